"""Why a place has no step-free way, and which of its kind has, in German and English."""

from __future__ import annotations

from plugins.core.value import Value
from plugins.core.wording import quoted
from plugins.venues.guide import Guide
from plugins.venues.model import Spot
from plugins.venues.modes import FAST, NARROW, PRAM, STEP_FREE, TURNING
from plugins.venues.network import Tree

_TOILETS = "restroom"
_NARROW = (
    "Die Tür ist schmaler als 90 Zentimeter.",
    "The door is narrower than 90 centimetres.",
)
_TURNING = ("Der Eingang ist eine Drehtür.", "The entrance is a revolving door.")
_STEPS = ("Dorthin führen nur Stufen.", "There are only steps.")


class Reason(Value, frozen=True):
    """A reason in both languages."""

    german: str
    english: str


def why_not(guide: Guide, tree: Tree, target: Spot) -> Reason:
    """Return why a place has no step-free way, and which of its kind has."""
    german, english = _cause(guide, target)
    start = (
        f"{quoted(target.title)} ist stufenlos nicht erreichbar. {german}",
        f"“{target.title_en}” has no step-free way. {english}",
    )
    best = _alternative(guide, tree, target)
    if best is None:
        return Reason(*start)
    is_toilet = _kind(target) == _TOILETS
    noun = "stufenlose Toilette" if is_toilet else "stufenlos erreichbare ihrer Art"
    noun_en = "step-free toilet" if is_toilet else "one with a step-free way"
    level = guide.venue.levels[best.level]
    return Reason(
        f"{start[0]} Die nächste {noun} ist: {best.title}, {level.name}.",
        f"{start[1]} The nearest {noun_en} is: {best.title_en}, {level.name_en}.",
    )


def _cause(guide: Guide, target: Spot) -> tuple[str, str]:
    nodes = guide.network.nodes
    edges = guide.ways.edges[target.node]
    bars = [nodes[edge.to][3] for edge in edges if nodes[edge.to][3] & STEP_FREE.bars]
    if bars and bars[0] & NARROW:
        return _NARROW
    return _TURNING if bars and bars[0] & TURNING else _STEPS


def notes_of(guide: Guide) -> dict[str, dict[str, Reason]]:
    """Return why places have no way from the first entrance, by mode and place."""
    found: dict[str, dict[str, Reason]] = {}
    for mode in (STEP_FREE, PRAM):
        tree = guide.ways.tree(guide.entrances[0].node, mode)
        lost = [spot for spot in guide.network.spots if spot.node not in tree.times]
        found[mode.id] = {spot.id: why_not(guide, tree, spot) for spot in lost}
    return found


def _alternative(guide: Guide, tree: Tree, target: Spot) -> Spot | None:
    """Return the nearest place of the same use that has a step-free way."""
    kind = _kind(target)
    if target.kind == "unit" and kind != _TOILETS:
        return None
    others = [
        spot
        for spot in guide.network.spots
        if spot.id != target.id and spot.node in tree.times and _is_like(spot, kind)
    ]
    near = guide.ways.tree(target.node, FAST).times
    return min(
        others,
        key=lambda spot: (near.get(spot.node, tree.times[spot.node]), spot.id),
        default=None,
    )


def _kind(spot: Spot) -> str:
    return spot.category.partition(".")[0]


def _is_like(spot: Spot, kind: str) -> bool:
    """Tell whether a place has the same use; of toilets, whether everybody may go there."""
    if kind == _TOILETS:
        return spot.category in ("restroom", "restroom.unisex", "restroom.wheelchair")
    return _kind(spot) == kind
