"""What is done to a site in one round of the bench, always in the same order."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from plugins.core.value import replace
from tests.bench.corpus import Piece
from tests.bench.measure import Cost
from tests.bench.sides import Side

COLD, PICTURED, NOTHING = "cold", "pictured", "nothing"
TEXT, TITLE, TEMPLATE = "text", "title", "template"
STEPS = (COLD, PICTURED, NOTHING, TEXT, TITLE, TEMPLATE)
SETTLED = 2.5  # seconds
CHECKED = (TITLE, TEMPLATE)  # after these the output must equal that of a clean build


@dataclass(frozen=True)
class Run:
    """One measured build."""

    articles: int
    side: str
    step: str
    cost: Cost


@dataclass(frozen=True)
class Comparison:
    """The files that a build left different from a clean one; none is what we want."""

    articles: int
    side: str
    step: str
    files: tuple[str, ...]


def alternate(
    sides: Sequence[Side], pieces: Sequence[Piece], runs: int, settled: float = SETTLED
) -> Iterator[Run | Comparison]:
    """Give every build of `runs` rounds, the sides in turn; the last round is checked.

    Before a cold build some seconds pass: to a file that was saved a moment ago, "nothing has
    changed" does not apply.
    """
    piece = pieces[len(pieces) // 2]
    for number in range(runs):
        for side in sides:
            for step in one_round(side, piece, number):
                if step in (COLD, PICTURED):
                    time.sleep(settled)
                yield Run(len(pieces), side.name, step, side.build())
                if number == runs - 1 and step in CHECKED:
                    yield Comparison(len(pieces), side.name, step, tuple(side.stale()))


def one_round(side: Side, piece: Piece, number: int) -> Iterator[str]:
    """Prepare one step after another; between two of them the site is to be built."""
    changed = edited(piece, number)
    side.clean()
    side.write(piece)
    yield COLD
    side.clean_but_pictures()
    yield PICTURED
    yield NOTHING
    side.write(changed)
    yield TEXT
    side.write(replace(changed, title=f"Neue Überschrift Nummer {number}"))
    yield TITLE
    side.edit_template(f"Runde {number}")
    yield TEMPLATE


def edited(piece: Piece, number: int) -> Piece:
    """Return an article with one more sentence, another one in every round."""
    return replace(piece, body=f"{piece.body}\n\nNachtrag {number}: Es bleibt dabei.")


def costs(runs: Iterable[Run], articles: int, side: str, step: str) -> list[Cost]:
    """Return the costs of one step on one side."""
    return [r.cost for r in runs if (r.articles, r.side, r.step) == (articles, side, step)]
