"""Nothing has changed: known from names and stamps alone, before a feature is even loaded.

After a build that ended well a note says how every input and every published file looked.  As
long as all of them look the same, a build would write what is there already.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from plugins.core.files import write_whole
from plugins.core.fingerprint import of_value
from plugins.core.packing import Unfit, pack, unpack
from plugins.core.site import HubSettings

_RECENT = 2_000_000_000  # ns; an input as young as this may change again without a new time


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
    return note if note.output == _look([settings.output])[0] else None


def keep_idle(settings: HubSettings, version: str, files: int, reminders: Iterable[str]) -> None:
    """Write the note, unless an input is so young that it may change without looking different."""
    inputs, newest = _inputs(settings)
    if newest > time.time_ns() - _RECENT:
        note_path(settings).unlink(missing_ok=True)
        return
    output, _ = _look([settings.output])
    note = Note(_full(settings, version), inputs, output, files, tuple(reminders))
    write_whole(note_path(settings), pack(note))


def _full(settings: HubSettings, version: str) -> str:
    return f"{version} {settings.today}"


def _inputs(settings: HubSettings) -> tuple[str, int]:
    packages = settings.node_modules / ".package-lock.json"
    return _look([settings.content, settings.tours, settings.theme, packages])


def _look(places: Iterable[Path]) -> tuple[str, int]:
    """Return the hash of how files and folders look, and the time of the youngest change."""
    digest, newest = sha256(), 0
    for place in places:
        for path, status in _statuses(str(place)):
            digest.update(
                f"{path}\0{status.st_mode} {status.st_size} {status.st_mtime_ns}"
                f" {status.st_ino}\0".encode(errors="surrogateescape")
            )
            newest = max(newest, status.st_mtime_ns, status.st_ctime_ns)
    return digest.hexdigest(), newest


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
