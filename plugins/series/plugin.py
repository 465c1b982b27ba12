"""Series: read, announce, say where each part stands, plan."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.cards import PartCard
from plugins.core.catalogue import Catalogue
from plugins.core.kinds import Kind
from plugins.core.pages import Planned
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report


class SeriesGenerator(HubGenerator):
    """content/serien/ to /serien/."""

    @classmethod
    def kinds(cls) -> tuple[Kind, ...]:
        """Name what editors write for this feature."""
        from plugins.series.read import FILE_KINDS  # noqa: PLC0415 - for tools of editors only

        return FILE_KINDS

    def gather(self) -> None:
        """Read every series, announce its card, and say how the place of a part is found."""
        self._found = self.hub.read("series", self.hub.files("serien", ".yaml"), _read)
        self.hub.derive(PartCard, _part)

    def compile(self) -> Iterable[Planned]:
        """Plan the list and the series."""
        if not self._found:
            return ()
        from plugins.series.compile import compile_series  # noqa: PLC0415 - where there are series only

        return compile_series(self.hub.desk)


def _part(id: str, catalogue: Catalogue, report: Report) -> PartCard | None:
    from plugins.series.parts import part_of  # noqa: PLC0415 - as above

    return part_of(id, catalogue, report)


def _read(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.series.read import read_series  # noqa: PLC0415 - when a file has changed only

    return read_series(item, prose, report)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return SeriesGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
