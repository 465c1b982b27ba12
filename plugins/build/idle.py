"""Nothing has changed: known from names and stamps alone, before a feature is even loaded.

After a build that ended well a note says how every input and every published file looked.  As
long as all of them look the same, a build would write what is there already.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from math import inf
from pathlib import Path
from stat import S_ISLNK
from typing import NamedTuple

from plugins.build.version import planned_by
from plugins.core.files import clear_place, write_whole
from plugins.core.fingerprint import of_value
from plugins.core.packing import Unfit, pack, unpack
from plugins.core.site import HubSettings

_RECENT = 2_000_000_000  # ns; an input as young as this may change again without a new time


class Ended(NamedTuple):
    """A build that ended well: when it started (time_ns), what it made and said."""

    version: str
    started: int
    files: int
    reminders: tuple[str, ...]


@dataclass(frozen=True)
class Note:
    """How everything looked when a build had ended, and what that build said."""

    version: str
    inputs: str
    output: str
    files: int
    reminders: tuple[str, ...]


def note_path(settings: HubSettings) -> Path:
    """Return where the note of a site lies."""
    return settings.cache / "stand" / f"{of_value((settings.output, settings.root))}.ruhe"


def known_idle(settings: HubSettings, version: str) -> Note | None:
    """Return the note when everything still looks as it says, or None."""
    try:
        note = unpack(Note, note_path(settings).read_bytes())
    except (OSError, *Unfit):
        return None
    if note.version != _full(settings, version) or note.inputs != _inputs(settings)[0]:
        return None
    return note if note.output == looks_of([settings.output]) else None


def keep_idle(settings: HubSettings, note: Ended) -> None:
    """Write the note, unless an input may have changed since the build looked at it.

    An input so young that it may change without looking different counts as changed.
    """
    inputs, newest = _inputs(settings, note.started - _RECENT)
    path = note_path(settings)
    if path.is_dir():  # somebody put it there; no build may end because of that
        clear_place(path)
    if newest > note.started - _RECENT:
        path.unlink(missing_ok=True)
        return
    version = _full(settings, note.version)
    output = looks_of([settings.output])
    known = Note(version, inputs, output, note.files, note.reminders)
    with suppress(OSError):  # without it the next build looks for itself
        write_whole(path, pack(known))


def _full(settings: HubSettings, version: str) -> str:
    return of_value((version, planned_by(settings)))


def looks_of(places: Iterable[Path]) -> str:
    """Return the digest of how all files below some places look."""
    digest = sha256()
    for place in places:
        for path, status in _statuses(str(place)):
            digest.update(f"{_look(path, status)}\0".encode(errors="surrogateescape"))
    return digest.hexdigest()


def _inputs(settings: HubSettings, limit: float = inf) -> tuple[str, int]:
    """Return the digest of how all inputs look, and the time of the newest.

    One that is newer than `limit` (ns) ends the search: there will be no note.  So does a link,
    which looks the same when what it leads to has changed.
    """
    packages = settings.node_modules / ".package-lock.json"
    digest, newest = sha256(), 0
    places = (settings.content, settings.tours, settings.theme, packages, settings.detectors)
    for place in filter(None, places):
        for path, status in _statuses(str(place)):
            if S_ISLNK(status.st_mode):
                return "", sys.maxsize
            # The time of the last change of any kind: it cannot be set back.
            digest.update(
                f"{_look(path, status)} {status.st_ctime_ns}\0".encode(errors="surrogateescape")
            )
            newest = max(newest, status.st_mtime_ns, status.st_ctime_ns)
            if newest > limit:
                return "", newest
    return digest.hexdigest(), newest


def _look(path: str, status: os.stat_result) -> str:
    return f"{path}\0{status.st_mode} {status.st_size} {status.st_mtime_ns} {status.st_ino}"


def _statuses(path: str) -> Iterator[tuple[str, os.stat_result]]:
    """Give every file below a place, links as such, sorted within each folder."""
    try:
        entries = sorted(os.scandir(path), key=lambda entry: entry.name)
    except NotADirectoryError:
        yield path, os.lstat(path)
        return
    except FileNotFoundError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _statuses(entry.path)
        else:
            yield entry.path, entry.stat(follow_symlinks=False)
