"""Pictures: read what is there, plan what pages ordered, make it, hand it over."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Any

from pelican.plugins import signals

from plugins.adapter import HubGenerator
from plugins.core.cards import PictureFile
from plugins.core.pages import Output
from plugins.core.progress import ProgressLine
from plugins.pictures.compile import compile_jobs, finished_files, remind_of_unused
from plugins.pictures.read import read_pictures
from plugins.pictures.write import make_pictures


class PicturesGenerator(HubGenerator):
    """Announce all picture files; make those that pages show."""

    def gather(self) -> None:
        """Announce every picture under content/bilder/."""
        found = read_pictures(self.hub.settings.content, self.hub.report)
        self.hub.announce(found.pictures)
        self.hub.announce_broken(PictureFile, found.broken)

    def outputs(self) -> Iterable[Output]:
        """Make what all features ordered while they compiled."""
        desk, settings = self.hub.desk, self.hub.settings
        ordered = desk.pictures.ordered
        remind_of_unused(desk.catalogue.all(PictureFile), ordered, desk.report)
        jobs = compile_jobs(ordered, settings.content, settings.cache)
        make_pictures(jobs, settings.workers, ProgressLine("Bilder", sys.stderr), desk.report)
        return finished_files(jobs)


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return PicturesGenerator


def register() -> None:
    """Connect the generator."""
    signals.get_generators.connect(generator)
