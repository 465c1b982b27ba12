"""A feed and its entries; all addresses are absolute, all times RFC 3339."""

from __future__ import annotations

import datetime as dt

from plugins.core.value import Value


class Category(Value, frozen=True):
    """A rubric or topic of an entry."""

    id: str
    title: str


class Entry(Value, frozen=True):
    """An article as feed readers show it; `image` is a JPEG."""

    id: str
    url: str
    title: str
    summary: str
    published: dt.datetime
    updated: dt.datetime
    authors: tuple[str, ...]
    categories: tuple[Category, ...]
    image: str


class Feed(Value, frozen=True):
    """The newest articles of the site, a rubric, edition or series; `page` shows the same."""

    id: str
    page: str
    title: str
    subtitle: str
    author: str
    language: str
    updated: dt.datetime
    entries: tuple[Entry, ...]


class FeedFile(Value, frozen=True):
    """A feed in one format: its file's address within the site and in the web."""

    feed: Feed
    format: str
    url: str
    absolute_url: str
