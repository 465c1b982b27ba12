"""360° tours: read, check, announce, plan, render, write."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from plugins.adapter import HubGenerator, join
from plugins.core.desk import Desk
from plugins.core.fingerprint import of_value
from plugins.core.pages import CachedFile, Document, Planned
from plugins.core.progress import ProgressLine
from plugins.core.readings import Found, Input, Prosaist, folder_inputs
from plugins.core.report import Report
from plugins.tours.compile import compile_tours, plan_tours
from plugins.tours.jobs import is_there, unmade_jobs
from plugins.tours.model import TourPlan
from plugins.tours.plan import file_jobs, finished_files
from plugins.tours.render import render_scenes
from plugins.tours.scene_page import scene_page


class ToursGenerator(HubGenerator):
    """tours/<slug>/tour.yaml to /touren/<slug>/<scene>/."""

    def gather(self) -> None:
        """Read every tour, check how its scenes hang together, announce it and them."""
        hub = self.hub
        tours = [packed.value() for packed in hub.read("tours", self._inputs(), _read)]
        versions = hub.remember("tour libraries", _libraries) if tours else ""
        self._plans = plan_tours(tours, hub.settings.cache, versions, hub.report)
        hub.announce(self._plans)
        hub.announce(plan.card for plan in self._plans)
        hub.announce(scene.card for plan in self._plans for scene in plan.scenes)

    def _inputs(self) -> tuple[Input, ...]:
        """Return every folder with a file in it as one input."""
        files = tuple(file for file in self.hub.tours if not file.linked)
        return folder_inputs(files, self.hub.settings.tours)

    def compile(self) -> Iterable[Planned]:
        """Plan the pages of all tours and scenes, and the data of the viewer."""
        data = (
            Planned(scene.card.data_url, scene_document, (plan.id, place))
            for plan in self._plans
            for place, scene in enumerate(plan.scenes)
        )
        return (*compile_tours(self._plans), *data)

    def outputs(self) -> Iterable[CachedFile]:
        """Make tiles and views that are not there yet; give them."""
        jobs = unmade_jobs(self._plans)
        if jobs:
            from plugins.tours.write import make_scenes  # noqa: PLC0415 - loads OpenCV

            progress = ProgressLine("Panoramen", sys.stderr)
            make_scenes(jobs, self.hub.settings.workers, progress, self.hub.report)
        files = [job for plan in self._plans for job in file_jobs(plan) if not is_there(job)]
        if files:
            from plugins.tours.write import make_files  # noqa: PLC0415 - loads Pillow

            make_files(files)
        return finished_files(self._plans)


def scene_document(tour: str, place: int, desk: Desk) -> Document:
    """Return what the viewer needs to know of a scene."""
    _, viewer = scene_page(desk.catalogue.get(TourPlan, tour), place, desk)
    (document,) = render_scenes((viewer,))
    return document


def _read(item: Input, prose: Prosaist, report: Report) -> Found:
    from plugins.tours.read import read_tour  # noqa: PLC0415 - when a file has changed only

    return read_tour(item, prose, report)


def _libraries() -> str:
    from plugins.tours.flat import library_versions  # noqa: PLC0415 - loads OpenCV

    return of_value(library_versions())


def generator(_: object) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return ToursGenerator


def register() -> None:
    """Connect the generator."""
    join(generator)
