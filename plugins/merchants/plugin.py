"""Merchants: read, announce, plan."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.kinds import Kind
from plugins.core.pages import Planned
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report


class MerchantsGenerator(HubGenerator):
    """content/haendler/ to /haendler/."""

    @classmethod
    def kinds(cls) -> tuple[Kind, ...]:
        """Name what editors write for this feature."""
        from plugins.merchants.read import FILE_KINDS  # noqa: PLC0415 - for tools of editors only

        return FILE_KINDS

    def gather(self) -> None:
        """Read every merchant and announce its card."""
        self._found = self.hub.read("merchants", self.hub.files("haendler", ".yaml"), _read)

    def compile(self) -> Iterable[Planned]:
        """Plan the directory, its lists, and the page and contact file of each merchant."""
        if not self._found:
            return ()
        from plugins.merchants.compile import compile_merchants  # noqa: PLC0415 - where there are merchants only

        return compile_merchants(self.hub.desk)


def _read(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.merchants.read import read_merchant  # noqa: PLC0415 - when a file has changed only

    return read_merchant(item, prose, report)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return MerchantsGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
