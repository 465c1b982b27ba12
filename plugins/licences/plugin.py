"""Licences: the page that says under which terms everything stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.pages import Planned
from plugins.licences.compile import compile_licences


class LicencesGenerator(HubGenerator):
    """Cards of packages and pictures to /lizenzen/."""

    def compile(self) -> Iterable[Planned]:
        """Plan the page."""
        return compile_licences(self.hub.desk)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return LicencesGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
