"""Pages and articles -> entries of the sitemaps, and the note for finders of weaknesses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from urllib.parse import quote

from plugins.core import routes
from plugins.core.cards import ArticleCard
from plugins.core.pages import MadePage
from plugins.core.site import HubSettings
from plugins.sitemap.model import NewsEntry, SecurityNote, SitemapEntry

MOST_NEWS = 1_000  # of one file; see developers.google.com/search/docs, News sitemaps
_NEW = dt.timedelta(days=2)
_MONTHS = 11  # of validity; RFC 9116 recommends less than a year


def compile_sitemap(made: Iterable[MadePage], site_url: str) -> tuple[SitemapEntry, ...]:
    """Return an entry for every page that search engines may show, sorted by address."""
    entries = (
        SitemapEntry(site_url + quote(page.url), page.changed, _image(page, site_url))
        for page in made
        if page.listed
    )
    return tuple(sorted(entries, key=lambda entry: entry.url))


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
