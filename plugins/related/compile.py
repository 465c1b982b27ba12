"""Which articles belong beside which: scored from where they stand, linear in their number.

Candidates are the nearest in time that share a topic, project, edition or rubric; a tie is
broken by nearness in time, then by name.  So a new article changes the lists of its
neighbours only, not of the whole paper.
"""

from __future__ import annotations

from collections.abc import Iterator

from plugins.core.cards import ArticleCard, RelatedCard
from plugins.core.catalogue import Catalogue
from plugins.core.groups import Standing
from plugins.core.report import Report
from plugins.core.wording import quoted

LENGTH = 4  # teasers in each of the two lists
REACH = 12  # candidates on each side in time, per shared thing


def relate(id: str, catalogue: Catalogue, report: Report) -> RelatedCard:
    """Return what stands beside an article: curated first, then by score."""
    card = catalogue.get(ArticleCard, id)
    curated = _curated(card, catalogue, report)
    chosen = {standing.id for standing in curated}
    ranked = curated + [other for other in _ranked(card, catalogue) if other.id not in chosen]
    same = [other.id for other in ranked if other.section == card.rubric]
    others = [other.id for other in ranked if other.section != card.rubric]
    previous, following = _neighbours(card, catalogue)
    return RelatedCard(
        id=card.id,
        same_rubric=tuple(same[:LENGTH]),
        other_rubrics=tuple(others[:LENGTH]),
        previous=previous,
        next=following,
        mark=card.mark,
    )


def _curated(card: ArticleCard, catalogue: Catalogue, report: Report) -> list[Standing]:
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
            found.append(Standing(other.id, other.date.toordinal(), other.rubric))
    return found


def _shared(card: ArticleCard) -> Iterator[tuple[str, str, int]]:
    """Give the groups in which others stand near, and what sharing each is worth."""
    for id in dict.fromkeys(card.topics):
        yield "sound topic", id, 3
    for id in dict.fromkeys(card.projects):
        yield "sound project", id, 4
    for id in dict.fromkeys(id.partition("/")[0] for id in card.tours):
        yield "sound tour", id, 2
    yield "sound rubric", card.rubric, 1
    if card.edition:
        yield "sound edition", card.edition, 2
    yield "sound", "", 0


def _ranked(card: ArticleCard, catalogue: Catalogue) -> list[Standing]:
    points: dict[Standing, int] = {}
    for name, key, worth in _shared(card):
        for other in catalogue.around(ArticleCard, name, key, card.id, REACH):
            points[other] = points.get(other, 0) + worth
    day = card.date.toordinal()
    order = sorted((-worth, abs(other.day - day), other) for other, worth in points.items())
    return [other for _, _, other in order if other.id != card.id]


def _neighbours(card: ArticleCard, catalogue: Catalogue) -> tuple[str, str]:
    """Return the article before and the one after in the same rubric, or empty names."""
    near = catalogue.around(ArticleCard, "sound rubric", card.rubric, card.id, 1)
    place = (-card.date.toordinal(), card.id)
    newer = [other.id for other in near if (-other.day, other.id) < place]
    older = [other.id for other in near if (-other.day, other.id) > place]
    return (older[0] if older else ""), (newer[-1] if newer else "")
