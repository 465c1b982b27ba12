"""Ways from place to place, in words and as lines on plans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from plugins.core import routes
from plugins.core.englishhours import english_hours
from plugins.core.hourswords import german_hours
from plugins.core.site import NavItem
from plugins.core.wording import counted, wind
from plugins.venues.carriers import called
from plugins.venues.directions import moves
from plugins.venues.drawing import framed
from plugins.venues.guide import Guide
from plugins.venues.kit import is_named
from plugins.venues.model import Spot
from plugins.venues.modes import FAST, PRAM, STEP_FREE, Mode
from plugins.venues.network import Tree
from plugins.venues.phrases import Labels, english, german, rounded
from plugins.venues.reasons import why_not
from plugins.venues.strolls import stops
from plugins.venues.views import FromView, StopView, Track, WayView


def ways_from(guide: Guide, start: Spot, target: Spot) -> FromView:
    """Return the ways between two places for whom they differ, in words."""
    hours = "; ".join(german_hours(start.hours)) if start.hours else ""
    return FromView(start.title, start.id, tuple(_ways(guide, start, target)), hours)


def _ways(guide: Guide, start: Spot, target: Spot) -> Iterator[WayView]:
    trees = {mode.id: guide.ways.tree(start.node, mode) for mode in (FAST, STEP_FREE, PRAM)}
    paths = {id: tree.path(target.node) for id, tree in trees.items()}
    step_free = paths[STEP_FREE.id]
    if paths[FAST.id] == step_free:
        yield _way(guide, (start, target), FAST, trees[FAST.id], is_for_all=True)
        return
    yield _way(guide, (start, target), FAST, trees[FAST.id])
    if step_free:
        yield _way(guide, (start, target), STEP_FREE, trees[STEP_FREE.id])
        return
    why = why_not(guide, STEP_FREE, start, target, trees[STEP_FREE.id])
    instead = _place(guide, why.instead) if why.instead and not why.is_of_return else None
    yield WayView(STEP_FREE.title, "", why.german, (), (), note_en=why.english, instead=instead)
    if paths[PRAM.id]:
        yield _way(guide, (start, target), PRAM, trees[PRAM.id])


def _place(guide: Guide, id: str) -> NavItem:
    return NavItem(guide.spots[id].title, routes.place(f"{guide.venue.id}/{id}"))


def _way(
    guide: Guide, ends: tuple[Spot, Spot], mode: Mode, tree: Tree, is_for_all: bool = False
) -> WayView:
    start, target = ends
    path = tree.path(target.node)
    told = moves(guide.network, path)
    length = sum(guide.ways.edge(*step, mode).length for step in pairwise(path))
    minutes = max(1, int(tree.times[target.node] / 600 + 0.5))
    steps, steps_en = ("Ohne Stufen.", "Without steps.") if is_for_all else ("", "")
    limits = _limits(guide, path)
    notes = [f"{name}: {'; '.join(german_hours(hours))}." for name, _, hours in limits]
    notes_en = [
        f"{name[:1].upper()}{name[1:]}: {'; '.join(english_hours(hours))}."
        for _, name, hours in limits
    ]
    if start.hours:
        notes_en.append(f"{start.title_en}: {'; '.join(english_hours(start.hours))}.")
    return WayView(
        "Weg für alle" if is_for_all else mode.title,
        f"{counted(minutes, 'Minute', 'Minuten')}, etwa {rounded(length)} Meter",
        " ".join(filter(None, (steps, *notes))),
        german(told, labels(guide, start, target)),
        english(told, labels(guide, start, target, is_english=True)),
        tuple(_stops(guide, path)),
        note_en=" ".join(filter(None, (steps_en, *notes_en))),
        measure_en=f"{counted(minutes, 'minute', 'minutes')}, about {rounded(length)} metres",
    )


def _limits(guide: Guide, path: Sequence[int]) -> tuple[tuple[str, str, str], ...]:
    """Return the names and hours of what one goes through; the ends of a way say their own."""
    inner = set(path[1:-1])
    timed = guide.network.timed
    rows = [(name, name_en, hours) for node, name, name_en, hours in timed if node in inner]
    ridden = {id for a, b, id in guide.network.carriers if (a, b) in set(pairwise(path))}
    relations = guide.venue.relationships
    rows += [(*called(one), one.hours) for one in relations if one.id in ridden and one.hours]
    return tuple(dict.fromkeys(rows))


def _stops(guide: Guide, path: Sequence[int]) -> Iterator[StopView]:
    """Give the panoramas along a way."""
    for stop in stops(guide.network, path, guide.sights):
        sight = guide.sights[stop.sight]
        rest = f", noch etwa {rounded(stop.rest)} Meter" if stop.rest >= 25 else ""
        yield StopView(
            sight.title, f"{sight.url}#heading={stop.heading}&pitch=0",
            f"Der Weg führt nach {wind(stop.heading)}{rest}.",
        )  # fmt: skip


def labels(guide: Guide, start: Spot, target: Spot, is_english: bool = False) -> Labels:
    """Return what the things on a way are called."""
    venue = guide.venue
    name = _english_title if is_english else _german_title
    number = f" ({target.number})" if target.number and target.number not in target.title else ""
    room = "the room" if is_english else "den Raum"
    return Labels(
        start=name(start) if is_named(start) else room,
        target=name(target) + number,
        from_entrance=start.kind == "entrance",
        shops={spot.id: name(spot) for spot in guide.network.spots},
        levels=tuple(level.name_en if is_english else level.name for level in venue.levels),
        ordinals=tuple(level.ordinal for level in venue.levels),
        carriers={
            relation.id: (relation.category, called(relation)[is_english])
            for relation in venue.relationships
        },
    )


def _german_title(spot: Spot) -> str:
    return spot.title


def _english_title(spot: Spot) -> str:
    return spot.title_en


def tracks_of(guide: Guide, start: Spot, target: Spot, mode: Mode) -> dict[int, Track]:
    """Return the line of a way on each level that it crosses, in the order in which it does."""
    path = guide.ways.tree(start.node, mode).path(target.node)
    leaves = frozenset(guide.network.leaves)
    parts: dict[int, list[int]] = {}
    for node in path:
        if node not in leaves:
            parts.setdefault(guide.network.nodes[node][2], []).append(node)
    tracks = {level: _track(guide, level, nodes) for level, nodes in parts.items()}
    rows = list(tracks.items())
    return {
        level: Track(track.path, track.start, track.end, index == 0, index == len(rows) - 1)
        for index, (level, track) in enumerate(rows)
        if len(parts[level]) > 1
    }


def _track(guide: Guide, level: int, nodes: Sequence[int]) -> Track:
    frame, *_ = framed(guide.venue.levels[level])
    points = [(x / 10, y / 10) for x, y, *_ in (guide.network.nodes[node] for node in nodes)]
    return Track(frame.line(points), frame.at(points[0]), frame.at(points[-1]), False, False)
