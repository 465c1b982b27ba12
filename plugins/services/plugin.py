"""Services: read, announce, plan."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.kinds import Kind
from plugins.core.pages import Planned
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report


class ServicesGenerator(HubGenerator):
    """content/dienste/ to /dienste/."""

    @classmethod
    def kinds(cls) -> tuple[Kind, ...]:
        """Name what editors write for this feature."""
        from plugins.services.read import FILE_KINDS  # noqa: PLC0415 - for tools of editors only

        return FILE_KINDS

    def gather(self) -> None:
        """Read every service and announce its card."""
        self._found = self.hub.read("services", self.hub.files("dienste", ".yaml"), _read)

    def compile(self) -> Iterable[Planned]:
        """Plan the list, the services and their codes."""
        if not self._found:
            return ()
        from plugins.services.compile import compile_services  # noqa: PLC0415 - where there are services only

        return compile_services(self.hub.desk)


def _read(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.services.read import read_service  # noqa: PLC0415 - when a file has changed only

    return read_service(item, prose, report)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return ServicesGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
