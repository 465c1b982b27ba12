"""Single pages: read, announce, plan."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.kinds import Kind
from plugins.core.pages import Document, Planned
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.pages.audit import NAME
from plugins.pages.compile import address_list, compile_pages
from plugins.pages.required import require_pages


class PagesGenerator(HubGenerator):
    """content/seiten/ to /<page>/, /404.html and the list of addresses it looks into."""

    @classmethod
    def kinds(cls) -> tuple[Kind, ...]:
        """Name what editors write for this feature."""
        from plugins.pages.read import FILE_KINDS  # noqa: PLC0415 - for tools of editors only

        return FILE_KINDS

    def gather(self) -> None:
        """Read every single page and announce its card; what the law demands must be there."""
        hub = self.hub
        files = hub.files("seiten", ".md")
        hub.read("pages", files, _read)
        hub.read("audit", [hub.file(NAME)], _read_audit)
        require_pages((f.name for f in files), f"{hub.settings.content.name}/seiten", hub.report)

    def compile(self) -> Iterable[Planned]:
        """Plan the pages."""
        return compile_pages(self.hub.desk)

    def outputs(self) -> Iterable[Document]:
        """Give the list of addresses, once all pages are made."""
        return (address_list(self.hub.made),)


def _read(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.pages.read import read_file  # noqa: PLC0415 - when a file has changed only

    return read_file(item, prose, report)


def _read_audit(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.pages.audit import read_audit  # noqa: PLC0415 - when a file has changed only

    return read_audit(item, prose, report)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return PagesGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
