"""Feeds: compile them from the cards, render them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pelican.plugins import signals

from plugins.adapter import HubGenerator
from plugins.core.pages import Document, Output
from plugins.feeds.compile import compile_feeds
from plugins.feeds.render import render_feed


class FeedsGenerator(HubGenerator):
    """/feeds/, the same below it for every rubric and edition."""

    def compile(self) -> None:
        """Plan every feed."""
        self._files = compile_feeds(self.hub.desk)

    def outputs(self) -> Iterable[Output]:
        """Give the feeds as text."""
        return tuple(Document(file.url, render_feed(file)) for file in self._files)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return FeedsGenerator


def register() -> None:
    """Connect the generator."""
    signals.get_generators.connect(generator)
