"""Redirects: asked last, when it is known what every other feature plans."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.kinds import Kind
from plugins.core.pages import Document, Planned
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report


class RedirectsGenerator(HubGenerator):
    """content/redirects.yaml to pages at the old addresses and rules for servers."""

    @classmethod
    def kinds(cls) -> tuple[Kind, ...]:
        """Name what editors write for this feature."""
        from plugins.redirects.read import FILE_KINDS  # noqa: PLC0415 - for tools of editors only

        return FILE_KINDS

    def gather(self) -> None:
        """Read the old addresses, where there are any."""
        self._found = self.hub.read("redirects", [self.hub.file("redirects.yaml")], _read)

    def compile(self) -> Iterable[Planned]:
        """Plan a page at each old address."""
        if not self._found:
            return ()
        from plugins.redirects.compile import compile_redirects  # noqa: PLC0415 - where there are some

        living = [planned.url for planned in self.hub.planned]
        return compile_redirects(self.hub.desk, living)

    def outputs(self) -> Iterable[Document]:
        """Give what servers are to include."""
        if not self._found:
            return ()
        from plugins.redirects.compile import rules_of  # noqa: PLC0415 - where there are some
        from plugins.redirects.model import Redirects  # noqa: PLC0415
        from plugins.redirects.render import render_rules  # noqa: PLC0415

        (redirects,) = self.hub.desk.catalogue.all(Redirects)
        return render_rules(rules_of(redirects))


def _read(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.redirects.read import read_file  # noqa: PLC0415 - when a file has changed only

    return read_file(item, prose, report)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return RedirectsGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
