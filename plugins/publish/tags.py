"""HTML -> its tags in their order, with place and attributes; linear in the length of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

# Possessive: whatever a page contains, no sign is looked at twice.
_START = re.compile("<(?=[a-zA-Z/!])")
_TAG = re.compile(
    r"<!--.*?-->|<!(?!--)[^>]*+>|</(?![a-zA-Z])[^>]*+>"
    r"|<(?P<end>/?)(?P<name>[a-zA-Z][^\s/>]*+)(?P<rest>(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)>",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(
    r"([^\s\"'>/=]++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>]++)))?+", re.DOTALL
)
_CLOSED = re.compile(r"(?:^|[\s\"'])/$")
_RAW = frozenset(("script", "style", "textarea", "title"))  # what stands in them are no tags


class Tag(NamedTuple):
    """A tag: where it stands, its name in small letters, what kind of tag, its attributes."""

    offset: int
    name: str
    ends: bool
    closed: bool
    """Whether it says of itself that nothing is in it."""
    attributes: dict[str, str]
    doubled: bool
    """Whether an attribute stands in it twice; browsers heed the first alone."""
    inside: str
    """The text up to its end, of elements in which there are no tags."""


def tags(page: str) -> Iterator[Tag]:
    """Give every tag of a page, but comments and the like."""
    place = 0
    while start := _START.search(page, place):
        match = _TAG.match(page, start.start())
        if match is None:
            return  # it has no end: to browsers, too, the rest of the page is part of it
        place = match.end()
        if match["name"] is None:
            continue
        name, ends = match["name"].lower(), bool(match["end"])
        inside = ""
        if name in _RAW and not ends:
            close = re.compile(rf"</{name}[\s/>]", re.IGNORECASE).search(page, place)
            inside = page[place : close.start() if close else len(page)]
            place += len(inside)
        found = _ATTRIBUTE.findall(match["rest"])
        attributes: dict[str, str] = {}
        for key, *values in found:
            attributes.setdefault(key.lower(), unescape("".join(values)))
        yield Tag(
            match.start(),
            name,
            ends,
            _CLOSED.search(match["rest"]) is not None,
            attributes,
            len(attributes) < len(found),
            inside,
        )
