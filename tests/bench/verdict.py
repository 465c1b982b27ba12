"""What was measured as tables, with the targets beside it."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tests.bench.measure import Cost
from tests.bench.reloading import Reload
from tests.bench.rounds import (
    COLD,
    NOTHING,
    PICTURED,
    STEPS,
    TEMPLATE,
    TEXT,
    TITLE,
    Comparison,
    Run,
    costs,
)
from tests.bench.sides import Size

WORDS = {
    COLD: "cold, no cache at all",
    PICTURED: "cold, but pictures are at hand",
    TEXT: "one article's text edited",
    TITLE: "one article's title edited",
    NOTHING: "nothing changed",
    TEMPLATE: "a template changed",
}
# Wall time as a part of Hugo's cold build, by step and articles.
TARGETS = {
    COLD: {100: 2.0, 1_000: 1.0, 10_000: 1.0},
    PICTURED: {100: 2.0, 1_000: 1.0, 10_000: 1.0},
    TEXT: {100: 1.2, 1_000: 0.3, 10_000: 0.10},
    NOTHING: {100: 1.0, 1_000: 0.25, 10_000: 0.08},
    TEMPLATE: {100: 2.0, 1_000: 1.0, 10_000: 1.0},
}
RELOAD_TARGETS = {100: 0.1, 1_000: 0.1, 10_000: 0.15}  # seconds
MEMORY_TARGET = {10_000: 0.5}  # part of Hugo's
GROWTH_TARGETS = {COLD: 11.0, TEXT: 8.0}  # from 1,000 to 10,000 articles
OURS, HUGO = "Hub", "Hugo"


@dataclass(frozen=True)
class Measured:
    """Everything one bench has found out."""

    runs: tuple[Run, ...]
    comparisons: tuple[Comparison, ...]
    reloads: tuple[Reload, ...]
    sizes: tuple[tuple[int, str, Size], ...]

    @property
    def articles(self) -> tuple[int, ...]:
        """Return the numbers of articles that were measured."""
        return tuple(sorted({run.articles for run in self.runs}))

    @property
    def sides(self) -> tuple[str, ...]:
        """Return the names of the generators, ours first."""
        return tuple(dict.fromkeys(run.side for run in self.runs))

    def cost(self, articles: int, side: str, step: str) -> Cost | None:
        """Return the medians of all runs of one step."""
        found = costs(self.runs, articles, side, step)
        if not found:
            return None
        return Cost(
            statistics.median(cost.wall for cost in found),
            statistics.median(cost.cpu for cost in found),
            max(cost.memory for cost in found),
        )


def tables(measured: Measured) -> str:
    """Return everything as Markdown."""
    parts = (
        _sizes(measured), _costs(measured), _ratios(measured), _growth(measured),
        _reloads(measured), _correctness(measured),
    )  # fmt: skip
    return "\n\n".join(part for part in parts if part)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def mark(value: float, target: float) -> str:
    """Return a value beside its target and whether it is met."""
    return f"{value:.2f} (≤ {target:g}) {'✓' if value <= target else '✗'}"


def _sizes(measured: Measured) -> str:
    rows = [
        [f"{articles:,}", side, f"{s.pages:,}", f"{s.files:,}", f"{s.text / 1e6:.1f}"]
        for articles, side, s in measured.sizes
    ]
    head = ["articles", "generator", "pages", "files", "MB of pages, feeds and lists"]
    return table(head, rows)


def _costs(measured: Measured) -> str:
    head = ["articles", "generator", *(WORDS[step] for step in STEPS)]
    rows = [
        [f"{articles:,}", side, *(_cell(measured, articles, side, step) for step in STEPS)]
        for articles in measured.articles
        for side in measured.sides
        if any(measured.cost(articles, side, step) for step in STEPS)
    ]
    said = "Medians: wall s (shortest–longest) / CPU s / peak MB."
    return f"{said}\n\n{table(head, rows)}"


def _cell(measured: Measured, articles: int, side: str, step: str) -> str:
    cost = measured.cost(articles, side, step)
    if cost is None:
        return "–"
    walls = [run.wall for run in costs(measured.runs, articles, side, step)]
    spread = f"{min(walls):.2f}–{max(walls):.2f}"
    return f"{cost.wall:.2f} ({spread}) / {cost.cpu:.2f} / {cost.memory / 1e6:.0f}"


def _ratios(measured: Measured) -> str:
    rows = []
    for step in STEPS:
        row = [WORDS[step]]
        for articles in measured.articles:
            ours, hugo = measured.cost(articles, OURS, step), _beside(measured, articles, step)
            row.append(_ratio(ours, hugo, TARGETS.get(step, {}).get(articles)))
        rows.append(row)
    rows.append(["peak memory, cold", *_memory(measured)])
    head = [
        "ours, as a part of Hugo's cold build: wall time; CPU",
        *(f"{n:,}" for n in measured.articles),
    ]
    return f"{_BESIDE}\n\n{table(head, rows)}"


_BESIDE = (
    "Hugo's encoder of AVIF takes two seconds, whatever the site: so only a build without any cache"
    " is held against one of Hugo's; all others against the quicker of Hugo's two, which is nearly"
    " always the one with its pictures at hand. Before every cold build the last output is deleted,"
    " as `make clean html` does; that costs Hugo more than us on ext4, where new files come slowly"
    " just after many were deleted."
)


def _beside(measured: Measured, articles: int, step: str) -> Cost | None:
    """Return the cold build of Hugo's that a step of ours is held against."""
    steps = (COLD,) if step == COLD else (COLD, PICTURED)
    builds = filter(None, (measured.cost(articles, HUGO, one) for one in steps))
    return min(builds, key=lambda cost: cost.wall, default=None)


def _ratio(ours: Cost | None, hugo: Cost | None, target: float | None) -> str:
    if ours is None or hugo is None:
        return "–"
    value = ours.wall / hugo.wall
    said = mark(value, target) if target else f"{value:.2f}"
    return f"{said}; CPU {ours.cpu / hugo.cpu:.2f}"


def _memory(measured: Measured) -> Iterator[str]:
    for articles in measured.articles:
        ours, hugo = (measured.cost(articles, side, COLD) for side in (OURS, HUGO))
        if ours is None or hugo is None:
            yield "–"
            continue
        value, target = ours.memory / hugo.memory, MEMORY_TARGET.get(articles)
        yield mark(value, target) if target else f"{value:.2f}"


def _growth(measured: Measured) -> str:
    rows = []
    for side in measured.sides:
        for step, target in GROWTH_TARGETS.items():
            few, many = (measured.cost(n, side, step) for n in (1_000, 10_000))
            if few and many:
                value = many.wall / few.wall
                said = mark(value, target) if side == OURS else f"{value:.2f}"
                rows.append([side, WORDS[step], said])
    return table(["generator", "step", "10,000 against 1,000 articles"], rows) if rows else ""


def _reloads(measured: Measured) -> str:
    rows = []
    for articles in measured.articles:
        hugo = _served(measured, articles, HUGO)
        for side in measured.sides:
            served = _served(measured, articles, side)
            if served is not None:
                said = _quickness(served, hugo, articles) if side == OURS else f"{served:.2f}"
                rows.append([f"{articles:,}", side, said, _told(measured, articles, side)])
    head = ["articles", "generator", "save → new page served, s", "save → page told to reload, s"]
    return table(head, rows) if rows else ""


def _served(measured: Measured, articles: int, side: str) -> float | None:
    found = [r.served for r in measured.reloads if (r.articles, r.side) == (articles, side)]
    return statistics.median(found) if found else None


def _quickness(served: float, hugo: float | None, articles: int) -> str:
    target = RELOAD_TARGETS.get(articles)
    said = mark(served, target) if target else f"{served:.2f}"
    return f"{said}, slower than Hugo ✗" if hugo is not None and served >= hugo else said


def _told(measured: Measured, articles: int, side: str) -> str:
    own = (r for r in measured.reloads if (r.articles, r.side) == (articles, side))
    told = [r.told for r in own if r.told is not None]
    return f"{statistics.median(told):.2f}" if told else "has none"


def _correctness(measured: Measured) -> str:
    rows = [
        [f"{w.articles:,}", w.side, WORDS[w.step], _verdict(w.files)] for w in measured.comparisons
    ]
    head = ["articles", "generator", "after", "output against a clean build"]
    return table(head, rows) if rows else ""


def _verdict(stale: Sequence[str]) -> str:
    return f"{len(stale)} files differ ✗" if stale else "the same, byte for byte ✓"
