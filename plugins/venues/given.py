"""What maps and archives of others may say: words that one sees, places within a building."""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import hypot

from plugins.core.planfields import LIMIT
from plugins.core.textfile import UNSEEN
from plugins.core.wording import LONGEST_NAME, slugify
from plugins.venues.model import Point
from plugins.venues.words import RESERVED

_BREAKS = re.compile("[\t\n\x0b-\r\x85\u2028\u2029]+")
_HALVES = re.compile("[\ud800-\udfff]")
_ROOM = 10  # signs for a number behind a name


def plain(text: str) -> str:
    """Return a text in one line, without the signs that files of ours may not have.

    They turn the direction of reading, steer a terminal, or are half a letter.
    """
    return _HALVES.sub("", UNSEEN.sub("", _BREAKS.sub(" ", text))).strip()


def is_near(place: Point) -> bool:
    """Tell whether a place of a plan is within reach of its origin; what is no number is not."""
    return hypot(*place) <= LIMIT


def address_name(wish: str) -> str:
    """Return what may stand in an address for a word; empty where nothing of it can."""
    return slugify(wish)[:LONGEST_NAME].strip("-")


class Names:
    """Gives every thing a name in addresses that no other one has, and none of our pages."""

    def __init__(self, taken: Iterable[str]) -> None:
        """Begin with names that are taken."""
        self._taken = {*RESERVED, *taken}
        self._last: dict[str, int] = {}

    def free(self, wish: str) -> str:
        """Return what a thing is called that wishes for a name."""
        name = address_name(wish) or "ort"
        base = name[: LONGEST_NAME - _ROOM].rstrip("-")
        while name in self._taken:
            self._last[base] = self._last.get(base, 1) + 1
            name = f"{base}-{self._last[base]}"
        self._taken.add(name)
        return name
