"""Articles and retailer showcases: read, announce, plan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.articles.compile import compile_articles
from plugins.articles.model import Article
from plugins.core.cards import ArticleCard
from plugins.core.kinds import Kind
from plugins.core.packing import Packed
from plugins.core.pages import Planned
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report


class ArticlesGenerator(HubGenerator):
    """content/artikel/ to /artikel/<slug>/."""

    @classmethod
    def kinds(cls) -> tuple[Kind, ...]:
        """Name what editors write for this feature."""
        from plugins.articles.read import FILE_KINDS  # noqa: PLC0415 - for tools of editors only

        return FILE_KINDS

    def gather(self) -> None:
        """Read every article and announce its card; what appears later is not seen yet."""
        values = self.hub.read("articles", self.hub.files("artikel", ".md"), _read)
        if self.hub.settings.today:
            self._withhold(values)

    def _withhold(self, values: Sequence[Packed]) -> None:
        today = self.hub.settings.today
        for value in values:
            if value.kind is ArticleCard:
                card = value.value()
                if card.date > today:
                    self.hub.withhold(card.id, card.mark, card.date, (ArticleCard, Article))

    def compile(self) -> Iterable[Planned]:
        """Plan the page of every article."""
        return compile_articles(self.hub.desk)


def _read(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.articles.read import read_file  # noqa: PLC0415 - when a file has changed only

    return read_file(item, prose, report)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return ArticlesGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
