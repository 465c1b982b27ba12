"""Displays: read, announce, plan."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.kinds import Kind
from plugins.core.pages import Planned
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report


class DisplaysGenerator(HubGenerator):
    """content/display/ to /display/."""

    @classmethod
    def kinds(cls) -> tuple[Kind, ...]:
        """Name what editors write for this feature."""
        from plugins.displays.read import FILE_KINDS  # noqa: PLC0415 - for tools of editors only

        return FILE_KINDS

    def gather(self) -> None:
        """Read every display and announce its card."""
        self._found = self.hub.read("displays", self.hub.files("display", ".yaml"), _read)

    def compile(self) -> Iterable[Planned]:
        """Plan the list, the pages for screens and what renews them."""
        if not self._found:
            return ()
        from plugins.displays.compile import compile_displays  # noqa: PLC0415 - where there are displays only

        return compile_displays(self.hub.desk)


def _read(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.displays.read import read_display  # noqa: PLC0415 - when a file has changed only

    return read_display(item, prose, report)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return DisplaysGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
