"""The front page: read the choices, plan once all cards are known."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.kinds import Kind
from plugins.core.pages import Planned
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.frontpage.compile import compile_front


class FrontpageGenerator(HubGenerator):
    """content/startseite.yaml to /."""

    @classmethod
    def kinds(cls) -> tuple[Kind, ...]:
        """Name what editors write for this feature."""
        from plugins.frontpage.read import FILE_KINDS  # noqa: PLC0415 - for tools of editors only

        return FILE_KINDS

    def gather(self) -> None:
        """Read what the editors chose."""
        self.hub.read("frontpage", [self.hub.file("startseite.yaml")], _read)

    def compile(self) -> Iterable[Planned]:
        """Plan the front page."""
        return compile_front(self.hub.desk)


def _read(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.frontpage.read import read_file  # noqa: PLC0415 - when a file has changed only

    return read_file(item, prose, report)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return FrontpageGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
