"""Projects over time as a drawing: numbers only, in units that the template prints as SVG."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from plugins.core.cards import EditionCard
from plugins.core.teasers import STATUS_WORDS
from plugins.core.value import Value, replace
from plugins.core.wording import counted, month_and_year
from plugins.projects.model import Drawing, Project, Row, Tick, Timeline

LEAST = 6.0  # a bar that begins and ends in the same month can still be seen
LABEL = 40.0  # what a mark's label takes; where they would touch, some are left out


class Shape(Value, frozen=True):
    """How the drawing is laid out, in its units."""

    name: str
    width: float
    left: float
    right: float
    top: float
    row: float
    words: float
    bars: float


WIDE = Shape("wide", 960, left=290, right=16, top=56, row=44, words=20, bars=8)
NARROW = Shape("narrow", 340, left=6, right=16, top=52, row=58, words=20, bars=29)


def timeline(projects: Sequence[Project], editions: Sequence[EditionCard]) -> Timeline | None:
    """Return the drawing: one row a project, whole years on the axis, editions as marks."""
    if not projects:
        return None
    days = _days(projects, editions)
    first, last = dt.date(min(days).year, 1, 1), dt.date(max(days).year, 12, 31)
    still_open = sum(1 for project in projects if project.period.end is None)
    return Timeline(
        drawings=tuple(
            _drawing(projects, editions, _Scale(first, last, shape)) for shape in (WIDE, NARROW)
        ),
        summary=(
            f"{counted(len(projects), 'Projekt', 'Projekte')} von {month_and_year(first)} bis "
            f"{month_and_year(last)}, davon {still_open} ohne festes Ende."
        ),
    )


class _Scale:
    """Maps days to the drawing; it spans whole years."""

    def __init__(self, first: dt.date, last: dt.date, shape: Shape) -> None:
        self.first, self.last, self.shape = first, last, shape
        self._span = (last - first).days

    def x(self, day: dt.date) -> float:
        shape = self.shape
        share = (day - self.first).days / self._span
        return round(shape.left + share * (shape.width - shape.left - shape.right), 1)


def _drawing(
    projects: Sequence[Project], editions: Sequence[EditionCard], scale: _Scale
) -> Drawing:
    shape = scale.shape
    return Drawing(
        name=shape.name,
        scrolls=shape is WIDE,
        width=shape.width,
        height=shape.top + shape.row * len(projects) + 12,
        left=shape.left,
        axis=shape.top - 16,
        words=shape.words,
        bars=shape.bars,
        years=_quarters(scale),
        editions=_readable(
            Tick(scale.x(card.date), f"{card.number:02d}/{card.year % 100:02d}", True)
            for card in sorted(editions, key=lambda card: card.date)
        ),
        rows=tuple(_row(project, i, scale) for i, project in enumerate(projects)),
    )


def _days(projects: Sequence[Project], editions: Sequence[EditionCard]) -> list[dt.date]:
    days = [card.date for card in editions]
    for project in projects:
        days += [project.period.start, *(step.date for step in project.history)]
        days += [project.period.end] if project.period.end else []
    return days


def _quarters(scale: _Scale) -> tuple[Tick, ...]:
    """Return a mark for each quarter, or for each year where quarters stand too close."""
    years = range(scale.first.year, scale.last.year + 1)
    narrowest = (scale.shape.width - scale.shape.left - scale.shape.right) / len(years) / 4
    quarters = ((1, ""), (4, "Apr."), (7, "Juli"), (10, "Okt."))
    return _readable(
        Tick(scale.x(dt.date(year, month, 1)), label or str(year), month == 1)
        for year in years
        for month, label in (quarters if narrowest >= LABEL else quarters[:1])
    )


def _readable(ticks: Iterable[Tick]) -> tuple[Tick, ...]:
    """Return the marks, without the labels that would touch the one before."""
    found: list[Tick] = []
    free = -LABEL
    for tick in ticks:
        found.append(tick if tick.x >= free else replace(tick, label=""))
        free = tick.x + LABEL if tick.x >= free else free
    return tuple(found)


def _row(project: Project, index: int, scale: _Scale) -> Row:
    end = project.period.end
    x = scale.x(project.period.start)
    return Row(
        title=project.card.title,
        url=project.card.url,
        status=project.card.status,
        status_word=STATUS_WORDS[project.card.status],
        since=month_and_year(project.period.start),
        y=scale.shape.top + scale.shape.row * index,
        x=x,
        width=max(LEAST, round(scale.x(end or scale.last) - x, 1)),
        open=end is None,
        dots=tuple(scale.x(step.date) for step in project.history),
    )
