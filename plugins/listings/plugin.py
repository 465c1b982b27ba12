"""Lists of articles: the words are read, the lists are made from cards."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.kinds import Kind
from plugins.core.pages import Planned
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.listings.compile import compile_listings


class ListingsGenerator(HubGenerator):
    """/rubrik/, /thema/, /autor/ and /archiv/."""

    @classmethod
    def kinds(cls) -> tuple[Kind, ...]:
        """Name what editors write for this feature."""
        from plugins.listings.read import FILE_KINDS  # noqa: PLC0415 - for tools of editors only

        return FILE_KINDS

    def gather(self) -> None:
        """Read rubrics, topics and people and announce their cards."""
        files = ("rubriken.yaml", "themen.yaml", "personen.yaml")
        self.hub.read("listings", [self.hub.file(name) for name in files], _read)

    def compile(self) -> Iterable[Planned]:
        """Plan the lists."""
        return compile_listings(self.hub.desk)


def _read(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.listings.read import read_file  # noqa: PLC0415 - when a file has changed only

    return read_file(item, prose, report)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return ListingsGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
