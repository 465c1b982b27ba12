"""Projects and partners: read, announce, compile."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pelican.plugins import signals

from plugins.adapter import HubGenerator
from plugins.core.cards import PartnerCard, ProjectCard
from plugins.core.pages import Output
from plugins.projects.compile import compile_projects
from plugins.projects.partners import compile_partners
from plugins.projects.read import read_partners, read_projects


class ProjectsGenerator(HubGenerator):
    """content/projekte/ and content/partner/ to /projekte/ and /partner/."""

    def gather(self) -> None:
        """Read every project and partner and announce their cards."""
        hub = self.hub
        self._projects, broken = read_projects(hub.settings.content, hub.prose, hub.report)
        self._partners, broken_partners = read_partners(hub.settings.content, hub.report)
        hub.announce(project.card for project in self._projects)
        hub.announce(partner.card for partner in self._partners)
        hub.announce_broken(ProjectCard, broken)
        hub.announce_broken(PartnerCard, broken_partners)

    def compile(self) -> None:
        """Plan the board, the projects and the partners."""
        desk = self.hub.desk
        self._pages = (
            *compile_projects(self._projects, desk),
            *compile_partners(self._partners, desk),
        )

    def outputs(self) -> Iterable[Output]:
        """Give the pages."""
        return self._pages


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return ProjectsGenerator


def register() -> None:
    """Connect the generator."""
    signals.get_generators.connect(generator)
