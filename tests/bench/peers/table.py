"""Measurements -> medians, and a table in which every figure stands beside its ratio to ours."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from tests.bench.peers.frames import Look, sight_of
from tests.bench.peers.rows import OURS, PICTURE, Device, Line, Row

SHARP = 30.5  # dB against the true view; the softest of the viewers ends at 31.0

HEAD = (
    "| | first, s | sharp, s | done, s | KB | requests | script, KB | final, dB |\n"
    "|---|---|---|---|---|---|---|---|"
)


@dataclass(frozen=True)
class Measured:
    """One visit in figures."""

    row: Row
    device: Device
    line: Line
    looks: tuple[Look, ...]
    bytes: int
    requests: int
    script: int
    """Bytes of scripts, as sent."""
    quality: float
    """Of the final picture against the truth, in dB."""


@dataclass(frozen=True)
class Summary:
    """The medians of some visits to one row."""

    row: Row
    first: float | None
    sharp: float | None
    done: float | None
    bytes: float
    requests: float
    script: float
    quality: float


def summary_of(visits: Sequence[Measured]) -> Summary:
    """Return the medians of visits to one row in one situation."""
    sights = [sight_of(one.looks, SHARP) for one in visits]
    return Summary(
        visits[0].row,
        _median([sight.first for sight in sights]),
        _median([sight.sharp for sight in sights]),
        _median([sight.done for sight in sights]),
        statistics.median(one.bytes for one in visits),
        statistics.median(one.requests for one in visits),
        statistics.median(one.script for one in visits),
        statistics.median(one.quality for one in visits),
    )


def table_of(summaries: Sequence[Summary]) -> str:
    """Return the Markdown table of one situation; ours is the measure."""
    ours = next(one for one in summaries if one.row is OURS)
    return "\n".join([HEAD, *(_row(one, ours) for one in summaries)])


def _row(one: Summary, ours: Summary) -> str:
    plain = one.row is PICTURE  # shows the whole panorama, flat: there is no truth to compare with
    cells = (
        one.row.title,
        _beside(one.first, ours.first),
        _beside(one.done if plain else one.sharp, ours.sharp),
        _beside(one.done, ours.done),
        _beside(one.bytes / 1000, ours.bytes / 1000, 0),
        _beside(one.requests, ours.requests, 0),
        _beside(one.script / 1000, ours.script / 1000, 0),
        "–" if plain else f"{one.quality:.1f}",
    )
    return f"| {' | '.join(cells)} |"


def _beside(value: float | None, ours: float | None, digits: int = 2) -> str:
    if value is None:
        return "never"
    return f"{value:.{digits}f}" + (f" (× {value / ours:.1f})" if ours else "")


def _median(values: Sequence[float | None]) -> float | None:
    """Return the median; a time that never came is later than every other."""
    middle = statistics.median(float("inf") if value is None else value for value in values)
    return None if middle == float("inf") else middle
