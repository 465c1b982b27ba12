"""The order of a build, from Pelican's start to the last file."""

from __future__ import annotations

import gc
import logging
import sys
import time
import traceback
from collections.abc import Iterable
from typing import Any

from pelican import Pelican
from pelican.generators import ArticlesGenerator, PagesGenerator, StaticGenerator
from pelican.plugins import signals

from plugins.adapter import HUB, Hub, HubGenerator, hub_settings
from plugins.build.frame import site_view
from plugins.build.memory import Memory
from plugins.build.patch import Patch
from plugins.build.store import Damaged
from plugins.build.strays import note_strays
from plugins.build.write import Written, refuse_foreign_folder
from plugins.core.errors import AuthorFaults, HubError, SourceError
from plugins.core.pages import CachedFile, Document, Planned
from plugins.core.report import Report
from plugins.core.wording import counted

_IDLE = (ArticlesGenerator, PagesGenerator, StaticGenerator)


class HubPelican(Pelican):  # type: ignore[misc]
    """Pelican with our order: gather all, plan all, make what changed, fail once or write whole."""

    def __init__(self, settings: dict[str, Any]) -> None:
        """Check the settings before anything else; a wrong one ends the build."""
        logging.getLogger("pelican").addFilter(_explained_already)
        try:
            self.hub_settings = hub_settings(settings)
            ours = self.hub_settings
            refuse_foreign_folder(
                ours.output, (ours.content, ours.tours, ours.theme, ours.cache, ours.node_modules)
            )
        except HubError as reason:
            _explain(reason)
            raise
        self._memory = Memory(ours)
        self.patch: Patch | None = None
        """The last build as long as it is at hand: the short way for a saved article."""
        self.faults: tuple[SourceError, ...] = ()
        """What authors must mend before anything is published again."""
        self.new_urls: tuple[str, ...] = ()
        """The outputs to which the last build gave new bytes."""
        super().__init__(settings)
        if len(self.plugins) != len(settings["PLUGINS"]):
            raise RuntimeError("a plugin could not be registered; see the log above")

    def run(self) -> None:
        """Build the site; author's faults are printed, one line each, and nothing is written.

        While Pelican watches, a fault is told and waited for: an exception would make its loop
        build again at once, without a pause.
        """
        started = time.monotonic()
        self.faults, self.patch, self.new_urls = (), None, ()
        try:
            report, written = self._build()
        except HubError as reason:
            self.explain(reason)
            if self.settings["HUB_WATCHING"]:
                return
            raise
        except Exception:
            if not self.settings["HUB_WATCHING"]:
                raise
            traceback.print_exc()
            return
        _remind(report)
        seconds = time.monotonic() - started
        print(
            f"Fertig: {counted(written.files, 'Datei', 'Dateien')}, davon {written.changed} neu"
            f" und {written.removed} entfernt, in {seconds:.1f} s.",
            flush=True,
        )

    def explain(self, reason: HubError) -> None:
        """Print what a person must mend, and keep it for whoever shows it."""
        if isinstance(reason, AuthorFaults):
            self.faults = reason.faults
        _explain(reason)

    def _build(self) -> tuple[Report, Written]:
        gc.disable()  # nothing of ours is cyclic, and a sweep over a large site takes seconds
        try:
            with self._memory as memory:
                try:
                    return self._build_with(memory)
                except Damaged:
                    memory.forget()
                    return self._build_with(memory)
        finally:
            gc.enable()

    def _build_with(self, memory: Memory) -> tuple[Report, Written]:
        hub = Hub(self.hub_settings, memory)
        note_strays((*hub.content, *hub.tours), hub.settings.content, hub.report)
        generators = self._generators(hub)
        ours = [generator for generator in generators if isinstance(generator, HubGenerator)]
        for generator in generators:
            generator.generate_context()
        catalogue = hub.catalogue()
        desk = hub.open_desk(catalogue, site_view(catalogue, hub.settings))
        signals.all_generators_finalized.send(generators)
        memory.settle(catalogue.shelves, desk.site)
        planned: list[Planned] = []
        for generator in ours:
            planned += generator.compile()
        hub.made = memory.make(planned, desk)
        memory.fail_if_any(hub.report)
        finished: list[CachedFile | Document] = []
        for generator in ours:
            finished += generator.outputs()
        memory.fail_if_any(hub.report)
        written = memory.publish(finished)
        self._others(generators)
        self.new_urls = memory.new_urls
        if self.settings["HUB_WATCHING"]:
            self.patch = Patch(memory, desk, hub.settings.output)
        return hub.report, written

    def _others(self, generators: Iterable[Any]) -> None:
        """Let generators that are not ours write, as Pelican does."""
        others = [g for g in generators if not isinstance(g, HubGenerator)]
        if others:
            writer = self._get_writer()
            for generator in others:
                if hasattr(generator, "generate_output"):
                    generator.generate_output(writer)
        signals.finalized.send(self)

    def _generators(self, hub: Hub) -> list[Any]:
        context = self.settings.copy()
        context |= {
            HUB: hub,
            "generated_content": {},
            "static_links": set(),
            "static_content": {},
            "localsiteurl": self.settings["SITEURL"],
        }
        return [
            kind(
                context=context,
                settings=self.settings,
                path=self.path,
                theme=self.theme,
                output_path=self.output_path,
            )
            for kind in self._get_generator_classes()
            if kind not in _IDLE
        ]


def _explain(reason: HubError) -> None:
    """Print what a person must mend, without a traceback."""
    if isinstance(reason, AuthorFaults):
        for fault in reason.faults:
            print(fault, file=sys.stderr)
        count = counted(len(reason.faults), "Fehler", "Fehler")
        print(f"{count} gefunden, nichts wurde veröffentlicht.", file=sys.stderr, flush=True)
    else:
        print(f"{type(reason).__name__}: {reason}", file=sys.stderr, flush=True)


def _remind(report: Report) -> None:
    for reminder in report.reminders:
        print(f"Hinweis: {reminder}", flush=True)


def _explained_already(record: logging.LogRecord) -> bool:
    """Keep Pelican from logging with a traceback what `_explain` has said."""
    args = record.args if isinstance(record.args, tuple) else ()
    return not any(isinstance(arg, HubError) for arg in args)


def register() -> None:
    """Join Pelican: the order of the build is in HubPelican, named in pelicanconf.py."""
