"""Related articles: made when an article's page asks for them."""

from __future__ import annotations

from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.cards import RelatedCard
from plugins.related.compile import relate


class RelatedGenerator(HubGenerator):
    """Makes one RelatedCard for each article; it has no pages of its own."""

    def gather(self) -> None:
        """Say how the card of an article is made."""
        self.hub.derive(RelatedCard, relate)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return RelatedGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
