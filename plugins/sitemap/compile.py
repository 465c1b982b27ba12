"""Planned pages -> entries of the sitemap."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

from plugins.core.pages import Output, Page
from plugins.sitemap.model import SitemapEntry


def compile_sitemap(planned: Iterable[Output], site_url: str) -> tuple[SitemapEntry, ...]:
    """Return an entry for every page that search engines may show, sorted by address."""
    entries = (
        SitemapEntry(site_url + quote(page.url), page.changed, _image(page, site_url))
        for page in planned
        if isinstance(page, Page) and page.in_sitemap and page.head.indexed
    )
    return tuple(sorted(entries, key=lambda entry: entry.url))


def _image(page: Page, site_url: str) -> str:
    return site_url + quote(page.head.image) if page.head.image else ""
