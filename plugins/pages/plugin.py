"""Single pages: read, announce, compile."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pelican.plugins import signals

from plugins.adapter import HubGenerator
from plugins.core.cards import PageCard
from plugins.core.pages import Output
from plugins.pages.compile import compile_pages
from plugins.pages.read import read_pages


class PagesGenerator(HubGenerator):
    """content/seiten/ to /<page>/ and /404.html."""

    def gather(self) -> None:
        """Read every single page and announce its card."""
        hub = self.hub
        self._singles, broken = read_pages(hub.settings.content, hub.prose, hub.report)
        hub.announce(single.card for single in self._singles)
        hub.announce_broken(PageCard, broken)

    def compile(self) -> None:
        """Plan the pages."""
        self._pages = compile_pages(self._singles, self.hub.desk)

    def outputs(self) -> Iterable[Output]:
        """Give the pages."""
        return self._pages


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return PagesGenerator


def register() -> None:
    """Connect the generator."""
    signals.get_generators.connect(generator)
