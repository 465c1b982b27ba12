"""Projects over time as a drawing: numbers only, in units that the template prints as SVG."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from plugins.core.cards import EditionCard
from plugins.core.teasers import STATUS_WORDS
from plugins.core.wording import counted, month_and_year
from plugins.projects.model import Project, Row, Tick, Timeline

WIDTH, LEFT, RIGHT = 960.0, 290.0, 16.0
TOP, ROW = 56.0, 44.0
LEAST = 6.0  # a bar that begins and ends in the same month can still be seen


def timeline(projects: Sequence[Project], editions: Sequence[EditionCard]) -> Timeline | None:
    """Return the drawing: one row a project, whole years on the axis, editions as marks."""
    if not projects:
        return None
    scale = _Scale(_days(projects, editions))
    rows = tuple(_row(project, i, scale) for i, project in enumerate(projects))
    still_open = sum(1 for row in rows if row.open)
    return Timeline(
        width=WIDTH,
        height=TOP + ROW * len(rows) + 12,
        left=LEFT,
        axis=TOP - 16,
        years=_quarters(scale),
        editions=tuple(
            Tick(scale.x(card.date), f"{card.number:02d}/{card.year % 100:02d}", True)
            for card in editions
        ),
        rows=rows,
        summary=(
            f"{counted(len(rows), 'Projekt', 'Projekte')} von {month_and_year(scale.first)} bis "
            f"{month_and_year(scale.last)}, davon {still_open} ohne festes Ende."
        ),
    )


class _Scale:
    """Maps days to the drawing; it spans whole years."""

    def __init__(self, days: Sequence[dt.date]) -> None:
        self.first = dt.date(min(days).year, 1, 1)
        self.last = dt.date(max(days).year, 12, 31)
        self._span = (self.last - self.first).days

    def x(self, day: dt.date) -> float:
        share = (day - self.first).days / self._span
        return round(LEFT + share * (WIDTH - LEFT - RIGHT), 1)


def _days(projects: Sequence[Project], editions: Sequence[EditionCard]) -> list[dt.date]:
    days = [card.date for card in editions]
    for project in projects:
        days += [project.period.start, *(step.date for step in project.history)]
        days += [project.period.end] if project.period.end else []
    return days


def _quarters(scale: _Scale) -> tuple[Tick, ...]:
    """Return a mark for each quarter; a new year carries its number."""
    ticks = []
    for year in range(scale.first.year, scale.last.year + 1):
        for month, label in ((1, str(year)), (4, "Apr."), (7, "Juli"), (10, "Okt.")):
            ticks.append(Tick(scale.x(dt.date(year, month, 1)), label, month == 1))
    return tuple(ticks)


def _row(project: Project, index: int, scale: _Scale) -> Row:
    end = project.period.end
    x = scale.x(project.period.start)
    return Row(
        title=project.card.title,
        url=project.card.url,
        status=project.card.status,
        status_word=STATUS_WORDS[project.card.status],
        since=month_and_year(project.period.start),
        y=TOP + ROW * index,
        x=x,
        width=max(LEAST, round(scale.x(end or scale.last) - x, 1)),
        open=end is None,
        dots=tuple(scale.x(step.date) for step in project.history),
    )
