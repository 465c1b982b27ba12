"""What plans show, said in German and English, and the short names of floors."""

from __future__ import annotations

import re

from plugins.core.wording import counted
from plugins.venues.model import Level, Venue
from plugins.venues.spots import is_place

_COUNTED = (
    ("Läden und Räumen", "shops and rooms"),
    ("Aufzügen", "lifts"),
    ("Treppen und Rolltreppen", "stairs and escalators"),
)
_BESIDE = (
    "Alles, was darauf steht, nennt auch die Liste daneben.",
    "Everything on it is in the list beside it as well.",
)
_SHORT = re.compile(r"(\d*)\.? ?(OG|EG|UG)")


def plan_in_words(level: Level) -> tuple[str, str]:
    """Say what the plan of a level shows, for those who do not see it."""
    categories = [unit.category for unit in level.units]
    counts = (
        sum(map(is_place, level.units)),
        categories.count("elevator"),
        categories.count("stairs") + categories.count("escalator"),
    )
    rows = [(*what, count) for what, count in zip(_COUNTED, counts, strict=True) if count]
    told = ", ".join(f"{german} ({count})" for german, _, count in rows)
    told_en = ", ".join(f"{english} ({count})" for _, english, count in rows)
    return (
        f"Grundriss{' mit ' * bool(told)}{told}. {_BESIDE[0]}",
        f"Floor plan{' with ' * bool(told)}{told_en}. {_BESIDE[1]}",
    )


def house_in_words(venue: Venue) -> tuple[str, str]:
    """Say what the picture of the whole house shows."""
    count = len(venue.levels)
    return (
        f"{counted(count, 'Geschoss', 'Geschosse')}, das oberste zuoberst; jedes zeigt seine"
        " Räume.",
        f"{counted(count, 'floor', 'floors')}, the highest one on top; each shows its rooms.",
    )


def short_english(level: Level) -> str:
    """Return the short name of a level as it is in English lifts: G, 1, B1; others stay."""
    known = _SHORT.fullmatch(level.short_name.strip())
    if not known:
        return level.short_name
    number, kind = known.groups()
    return {"EG": "G", "OG": number or "1", "UG": f"B{number}"}[kind]
