"""Editions of the Cityzeitung: read, announce, compile."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pelican.plugins import signals

from plugins.adapter import HubGenerator
from plugins.core.cards import EditionCard
from plugins.core.pages import Output
from plugins.editions.compile import compile_editions
from plugins.editions.read import read_editions


class EditionsGenerator(HubGenerator):
    """content/cityzeitung/ to /cityzeitung/."""

    def gather(self) -> None:
        """Read every edition and announce its card."""
        hub = self.hub
        self._editions, broken = read_editions(hub.settings.content, hub.prose, hub.report)
        hub.announce(edition.card for edition in self._editions)
        hub.announce_broken(EditionCard, broken)

    def compile(self) -> None:
        """Plan the pages of all editions."""
        self._pages = compile_editions(self._editions, self.hub.desk)

    def outputs(self) -> Iterable[Output]:
        """Give the pages."""
        return self._pages


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return EditionsGenerator


def register() -> None:
    """Connect the generator."""
    signals.get_generators.connect(generator)
