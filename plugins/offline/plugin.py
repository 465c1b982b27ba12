"""Reading without network: plan the page, the list, the manifest."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.pages import Planned


class OfflineGenerator(HubGenerator):
    """/offline/ and what belongs to it; nothing where HUB_OFFLINE is off."""

    def compile(self) -> Iterable[Planned]:
        """Plan the page, what it takes along, and the manifest."""
        if not self.hub.settings.offline:
            return ()
        from plugins.offline.compile import compile_offline  # noqa: PLC0415 - see HUB_OFFLINE

        return compile_offline(self.hub.desk)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return OfflineGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
