"""What the levels and entrances of an indoor map are called, in German and English."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from math import atan2, cos, degrees, radians

from plugins.venues.model import Point
from plugins.venues.osm import Element

_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
)  # fmt: skip
_WINDS = (
    ("Nord", "north"), ("Nordost", "north-east"), ("Ost", "east"), ("Südost", "south-east"),
    ("Süd", "south"), ("Südwest", "south-west"), ("West", "west"), ("Nordwest", "north-west"),
)  # fmt: skip
_ENTRANCE = "Eingang "

Title = tuple[str, str]
"""A name in German and in English."""


def level_title(ordinal: int, ordinals: Sequence[int]) -> Title:
    """Return what a level is called among the levels of a house."""
    if not ordinal:
        return "Erdgeschoss", "ground floor"
    number = abs(ordinal)
    nth = _ORDINALS[number - 1] if number <= len(_ORDINALS) else f"{number}th"
    if ordinal > 0:
        return f"{number}. Obergeschoss", f"{nth} floor"
    is_only = sum(one < 0 for one in ordinals) == 1 and number == 1
    return f"{number}. Untergeschoss", "basement" if is_only else f"{nth} basement level"


def entrance_titles(
    entrances: Sequence[tuple[Element, int]],
    levels: Mapping[int, Title],
    middles: Mapping[int, Point],
) -> dict[str, Title]:
    """Return what the entrances on some levels are called, each by its element; none like another.

    What the map calls them, their number, street or level; where that is the same, the side of the
    level on which they are.
    """
    given = {one.id: _given(one.tags, levels[ordinal]) for one, ordinal in entrances}
    shared = Counter(german for german, _ in given.values())
    northmost = sorted(entrances, key=lambda entrance: -entrance[0].places[0][1])
    seen: Counter[str] = Counter()
    titles: dict[str, Title] = {}
    for one, ordinal in northmost:
        german, english = given[one.id]
        if shared[german] > 1:
            side = _side(one.places[0], middles[ordinal])
            german, english = _at_side(german, english, side)
        seen[german] += 1
        again = f" {seen[german]}" if seen[german] > 1 else ""
        titles[one.id] = german + again, english + again
    return titles


def _given(tags: Mapping[str, str], level: Title) -> Title:
    """Return what a map calls an entrance, or where it says that it is."""
    name = tags.get("entrance:name") or tags.get("name", "")
    if name:
        return name, tags.get("name:en") or _translated(name)
    street = " ".join(
        part for part in (tags.get("addr:street"), tags.get("addr:housenumber")) if part
    )
    if tags.get("ref"):
        return f"{_ENTRANCE}{tags['ref']}", f"Entrance {tags['ref']}"
    if tags.get("addr:street"):
        return f"{_ENTRANCE}{street}", f"{street} entrance"
    return f"{_ENTRANCE}im {level[0]}", f"Entrance on the {level[1]}"


def _translated(name: str) -> str:
    """Return the name of an entrance in English: what is a name of its own stays."""
    own = name.removeprefix(_ENTRANCE)
    return f"{own} entrance" if own != name else name


def _side(place: Point, middle: Point) -> Title:
    east = (place[0] - middle[0]) * cos(radians(middle[1]))
    heading = degrees(atan2(east, place[1] - middle[1]))
    return _WINDS[round(heading / 45) % len(_WINDS)]


def _at_side(german: str, english: str, side: Title) -> Title:
    """Return the name of an entrance that shares it with others, with its side."""
    level = f"{_ENTRANCE}im "
    if german.startswith(level):
        return (
            german.replace(_ENTRANCE, f"{_ENTRANCE}{side[0]} ", 1),
            english.replace("Entrance", f"{side[1].capitalize()} entrance", 1),
        )
    return f"{german}, {side[0]}", f"{english}, {side[1]}"
