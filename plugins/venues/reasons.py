"""Why a walker has no way to a place, and which of its kind has one, in German and English.

What is told is where the way ends: the doors that bar the walker and the stairs that he would have
to take, seen from all that he reaches from the street.
"""

from __future__ import annotations

from plugins.core.value import Value
from plugins.core.wording import quoted
from plugins.venues.gates import NO_WAY, told
from plugins.venues.guide import Guide
from plugins.venues.lifts import LIFT, lifts_of
from plugins.venues.model import Spot
from plugins.venues.modes import FAST, MODES, NO_ESCALATOR, PRAM, STEP_FREE, Mode
from plugins.venues.network import Region

_TOILETS = "restroom"
# How one says in each mode that a place has no way, none back, and that another one has one.
_LOST = {
    STEP_FREE.id: (
        "{} ist stufenlos nicht erreichbar.",
        "There is no step-free way to {}.",
    ),
    NO_ESCALATOR.id: (
        "{} ist ohne Rolltreppe nicht erreichbar.",
        "There is no way to {} without an escalator.",
    ),
    PRAM.id: (
        "{} ist mit dem Kinderwagen nicht erreichbar.",
        "There is no way to {} with a pram.",
    ),
}
_CAUGHT = {
    STEP_FREE.id: (
        "Von {} führt stufenlos kein Weg zurück.",
        "There is no step-free way back from {}.",
    ),
    NO_ESCALATOR.id: (
        "Von {} führt ohne Rolltreppe kein Weg zurück.",
        "There is no way back from {} without an escalator.",
    ),
    PRAM.id: (
        "Von {} führt mit dem Kinderwagen kein Weg zurück.",
        "There is no way back from {} with a pram.",
    ),
}
_OTHER = {
    STEP_FREE.id: ("Stufenlos erreichbar ist", "There is a step-free way to"),
    NO_ESCALATOR.id: ("Ohne Rolltreppe erreichbar ist", "Without an escalator one gets to"),
    PRAM.id: ("Mit dem Kinderwagen erreichbar ist", "With a pram one gets to"),
}
_NEXT = {
    STEP_FREE.id: ("stufenlose", "The nearest step-free {}"),
    NO_ESCALATOR.id: ("ohne Rolltreppe erreichbare", "The nearest {} without an escalator"),
    PRAM.id: ("mit dem Kinderwagen erreichbare", "The nearest {} one gets to with a pram"),
}


class Reason(Value, frozen=True):
    """A reason in both languages; of some places it is only the way back that there is not."""

    german: str
    english: str
    is_of_return: bool = False
    instead: str = ""
    """The place that is named instead of it."""


def why_not(guide: Guide, mode: Mode, start: Spot, target: Spot) -> Reason:
    """Return why there is no way between two places: because of the destination, else the start."""
    region = guide.ways.region(mode)
    if target.node not in region.there:
        return _why(guide, mode, target)
    if start.node not in region.there & region.back:
        return _why(guide, mode, start)
    return Reason(*NO_WAY)


def notes_of(guide: Guide) -> dict[str, dict[str, Reason]]:
    """Return why places have no way from the street, or none back, by mode and place."""
    found: dict[str, dict[str, Reason]] = {}
    for mode in MODES:
        if mode == FAST:
            continue  # a building in which somebody does not get everywhere is refused
        region = guide.ways.region(mode)
        whole = region.there & region.back
        spots = (*guide.network.spots, *lifts_of(guide.venue, guide.ways))
        lost = [spot for spot in spots if spot.node not in whole]
        found[mode.id] = {spot.id: _why(guide, mode, spot) for spot in lost}
    return found


def _why(guide: Guide, mode: Mode, place: Spot) -> Reason:
    """Return why a place is not within a walker's region, and what is instead of it."""
    region = guide.ways.region(mode)
    is_of_return = place.node in region.there
    german, english = (_CAUGHT if is_of_return else _LOST)[mode.id]
    cause, cause_en = told(guide, mode, place, is_of_return)
    parts = [german.format(quoted(place.title)), cause]
    parts_en = [english.format(f"“{place.title_en}”"), cause_en]
    best = _alternative(guide, region, place)
    if best:
        level = guide.venue.levels[best.level]
        start, start_en = _instead(mode, place)
        parts.append(f"{start}: {_placed(best.title, level.name)}.")
        parts_en.append(f"{start_en}: {_placed(best.title_en, level.name_en)}.")
    return Reason(" ".join(parts), " ".join(parts_en), is_of_return, best.id if best else "")


def _placed(title: str, level: str) -> str:
    """Return a place with its level, unless it is called by that."""
    return title if level in title else f"{title}, {level}"


def _instead(mode: Mode, place: Spot) -> tuple[str, str]:
    """Say that another place has a way, of what kind of place it is."""
    such, such_en = _NEXT[mode.id]
    if _kind(place) == _TOILETS:
        return f"Die nächste {such} Toilette ist", f"{such_en.format('toilet')} is"
    if place.kind == "entrance":
        return f"Der nächste {such} Eingang ist", f"{such_en.format('entrance')} is"
    return _OTHER[mode.id]


def _alternative(guide: Guide, region: Region, place: Spot) -> Spot | None:
    """Return the nearest place of the same use to which the walker gets."""
    kind = _kind(place)
    if place.kind == LIFT or (place.kind == "unit" and kind != _TOILETS):
        return None
    whole = region.there & region.back
    others = [
        spot
        for spot in guide.network.spots
        if spot.id != place.id and spot.node in whole and _is_like(spot, kind)
    ]
    if not others:
        return None
    near = guide.ways.tree(place.node, FAST).times
    return min(others, key=lambda spot: (near.get(spot.node, 1 << 30), spot.id))


def _kind(spot: Spot) -> str:
    return spot.category.partition(".")[0]


def _is_like(spot: Spot, kind: str) -> bool:
    """Tell whether a place has the same use; of toilets, whether everybody may go there."""
    if kind == _TOILETS:
        return spot.category in ("restroom", "restroom.unisex", "restroom.wheelchair")
    return _kind(spot) == kind
