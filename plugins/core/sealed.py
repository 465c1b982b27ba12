"""Finished files in the cache: made whole or not at all, and noticed when somebody changes one.

What is published is linked with the cache, so a program that writes into a published file writes
into the cache, too.  A seal says how every file of a folder looked when it was finished: its size,
the time it was written, its hash.  Only where size and time are others, the hash is asked; so what
a CI has put back with other times still counts.  A file that keeps its size and time and has other
bytes is not noticed: for that, every file would have to be read in every build.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from plugins.core.files import clear_place, whole_folder, write_whole
from plugins.core.fingerprint import of_file
from plugins.core.packing import Unfit, pack, unpack
from plugins.core.value import Value

SEAL = ".siegel"
_Row = tuple[int, int, str]  # bytes, ns since 1970, hash


class _Seal(Value, frozen=True):
    """How each file looked when it was finished, by its path below the folder of the seal."""

    rows: dict[str, _Row]


@contextmanager
def sealed_folder(target: Path, is_whole: Callable[[], bool]) -> Iterator[Path]:
    """Give an empty folder beside `target` that is sealed and becomes it when the block ends well.

    `is_whole` tells whether `target` holds all it should, as another build may have been quicker.
    """
    with whole_folder(target, is_whole) as folder:
        yield folder
        files = sorted(file for file in folder.rglob("*") if file.is_file())
        rows = {file.relative_to(folder).as_posix(): _row(file) for file in files}
        (folder / SEAL).write_bytes(pack(_Seal(rows)))


def is_sealed(folder: Path, names: Iterable[str] | None = None) -> bool:
    """Tell whether files lie in a folder as they were finished; without names: all of them."""
    return _holds(folder / SEAL, names)


def keep_sealed(target: Path, content: bytes) -> None:
    """Write a single finished file, and its seal beside it."""
    for path in (target, seal_of(target)):  # whatever somebody put there
        if path.is_symlink() or path.is_dir():
            clear_place(path)
    write_whole(target, content)
    write_whole(seal_of(target), pack(_Seal({target.name: _row(target)})))


def is_file_sealed(target: Path) -> bool:
    """Tell whether a single file lies there as it was finished."""
    return _holds(seal_of(target), (target.name,))


def seal_of(target: Path) -> Path:
    """Return where the seal of a single file lies."""
    return target.with_name(target.name + SEAL)


def _holds(seal: Path, names: Iterable[str] | None) -> bool:
    """Tell whether files beside a seal are as it says; other times alone are noted in it."""
    try:
        rows = unpack(_Seal, seal.read_bytes()).rows
    except (OSError, *Unfit):
        return False
    moved = {}
    for name in rows if names is None else names:
        now = _now(seal.parent / name, rows.get(name))
        if now is None:
            return False
        if now != rows[name]:
            moved[name] = now
    if moved:
        with suppress(OSError):  # the old one will do, it only takes longer
            write_whole(seal, pack(_Seal(rows | moved)))
    return True


def _now(file: Path, row: _Row | None) -> _Row | None:
    """Return how a file looks if it has the bytes of its row; read only if it looks otherwise."""
    try:
        status = os.lstat(file)
        if row is None or status.st_size != row[0]:
            return None
        if status.st_mtime_ns == row[1]:
            return row
        return _row(file) if of_file(file) == row[2] else None
    except OSError:
        return None


def _row(file: Path) -> _Row:
    status = os.lstat(file)
    return status.st_size, status.st_mtime_ns, of_file(file)
