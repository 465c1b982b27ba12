"""`python -m plugins.publish`: what `make publish`, `deploy`, `releases` and `rollback` call."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from plugins.build.entrance import site_of
from plugins.build.order import explain
from plugins.build.version import code_version
from plugins.core.errors import HubError, SettingsError
from plugins.core.report import Report
from plugins.core.site import HubSettings
from plugins.core.wording import counted
from plugins.publish.compile import is_page, manifest_of
from plugins.publish.digests import Digests
from plugins.publish.examine import Examiner
from plugins.publish.model import Manifest, Origin, Piece
from plugins.publish.objects import Objects
from plugins.publish.read import read_output
from plugins.publish.render import render_manifest, render_releases
from plugins.publish.rules import faults_in_names
from plugins.publish.shelf import Shelf
from plugins.publish.write import Press, fill, verify

HELP = "Veröffentlicht einen fertigen Bau, zeigt Releases und geht zu einem älteren zurück."
BASE = Path("public")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the first argument says; return the exit code."""
    given = _parser().parse_args(arguments)
    try:
        given.do(given)
    except HubError as reason:
        explain(reason)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m plugins.publish", description=HELP)
    commands = parser.add_subparsers(required=True)
    release = commands.add_parser("release", help="aus einem fertigen Bau ein Release machen")
    release.add_argument("-s", "--settings", type=Path, default=Path("publishconf.py"))
    release.add_argument("-o", "--output", type=Path, default=Path("output.publish"))
    release.set_defaults(do=_release)
    releases = commands.add_parser("releases", help="alle Releases zeigen")
    releases.set_defaults(do=_releases)
    rollback = commands.add_parser("rollback", help="zu einem älteren Release zurückgehen")
    rollback.add_argument("release", nargs="?", default="", help="leer: das davor")
    rollback.set_defaults(do=_rollback)
    for command in (release, releases, rollback):
        command.add_argument("--base", type=Path, default=BASE, help="Ordner der Releases")
    return parser


def _release(given: argparse.Namespace) -> None:
    started = time.monotonic()
    settings, _ = site_of(given.settings, given.output)
    if not settings.published or settings.preview:
        raise SettingsError("Only a site with HUB_PUBLISHED and without HUB_PREVIEW is published")
    shelf = Shelf(given.base)
    with shelf.locked():
        manifest, fresh = _added(settings, shelf)
        shelf.switch(manifest.release)
        gone = shelf.prune(settings.releases)
    size = sum(file.size for file in manifest.files.values())
    print(
        f"Veröffentlicht: {manifest.release}, {counted(len(manifest.files), 'Datei', 'Dateien')}"
        f" mit {size / 1e6:.1f} MB, davon {fresh / 1e6:.1f} MB neu,"
        f" {counted(len(gone), 'altes Release', 'alte Releases')} entfernt,"
        f" in {time.monotonic() - started:.1f} s."
    )


def _added(settings: HubSettings, shelf: Shelf) -> tuple[Manifest, int]:
    """Make a release of a finished build; one with a fault is told and never gets its name."""
    report, cache = Report(), settings.cache / "publish"
    digests, objects = Digests(cache / "digests.bin"), Objects(cache)
    version = code_version()
    built = read_output(settings.output, digests, report)
    for fault in faults_in_names((piece.name for piece in built), settings.editing):
        report.fault(fault.mark, fault.message, fault.hint)
    press = Press(objects, digests, settings.workers, version)
    pages = press.smaller([piece for piece in built if is_page(piece.name)])
    finished = (*pages, *(piece for piece in built if not is_page(piece.name)))
    pieces = (*finished, *press.siblings(finished))
    Examiner(objects, version, settings.site_url).examine(
        pieces, {piece.name: piece for piece in built}, report
    )
    report.fail_if_any()
    manifest = manifest_of(pieces, _origin(settings))
    fresh = _filled(shelf, manifest, pieces, digests)
    objects.prune()
    digests.save()
    return manifest, fresh


def _filled(shelf: Shelf, manifest: Manifest, pieces: Sequence[Piece], digests: Digests) -> int:
    report = Report()
    donor = shelf.folder(shelf.current) if shelf.current else None
    with shelf.adding(manifest.release) as folder:
        fresh = fill(folder, render_manifest(manifest), pieces, donor, digests)
        verify(folder, manifest, digests, report)
        report.fail_if_any()
    return fresh


def _origin(settings: HubSettings) -> Origin:
    day = settings.today or time.strftime("%Y-%m-%d", time.gmtime(settings.epoch))
    return Origin(_commit(settings.root), str(day), settings.site_url)


def _commit(root: Path) -> str:
    """Return the name of the commit of which a site is built; `ohne` outside a repository."""
    command = ["git", "describe", "--always", "--abbrev=12", "--exclude=*", "--dirty=-geaendert"]
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "ohne"
    return done.stdout.strip()


def _releases(given: argparse.Namespace) -> None:
    shelf = Shelf(given.base)
    rows = [(id, shelf.published(id)) for id in shelf.ids()]
    print(render_releases(rows, shelf.current, shelf.previous))


def _rollback(given: argparse.Namespace) -> None:
    shelf = Shelf(given.base)
    with shelf.locked():
        id = given.release or shelf.older()
        shelf.switch(id, publishing=False)
    print(f"Live ist jetzt {id}.")


if __name__ == "__main__":
    sys.exit(main())
