"""Editions of the Cityzeitung: read, announce, plan."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.kinds import Kind
from plugins.core.pages import Planned
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.stories import Issue
from plugins.editions.compile import compile_editions
from plugins.editions.issue import issue_of


class EditionsGenerator(HubGenerator):
    """content/cityzeitung/ to /cityzeitung/."""

    @classmethod
    def kinds(cls) -> tuple[Kind, ...]:
        """Name what editors write for this feature."""
        from plugins.editions.read import FILE_KINDS  # noqa: PLC0415 - for tools of editors only

        return FILE_KINDS

    def gather(self) -> None:
        """Read every edition and announce its card."""
        self.hub.derive(Issue, issue_of)
        self.hub.read("editions", self.hub.files("cityzeitung", ".md"), _read)

    def compile(self) -> Iterable[Planned]:
        """Plan the pages of all editions."""
        return compile_editions(self.hub.desk)


def _read(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.editions.read import read_file  # noqa: PLC0415 - when a file has changed only

    return read_file(item, prose, report)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return EditionsGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
