"""Articles and retailer showcases: read, announce, compile."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pelican.plugins import signals

from plugins.adapter import HubGenerator
from plugins.articles.compile import compile_articles
from plugins.articles.read import read_articles
from plugins.core.cards import ArticleCard
from plugins.core.pages import Output


class ArticlesGenerator(HubGenerator):
    """content/artikel/ to /artikel/<slug>/."""

    def gather(self) -> None:
        """Read every article and announce its card."""
        hub = self.hub
        self._articles, broken = read_articles(hub.settings.content, hub.prose, hub.report)
        hub.announce(article.card for article in self._articles)
        hub.announce_broken(ArticleCard, broken)

    def compile(self) -> None:
        """Plan the page of every article."""
        self._pages = compile_articles(self._articles, self.hub.desk)

    def outputs(self) -> Iterable[Output]:
        """Give the pages."""
        return self._pages


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return ArticlesGenerator


def register() -> None:
    """Connect the generator."""
    signals.get_generators.connect(generator)
