"""Pictures: read what is there, plan what pages ordered, make it, hand it over."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Any

from plugins.adapter import Hub, HubGenerator, join
from plugins.core.ahead import InTurn
from plugins.core.cards import PictureFile
from plugins.core.pages import CachedFile
from plugins.core.progress import ProgressLine
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.sealed import is_file_sealed
from plugins.pictures.compile import (
    compile_cards,
    compile_jobs,
    finished_files,
    remind_of_unused,
)
from plugins.pictures.jobs import is_made
from plugins.pictures.look import libraries, read_look
from plugins.pictures.model import PictureJob


class PicturesGenerator(HubGenerator):
    """Announce all picture files; make those that pages show."""

    def __init__(self, hub: Hub) -> None:
        """Start with nothing under way."""
        super().__init__(hub)
        self._ahead: InTurn | None = None

    def gather(self) -> None:
        """Announce every picture under content/bilder/, and what cards are drawn with."""
        hub, settings = self.hub, self.hub.settings
        hub.read("pictures", hub.files("bilder", ""), _read)
        if settings.social_cards and not settings.preview:
            known = hub.remember("social cards", libraries)
            hub.announce((read_look(settings.node_modules, known, settings.site_name),))

    def prepare(self) -> None:
        """Begin with all pictures beside the pages where none is made, as in a first build.

        Which of them a page shows is known only later; a picture that none shows is a reminder.
        """
        jobs = self._jobs(self.hub.desk.catalogue.all(PictureFile))
        if jobs and self.hub.settings.workers > 1 and not any(map(is_made, jobs)):
            from plugins.pictures.write import make_ahead  # noqa: PLC0415 - loads Pillow

            self._ahead = InTurn(make_ahead, jobs)

    def review(self) -> None:
        """Note the pictures that no page shows; a page with faults might show any of them."""
        if not self.hub.report.faults:
            found = self.hub.desk.catalogue.all(PictureFile)
            remind_of_unused(found, self._shown(), self.hub.report)

    def _shown(self) -> list[PictureFile]:
        ids = {id for page in self.hub.made for id in page.pictures}
        return [p for p in self.hub.desk.catalogue.all(PictureFile) if p.id in ids]

    def outputs(self) -> Iterable[CachedFile]:
        """Make what the pages of all features show."""
        if self._ahead:
            self._ahead.stop()
        jobs = self._jobs(self._shown())
        unmade = [job for job in jobs if not is_made(job)]
        if unmade:
            from plugins.pictures.write import make_pictures  # noqa: PLC0415 - loads Pillow

            progress = ProgressLine("Bilder", sys.stderr)
            make_pictures(unmade, self.hub.settings.workers, progress, self.hub.report)
        return (*finished_files(jobs), *self._cards())

    def _cards(self) -> Iterable[CachedFile]:
        """Draw the cards that stand for pages elsewhere."""
        hub, settings = self.hub, self.hub.settings
        jobs = compile_cards(hub.made, settings)
        undrawn = [job for job in jobs if not is_file_sealed(job.target)]
        if undrawn and not hub.report.faults:
            from plugins.pictures.write import make_cards  # noqa: PLC0415 - loads Pillow

            make_cards(undrawn, settings.workers, ProgressLine("Karten", sys.stderr), hub.report)
        return (CachedFile(job.order.url, job.target) for job in jobs)

    def _jobs(self, pictures: Iterable[PictureFile]) -> tuple[PictureJob, ...]:
        encoders = self.hub.remember("encoders", _encoders)
        return compile_jobs(pictures, self.hub.settings.content, self.hub.settings.cache, encoders)


def _read(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.pictures.read import read_file  # noqa: PLC0415 - when a file has changed only

    return read_file(item, prose, report)


def _encoders() -> str:
    from plugins.pictures.encoders import settings_version  # noqa: PLC0415 - loads Pillow

    return settings_version()


def generator(_: Any) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return PicturesGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
