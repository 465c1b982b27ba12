"""Articles and retailer showcases: read, announce, plan."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.articles.compile import compile_articles
from plugins.articles.model import Article, Draft
from plugins.articles.story import retold, story_of
from plugins.core.cards import ArticleCard
from plugins.core.kinds import Kind
from plugins.core.packing import Packed
from plugins.core.pages import Planned
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.stories import Retold, Story
from plugins.core.value import replace
from plugins.core.wording import long_date


class ArticlesGenerator(HubGenerator):
    """content/artikel/ to /artikel/<slug>/."""

    @classmethod
    def kinds(cls) -> tuple[Kind, ...]:
        """Name what editors write for this feature."""
        from plugins.articles import read, translations  # noqa: PLC0415 - for tools of editors only

        return (*read.FILE_KINDS, *translations.FILE_KINDS)

    def gather(self) -> None:
        """Read every article and announce its card; what appears later is not seen yet."""
        self.hub.derive(Story, story_of)
        self.hub.derive(Retold, retold)
        originals, others = _sorted(self.hub.files("artikel", ".md"))
        values = self.hub.read("articles", originals, _read)
        if others:
            self.hub.read("translations", others, _read_translation)
        drafts = {value.id for value in values if value.kind is Draft}
        today = self.hub.settings.today
        cards = [v.value() for v in values if v.kind is ArticleCard] if drafts or today else ()
        early = [card for card in cards if card.id in drafts or (today and card.date > today)]
        days = {card.id: None if card.id in drafts else card.date for card in early}
        if self.hub.settings.preview:
            articles = {v.id: v for v in values if v.kind is Article and v.id in days}
            self._mark(early, days, articles)
            return
        for card in early:
            self.hub.withhold(card.id, card.mark, days[card.id], (ArticleCard, Article))

    def _mark(
        self,
        cards: Sequence[ArticleCard],
        days: Mapping[str, dt.date | None],
        articles: Mapping[str, Packed],
    ) -> None:
        """Show what is not to be seen yet, and say so."""
        for card in cards:
            day = days[card.id]
            marked = replace(card, pending=f"Erscheint am {long_date(day)}" if day else "Entwurf")
            self.hub.amend((marked, replace(articles[card.id].value(), card=marked)))

    def compile(self) -> Iterable[Planned]:
        """Plan the page of every article."""
        return compile_articles(self.hub.desk)


def _sorted(files: Sequence[Input]) -> tuple[list[Input], list[Input]]:
    """Return articles, and what says one in another language together with its original."""
    originals: list[Input] = []
    others: list[Input] = []
    for file in files:
        (originals if file.path.name.count(".") == 1 else others).append(file)
    if not others:
        return originals, others
    parts = {file.name: file.parts for file in originals}
    stems = (
        (file, f"{file.name.rpartition('/')[0]}/{file.path.name.split('.')[0]}") for file in others
    )
    return originals, [
        replace(file, parts=(*file.parts, *parts.get(f"{stem}.md", ()))) for file, stem in stems
    ]


def _read_translation(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.articles.translations import read_translation  # noqa: PLC0415 - as below

    return read_translation(item, prose, report)


def _read(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.articles.read import read_file  # noqa: PLC0415 - when a file has changed only

    return read_file(item, prose, report)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return ArticlesGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
