"""Whole texts that other features set anew, such as a paper or a letter; derived when asked for.

A card says what lists show of a thing; these say what one reads who has nothing else at hand.
"""

from __future__ import annotations

from collections.abc import Iterable

from plugins.core.cards import ArticleCard, EditionCard, RubricCard
from plugins.core.desk import Desk
from plugins.core.errors import Mark
from plugins.core.prose import Prose
from plugins.core.value import Value


class Story(Value, frozen=True):
    """An article with its text; `facts` are the lines of a retailer's box, `source` a line."""

    id: str
    card: ArticleCard
    prose: Prose
    facts: tuple[tuple[str, str], ...]
    source: str
    notes: tuple[str, ...]
    """Corrections and changes, each a sentence with its day."""


class Retold(Value, frozen=True):
    """The text of an article in another language; `id` is that of its version."""

    id: str
    prose: Prose
    facts: tuple[str, ...]
    """What is most important, and the words of a retailer's box."""


class Issue(Value, frozen=True):
    """An edition with its editorial; `lead` is the id of its first article or empty."""

    id: str
    card: EditionCard
    editorial: Prose
    lead: str


class Chapter(Value, frozen=True):
    """The articles of one rubric of an edition, in their order."""

    rubric: RubricCard
    articles: tuple[ArticleCard, ...]


class PaperFile(Value, frozen=True):
    """A finished file of an edition; `pages` is 0 where it has none."""

    format: str
    url: str
    size: int
    pages: int = 0


class PaperCard(Value, frozen=True):
    """The files that an edition can be taken along as; `id` is the edition's."""

    id: str
    files: tuple[PaperFile, ...]
    mark: Mark


def sound_articles(edition: str, desk: Desk) -> tuple[ArticleCard, ...]:
    """Return the articles of an edition that were not withdrawn, newest first."""
    ids = desk.catalogue.group(ArticleCard, "sound edition", edition)
    return desk.catalogue.cards(ArticleCard, ids)


def chapters(articles: Iterable[ArticleCard], desk: Desk) -> tuple[Chapter, ...]:
    """Return articles by rubric, in the order of the paper's rubrics."""
    by_rubric: dict[str, list[ArticleCard]] = {}
    for card in articles:
        by_rubric.setdefault(card.rubric, []).append(card)
    return tuple(
        Chapter(rubric, tuple(by_rubric[rubric.id]))
        for rubric in desk.catalogue.all(RubricCard)
        if rubric.id in by_rubric
    )
