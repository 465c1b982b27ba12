"""Search: the page, and the index, which is made beside the pages in a process of its own."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plugins.adapter import HubGenerator, join
from plugins.core import routes
from plugins.core.ahead import Ahead
from plugins.core.languages import LANGUAGES
from plugins.core.pages import CachedFile, Planned
from plugins.core.sealed import SEAL

if TYPE_CHECKING:  # see HUB_SEARCH
    from plugins.search.words import Speech


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
        """Let the indexes be made meanwhile, unless the cache has them."""
        settings = self.hub.settings
        if not self._wanted or settings.workers < 2:
            return
        from plugins.search.store import known_index, make_indexes  # noqa: PLC0415

        desk = self.hub.desk
        new = [one for one in self._speeches() if known_index(settings, desk, one) is None]
        if new:
            self._making = Ahead(partial(make_indexes, settings, desk, new))

    def outputs(self) -> Iterable[CachedFile]:
        """Hand the indexes over."""
        if not self._wanted:
            return ()
        if self._making:
            self._making.wait()
        return tuple(
            CachedFile(f"{LANGUAGES[one.code].address(routes.SEARCH_FILES)}{file.name}", file)
            for one in self._speeches()
            for file in sorted(self._index(one).iterdir())
            if file.name != SEAL
        )

    @property
    def _wanted(self) -> bool:
        settings = self.hub.settings
        return settings.search and not settings.preview

    def _speeches(self) -> tuple[Speech, ...]:
        """Return the languages in which there is something to be found."""
        from plugins.search.compile import has_english  # noqa: PLC0415
        from plugins.search.words import GERMAN  # noqa: PLC0415

        if not has_english(self.hub.desk):
            return (GERMAN,)
        from plugins.search.english_words import ENGLISH  # noqa: PLC0415 - few have any

        return GERMAN, ENGLISH

    def _index(self, speech: Speech) -> Path:
        from plugins.search.store import known_index, make_index  # noqa: PLC0415

        settings, desk = self.hub.settings, self.hub.desk
        return known_index(settings, desk, speech) or make_index(settings, desk, speech)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return SearchGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
