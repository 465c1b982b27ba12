"""Pages -> entries of the sitemap."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

from plugins.core.pages import MadePage
from plugins.sitemap.model import SitemapEntry


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
