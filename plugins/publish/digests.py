"""SHA-256 of files; a file that looks as it did when it was hashed is not read again."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

from plugins.core.files import write_whole
from plugins.core.packing import Unfit, pack, unpack

_RECENT = 2_000_000_000  # ns; a file as young as this may change again without a new time
_Known = dict[str, tuple[int, int, int, str]]


class Digests:
    """The hashes of earlier runs, and those that this one adds; a throw-away file."""

    def __init__(self, path: Path | None) -> None:
        """Open the file of what is known, if any; one that is damaged knows nothing."""
        self._path = path
        self._known = _opened(path) if path else {}
        self._used: _Known = {}
        self._limit = time.time_ns() - _RECENT

    def of(self, path: Path) -> str:
        """Return a file's SHA-256 as hexadecimal digits."""
        status = path.stat()
        name = str(path)
        known = self._known.get(name)
        look = (status.st_size, status.st_mtime_ns, status.st_ino)
        digest = known[3] if known and known[:3] == look else sha256_of(path)
        if status.st_mtime_ns <= self._limit:
            self._used[name] = (*look, digest)
        return digest

    def save(self) -> None:
        """Keep what was asked for in this run; nothing else."""
        if self._path and self._used != self._known:
            write_whole(self._path, pack(self._used))


def sha256_of(path: Path) -> str:
    """Return a file's SHA-256 as hexadecimal digits, read in pieces."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _opened(path: Path) -> _Known:
    try:
        return unpack(_Known, path.read_bytes())
    except (OSError, *Unfit):
        return {}
