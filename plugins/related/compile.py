"""Which articles belong beside which: scored from cards, linear in their number.

Candidates are the nearest in time that share a topic, project, edition or rubric; a tie is
broken by nearness in time, then by name.  So a new article changes the lists of its
neighbours only, not of the whole paper.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from plugins.core.cards import ArticleCard, Catalogue, RelatedCard
from plugins.core.report import Report
from plugins.core.wording import quoted

LENGTH = 4  # teasers in each of the two lists
REACH = 12  # candidates on each side in time, per shared thing
_POINTS = {"topic": 3, "project": 4, "edition": 2, "tour": 2, "rubric": 1}

_Shelf = tuple[str, str]  # what is shared, and its name


@dataclass(frozen=True)
class _Shelves:
    """Articles in the order of time, for each thing that articles can share."""

    articles: Mapping[_Shelf, tuple[ArticleCard, ...]]

    def near(self, card: ArticleCard, shelf: _Shelf) -> Iterator[ArticleCard]:
        """Give the nearest in time on both sides of a card on one shelf."""
        row = self.articles[shelf]
        place = bisect.bisect_left(row, _time(card), key=_time)
        yield from row[max(0, place - REACH) : place]
        yield from row[place : place + 1 + REACH]


def relate(catalogue: Catalogue, report: Report) -> tuple[RelatedCard, ...]:
    """Return what stands beside each article: curated first, then by score."""
    cards = tuple(sorted(catalogue.all(ArticleCard), key=_time))
    shelves = _Shelves(_shelve(card for card in cards if not card.withdrawn))
    return tuple(_related(card, shelves, catalogue, report) for card in cards)


def _time(card: ArticleCard) -> tuple[int, str]:
    return card.date.toordinal(), card.id


def _keys(card: ArticleCard) -> Iterator[_Shelf]:
    yield from (("topic", id) for id in card.topics)
    yield from (("project", id) for id in card.projects)
    yield from (("tour", id.partition("/")[0]) for id in card.tours)
    yield ("rubric", card.rubric)
    if card.edition:
        yield ("edition", card.edition)


def _shelve(cards: Iterable[ArticleCard]) -> dict[_Shelf, tuple[ArticleCard, ...]]:
    rows: dict[_Shelf, list[ArticleCard]] = {}
    for card in cards:
        for key in dict.fromkeys(_keys(card)):
            rows.setdefault(key, []).append(card)
        rows.setdefault(("all", ""), []).append(card)
    return {key: tuple(row) for key, row in rows.items()}


def _related(
    card: ArticleCard, shelves: _Shelves, catalogue: Catalogue, report: Report
) -> RelatedCard:
    curated = _curated(card, catalogue, report)
    ranked = curated + [other for other in _ranked(card, shelves) if other not in curated]
    same = [other.id for other in ranked if other.rubric == card.rubric]
    others = [other.id for other in ranked if other.rubric != card.rubric]
    previous, following = _neighbours(card, shelves)
    return RelatedCard(
        id=card.id,
        same_rubric=tuple(same[:LENGTH]),
        other_rubrics=tuple(others[:LENGTH]),
        previous=previous,
        next=following,
        mark=card.mark,
    )


def _curated(card: ArticleCard, catalogue: Catalogue, report: Report) -> list[ArticleCard]:
    found = []
    for ref in card.related:
        other = catalogue.look_up(ArticleCard, ref, report)
        if ref.id == card.id:
            report.fault(ref.mark, "Der Beitrag verweist auf sich selbst", "Die Zeile löschen.")
        elif other and other.withdrawn:
            report.fault(
                ref.mark, f"Der Beitrag {quoted(ref.id)} ist zurückgezogen", "Ihn hier streichen."
            )
        elif other:
            found.append(other)
    return found


def _ranked(card: ArticleCard, shelves: _Shelves) -> list[ArticleCard]:
    points: dict[str, int] = {}
    found: dict[str, ArticleCard] = {}
    for key in (*_keys(card), ("all", "")):
        if key not in shelves.articles:
            continue
        for other in shelves.near(card, key):
            if other.id != card.id:
                found[other.id] = other
                points[other.id] = points.get(other.id, 0) + _POINTS.get(key[0], 0)
    return sorted(
        found.values(),
        key=lambda other: (
            -points[other.id],
            abs(other.date.toordinal() - card.date.toordinal()),
            other.id,
        ),
    )


def _neighbours(card: ArticleCard, shelves: _Shelves) -> tuple[str, str]:
    """Return the article before and the one after in the same rubric, or empty names."""
    row = shelves.articles.get(("rubric", card.rubric), ())
    place = bisect.bisect_left(row, _time(card), key=_time)
    after = place + 1 if place < len(row) and row[place].id == card.id else place
    previous = row[place - 1].id if place > 0 else ""
    return previous, row[after].id if after < len(row) else ""
