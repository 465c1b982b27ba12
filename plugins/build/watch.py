"""The preview: builds, waits for a saved file, builds again, for as long as one writes."""

from __future__ import annotations

import os
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import Any

from watchfiles import DefaultFilter, watch

from plugins.build.idle import looks_of
from plugins.build.order import Builder
from plugins.build.serve import HOST, Listeners, PreviewServer
from plugins.build.store import Damaged
from plugins.core.errors import HubError

_STEP = 10  # milliseconds without another change, after which a change counts as whole
_DEBOUNCE = 200  # milliseconds after which it is looked at in any case


class Preview:
    """Builds on every change and tells open pages."""

    def __init__(self, run: Callable[[], None], builder: Builder, listeners: Listeners) -> None:
        """Take what builds the whole site, what it leaves behind, and the open pages."""
        self._run = run
        self._builder = builder
        self._listeners = listeners

    def start(self, look: Callable[[], str]) -> None:
        """Build for the first time; once more if something was saved before anybody watched.

        `look` gives how all that is watched looks.
        """
        before = look()
        self._run()
        if look() != before:
            self._run()
        self._tell(("*",))

    def change(self, paths: Iterable[str]) -> None:
        """Bring changed files to the output folder, the short way if that is enough."""
        started = time.monotonic()
        urls = self._short_way(paths)
        if urls is None:
            self._run()
            self._tell(("*",) if self._builder.patch else ())
            return
        self._tell(urls)
        if not self._builder.faults:
            milliseconds = (time.monotonic() - started) * 1000
            print(f"Neu in {milliseconds:.0f} ms: {' '.join(urls) or 'nichts'}", flush=True)

    def _short_way(self, paths: Iterable[str]) -> tuple[str, ...] | None:
        builds = self._builder
        if builds.patch is None:
            return None
        builds.faults = ()
        try:
            return builds.patch.apply(paths)
        except HubError as reason:
            builds.explain(reason)
            return ()
        except Damaged:
            return None
        except Exception:
            traceback.print_exc()  # the long way tells it again, or mends it
            return None

    def _tell(self, urls: Sequence[str]) -> None:
        self._listeners.tell(urls, [str(fault) for fault in self._builder.faults])


@dataclass(frozen=True)
class Sight:
    """What the preview looks at: authors' folders, our own code, and where it shows the site."""

    folders: tuple[Path, ...]
    code: tuple[Path, ...]
    output: Path
    port: int
    """On loopback; 0 shows nothing, it only builds."""


def preview(run: Callable[[], None], builder: Builder, sight: Sight) -> None:
    """Build and serve until the person stops it; a change of our own code starts anew."""
    listeners, found = Listeners(), SimpleQueue[set[tuple[Any, str]]]()
    Thread(target=_watch, args=(sight, found), daemon=True).start()
    if sight.port:
        server = PreviewServer(sight.output, sight.port, listeners)
        Thread(target=server.serve_forever, daemon=True).start()
        print(f"Vorschau: http://{HOST}:{sight.port}/ (beenden mit Strg+C)", flush=True)
    shown = Preview(run, builder, listeners)
    shown.start(partial(looks_of, sight.folders))
    while True:
        paths = sorted({path for _, path in found.get()})
        if any(Path(path).is_relative_to(place) for path in paths for place in sight.code):
            print("Das Programm hat sich geändert und beginnt neu.", flush=True)
            os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])
        shown.change(paths)


def _watch(sight: Sight, found: SimpleQueue[set[tuple[Any, str]]]) -> None:
    places = (*sight.folders, *sight.code)
    for changes in watch(*places, watch_filter=DefaultFilter(), step=_STEP, debounce=_DEBOUNCE):
        found.put(changes)
