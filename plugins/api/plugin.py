"""Data for programs: plan every file, and the page that explains them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.pages import Planned


class ApiGenerator(HubGenerator):
    """/api/ and all below it; nothing where HUB_API is off."""

    def compile(self) -> Iterable[Planned]:
        """Plan index, collections, items, schemas and the page."""
        if not self.hub.settings.api:
            return ()
        from plugins.api.files import plan_files  # noqa: PLC0415 - where there are data only

        return plan_files(self.hub.desk)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return ApiGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
