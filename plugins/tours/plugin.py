"""360° tours: read, check, announce, compile, render, write."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from pelican.plugins import signals

from plugins.adapter import HubGenerator
from plugins.core.cards import SceneCard, TourCard
from plugins.core.pages import Output
from plugins.core.progress import ProgressLine
from plugins.tours.compile import compile_tours, plan_tours
from plugins.tours.flat import library_versions
from plugins.tours.plan import finished_files
from plugins.tours.read import read_tours
from plugins.tours.render import render_scenes
from plugins.tours.write import make_scenes


class ToursGenerator(HubGenerator):
    """tours/<slug>/tour.yaml to /touren/<slug>/<scene>/."""

    def gather(self) -> None:
        """Read every tour, check how its scenes hang together, announce it and them."""
        hub = self.hub
        found = read_tours(hub.settings.tours, hub.prose, hub.report)
        self._plans = plan_tours(found.tours, hub.settings.cache, library_versions(), hub.report)
        hub.announce(plan.card for plan in self._plans)
        hub.announce(scene.card for plan in self._plans for scene in plan.scenes)
        hub.announce_broken(TourCard, found.broken_tours)
        hub.announce_broken(SceneCard, found.broken_scenes)

    def compile(self) -> None:
        """Plan the pages of all tours and scenes."""
        self._compiled = compile_tours(self._plans, self.hub.desk)

    def outputs(self) -> Iterable[Output]:
        """Make tiles and views that are not there yet; give them, the pages and the data."""
        jobs = [scene.job for plan in self._plans for scene in plan.scenes]
        progress = ProgressLine("Panoramen", sys.stderr)
        make_scenes(jobs, self.hub.settings.workers, progress, self.hub.report)
        return (
            *self._compiled.pages,
            *render_scenes(self._compiled.viewers, self.hub.settings.tour_viewer),
            *finished_files(self._plans),
        )


def generator(_: object) -> type[HubGenerator]:
    """Return the generator of this feature."""
    return ToursGenerator


def register() -> None:
    """Connect the generator."""
    signals.get_generators.connect(generator)
