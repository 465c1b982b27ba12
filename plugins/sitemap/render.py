"""The sitemaps as XML, the rules for robots, and the note for finders of weaknesses."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from plugins.sitemap.model import NewsEntry, SecurityNote, SitemapEntry

# xml.sax would load a client for HTTP and TLS with it.
_escape = partial(html.escape, quote=False)

_SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9"
# Google's extension: of its elements only image and loc are still read.
_IMAGES = "http://www.google.com/schemas/sitemap-image/1.1"

_LINKS = "http://www.w3.org/1999/xhtml"

_NEWS = "http://www.google.com/schemas/sitemap-news/0.9"
MOST = 50_000  # addresses of one file, says the protocol
_HEAD = '<?xml version="1.0" encoding="utf-8"?>'


def render_sitemaps(entries: Sequence[SitemapEntry], url: str) -> Mapping[str, bytes]:
    """Return the sitemap by the address that it is given behind `url`; of many pages in parts.

    The file at `url` itself is called nothing: it is the sitemap, or the index of its parts.
    """
    if len(entries) <= MOST:
        return {"": render_sitemap(entries)}
    parts = [entries[start : start + MOST] for start in range(0, len(entries), MOST)]
    files = {f"-{number}": render_sitemap(part) for number, part in enumerate(parts, 1)}
    stem, dot, ending = url.rpartition(".")
    lines = [_HEAD, f'<sitemapindex xmlns="{_SCHEMA}">']
    for name in files:
        lines.append(f"  <sitemap><loc>{_escape(stem + name + dot + ending)}</loc></sitemap>")
    return {"": "\n".join([*lines, "</sitemapindex>\n"]).encode(), **files}


def render_news(entries: Iterable[NewsEntry], name: str, language: str) -> bytes:
    """Return the sitemap of news of a publication; one without news is empty."""
    lines = [_HEAD, f'<urlset xmlns="{_SCHEMA}" xmlns:news="{_NEWS}">']
    for entry in entries:
        lines += [
            f"  <url>\n    <loc>{_escape(entry.url)}</loc>\n    <news:news>",
            "      <news:publication>",
            f"        <news:name>{_escape(name)}</news:name>",
            f"        <news:language>{_escape(language)}</news:language>",
            "      </news:publication>",
            f"      <news:publication_date>{entry.day.isoformat()}</news:publication_date>",
            f"      <news:title>{_escape(entry.title)}</news:title>",
            "    </news:news>\n  </url>",
        ]
    return "\n".join([*lines, "</urlset>\n"]).encode()


def render_security(note: SecurityNote, language: str) -> bytes:
    """Return security.txt, as RFC 9116 has it."""
    lines = (
        f"Contact: {note.contact}",
        f"Expires: {note.expires.isoformat()}T00:00:00Z",
        f"Preferred-Languages: {language}, en",
        f"Canonical: {note.url}",
    )
    return "".join(f"{line}\n" for line in lines).encode()


def render_sitemap(entries: Sequence[SitemapEntry]) -> bytes:
    """Return sitemap.xml."""
    links = f' xmlns:xhtml="{_LINKS}"' if any(entry.alternates for entry in entries) else ""
    lines = [
        _HEAD,
        f'<urlset xmlns="{_SCHEMA}" xmlns:image="{_IMAGES}"{links}>',
    ]
    for entry in entries:
        lines += _lines(entry)
    lines.append("</urlset>\n")
    return "\n".join(lines).encode()


def _lines(entry: SitemapEntry) -> Iterator[str]:
    yield f"  <url>\n    <loc>{_escape(entry.url)}</loc>"
    for other in entry.alternates:
        link = f'rel="alternate" hreflang="{other.tag}" href="{html.escape(other.url)}"'
        yield f"    <xhtml:link {link}/>"
    if entry.changed:
        yield f"    <lastmod>{entry.changed.isoformat()}</lastmod>"
    if entry.image:
        yield "    <image:image>"
        yield f"      <image:loc>{_escape(entry.image)}</image:loc>"
        yield "    </image:image>"
    yield "  </url>"


def render_robots(sitemaps: Sequence[str], published: bool) -> bytes:
    """Return robots.txt; a preview asks all robots to stay away."""
    if not published:
        return b"User-agent: *\nDisallow: /\n"
    lines = (f"Sitemap: {url}\n" for url in sitemaps)
    return f"User-agent: *\nDisallow:\n\n{''.join(lines)}".encode()
