"""Releases beside one another, and which of them is live.

    BASE/releases/ID/site/…          all that a web server may show
    BASE/releases/ID/manifest.json   size and SHA-256 of every file of it
    BASE/current                     -> releases/ID/site: the document root
    BASE/previous                    -> the one before, for who still has a page of it open

A release is written under a hidden name and gets its own in one step; a link is exchanged in one
step.  Who is killed at any moment leaves the old site or the new one.
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from plugins.core.errors import HubError

RELEASES = "releases"
SITE = "site"
MANIFEST = "manifest.json"
CURRENT = "current"
PREVIOUS = "previous"
UNFINISHED = ".neu-"
_LOCK = ".lock"
RELEASE = re.compile(r"\d{4}-\d{2}-\d{2}-[a-z0-9]+(-geaendert)?-[0-9a-f]{12}")
"""How releases are named; nothing else below `releases/` is ever touched."""


class NoSuchRelease(HubError):
    """Says that a release is not there."""


class ShelfBusy(HubError):
    """Says that somebody else is publishing into the same folder."""


class Shelf:
    """A folder with releases on this machine."""

    def __init__(self, base: Path) -> None:
        """Take the folder, which need not exist."""
        self.base = base
        self._releases = base / RELEASES

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep others out; a lock goes with the process that holds it."""
        self._releases.mkdir(parents=True, exist_ok=True)
        handle = os.open(self.base / _LOCK, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise ShelfBusy(f"Nach {self.base} veröffentlicht gerade jemand anderes.") from None
        else:
            self._sweep()
            yield
        finally:
            os.close(handle)

    def ids(self) -> tuple[str, ...]:
        """Return every release, the one that was published last first."""
        if not self._releases.is_dir():
            return ()
        found = (e.name for e in os.scandir(self._releases) if RELEASE.fullmatch(e.name))
        return tuple(sorted(found, key=lambda id: (self.published(id), id), reverse=True))

    def published(self, id: str) -> float:
        """Return when a release was published, as seconds since 1970; 0 when it never was."""
        try:
            return (self.folder(id) / MANIFEST).stat().st_mtime
        except FileNotFoundError:
            return 0.0

    def folder(self, id: str) -> Path:
        """Return where a release lies."""
        return self._releases / id

    @property
    def current(self) -> str:
        """Return the release that is live; empty when none is."""
        return self._led_to(CURRENT)

    @property
    def previous(self) -> str:
        """Return the release that was live before; empty when none was."""
        return self._led_to(PREVIOUS)

    def _led_to(self, name: str) -> str:
        try:
            id = Path(os.readlink(self.base / name)).parent.name
        except OSError:
            return ""
        return id if (self.folder(id) / SITE).is_dir() else ""

    @contextmanager
    def adding(self, id: str) -> Iterator[Path]:
        """Give an empty folder that becomes a release when the block ends well.

        A release that is there is given itself: what is damaged in it is mended file by file.
        """
        if self.folder(id).is_dir():
            yield self.folder(id)
            return
        unfinished = self._releases / f"{UNFINISHED}{id}"
        (unfinished / SITE).mkdir(parents=True)
        try:
            yield unfinished
            unfinished.rename(self.folder(id))
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)

    def switch(self, id: str, publishing: bool = True) -> None:
        """Make a release the live one, in one step; `publishing` it also makes it the newest."""
        if not RELEASE.fullmatch(id) or not (self.folder(id) / SITE).is_dir():
            raise NoSuchRelease(f"Das Release {id} gibt es in {self.base} nicht.")
        old = self.current
        if publishing:
            os.utime(self.folder(id) / MANIFEST)
        if old and old != id:
            self._lead(PREVIOUS, old)
        self._lead(CURRENT, id)

    def _lead(self, name: str, id: str) -> None:
        aside = self.base / f".{name}{UNFINISHED}"
        aside.unlink(missing_ok=True)
        aside.symlink_to(Path(RELEASES, id, SITE))
        aside.replace(self.base / name)

    def prune(self, keep: int) -> tuple[str, ...]:
        """Remove all but the newest releases, never a live one; return which went."""
        kept = {*self.ids()[: max(keep, 1)], self.current, self.previous}
        gone = tuple(id for id in self.ids() if id not in kept)
        for id in gone:
            self._remove(id)
        return gone

    def _remove(self, id: str) -> None:
        """Remove a release; under its own name there is never a part of one."""
        doomed = self._releases / f"{UNFINISHED}alt-{id}"
        shutil.rmtree(doomed, ignore_errors=True)
        self.folder(id).rename(doomed)
        shutil.rmtree(doomed)

    def _sweep(self) -> None:
        """Remove what was left by one who was killed."""
        for path in self._releases.glob(f"{UNFINISHED}*"):
            shutil.rmtree(path, ignore_errors=True)


def older(ids: Sequence[str], current: str) -> str:
    """Return the release to go back to: the one published before the live one."""
    following = ids[ids.index(current) + 1 :] if current in ids else ids
    if not following:
        raise NoSuchRelease("Es gibt kein älteres Release.")
    return following[0]
