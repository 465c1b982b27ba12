"""What there is in English -> one Record for each page that an English reader can find."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from plugins.core.cards import ArticleCard, ProjectCard, SceneCard, TourCard
from plugins.core.desk import Desk
from plugins.core.languages import ENGLISH, Version
from plugins.core.stories import Retold
from plugins.search.model import Record
from plugins.search.records import plain_text

CARDS: dict[str, type[Any]] = {
    "article": ArticleCard, "project": ProjectCard, "tour": TourCard, "scene": SceneCard,
}  # fmt: skip


def english_cards(desk: Desk) -> Iterator[tuple[Version, Any]]:
    """Give every version with the card of its original in English; `desk` speaks it.

    What nobody is to see yet, and what was withdrawn, has none.
    """
    for version in desk.catalogue.all(Version):
        if version.language == ENGLISH.code:
            card = desk.catalogue.find(CARDS[version.kind], version.original)
            if card is not None and not getattr(card, "withdrawn", False):
                yield version, card


def english_records(desk: Desk) -> tuple[Record, ...]:
    """Return a record for each page in English, oldest first, so that a new article comes last."""
    desk = desk.speaking(ENGLISH.code)
    found = [_record(version, card, desk) for version, card in english_cards(desk)]
    return tuple(sorted(found, key=lambda one: (one.day, one.url)))


def _record(version: Version, card: Any, desk: Desk) -> Record:
    demo = bool(getattr(card, "demo", ""))
    if version.kind != "article":
        kicker = card.tour_title if version.kind == "scene" else ""
        return Record(card.url, version.kind, card.title, kicker, card.summary, "", demo=demo)
    retold = desk.catalogue.find(Retold, version.id)
    body = (*retold.facts, plain_text(retold.prose)) if retold else ()
    return Record(
        card.url, "article", card.title, card.kicker, card.teaser, " ".join(body),
        card.date.isoformat(), demo=demo,
    )  # fmt: skip
