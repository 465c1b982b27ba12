"""Pieces -> finished bytes in the cache, and the folder of a release."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TypeVar

from plugins.core.errors import Mark
from plugins.core.files import place, write_whole
from plugins.core.report import Report
from plugins.publish.digests import Digests
from plugins.publish.minify import VERSION, minified
from plugins.publish.model import Manifest, Piece
from plugins.publish.objects import Objects
from plugins.publish.shelf import MANIFEST, SITE
from plugins.publish.squeeze import SQUEEZERS, VERSIONS, is_squeezable, squeezed

T = TypeVar("T")
_AGAIN = "Noch einmal „make publish“ aufrufen."


class Press:
    """Makes what a build did not make; what was made once stays in the cache."""

    def __init__(self, objects: Objects, digests: Digests, workers: int, version: str) -> None:
        """Take where finished bytes lie, how many may work, and the version of all packages."""
        self._objects = objects
        self._digests = digests
        self._workers = workers
        self._version = version

    def smaller(self, pages: Sequence[Piece]) -> tuple[Piece, ...]:
        """Return pages as readers get them."""
        return tuple(self._each(self._smaller, pages))

    def _smaller(self, page: Piece) -> Piece:
        key = f"{page.sha256}-{VERSION}-{self._version}"
        path = self._objects.of("html", key, lambda: minified(page.source.read_bytes()))
        return self._piece(page.name, path)

    def siblings(self, pieces: Sequence[Piece]) -> tuple[Piece, ...]:
        """Return what lies beside files for browsers that unpack, where it is smaller."""
        wanted = [
            (piece, ending)
            for piece in pieces
            if is_squeezable(piece.name, piece.size)
            for ending in SQUEEZERS
        ]
        made = self._each(self._sibling, wanted)
        return tuple(piece for piece in made if piece.size)

    def _sibling(self, wanted: tuple[Piece, str]) -> Piece:
        piece, ending = wanted
        key = f"{piece.sha256}-{VERSIONS[ending]}"
        make = partial(_squeezed, piece.source, ending)
        return self._piece(f"{piece.name}.{ending}", self._objects.of(ending, key, make))

    def _piece(self, name: str, source: Path) -> Piece:
        return Piece(name, source, source.stat().st_size, self._digests.of(source))

    def _each(self, work: Callable[[T], Piece], things: Iterable[T]) -> Iterator[Piece]:
        with ThreadPoolExecutor(self._workers) as threads:  # the libraries work beside Python
            yield from threads.map(work, things)


def _squeezed(source: Path, ending: str) -> bytes:
    return squeezed(source.read_bytes(), ending)


def fill(
    folder: Path, manifest: bytes, pieces: Sequence[Piece], donor: Path | None, digests: Digests
) -> int:
    """Put every file of a release into its folder; return how many bytes were not there before.

    What the `donor`, another release, has already is shared with it: the same bytes take no
    space, and servers tell browsers the same time of change.
    """
    site, aside, fresh = folder / SITE, folder / ".liegt-bereit", 0
    for piece in pieces:
        old = donor / SITE / piece.name if donor else None
        if old and old.is_file() and digests.of(old) == piece.sha256:
            place(old, site / piece.name, aside)
        elif place(piece.source, site / piece.name, aside):
            fresh += piece.size
    _clear(site, {piece.name for piece in pieces})
    write_whole(folder / MANIFEST, manifest)
    return fresh


def _clear(site: Path, names: set[str]) -> None:
    """Remove what is no file of the release."""
    for folder, folders, files in os.walk(site, topdown=False):
        for name in files + [f for f in folders if Path(folder, f).is_symlink()]:
            path = Path(folder, name)
            if path.relative_to(site).as_posix() not in names:
                path.unlink()
        if folder != str(site) and not os.listdir(folder):
            os.rmdir(folder)


def verify(folder: Path, manifest: Manifest, digests: Digests, report: Report) -> None:
    """Note every file of a release that is not there as its manifest says, and every other one."""
    site, seen = folder / SITE, set()
    for below, folders, files in os.walk(site):
        for name in files + [f for f in folders if Path(below, f).is_symlink()]:
            path = Path(below, name)
            known = path.relative_to(site).as_posix()
            seen.add(known)
            file = manifest.files.get(known)
            if file is None or path.is_symlink():
                report.fault(Mark(known), "Die Datei gehört nicht zum Release", _AGAIN)
            elif path.stat().st_size != file.size or digests.of(path) != file.sha256:
                report.fault(Mark(known), "Die Datei ist nicht, was das Verzeichnis sagt", _AGAIN)
    for known in manifest.files.keys() - seen:
        report.fault(Mark(known), "Die Datei fehlt im Release", _AGAIN)
