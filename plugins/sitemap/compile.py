"""Pages and articles -> entries of the sitemaps, and the note for finders of weaknesses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from urllib.parse import quote

from plugins.core import routes
from plugins.core.cards import ArticleCard
from plugins.core.languages import GERMAN, LANGUAGES, Language, language_of, original_url
from plugins.core.pages import MadePage
from plugins.core.site import HubSettings
from plugins.sitemap.model import Alternate, NewsEntry, SecurityNote, SitemapEntry

MOST_NEWS = 1_000  # of one file; see developers.google.com/search/docs, News sitemaps
_NEW = dt.timedelta(days=2)
_MONTHS = 11  # of validity; RFC 9116 recommends less than a year


def compile_sitemap(
    made: Iterable[MadePage], site_url: str, versions: Iterable[str] = ()
) -> tuple[SitemapEntry, ...]:
    """Return an entry for every page that search engines may show, sorted by address.

    `versions` are the ids of what there is in other languages.
    """
    listed = [page for page in made if page.listed]
    alternates = _alternates(listed, site_url, versions)
    entries = (
        SitemapEntry(
            site_url + quote(page.url), page.changed, _image(page, site_url),
            alternates.get(page.url, ()),
        )
        for page in listed
    )  # fmt: skip
    return tuple(sorted(entries, key=lambda entry: entry.url))


def _alternates(
    listed: Iterable[MadePage], site_url: str, versions: Iterable[str]
) -> dict[str, tuple[Alternate, ...]]:
    """Return what each address is in all languages, of those that are there in more than one."""
    spoken: dict[str, list[Language]] = {}
    for id in versions:
        spoken.setdefault(original_url(id), [GERMAN]).append(language_of(id))
    if not spoken:
        return {}
    there = {page.url for page in listed}
    found: dict[str, tuple[Alternate, ...]] = {}
    for url, languages in spoken.items():
        ordered = [one for one in LANGUAGES.values() if one in languages]
        rows = [(one.tag, one.address(url)) for one in ordered if one.address(url) in there]
        row = tuple(Alternate(tag, site_url + quote(address)) for tag, address in rows)
        if len(row) > 1:
            found |= dict.fromkeys((address for _, address in rows), row)
    return found


def _image(page: MadePage, site_url: str) -> str:
    return site_url + quote(page.image) if page.image else ""


def compile_news(newest: Iterable[ArticleCard], settings: HubSettings) -> tuple[NewsEntry, ...]:
    """Return the articles of the last two days, the newest first; none without a today."""
    today = settings.today
    return tuple(
        NewsEntry(settings.site_url + quote(card.url), card.title, card.date)
        for card in newest
        if today and today - _NEW <= card.date <= today
    )


def compile_security(settings: HubSettings) -> SecurityNote | None:
    """Return the note of a site that names a contact; it changes once a month."""
    if not settings.security_contact:
        return None
    months = settings.month.month - 1 + _MONTHS
    expires = dt.date(settings.month.year + months // 12, months % 12 + 1, 1)
    return SecurityNote(settings.security_contact, expires, settings.site_url + routes.SECURITY)
