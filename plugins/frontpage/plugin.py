"""The front page: read the choices, compile once all cards are known."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pelican.plugins import signals

from plugins.adapter import HubGenerator
from plugins.core.pages import Output, Page
from plugins.frontpage.compile import compile_front
from plugins.frontpage.read import read_choices


class FrontpageGenerator(HubGenerator):
    """content/startseite.yaml to /."""

    def gather(self) -> None:
        """Read what the editors chose."""
        self._choices = read_choices(self.hub.settings.content, self.hub.report)

    def compile(self) -> None:
        """Plan the front page."""
        self._pages: tuple[Page, ...] = ()
        if self._choices:
            self._pages = compile_front(self._choices, self.hub.desk)

    def outputs(self) -> Iterable[Output]:
        """Give the page."""
        return self._pages


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return FrontpageGenerator


def register() -> None:
    """Connect the generator."""
    signals.get_generators.connect(generator)
