"""The sitemap as XML, and the rules for robots."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape

from plugins.sitemap.model import SitemapEntry

_SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9"
# Google's extension: of its elements only image and loc are still read.
_IMAGES = "http://www.google.com/schemas/sitemap-image/1.1"


def render_sitemap(entries: Iterable[SitemapEntry]) -> bytes:
    """Return sitemap.xml."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<urlset xmlns="{_SCHEMA}" xmlns:image="{_IMAGES}">',
    ]
    for entry in entries:
        lines += _lines(entry)
    lines.append("</urlset>\n")
    return "\n".join(lines).encode()


def _lines(entry: SitemapEntry) -> Iterator[str]:
    yield f"  <url>\n    <loc>{escape(entry.url)}</loc>"
    if entry.changed:
        yield f"    <lastmod>{entry.changed.isoformat()}</lastmod>"
    if entry.image:
        yield "    <image:image>"
        yield f"      <image:loc>{escape(entry.image)}</image:loc>"
        yield "    </image:image>"
    yield "  </url>"


def render_robots(sitemap_url: str, published: bool) -> bytes:
    """Return robots.txt; a preview asks all robots to stay away."""
    if not published:
        return b"User-agent: *\nDisallow: /\n"
    return f"User-agent: *\nDisallow:\n\nSitemap: {sitemap_url}\n".encode()
