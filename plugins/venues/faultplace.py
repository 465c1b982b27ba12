"""Where in a file of others a fault is: looked for when one is told, good files pay nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any
from xml.etree import ElementTree

Place = tuple[int, int]
"""A line and a column, both from 1; zeros where nobody knows."""
NOWHERE: Place = (0, 0)
_FEATURES = re.compile(r'"features"\s*:\s*\[')
_GAP = re.compile(r"[\s,]*")
_TRIED = 4  # lists of features within one another: somebody may have put thousands there


def of_parser(reason: Exception) -> Place:
    """Return where a parser of JSON or XML gave up."""
    if isinstance(reason, json.JSONDecodeError):
        return reason.lineno, reason.colno
    if isinstance(reason, ElementTree.ParseError):
        line, column = reason.position
        return line, column + 1
    return NOWHERE


def of_feature(content: bytes, number: int, feature: Any) -> Place:
    """Return where a feature of a GeoJSON collection begins, by its number and what it says."""
    text = json_text(content)
    for start in _lists(text):
        for index, (offset, found) in enumerate(_values(text, start.end())):
            if index == number and found == feature:
                return _at(text, offset)
    return NOWHERE


def of_element(content: bytes, id: str) -> Place:
    """Return where an element of an OpenStreetMap file begins, such as way/12 or a part of it."""
    kind, _, rest = id.partition("/")
    number = rest.partition("/")[0]
    if content.lstrip().startswith(b"{"):
        text = json_text(content)
        for start in _lists(text):
            for offset, found in _values(text, start.end()):
                if _is_called(found, f"{kind}/{number}"):
                    return _at(text, offset)
        return NOWHERE
    text = content.decode("utf-8-sig", "replace")
    tag = re.search(rf"<{re.escape(kind)}\b[^<>]*\bid=[\"']{re.escape(number)}[\"']", text)
    return _at(text, tag.start()) if tag else NOWHERE


def json_text(content: bytes) -> str:
    """Return the text of a JSON file as the parser sees it."""
    return content.decode(json.detect_encoding(content), "replace")


def _lists(text: str) -> Iterator[re.Match[str]]:
    return islice(_FEATURES.finditer(text), _TRIED)


def _is_called(feature: Any, id: str) -> bool:
    if not isinstance(feature, dict):
        return False
    properties = feature.get("properties")
    other = properties.get("@id") if isinstance(properties, dict) else None
    return id in (str(feature.get("id")), str(other))


def _values(text: str, offset: int) -> Iterator[tuple[int, Any]]:
    """Give the values of an array that begins at an offset, each with its own."""
    decoder = json.JSONDecoder()
    while True:
        gap = _GAP.match(text, offset)
        start = gap.end() if gap else offset
        try:
            value, offset = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):
            return
        yield start, value


def _at(text: str, offset: int) -> Place:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
