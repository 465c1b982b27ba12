"""Projects and partners: read, announce, plan."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plugins.adapter import HubGenerator, join
from plugins.core.kinds import Kind
from plugins.core.pages import Planned
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.projects.compile import compile_projects
from plugins.projects.partners import compile_partners


class ProjectsGenerator(HubGenerator):
    """content/projekte/ and content/partner/ to /projekte/ and /partner/."""

    @classmethod
    def kinds(cls) -> tuple[Kind, ...]:
        """Name what editors write for this feature."""
        from plugins.projects.read import FILE_KINDS  # noqa: PLC0415 - for tools of editors only

        return FILE_KINDS

    def gather(self) -> None:
        """Read every project and partner and announce their cards."""
        hub = self.hub
        hub.read("projects", hub.files("projekte", ".yaml"), _read_project)
        hub.read("partners", hub.files("partner", ".yaml"), _read_partner)

    def compile(self) -> Iterable[Planned]:
        """Plan the board, the projects and the partners."""
        return (*compile_projects(self.hub.desk), *compile_partners(self.hub.desk))


def _read_project(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.projects.read import read_project  # noqa: PLC0415 - when a file has changed only

    return read_project(item, prose, report)


def _read_partner(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.projects.read import read_partner  # noqa: PLC0415 - when a file has changed only

    return read_partner(item, prose, report)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return ProjectsGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
