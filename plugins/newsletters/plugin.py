"""Newsletters: planned from what editions and articles announce; nothing is read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.pages import Planned
from plugins.newsletters.compile import compile_newsletters


class NewslettersGenerator(HubGenerator):
    """/cityzeitung/<edition>/newsletter/."""

    def compile(self) -> Iterable[Planned]:
        """Plan the newsletter of every edition."""
        return compile_newsletters(self.hub.desk)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return NewslettersGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
