"""360° tours: read, check, announce, plan, render, write."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from plugins.adapter import HubGenerator, join, open_executor
from plugins.core.catalogue import Catalogue
from plugins.core.desk import Desk
from plugins.core.files import clear_for_folders
from plugins.core.fingerprint import of_value
from plugins.core.kinds import Kind
from plugins.core.kits import TourKit
from plugins.core.pages import CachedFile, Document, Planned
from plugins.core.progress import ProgressLine
from plugins.core.readings import Found, Input, Prosaist, folder_inputs
from plugins.core.report import Report
from plugins.tours.compile import compile_english, compile_tours, plan_tours
from plugins.tours.detectors import NONE_HERE, installed_detectors
from plugins.tours.findings import remind_of_findings
from plugins.tours.jobs import is_there, unmade_jobs
from plugins.tours.kit import kit_of
from plugins.tours.plan import file_jobs, finished_files
from plugins.tours.planned import EnglishPlan, Making, SceneJob, TourPlan
from plugins.tours.render import render_scenes, viewer_json
from plugins.tours.scene_page import bare_viewer, viewer_scene


class ToursGenerator(HubGenerator):
    """tours/<slug>/tour.yaml to /touren/<slug>/<scene>/."""

    @classmethod
    def kinds(cls) -> tuple[Kind, ...]:
        """Name what editors write for this feature."""
        from plugins.tours.forms import FILE_KINDS  # noqa: PLC0415 - for tools of editors only

        return FILE_KINDS

    def gather(self) -> None:
        """Read every tour, check how its scenes hang together, announce it and them."""
        hub = self.hub
        tours = [packed.value() for packed in hub.read("tours", self._inputs(), _read)]
        versions = hub.remember("tour libraries", _libraries) if tours else ""
        making = Making(
            (("libraries", versions),),
            hub.settings.tile_formats,
            installed_detectors(hub.settings.detectors) if tours else (),
        )
        clear_for_folders(hub.settings.cache / "touren")
        self._plans = plan_tours(tours, hub.settings.cache, making, hub.report)
        hub.announce(self._plans)
        hub.announce(plan.card for plan in self._plans)
        hub.announce(scene.card for plan in self._plans for scene in plan.scenes)
        hub.derive(TourKit, tour_kit)
        self._english = self._announced_in_english()

    def _announced_in_english(self) -> tuple[EnglishPlan, ...]:
        """Announce the tours that are said in English, too."""
        if not any(plan.tour.english for plan in self._plans):
            return ()
        from plugins.tours.english import english_plan, versions_of  # noqa: PLC0415 - few have

        plans = tuple(filter(None, map(english_plan, self._plans)))
        self.hub.announce(plans)
        self.hub.announce(version for plan in plans for version in versions_of(plan))
        return plans

    def _inputs(self) -> tuple[Input, ...]:
        """Return every folder with a file in it as one input."""
        files = tuple(file for file in self.hub.tours if not file.linked)
        return tuple(
            item for item in folder_inputs(files, self.hub.settings.tours) if not _is_venue(item)
        )

    def compile(self) -> Iterable[Planned]:
        """Plan the pages of all tours and scenes, and the data of the viewer."""
        data = (
            Planned(scene.card.data_url, scene_document, (plan.id, place))
            for plan in self._plans
            for place, scene in enumerate(plan.scenes)
        )
        english = (
            Planned(scene.card.data_url, english_document, (plan.id, place))
            for plan in self._english
            for place, scene in enumerate(plan.plan.scenes)
            if scene.scene.english
        )
        return (
            *compile_tours(self._plans), *data, *compile_english(self._english), *english,
        )  # fmt: skip

    def outputs(self) -> Iterable[CachedFile]:
        """Make tiles and views that are not there yet; give them."""
        jobs = unmade_jobs(self._plans)
        if jobs:
            self._make(jobs)
        files = [job for plan in self._plans for job in file_jobs(plan) if not is_there(job)]
        if files:
            from plugins.tours.write import make_files  # noqa: PLC0415 - loads Pillow

            make_files(files)
        remind_of_findings(self._plans, self.hub.report)
        return finished_files(self._plans)

    def _make(self, jobs: list[SceneJob]) -> None:
        """Make them in local processes, or in those of the engine that a setting names."""
        from plugins.tours.write import local_processes, make_scenes  # noqa: PLC0415 - OpenCV

        settings = self.hub.settings
        if settings.detectors and not any(job.check for job in jobs):
            print(NONE_HERE)
        workers = local_processes(settings.workers)
        if settings.executor:
            workers = lambda _: open_executor(settings.executor)  # noqa: E731
        progress = ProgressLine("Panoramen", sys.stderr)
        make_scenes(jobs, workers, progress, self.hub.report)


def _is_venue(item: Input) -> bool:
    """Tell whether a folder holds a building and no tour; then another feature reads it."""
    files = {part.name.removeprefix(f"{item.name}/") for part in item.parts}
    return "venue.yaml" in files and "tour.yaml" not in files


def scene_document(tour: str, place: int, desk: Desk) -> Document:
    """Return what the viewer needs to know of a scene."""
    viewer = viewer_scene(desk.catalogue.get(TourPlan, tour), place, desk)
    (document,) = render_scenes((viewer,), desk.settings.tour_viewer)
    return document


def english_document(tour: str, place: int, desk: Desk) -> Document:
    """Return what the viewer needs to know of a scene on its English page."""
    from plugins.tours.english_pages import in_english  # noqa: PLC0415 - where there is a tour

    plan, speaking = in_english(tour, desk)
    viewer = viewer_scene(plan, place, speaking)
    (document,) = render_scenes((viewer,), desk.settings.tour_viewer)
    return document


def tour_kit(id: str, catalogue: Catalogue, _: Report) -> TourKit | None:
    """Return what a tool needs to show a tour; made when one asks for it."""
    plan = catalogue.find(TourPlan, id)
    if plan is None:
        return None
    return kit_of(plan, (viewer_json(bare_viewer(scene)) for scene in plan.scenes))


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
