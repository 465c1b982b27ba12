"""`python -m plugins.build`: what `make html`, `make publish` and `make devserver` call."""

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from plugins.build.door import Door
from plugins.build.entrance import asked_alone, door_of, keep_open, kinds_of, pelican_of, site_of
from plugins.build.first import state_path, templates_ahead
from plugins.build.idle import known_idle
from plugins.build.version import version_of
from plugins.build.write import refuse_foreign_settings
from plugins.core.errors import HubError, SettingsError
from plugins.core.site import HubSettings
from plugins.core.wording import counted

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the first argument says; return the exit code."""
    given = _parser().parse_args(arguments)
    try:
        if given.command == "devserver":
            _devserver(given)
        elif given.command == "why":
            return _why(given)
        elif given.command == "prune":
            return _prune(given)
        else:
            _html(given)
    except HubError:
        return 1  # it was explained
    except KeyboardInterrupt:
        return 0 if given.command == "devserver" else 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m plugins.build")
    commands = parser.add_subparsers(dest="command", required=True)
    html = commands.add_parser("html", help="build the site")
    devserver = commands.add_parser("devserver", help="build on every change and show the site")
    why = commands.add_parser("why", help="say why a page was made the last time")
    why.add_argument("page", help="its address, such as artikel/name, or its source file")
    prune = commands.add_parser("prune", help="remove from the cache what no build needs")
    prune.add_argument("--days", type=int, default=30, help="keep states of sites built since")
    prune.add_argument("--most", type=int, default=4000, help="forget older sites above so many MB")
    for command in (html, devserver, why, prune):
        command.add_argument("-s", "--settings", type=Path, default=Path("pelicanconf.py"))
        command.add_argument("-o", "--output", type=Path, default=Path("output"))
    devserver.add_argument("-p", "--port", type=int, default=8000, help="0: build only")
    return parser


def _html(given: argparse.Namespace) -> None:
    """Build once; Pelican is asked only when something has changed that it could know."""
    started = time.monotonic()
    door = door_of(given.settings, given.output)
    try:
        known = door.opened()
        if known and _is_idle(known[0], started):
            return
        asked = known or asked_alone(given.settings, given.output)
        if asked:
            _build(*asked)
    except SettingsError as reason:
        print(f"SettingsError: {reason}", file=sys.stderr)
        raise
    if asked is None:
        _ask_all_of_pelican(given, door)
    elif not known:
        door.keep(*asked)


def _is_idle(settings: HubSettings, started: float) -> bool:
    """Tell whether nothing has changed, after saying what a build would say."""
    note = known_idle(settings, version_of(settings))
    if note is None:
        return False
    for reminder in note.reminders:
        print(f"Hinweis: {reminder}")
    seconds = time.monotonic() - started
    print(f"Fertig: {note.files} Dateien, davon 0 neu und 0 entfernt, in {seconds:.1f} s.")
    return True


def _build(settings: HubSettings, features: Sequence[str]) -> None:
    refuse_foreign_settings(settings)
    templates = templates_ahead(settings)
    from plugins.build.order import Builder, NoGuests  # noqa: PLC0415 - loads all of the engine

    Builder(settings, watching=False, templates=templates).run(kinds_of(features), NoGuests())


def _ask_all_of_pelican(given: argparse.Namespace, door: Door) -> None:
    """Build together with what is not ours."""
    pelican = pelican_of(given.settings, given.output)
    pelican.run()
    keep_open(door, pelican)


def _devserver(given: argparse.Namespace) -> None:
    from plugins.build.watch import Sight, preview  # noqa: PLC0415 - loads the watcher

    pelican = pelican_of(given.settings, given.output, watching=True)
    ours = pelican.builder.settings
    folders = (ours.content, ours.tours, ours.theme)
    code = (ROOT / "plugins", given.settings.resolve())
    sight = Sight(folders, code, ours.output, given.port)
    try:
        preview(pelican.run, pelican.builder, sight)
    except OSError as reason:
        print(f"Die Vorschau kann nicht beginnen: {reason}", file=sys.stderr)
        sys.exit(1)


def _why(given: argparse.Namespace) -> int:
    from plugins.build import store  # noqa: PLC0415 - these load all of the engine
    from plugins.build.explain import complaint, explain  # noqa: PLC0415

    settings, _ = site_of(given.settings, given.output)
    state = store.load(state_path(settings), version_of(settings))
    try:
        sentences = explain(given.page, state)
    except store.Damaged:
        state, sentences = store.State(), ()
    for sentence in sentences:
        print(sentence)
    if not sentences:
        print(complaint(given.page, state), file=sys.stderr)
    return 0 if sentences else 1


def _prune(given: argparse.Namespace) -> int:
    from plugins.build.prune import Busy, prune  # noqa: PLC0415 - as above

    settings, _ = site_of(given.settings, given.output)
    try:
        done = prune(settings.cache, given.days, time.time(), given.most * 1e6)
    except Busy:
        print("Gerade wird gebaut: danach noch einmal aufrufen.", file=sys.stderr)
        return 1
    print(
        f"{counted(done.files, 'Datei', 'Dateien')} mit {done.size / 1e6:.1f} MB entfernt,"
        f" {done.left / 1e6:.1f} MB bleiben."
    )
    return 0


def _end(code: int) -> None:
    """End at once: taking a large site apart in memory, piece by piece, would take longer."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    if sys.argv[1:2] == ["html"]:
        gc.disable()  # for good: the process ends with the build, and sweeps slow its loading down
    _end(main())
