"""A feed as Atom (RFC 4287), RSS 2.0 or JSON Feed 1.1.

Not with Pelican's feedgenerator: it knows one author an entry, wants the length of an
enclosure in bytes, and dates an empty feed by the clock.  Nor with ElementTree, which the tests
hold against it: a site has three feeds for each rubric and edition, and putting trees together
and writing them out was a tenth of the time in which all pages are made.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from email.utils import format_datetime
from html import escape
from typing import Any

from plugins.feeds.model import Entry, FeedFile

_ATOM = "http://www.w3.org/2005/Atom"
_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"
_MEDIA = "http://search.yahoo.com/mrss/"
_IMAGE_TYPE = "image/jpeg"


def render_feed(file: FeedFile) -> bytes:
    """Return a feed's file as UTF-8."""
    if file.format == "feed.json":
        text = json.dumps(_json(file), ensure_ascii=False, indent=2)
        return f"{text}\n".encode()
    lines = _atom(file) if file.format == "atom.xml" else _rss(file)
    return "\n".join(('<?xml version="1.0" encoding="utf-8"?>', *lines, "")).encode()


def _atom(file: FeedFile) -> Iterator[str]:
    feed = file.feed
    yield f'<feed xmlns="{_ATOM}" xml:lang="{_attribute(feed.language)}">'
    yield _leaf("  ", "id", feed.id)
    yield _leaf("  ", "title", feed.title)
    yield _leaf("  ", "subtitle", feed.subtitle)
    yield _leaf("  ", "updated", feed.updated.isoformat())
    yield _leaf("  ", "link", rel="self", type="application/atom+xml", href=file.absolute_url)
    yield _leaf("  ", "link", rel="alternate", type="text/html", href=feed.page)
    yield from _author("  ", feed.author)
    for entry in feed.entries:
        yield "  <entry>"
        yield from _atom_entry(entry)
        yield "  </entry>"
    yield "</feed>"


def _atom_entry(entry: Entry) -> Iterator[str]:
    yield _leaf("    ", "id", entry.id)
    yield _leaf("    ", "title", entry.title)
    yield _leaf("    ", "link", rel="alternate", type="text/html", href=entry.url)
    if entry.image:
        yield _leaf("    ", "link", rel="enclosure", type=_IMAGE_TYPE, href=entry.image)
    yield _leaf("    ", "published", entry.published.isoformat())
    yield _leaf("    ", "updated", entry.updated.isoformat())
    for author in entry.authors:
        yield from _author("    ", author)
    for category in entry.categories:
        yield _leaf("    ", "category", term=category.id, label=category.title)
    yield _leaf("    ", "summary", entry.summary)


def _author(indent: str, name: str) -> Iterator[str]:
    yield f"{indent}<author>"
    yield _leaf(f"{indent}  ", "name", name)
    yield f"{indent}</author>"


def _rss(file: FeedFile) -> Iterator[str]:
    feed = file.feed
    yield (
        f'<rss version="2.0" xmlns:atom="{_ATOM}" xmlns:dc="{_DUBLIN_CORE}" xmlns:media="{_MEDIA}">'
    )
    yield "  <channel>"
    yield _leaf("    ", "title", feed.title)
    yield _leaf("    ", "link", feed.page)
    yield _leaf("    ", "description", escape(feed.subtitle, quote=False))
    yield _leaf("    ", "language", feed.language)
    yield _leaf("    ", "lastBuildDate", format_datetime(feed.updated))
    yield _leaf("    ", "atom:link", rel="self", type="application/rss+xml", href=file.absolute_url)
    for entry in feed.entries:
        yield "    <item>"
        yield from _rss_item(entry)
        yield "    </item>"
    yield "  </channel>"
    yield "</rss>"


def _rss_item(entry: Entry) -> Iterator[str]:
    yield _leaf("      ", "title", entry.title)
    yield _leaf("      ", "link", entry.url)
    yield _leaf("      ", "guid", entry.id, isPermaLink="false")
    yield _leaf("      ", "pubDate", format_datetime(entry.published))
    for author in entry.authors:
        yield _leaf("      ", "dc:creator", author)
    for category in entry.categories:
        yield _leaf("      ", "category", category.title)
    yield _leaf("      ", "description", escape(entry.summary, quote=False))  # read as HTML
    if entry.image:
        yield _leaf("      ", "media:content", url=entry.image, type=_IMAGE_TYPE, medium="image")


def _json(file: FeedFile) -> dict[str, Any]:
    feed = file.feed
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.page,
        "feed_url": file.absolute_url,
        "description": feed.subtitle,
        "language": feed.language,
        "authors": [{"name": feed.author}],
        "items": [_json_item(entry) for entry in feed.entries],
    }


def _json_item(entry: Entry) -> dict[str, Any]:
    item = {
        "id": entry.id,
        "url": entry.url,
        "title": entry.title,
        "content_text": entry.summary,
        "summary": entry.summary,
        "date_published": entry.published.isoformat(),
        "date_modified": entry.updated.isoformat(),
        "authors": [{"name": author} for author in entry.authors],
        "tags": [category.title for category in entry.categories],
    }
    return item | ({"image": entry.image} if entry.image else {})


def _leaf(indent: str, tag: str, text: str = "", /, **attributes: str) -> str:
    """Return an element without others in it, on a line of its own."""
    start = f"{indent}<{tag}"
    for name, value in attributes.items():
        start += f' {name}="{_attribute(value)}"'
    return f"{start}>{escape(text, quote=False)}</{tag}>" if text else f"{start} />"


def _attribute(text: str) -> str:
    """Return a text as the value of an attribute; a reader would make blanks of line ends."""
    text = escape(text, quote=False).replace('"', "&quot;")
    return text.replace("\r", "&#13;").replace("\n", "&#10;").replace("\t", "&#09;")
