"""A building -> what the browser needs to find ways in it by itself, as JSON.

It is read by theme/static/js/venues/kit.js.  Edges that go both ways are written once; the order is
that of the network, so that both find the same of two ways that take equally long.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from plugins.core import routes
from plugins.core.hourstable import calendar, table_of
from plugins.core.wording import slugify
from plugins.venues.carriers import called
from plugins.venues.drawing import framed
from plugins.venues.lifts import LIFT, lifts_of
from plugins.venues.model import Network, Spot, Venue
from plugins.venues.modes import MODES
from plugins.venues.network import Ways
from plugins.venues.phrases import english_level, into
from plugins.venues.reasons import Alike, Note
from plugins.venues.strolls import Sight
from plugins.venues.synonyms import english_of, words_of


@dataclass(frozen=True)
class Told:
    """What else is said of places, by their names."""

    hours: Mapping[str, str]
    notes: Mapping[str, Mapping[str, Note]]
    """Why there is no way to some of them, by the mode of walking."""
    alike: Mapping[str, Mapping[str, Alike]]
    """What there is instead of them, by the mode of walking and what it is for."""
    sights: Sequence[Sight] = ()
    """The panoramas in the building."""


def kit(venue: Venue, network: Network, told: Told, since: dt.date) -> bytes:
    """Return all of it as JSON; tables of hours begin on a month's first day."""
    shared = calendar(since)
    ids = {relation.id: index for index, relation in enumerate(venue.relationships)}
    numbers = {spot.id: index for index, spot in enumerate(network.spots)}
    content = {
        "address": venue.card.url,
        "calendar": {"since": shared.since, "days": shared.days, "holidays": shared.holidays},
        "modes": [[mode.id, mode.title, mode.title_en, mode.kinds, mode.bars] for mode in MODES],
        "levels": [_level(venue, index) for index in range(len(venue.levels))],
        "relations": [
            [r.category, *called(r), table_of(r.hours, since)] for r in venue.relationships
        ],
        "timed": [
            [node, name, english, table_of(hours, since)]
            for node, name, english, hours in network.timed
        ],
        "nodes": network.nodes,
        "edges": list(_edges(network)),
        "doors": network.doors,
        "leaves": network.leaves,
        "names": [[node, numbers[unit]] for node, unit in network.names],
        "carriers": [[a, b, ids[id]] for a, b, id in network.carriers],
        "sights": [
            [one.title, one.url, one.data_url, one.level, *one.place, one.right, one.credit]
            for one in told.sights
        ],
        "spots": [_spot(venue, spot, told.hours, since) for spot in network.spots],
        "lifts": [
            _spot(venue, lift, {lift.id: lift.hours}, since)
            for lift in lifts_of(venue, Ways(network))
        ],
        "notes": {
            mode: {id: _why(why) for id, why in notes.items()} for mode, notes in told.notes.items()
        },
        "alike": {mode: _alike(alike, numbers) for mode, alike in told.alike.items()},
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def _why(note: Note) -> list[str | int]:
    """Return a reason; whether it holds for leaving the place only; what there is instead of it."""
    row: list[str | int] = [note.german, note.english, int(note.is_of_return), note.use, note.near]
    return row if note.near else row[:3] if note.is_of_return else row[:2]


def _alike(alike: Mapping[str, Alike], numbers: Mapping[str, int]) -> dict[str, list[str | int]]:
    """Return how one names the places of each use, and which they are."""
    return {
        use: [one.german, one.english, *(numbers[id] for id in one.places)]
        for use, one in alike.items()
    }


def _level(venue: Venue, index: int) -> list[Any]:
    """Return a level: its names, where its drawing has its upper left corner, whither one goes."""
    level = venue.levels[index]
    frame, *_ = framed(level)
    return [
        level.id, level.name, level.name_en, level.ordinal, frame.left, frame.top,
        into(level.name), english_level(level.name_en),
    ]  # fmt: skip


def _edges(network: Network) -> Iterator[tuple[int, ...]]:
    rows = iter(enumerate(network.edges))
    for index, (start, to, kind, length, time) in rows:
        following = network.edges[index + 1 : index + 2]
        if following == ((to, start, kind, length, time),):
            next(rows)
            yield start, to, kind, length, time
        else:
            yield start, to, kind, length, time, 1


def _spot(venue: Venue, spot: Spot, hours: Mapping[str, str], since: dt.date) -> list[Any]:
    table = table_of(hours.get(spot.id, ""), since)
    return [
        spot.id, spot.kind, spot.title, spot.title_en, spot.number, spot.level, spot.node,
        int(is_named(spot)), " ".join(_words(venue, spot)), table,
    ]  # fmt: skip


def is_named(spot: Spot) -> bool:
    """Tell whether a place has a name with which one can say that one leaves it."""
    return bool(spot.merchant) or spot.category in ("room", "foodservice") or spot.kind == LIFT


def _words(venue: Venue, spot: Spot) -> Iterator[str]:
    """Give the words by which a place is found besides its title, folded."""
    words = (*words_of(spot, venue), spot.title_en, *english_of(spot, venue))
    own = set(slugify(spot.title).split("-"))
    for part in dict.fromkeys(part for word in words for part in slugify(word).split("-")):
        if part and part not in own:
            yield part


def kit_address(id: str) -> str:
    """Return the address of a building's kit."""
    return f"{routes.venue(id)}plan.json"
