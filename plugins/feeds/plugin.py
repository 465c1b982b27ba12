"""Feeds: compile them from the cards, render them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core import routes
from plugins.core.desk import Desk
from plugins.core.pages import Document, Planned
from plugins.feeds.compile import FORMATS, compile_feed, feed_addresses


class FeedsGenerator(HubGenerator):
    """/feeds/, the same below it for every rubric, edition and series."""

    def compile(self) -> Iterable[Planned]:
        """Plan every feed in every format."""
        for kind, id, of in feed_addresses(self.hub.desk):
            for format in FORMATS:
                yield Planned(routes.feed(format, of), feed_document, (kind, id, format))


def feed_document(kind: str, id: str, format: str, desk: Desk) -> Document:
    """Return one feed as text."""
    from plugins.feeds.render import render_feed  # noqa: PLC0415 - when a feed has changed only

    file = compile_feed(kind, id, format, desk)
    return Document(file.url, render_feed(file))


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return FeedsGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
