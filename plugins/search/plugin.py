"""Search: the page, and the index, which is made beside the pages in a process of its own."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core import routes
from plugins.core.ahead import Ahead
from plugins.core.pages import CachedFile, Planned
from plugins.core.sealed import SEAL


class SearchGenerator(HubGenerator):
    """/suche/ and the files below it, where HUB_SEARCH wants them; a preview has no index."""

    _making: Ahead | None = None

    def compile(self) -> Iterable[Planned]:
        """Plan the page."""
        if not self.hub.settings.search:
            return ()
        from plugins.search.compile import compile_search  # noqa: PLC0415 - see HUB_SEARCH

        return compile_search(self.hub.desk)

    def prepare(self) -> None:
        """Let the index be made meanwhile, unless the cache has it."""
        settings = self.hub.settings
        if not self._wanted or settings.workers < 2:
            return
        from plugins.search.store import known_index, make_index  # noqa: PLC0415

        if known_index(settings, self.hub.desk) is None:
            self._making = Ahead(partial(make_index, settings, self.hub.desk))

    def outputs(self) -> Iterable[CachedFile]:
        """Hand the index over."""
        if not self._wanted:
            return ()
        return tuple(
            CachedFile(f"{routes.SEARCH_FILES}{file.name}", file)
            for file in sorted(self._index().iterdir())
            if file.name != SEAL
        )

    @property
    def _wanted(self) -> bool:
        settings = self.hub.settings
        return settings.search and not settings.preview

    def _index(self) -> Path:
        from plugins.search.store import known_index, make_index  # noqa: PLC0415

        if self._making:
            self._making.wait()
        settings, desk = self.hub.settings, self.hub.desk
        return known_index(settings, desk) or make_index(settings, desk)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return SearchGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
