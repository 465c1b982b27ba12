"""Opening hours as OpenStreetMap writes them, kept as text in one way of writing."""

from __future__ import annotations

import re

_PLACE = re.compile(r"--> (\d+):(\d+)")
_COMMENT = re.compile(r'"[^"]*"')
_ALWAYS = "24/7"


class UnreadableHours(Exception):
    """A text that is no opening hours: `position` is the sign from which on it is wrong."""

    def __init__(self, position: int) -> None:
        """Keep the place."""
        super().__init__(position)
        self.position = position


def canonical_hours(text: str) -> str:
    """Return opening hours in the one way in which we keep them; UnreadableHours otherwise."""
    import opening_hours  # noqa: PLC0415 - loaded only when somebody writes hours

    try:
        return str(opening_hours.OpeningHours(text))
    except opening_hours.ParserError as reason:  # type: ignore[attr-defined]
        place = _PLACE.search(str(reason))
        column = int(place[2]) if place and place[1] == "1" else 1
        raise UnreadableHours(column - 1) from None


def without_comments(hours: str) -> str:
    """Return opening hours without the words in quotation marks."""
    return _COMMENT.sub("", hours)


def mentions_holidays(hours: str) -> bool:
    """Tell whether opening hours say what holds on public holidays."""
    rules = without_comments(hours)
    return "PH" in rules or rules.strip() == _ALWAYS
