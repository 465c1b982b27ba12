"""Lists of articles: the words are read, the lists are made from cards."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pelican.plugins import signals

from plugins.adapter import HubGenerator
from plugins.core.pages import Output
from plugins.listings.compile import cards_of, compile_listings
from plugins.listings.read import read_vocabulary


class ListingsGenerator(HubGenerator):
    """/rubrik/, /thema/, /autor/ and /archiv/."""

    def gather(self) -> None:
        """Read rubrics, topics and people and announce their cards."""
        hub = self.hub
        hub.announce(cards_of(read_vocabulary(hub.settings.content, hub.report)))

    def compile(self) -> None:
        """Plan the lists."""
        self._pages = compile_listings(self.hub.desk)

    def outputs(self) -> Iterable[Output]:
        """Give the pages."""
        return self._pages


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return ListingsGenerator


def register() -> None:
    """Connect the generator."""
    signals.get_generators.connect(generator)
