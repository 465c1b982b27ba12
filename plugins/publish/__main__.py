"""`python -m plugins.publish`: what `make publish`, `deploy`, `releases` and `rollback` call."""

from __future__ import annotations

import argparse
import os
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
from plugins.publish.addresses import (
    BucketAddress,
    FolderAddress,
    NoTarget,
    SshAddress,
    address_of,
)
from plugins.publish.artefact import write_artefact
from plugins.publish.compile import is_page, manifest_of
from plugins.publish.digests import Digests
from plugins.publish.examine import Examiner
from plugins.publish.links import OTHER_VIEWER, Allowed
from plugins.publish.model import Manifest, Origin, Piece
from plugins.publish.objects import Objects
from plugins.publish.read import read_manifest, read_output
from plugins.publish.remote import Remote
from plugins.publish.render import render_manifest, render_releases
from plugins.publish.rules import faults_in_names
from plugins.publish.shelf import MANIFEST, RELEASE, SITE, NoSuchRelease, Shelf, older
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
    except OSError as reason:  # such as a full disk; what was live is live
        print(f"Nichts wurde veröffentlicht: {reason}", file=sys.stderr)
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
    deploy = commands.add_parser("deploy", help="ein Release an sein Ziel bringen")
    deploy.add_argument("to", help="ssh://…, s3://…, github-pages:…, gitlab-pages:…, ein Ordner")
    deploy.add_argument("release", nargs="?", default="", help="leer: das, was hier live ist")
    deploy.add_argument("--keep", type=int, default=5, help="so viele Releases bleiben am Ziel")
    deploy.set_defaults(do=_deploy)
    for command in (releases, rollback):
        command.add_argument("--at", default="", help="an einem Ziel von deploy")
    for command in (release, releases, rollback, deploy):
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
    cache = settings.cache / "publish"
    digests = Digests(cache / "digests.bin")
    objects = Objects(cache, digests)
    try:
        pieces = _finished(settings, objects, digests)
        manifest = manifest_of(pieces, _origin(settings))
        return manifest, _filled(shelf, manifest, pieces, digests)
    finally:
        objects.prune()
        digests.save()


def _finished(settings: HubSettings, objects: Objects, digests: Digests) -> Sequence[Piece]:
    """Return all that a release will have; everything that is wrong with it is told at once."""
    report, version = Report(), code_version()
    built = read_output(settings.output, digests, report)
    for fault in faults_in_names((piece.name for piece in built), settings.editing):
        report.fault(fault.mark, fault.message, fault.hint)
    press = Press(objects, digests, settings.workers, version)
    pages = press.smaller([piece for piece in built if is_page(piece.name)])
    finished = (*pages, *(piece for piece in built if not is_page(piece.name)))
    pieces = (*finished, *press.siblings(finished))
    sources = {piece.name: piece for piece in built}
    allowed = Allowed() if settings.tour_viewer == "own" else OTHER_VIEWER
    Examiner(objects, version, settings.site_url, allowed).examine(pieces, sources, report)
    report.fail_if_any()
    return pieces


def _filled(shelf: Shelf, manifest: Manifest, pieces: Sequence[Piece], digests: Digests) -> int:
    """Give a release its folder, in which every file is what the manifest says."""
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


def _deploy(given: argparse.Namespace) -> None:
    started, address = time.monotonic(), address_of(given.to)
    folder, manifest = _chosen(Shelf(given.base), given.release)
    if isinstance(address, FolderAddress):
        words = _to_folder(address, folder, manifest, given.keep)
    elif isinstance(address, SshAddress):
        words = _to_server(address, folder, manifest, given.keep)
    elif isinstance(address, BucketAddress):
        words = _to_bucket(address, folder, manifest)
    else:
        count = write_artefact(folder, manifest, address)
        words = f"{counted(count, 'Datei', 'Dateien')} liegen in {address.path} bereit"
    print(f"{manifest.release}: {words}, in {time.monotonic() - started:.1f} s.")


def _chosen(shelf: Shelf, asked: str) -> tuple[Path, Manifest]:
    """Return a release on this machine that is whole."""
    id = asked or shelf.current
    path = shelf.folder(id) / MANIFEST
    if not RELEASE.fullmatch(id) or not path.is_file():
        raise NoSuchRelease(f"Das Release „{id}“ gibt es in {shelf.base} nicht: „make publish“.")
    manifest, report = read_manifest(path.read_bytes()), Report()
    verify(path.parent, manifest, Digests(None), report)
    report.fail_if_any()
    return path.parent, manifest


def _to_folder(address: FolderAddress, folder: Path, manifest: Manifest, keep: int) -> str:
    shelf, digests = Shelf(address.folder), Digests(None)
    files = manifest.files.items()
    pieces = [Piece(n, folder / SITE / n, file.size, file.sha256) for n, file in files]
    with shelf.locked():
        _filled(shelf, manifest, pieces, digests)
        shelf.switch(manifest.release)
        gone = shelf.prune(keep)
    return f"live in {address.folder}, {_removed(gone)}"


def _to_server(address: SshAddress, folder: Path, manifest: Manifest, keep: int) -> str:
    remote = _remote(address)
    remote.bring(folder, manifest)
    return f"live auf {address.host}, {_removed(remote.prune(keep))}"


def _remote(address: SshAddress) -> Remote:
    return Remote(address, os.environ.get("HUB_SSH") or "ssh")


def _to_bucket(address: BucketAddress, folder: Path, manifest: Manifest) -> str:
    from plugins.publish.bucket import CURRENT, PREVIOUS, Bucket  # noqa: PLC0415 - large

    bucket, last = Bucket(address), None
    for key in (CURRENT, PREVIOUS):
        content = bucket.noted(key)
        last = read_manifest(content) if content else None
        if last is None or last.release != manifest.release:
            break
    sent, gone = bucket.bring(folder, manifest, last)
    return f"live in {address.bucket}, {counted(sent, 'Datei', 'Dateien')} neu, {gone} entfernt"


def _removed(gone: Sequence[str]) -> str:
    return f"{counted(len(gone), 'altes Release', 'alte Releases')} entfernt"


def _place(given: argparse.Namespace) -> Shelf | Remote:
    address = address_of(given.at) if given.at else FolderAddress(given.base)
    if isinstance(address, SshAddress):
        return _remote(address)
    if isinstance(address, FolderAddress):
        return Shelf(address.folder)
    raise NoTarget("Dort liegen keine Releases: ein älteres noch einmal mit „deploy“ hinbringen.")


def _releases(given: argparse.Namespace) -> None:
    place = _place(given)
    rows = [(id, place.published(id)) for id in place.ids()]
    print(render_releases(rows, place.current, place.previous))


def _rollback(given: argparse.Namespace) -> None:
    place = _place(given)
    id = given.release or older(place.ids(), place.current)
    if isinstance(place, Remote):
        place.switch(id)
    else:
        with place.locked():
            place.switch(id, publishing=False)
    print(f"Live ist jetzt {id}.")


if __name__ == "__main__":
    sys.exit(main())
