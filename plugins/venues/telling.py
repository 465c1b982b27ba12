"""Ways from place to place, in words and as lines on plans; and why there is none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from plugins.core.wording import counted, quoted
from plugins.venues.directions import moves
from plugins.venues.drawing import framed
from plugins.venues.kit import is_named
from plugins.venues.model import Network, Spot, Venue
from plugins.venues.modes import FAST, NARROW, PRAM, STEP_FREE, TURNING, Mode
from plugins.venues.network import Tree, Ways
from plugins.venues.phrases import Labels, english, german, rounded
from plugins.venues.views import FromView, Track, WayView

_TOILETS = "restroom"


@dataclass(frozen=True)
class Guide:
    """Knows a building and its ways while pages are made."""

    venue: Venue
    ways: Ways

    @property
    def network(self) -> Network:
        """Return the network."""
        return self.ways.network

    @property
    def spots(self) -> Mapping[str, Spot]:
        """Return the places by their names."""
        return {spot.id: spot for spot in self.network.spots}

    @property
    def entrances(self) -> tuple[Spot, ...]:
        """Return the entrances, in the order of the file."""
        return tuple(spot for spot in self.network.spots if spot.kind == "entrance")


def ways_from(guide: Guide, start: Spot, target: Spot) -> FromView:
    """Return the ways between two places for whom they differ, in words."""
    return FromView(start.title, start.id, tuple(_ways(guide, start, target)))


def _ways(guide: Guide, start: Spot, target: Spot) -> Iterator[WayView]:
    trees = {mode.id: guide.ways.tree(start.node, mode) for mode in (FAST, STEP_FREE, PRAM)}
    paths = {id: tree.path(target.node) for id, tree in trees.items()}
    step_free = paths[STEP_FREE.id]
    if paths[FAST.id] == step_free:
        yield _way(guide, (start, target), "Weg für alle", trees[FAST.id], "Ohne Stufen.")
        return
    yield _way(guide, (start, target), FAST.title, trees[FAST.id], "")
    if step_free:
        yield _way(guide, (start, target), STEP_FREE.title, trees[STEP_FREE.id], "")
        return
    note = why_not(guide, trees[STEP_FREE.id], target)
    yield WayView(STEP_FREE.title, "", note, (), ())
    if paths[PRAM.id]:
        yield _way(guide, (start, target), PRAM.title, trees[PRAM.id], "")


def _way(guide: Guide, ends: tuple[Spot, Spot], title: str, tree: Tree, note: str) -> WayView:
    start, target = ends
    path = tree.path(target.node)
    told = moves(guide.network, path)
    metres = sum(move.length for move in told)
    minutes = max(1, int(tree.times[target.node] / 600 + 0.5))
    measure = f"{counted(minutes, 'Minute', 'Minuten')}, etwa {rounded(metres)} Meter"
    return WayView(
        title, measure, note,
        german(told, labels(guide, start, target)),
        english(told, labels(guide, start, target, is_english=True)),
    )  # fmt: skip


def labels(guide: Guide, start: Spot, target: Spot, is_english: bool = False) -> Labels:
    """Return what the things on a way are called."""
    venue = guide.venue
    name = _english_title if is_english else _german_title
    number = f" ({target.number})" if target.number else ""
    room = "the room" if is_english else "den Raum"
    return Labels(
        start=name(start) if is_named(start) else room,
        target=name(target) + number,
        from_entrance=start.kind == "entrance",
        shops={spot.id: name(spot) for spot in guide.network.spots},
        levels=tuple(level.name_en if is_english else level.name for level in venue.levels),
        ordinals=tuple(level.ordinal for level in venue.levels),
        carriers={
            relation.id: (relation.category, relation.name_en if is_english else relation.name)
            for relation in venue.relationships
        },
    )


def _german_title(spot: Spot) -> str:
    return spot.title


def _english_title(spot: Spot) -> str:
    return spot.title_en


def why_not(guide: Guide, tree: Tree, target: Spot) -> str:
    """Return why a place has no step-free way, and which of its kind has."""
    barred = STEP_FREE.bars
    doors = [
        edge.to
        for edge in guide.ways.edges[target.node]
        if guide.network.nodes[edge.to][3] & barred
    ]
    if doors and guide.network.nodes[doors[0]][3] & NARROW:
        reason = "Die Tür ist schmaler als 90 Zentimeter."
    elif doors and guide.network.nodes[doors[0]][3] & TURNING:
        reason = "Der Eingang ist eine Drehtür."
    else:
        reason = "Dorthin führen nur Stufen."
    return " ".join(
        part
        for part in (
            f"{quoted(target.title)} ist stufenlos nicht erreichbar.", reason,
            _alternative(guide, tree, target),
        )
        if part
    )  # fmt: skip


def notes_of(guide: Guide) -> dict[str, dict[str, str]]:
    """Return why places have no way from the first entrance, by mode and place."""
    found: dict[str, dict[str, str]] = {}
    for mode in (STEP_FREE, PRAM):
        tree = guide.ways.tree(guide.entrances[0].node, mode)
        lost = [spot for spot in guide.network.spots if spot.node not in tree.times]
        found[mode.id] = {spot.id: why_not(guide, tree, spot) for spot in lost}
    return found


def _alternative(guide: Guide, tree: Tree, target: Spot) -> str:
    kind = target.category.partition(".")[0]
    if target.kind == "unit" and kind != _TOILETS:
        return ""
    others = [
        spot
        for spot in guide.network.spots
        if spot.id != target.id and spot.node in tree.times and _is_like(spot, kind)
    ]
    if not others:
        return ""
    near = guide.ways.tree(target.node, FAST).times
    best = min(others, key=lambda spot: (near.get(spot.node, tree.times[spot.node]), spot.id))
    level = guide.venue.levels[best.level].name
    noun = "stufenlose Toilette" if kind == _TOILETS else "stufenlos erreichbare ihrer Art"
    return f"Die nächste {noun} ist: {best.title}, {level}."


def _is_like(spot: Spot, kind: str) -> bool:
    """Tell whether a place has the same use; of toilets, whether everybody may go there."""
    if kind == _TOILETS:
        return spot.category in ("restroom", "restroom.unisex", "restroom.wheelchair")
    return spot.category.partition(".")[0] == kind


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
