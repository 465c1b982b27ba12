"""Why a walker has no way to a place, and which of its kind has one, in German and English.

What is told is where the way ends: the doors that bar the walker and the stairs that he would have
to take, seen from all that he reaches from the street.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from plugins.core.value import Value
from plugins.core.wording import quoted
from plugins.venues.gates import NO_WAY, told
from plugins.venues.guide import Guide
from plugins.venues.lifts import LIFT, lifts_of
from plugins.venues.model import Spot
from plugins.venues.modes import FAST, MODES, NO_ESCALATOR, PRAM, STEP_FREE, Mode
from plugins.venues.network import Tree
from plugins.venues.words import PRINCIPAL

_TOILETS, _ENTRANCES = "restroom", PRINCIPAL.partition(".")[0]
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


class Note(Value, frozen=True):
    """Why a place has no way, whoever asks: before it is said what there is instead."""

    german: str
    english: str
    is_of_return: bool
    use: str
    """What there are others for; empty where no other place is as good."""
    near: str
    """The other one that is nearest to the place itself."""


class Alike(Value, frozen=True):
    """The places of one use to which a walker gets, and how one begins to name one of them."""

    german: str
    english: str
    places: tuple[str, ...]


def why_not(guide: Guide, mode: Mode, start: Spot, target: Spot, tree: Tree) -> Reason:
    """Return why there is no way between two places: because of the destination, else the start.

    `tree` has the ways from the start.  What there is instead of a destination is what is nearest
    to whoever goes; instead of a start, or where one gets to none, what is nearest to the place.
    """
    region = guide.ways.region(mode)
    if target.node not in region.there:
        return _told(guide, mode, target, tree.times)
    if start.node not in region.there & region.back:
        return _told(guide, mode, start, {})
    return Reason(*NO_WAY)


def notes_of(guide: Guide) -> dict[str, dict[str, Note]]:
    """Return why places have no way from the street, or none back, by mode and place."""
    found: dict[str, dict[str, Note]] = {}
    for mode in MODES:
        if mode == FAST:
            continue  # a building in which somebody does not get everywhere is refused
        region = guide.ways.region(mode)
        whole = region.there & region.back
        spots = (*guide.network.spots, *lifts_of(guide.venue, guide.ways))
        lost = [spot for spot in spots if spot.node not in whole]
        found[mode.id] = {spot.id: _note(guide, mode, spot) for spot in lost}
    return found


def alike_of(guide: Guide, notes: Mapping[str, Mapping[str, Note]]) -> dict[str, dict[str, Alike]]:
    """Return what there is instead of the places that have no way, by mode and use."""
    return {
        mode.id: {
            use: Alike(*_called(mode, use), tuple(spot.id for spot in _others(guide, mode, use)))
            for use in dict.fromkeys(note.use for note in notes[mode.id].values() if note.use)
        }
        for mode in MODES
        if mode.id in notes
    }


def _told(guide: Guide, mode: Mode, place: Spot, times: Mapping[int, int]) -> Reason:
    """Return why a place has no way, and what is instead of it by the times to each place."""
    note = _note(guide, mode, place)
    within = [
        spot
        for spot in (_others(guide, mode, note.use) if note.use else ())
        if times.get(spot.node)  # none where one stands
    ]
    best = min(within, key=lambda spot: times[spot.node], default=guide.spots.get(note.near))
    if best is None:
        return Reason(note.german, note.english, note.is_of_return)
    level = guide.venue.levels[best.level]
    start, start_en = _called(mode, note.use)
    return Reason(
        f"{note.german} {start}: {_placed(best.title, level.name)}.",
        f"{note.english} {start_en}: {_placed(best.title_en, level.name_en)}.",
        note.is_of_return,
        best.id,
    )


def _note(guide: Guide, mode: Mode, place: Spot) -> Note:
    is_of_return = place.node in guide.ways.region(mode).there
    german, english = (_CAUGHT if is_of_return else _LOST)[mode.id]
    cause, cause_en = told(guide, mode, place, is_of_return)
    use = _use(place)
    others = list(_others(guide, mode, use)) if use else []
    near = guide.ways.tree(place.node, FAST).times if others else {}
    best = min(others, key=lambda spot: (near.get(spot.node, 1 << 30), spot.id), default=None)
    return Note(
        f"{german.format(quoted(place.title))} {cause}",
        f"{english.format(f'“{place.title_en}”')} {cause_en}",
        is_of_return,
        use if best else "",
        best.id if best else "",
    )


def _placed(title: str, level: str) -> str:
    """Return a place with its level, unless it is called by that."""
    return title if level in title else f"{title}, {level}"


def _called(mode: Mode, use: str) -> tuple[str, str]:
    """Begin to say which other place of a use has a way."""
    such, such_en = _NEXT[mode.id]
    if use == _TOILETS:
        return f"Die nächste {such} Toilette ist", f"{such_en.format('toilet')} is"
    if use == _ENTRANCES:
        return f"Der nächste {such} Eingang ist", f"{such_en.format('entrance')} is"
    return _OTHER[mode.id]


def _use(place: Spot) -> str:
    """Return what others of a place's kind are as good for; of lifts and shops none is."""
    kind = _kind(place)
    return "" if place.kind == LIFT or (place.kind == "unit" and kind != _TOILETS) else kind


def _others(guide: Guide, mode: Mode, use: str) -> Iterator[Spot]:
    """Give the places of a use to which the walker gets, and from which he gets back."""
    region = guide.ways.region(mode)
    whole = region.there & region.back
    return (s for s in guide.network.spots if s.node in whole and _is_for(s, use))


def _kind(spot: Spot) -> str:
    return spot.category.partition(".")[0]


def _is_for(spot: Spot, use: str) -> bool:
    """Tell whether a place has a use; of toilets, whether everybody may go there."""
    if use == _TOILETS:
        return spot.category in ("restroom", "restroom.unisex", "restroom.wheelchair")
    return _kind(spot) == use
