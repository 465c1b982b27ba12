"""Where a walker's region ends towards a place: the doors and stairs that bar his way, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from plugins.core.wording import joined, quoted
from plugins.venues.carriers import called
from plugins.venues.guide import Guide
from plugins.venues.lifts import LIFT
from plugins.venues.model import Opening, Relationship, Spot
from plugins.venues.modes import CARRIER_KINDS, ESCALATOR, NARROW, STAIRS, STEPS, TURNING, Mode
from plugins.venues.network import Ways

_CLIMBS = {
    STEPS: ("Stufen", "steps"), STAIRS: ("Stufen", "steps"),
    ESCALATOR: ("Rolltreppen", "escalators"),
}  # fmt: skip
_LIFTS = (
    "Die Türen der Aufzüge sind schmaler als 90 Zentimeter.",
    "The doors of the lifts are narrower than 90 centimetres.",
)
NO_WAY = ("Dorthin führt kein Weg.", "There is no way to it.")


class Gates(NamedTuple):
    """What bars a way: kinds of edges that the walker does not use, doors that stop him."""

    kinds: frozenset[int]
    doors: tuple[int, ...]


def gates(guide: Guide, mode: Mode, place: int, is_of_return: bool = False) -> Gates:
    """Return where the region ends towards a node; of one without a way back, from there on."""
    ways, region = guide.ways, guide.ways.region(mode)
    inside = region.back if is_of_return else region.there
    onward, against = (ways.turned, ways) if is_of_return else (ways, ways.turned)
    kinds: set[int] = set()
    doors: dict[int, None] = {}
    for start, to in _ends(against, inside, place):
        if start in ways.leaves and start != region.hub:
            continue  # nobody walks through a shop
        own = {edge.kind for edge in onward.edges[start] if edge.to == to}
        if not own & set(mode.kinds):
            kinds |= own
        elif ways.is_barred(to, mode):
            carried = _carried(guide, to)
            if carried and not carried & set(mode.kinds):
                kinds |= carried  # a narrow door before stairs bars nobody who cannot climb them
            else:
                doors[to] = None
    return Gates(frozenset(kinds), tuple(sorted(doors)))


def _ends(against: Ways, inside: frozenset[int], place: int) -> Iterator[tuple[int, int]]:
    """Give the steps out of a region after which one gets to a place without coming back to it."""
    seen, waiting = {place}, [place]
    while waiting:
        node = waiting.pop()
        if node != place and node in against.leaves:
            continue
        for edge in against.edges[node]:
            if edge.to in inside:
                yield edge.to, node
            elif edge.to not in seen:
                seen.add(edge.to)
                waiting.append(edge.to)


def _carried(guide: Guide, node: int) -> frozenset[int]:
    """Return the kinds of what one boards at a door: a lift, an escalator, stairs."""
    return frozenset(kind for word, kind in CARRIER_KINDS.items() if _boarded(guide, node, word))


def _boarded(guide: Guide, node: int, category: str) -> list[Relationship]:
    ids = {id for one, other, id in guide.network.carriers if node in (one, other)}
    relations = guide.venue.relationships
    return [one for one in relations if one.id in ids and one.category == category]


def told(guide: Guide, mode: Mode, place: Spot, is_of_return: bool = False) -> tuple[str, str]:
    """Say what bars the way to a place: its door, that of a lift, steps; in both languages."""
    found = gates(guide, mode, place.node, is_of_return)
    doors = list(dict.fromkeys(_doors(guide, mode, found.doors, place)))
    climbs = dict.fromkeys(_CLIMBS[kind] for kind in sorted(found.kinds & _CLIMBS.keys()))
    if climbs and not (doors and place.kind == LIFT):  # nobody climbs to a lift
        what, what_en = (
            joined([one for one, _ in climbs]),
            joined([one for _, one in climbs], "and"),
        )
        whither = "zurück" if is_of_return else "dorthin"
        start = f"Sonst führen {whither}" if doors else f"{whither.capitalize()} führen"
        start_en = "Otherwise there" if doors else "There"
        doors.append((f"{start} nur {what}.", f"{start_en} are only {what_en}."))
    if not doors:
        return NO_WAY
    return " ".join(one for one, _ in doors), " ".join(one for _, one in doors)


def _doors(
    guide: Guide, mode: Mode, doors: Iterable[int], place: Spot
) -> Iterator[tuple[str, str]]:
    """Give a sentence on each door; those of several lifts are told together."""
    lifts = {door: lift for door in doors for lift in _boarded(guide, door, "elevator")}
    names = {lift.id: called(lift) for lift in lifts.values()}
    own = {edge.to for edge in guide.ways.edges[place.node]} | {place.node}
    for door in doors:
        bars = guide.network.nodes[door][3] & mode.bars
        if door in lifts and len(names) > 1 and bars & NARROW:
            yield _LIFTS
        elif door in lifts:
            name, name_en = names[lifts[door].id]
            yield _bar(guide, door, bars, (f"Beim {name} ist", f"At the {name_en}"))
        elif door in own:
            yield _own_door(guide, door, bars)
        else:
            yield _bar(guide, door, bars, _where(guide, door))


def _where(guide: Guide, door: int) -> tuple[str, str]:
    entrance = next((spot for spot in guide.entrances if spot.node == door), None)
    if entrance:
        return f"Bei {quoted(entrance.title)} ist", f"At “{entrance.title_en}”"
    return "Auf dem Weg ist", "On the way"


def _bar(guide: Guide, door: int, bars: int, where: tuple[str, str]) -> tuple[str, str]:
    if bars & NARROW:
        return (
            f"{where[0]} eine Tür schmaler als 90 Zentimeter.",
            f"{where[1]} a door is narrower than 90 centimetres.",
        )
    if not bars & TURNING:
        return (
            f"{where[0]} die Tür nicht für Rollstühle geeignet.",
            f"{where[1]} the door is not suitable for wheelchairs.",
        )
    turning, turning_en = _turning(guide, door)
    return f"{where[0]} {turning}.", f"{where[1]} there is {turning_en}."


def _own_door(guide: Guide, door: int, bars: int) -> tuple[str, str]:
    if bars & NARROW:
        return (
            "Die Tür ist schmaler als 90 Zentimeter.",
            "The door is narrower than 90 centimetres.",
        )
    if not bars & TURNING:
        return (
            "Der Eingang ist nicht für Rollstühle geeignet.",
            "The entrance is not suitable for wheelchairs.",
        )
    turning, turning_en = _turning(guide, door)
    return f"Der Eingang ist {turning}.", f"The entrance is {turning_en}."


def _turning(guide: Guide, door: int) -> tuple[str, str]:
    opening = _opening(guide, door)
    if opening and opening.door == "turnstile":
        return "ein Drehkreuz", "a turnstile"
    return "eine Drehtür", "a revolving door"


def _opening(guide: Guide, door: int) -> Opening | None:
    """Return the opening at a node."""
    x, y, level, _ = guide.network.nodes[door]
    for opening in guide.venue.levels[level].openings:
        (left, low), (right, high) = opening.start, opening.end
        if (round((left + right) * 5), round((low + high) * 5)) == (x, y):
            return opening
    return None
