"""The order of a series: as its file lists it, else by number, else by day."""

from __future__ import annotations

from plugins.core.cards import ArticleCard, PartCard
from plugins.core.catalogue import Catalogue
from plugins.core.groups import Standing
from plugins.core.report import Report
from plugins.series.model import Series

REACH = 5  # parts on each side that the page of a part names: all of them would be quadratic


def parts_of(series: Series, catalogue: Catalogue) -> tuple[Standing, ...]:
    """Return the articles of a series that may be seen, the first part first.

    Those that the file does not list, or that have no number where others have, come last.
    """
    listed = {ref.id: place for place, ref in enumerate(series.parts)}
    rows = catalogue.standings(ArticleCard, "sound series", series.id)
    return tuple(sorted(rows, key=lambda row: (listed.get(row.id, len(listed)), *_place(row))))


def _place(row: Standing) -> tuple[bool, int, int, str]:
    return row.part == 0, row.part, row.day, row.id


def part_of(id: str, catalogue: Catalogue, _: Report) -> PartCard | None:
    """Return where an article stands in its series; made when its page asks."""
    card = catalogue.find(ArticleCard, id)
    series = catalogue.find(Series, card.series) if card and card.series else None
    if card is None or series is None or card.withdrawn:
        return None
    rows = parts_of(series, catalogue)
    place = next(place for place, row in enumerate(rows) if row.id == id)
    start = max(0, place - REACH)
    return PartCard(
        id=id,
        number=place + 1,
        count=len(rows),
        near=tuple(row.id for row in rows[start : place + REACH + 1]),
        first=start + 1,
        twin=next((row.id for row in rows[:place] if 0 < row.part == card.part), ""),
        listed=any(ref.id == id for ref in series.parts),
        lists=bool(series.parts),
        mark=card.mark,
    )
