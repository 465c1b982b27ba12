"""The order of a build on one screen: gather all, plan all, make what changed, write whole.

It knows no Pelican: `hub_pelican.py` joins it to Pelican; where only ours takes part, as nearly
always, it runs without.
"""

from __future__ import annotations

import gc
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Protocol, TypeVar

from plugins.adapter import Hub, HubGenerator
from plugins.build.first import compile_templates
from plugins.build.frame import site_view
from plugins.build.idle import Ended, keep_idle
from plugins.build.memory import Memory
from plugins.build.patch import Patch
from plugins.build.prune import keep_used
from plugins.build.store import Damaged
from plugins.build.strays import note_strays
from plugins.build.version import version_of
from plugins.build.write import Written
from plugins.core.ahead import Ahead
from plugins.core.disk import explained as explained_disk
from plugins.core.disk import is_of_disk
from plugins.core.errors import AuthorFaults, HubError, SourceError
from plugins.core.pages import CachedFile, Document
from plugins.core.report import Report
from plugins.core.site import HubSettings
from plugins.core.wording import counted

R = TypeVar("R")
Kinds = Sequence[type[HubGenerator]]


class Guests(Protocol):
    """What is not ours and takes part in a build, such as another Pelican plugin."""

    def gather(self) -> None:
        """Read what it needs."""

    def finalize(self, generators: Sequence[HubGenerator]) -> None:
        """Look at everything that was gathered."""

    def write(self) -> None:
        """Write what it has to write."""


class NoGuests:
    """Nobody but us."""

    def gather(self) -> None:
        """Read nothing."""

    def finalize(self, generators: Sequence[HubGenerator]) -> None:
        """Look at nothing."""

    def write(self) -> None:
        """Write nothing."""


class Builder:
    """Builds one site, once or again and again."""

    def __init__(
        self, settings: HubSettings, watching: bool, templates: Ahead | None = None
    ) -> None:
        """Take checked settings; while `watching`, a fault is told and waited for.

        `templates` are under way where somebody knew early that this is a first build.
        """
        self.settings = settings
        self.watching = watching
        self.patch: Patch | None = None
        """The last build as long as it is at hand: the short way for a saved article."""
        self.faults: tuple[SourceError, ...] = ()
        """What authors must mend before anything is published again."""
        self.new_urls: tuple[str, ...] = ()
        """The outputs to which the last build gave new bytes."""
        self._memory = Memory(settings)
        self._templates = templates

    def run(self, kinds: Kinds, guests: Guests) -> None:
        """Build the site; author's faults are printed, one line each, and nothing is written.

        While Pelican watches, an exception would make its loop build again at once, without a
        pause: so then none leaves.
        """
        started = time.monotonic()
        self.faults, self.patch, self.new_urls = (), None, ()
        try:
            report, written = self._build(kinds, guests)
        except HubError as reason:
            self.explain(reason)
            if not self.watching:
                raise
        except Exception:
            if not self.watching:
                raise
            traceback.print_exc()
        else:
            tell([str(reminder) for reminder in report.reminders], written, started)

    def explain(self, reason: HubError) -> None:
        """Print what a person must mend, and keep it for whoever shows it."""
        if isinstance(reason, AuthorFaults):
            self.faults = reason.faults
        explain(reason)

    def _build(self, kinds: Kinds, guests: Guests) -> tuple[Report, Written]:
        try:
            return self._guarded(partial(self._whole, kinds, guests, time.time_ns()))
        except OSError as reason:
            if is_of_disk(reason):
                raise explained_disk(reason) from reason
            raise

    def _guarded(self, work: Callable[[], R]) -> R:
        """Return what `work` gives; when the state turns out to be damaged, do it without."""
        was_enabled = gc.isenabled()
        gc.disable()  # nothing of ours is cyclic, and a sweep over a large site takes seconds
        try:
            with self._memory:
                try:
                    return work()
                except Damaged:
                    self._memory.forget()
                    return work()
        finally:
            if was_enabled:
                gc.enable()

    def _whole(self, kinds: Kinds, guests: Guests, started: int) -> tuple[Report, Written]:
        """Build, and note how all looks before another build may publish."""
        report, written = self._in_order(kinds, guests)
        reminders = tuple(str(reminder) for reminder in report.reminders)
        ended = Ended(version_of(self.settings), started, written.files, reminders)
        keep_idle(self.settings, ended)
        return report, written

    def _in_order(self, kinds: Kinds, guests: Guests) -> tuple[Report, Written]:
        memory, hub = self._memory, Hub(self.settings, self._memory, kinds)
        generators = self._made(hub, kinds, guests)
        memory.fail_if_any(hub.report)
        finished: list[CachedFile | Document] = []
        for generator in generators:
            finished += generator.outputs()
        memory.fail_if_any(hub.report)
        written = memory.publish(finished)
        keep_used(hub.settings, (file.source for file in finished if isinstance(file, CachedFile)))
        guests.write()
        self.new_urls = memory.new_urls
        self.patch = Patch(memory, hub.desk, hub.settings.output) if self.watching else None
        return hub.report, written

    def _made(
        self, hub: Hub, kinds: Kinds, guests: Guests, publishing: bool = True
    ) -> list[HubGenerator]:
        """Gather, plan and make all pages: after this every fault but those of pixels is known."""
        note_strays((*hub.content, *hub.tours), hub.settings.content, hub.report)
        generators = [kind(hub) for kind in kinds]
        templates = self._templates_ahead()
        for generator in generators:
            generator.gather()
        for generator in generators:
            generator.gathered()
        guests.gather()
        catalogue = hub.catalogue()
        desk = hub.open_desk(catalogue, site_view(catalogue, hub.settings))
        guests.finalize(generators)
        self._memory.settle(catalogue.shelves, desk.site)
        for generator in generators:
            hub.planned += generator.compile()
        if templates:
            templates.wait()
        if publishing and not hub.report.faults:
            for generator in generators:
                generator.prepare()
        hub.made = self._memory.make(hub.planned, desk)
        for generator in generators:
            generator.review()
        return generators

    def _templates_ahead(self) -> Ahead | None:
        """Compile all templates beside the reading when every page will be made."""
        begun, self._templates = self._templates, None
        if begun or self._memory.state.pages or self.settings.workers < 2:
            return begun
        return Ahead(partial(compile_templates, self.settings))

    def check(self, kinds: Kinds) -> Hub:
        """Return a build that went as far as its pages, with all that is wrong in its report.

        Nothing is published.  What was read well is remembered.
        """
        return self._guarded(lambda: self._checked(kinds))

    def _checked(self, kinds: Kinds) -> Hub:
        hub = Hub(self.settings, self._memory, kinds)
        self._made(hub, kinds, NoGuests(), publishing=False)
        self._memory.keep_readings()
        return hub


def tell(reminders: Iterable[str], written: Written, started: float) -> None:
    """Print what must not be forgotten, and how a build ended; `started` as time.monotonic()."""
    for reminder in reminders:
        print(f"Hinweis: {reminder}")
    print(
        f"Fertig: {counted(written.files, 'Datei', 'Dateien')}, davon {written.changed} neu"
        f" und {written.removed} entfernt, in {time.monotonic() - started:.1f} s.",
        flush=True,
    )


def explain(reason: HubError) -> None:
    """Print what a person must mend, without a traceback."""
    if isinstance(reason, AuthorFaults):
        for fault in reason.faults:
            print(fault, file=sys.stderr)
        count = counted(len(reason.faults), "Fehler", "Fehler")
        print(f"{count} gefunden, nichts wurde veröffentlicht.", file=sys.stderr, flush=True)
    else:
        print(f"{type(reason).__name__}: {reason}", file=sys.stderr, flush=True)
