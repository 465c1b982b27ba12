"""Related articles: gathered last, because the cards of all articles must be there."""

from __future__ import annotations

from typing import Any

from pelican.plugins import signals

from plugins.adapter import HubGenerator
from plugins.related.compile import relate


class RelatedGenerator(HubGenerator):
    """Announces one RelatedCard for each article; it has no pages of its own."""

    def gather(self) -> None:
        """Score the articles announced so far."""
        self.hub.announce(relate(self.hub.catalogue(), self.hub.report))


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return RelatedGenerator


def register() -> None:
    """Connect the generator."""
    signals.get_generators.connect(generator)
