"""The sitemap as XML, and the rules for robots."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from collections.abc import Iterable

from plugins.sitemap.model import SitemapEntry

_SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9"
# Google's extension: of its elements only image and loc are still read.
_IMAGES = "http://www.google.com/schemas/sitemap-image/1.1"


def render_sitemap(entries: Iterable[SitemapEntry]) -> bytes:
    """Return sitemap.xml."""
    root = etree.Element("urlset", {"xmlns": _SCHEMA, "xmlns:image": _IMAGES})
    for entry in entries:
        node = etree.SubElement(root, "url")
        etree.SubElement(node, "loc").text = entry.url
        if entry.changed:
            etree.SubElement(node, "lastmod").text = entry.changed.isoformat()
        if entry.image:
            image = etree.SubElement(node, "image:image")
            etree.SubElement(image, "image:loc").text = entry.image
    etree.indent(root)
    text = etree.tostring(root, "unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()


def render_robots(sitemap_url: str, published: bool) -> bytes:
    """Return robots.txt; a preview asks all robots to stay away."""
    if not published:
        return b"User-agent: *\nDisallow: /\n"
    return f"User-agent: *\nDisallow:\n\nSitemap: {sitemap_url}\n".encode()
