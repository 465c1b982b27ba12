"""A feed as Atom (RFC 4287), RSS 2.0 or JSON Feed 1.1.

Not with Pelican's feedgenerator: it knows one author an entry, wants the length of an
enclosure in bytes, and dates an empty feed by the clock.
"""

from __future__ import annotations

import json
import xml.etree.ElementTree as etree
from email.utils import format_datetime
from html import escape
from typing import Any

from plugins.feeds.model import Entry, FeedFile

_ATOM = "http://www.w3.org/2005/Atom"
_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"
_MEDIA = "http://search.yahoo.com/mrss/"
_XML_LANGUAGE = "xml:lang"
_IMAGE_TYPE = "image/jpeg"


def render_feed(file: FeedFile) -> bytes:
    """Return a feed's file as UTF-8."""
    if file.format == "feed.json":
        text = json.dumps(_json(file), ensure_ascii=False, indent=2)
        return f"{text}\n".encode()
    root = _atom(file) if file.format == "atom.xml" else _rss(file)
    etree.indent(root)
    text = etree.tostring(root, "unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()


def _atom(file: FeedFile) -> etree.Element:
    feed = file.feed
    root = etree.Element("feed", {"xmlns": _ATOM, _XML_LANGUAGE: feed.language})
    _add(root, "id", feed.id)
    _add(root, "title", feed.title)
    _add(root, "subtitle", feed.subtitle)
    _add(root, "updated", feed.updated.isoformat())
    _add(root, "link", rel="self", type="application/atom+xml", href=file.absolute_url)
    _add(root, "link", rel="alternate", type="text/html", href=feed.page)
    _add(_add(root, "author"), "name", feed.author)
    for entry in feed.entries:
        _atom_entry(_add(root, "entry"), entry)
    return root


def _atom_entry(node: etree.Element, entry: Entry) -> None:
    _add(node, "id", entry.id)
    _add(node, "title", entry.title)
    _add(node, "link", rel="alternate", type="text/html", href=entry.url)
    if entry.image:
        _add(node, "link", rel="enclosure", type=_IMAGE_TYPE, href=entry.image)
    _add(node, "published", entry.published.isoformat())
    _add(node, "updated", entry.updated.isoformat())
    for author in entry.authors:
        _add(_add(node, "author"), "name", author)
    for category in entry.categories:
        _add(node, "category", term=category.id, label=category.title)
    _add(node, "summary", entry.summary)


def _rss(file: FeedFile) -> etree.Element:
    feed = file.feed
    namespaces = {"xmlns:atom": _ATOM, "xmlns:dc": _DUBLIN_CORE, "xmlns:media": _MEDIA}
    root = etree.Element("rss", {"version": "2.0", **namespaces})
    channel = _add(root, "channel")
    _add(channel, "title", feed.title)
    _add(channel, "link", feed.page)
    _add(channel, "description", escape(feed.subtitle, quote=False))
    _add(channel, "language", feed.language)
    _add(channel, "lastBuildDate", format_datetime(feed.updated))
    _add(channel, "atom:link", rel="self", type="application/rss+xml", href=file.absolute_url)
    for entry in feed.entries:
        _rss_item(_add(channel, "item"), entry)
    return root


def _rss_item(node: etree.Element, entry: Entry) -> None:
    _add(node, "title", entry.title)
    _add(node, "link", entry.url)
    _add(node, "guid", entry.id, isPermaLink="false")
    _add(node, "pubDate", format_datetime(entry.published))
    for author in entry.authors:
        _add(node, "dc:creator", author)
    for category in entry.categories:
        _add(node, "category", category.title)
    _add(node, "description", escape(entry.summary, quote=False))  # RSS: read as HTML
    if entry.image:
        _add(node, "media:content", url=entry.image, type=_IMAGE_TYPE, medium="image")


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


def _add(parent: etree.Element, tag: str, text: str = "", /, **attributes: str) -> etree.Element:
    node = etree.SubElement(parent, tag, attributes)
    node.text = text or None
    return node
