"""Finished files in the cache: made whole or not at all, and noticed when somebody changes one.

What is published is linked with the cache, so a program that writes into a published file writes
into the cache, too.  A seal says how every file of a folder looked when it was finished: its size,
the time it was written, its hash.  Only where size and time are others, the hash is asked; so what
a CI has put back with other times still counts.  A file that keeps its size and time and has other
bytes is not noticed: for that, every file would have to be read in every build.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from plugins.core.files import whole_folder, write_whole
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
    rows = _rows(folder / SEAL)
    if rows is None:
        return False
    moved = {}
    for name in rows if names is None else names:
        row = rows.get(name)
        if row is None or not _looks(folder / name, row):
            if row is None or not _has(folder / name, row):
                return False
            moved[name] = _row(folder / name)
    if moved:
        _seal_anew(folder / SEAL, rows | moved)
    return True


def keep_sealed(target: Path, content: bytes) -> None:
    """Write a single finished file, and its seal beside it."""
    for path in (target, seal_of(target)):  # whatever somebody put there
        if path.is_symlink():
            path.unlink()
        elif path.is_dir():
            shutil.rmtree(path)
    write_whole(target, content)
    write_whole(seal_of(target), pack(_Seal({target.name: _row(target)})))


def is_file_sealed(target: Path) -> bool:
    """Tell whether a single file lies there as it was finished."""
    rows = _rows(seal_of(target))
    row = rows and rows.get(target.name)
    if not row:
        return False
    if _looks(target, row):
        return True
    if not _has(target, row):
        return False
    _seal_anew(seal_of(target), {target.name: _row(target)})
    return True


def seal_of(target: Path) -> Path:
    """Return where the seal of a single file lies."""
    return target.with_name(target.name + SEAL)


def _rows(seal: Path) -> dict[str, _Row] | None:
    try:
        return unpack(_Seal, seal.read_bytes()).rows
    except (OSError, *Unfit):
        return None


def _seal_anew(seal: Path, rows: dict[str, _Row]) -> None:
    with suppress(OSError):  # the old one will do, it only takes longer
        write_whole(seal, pack(_Seal(rows)))


def _row(file: Path) -> _Row:
    status = os.lstat(file)
    return status.st_size, status.st_mtime_ns, of_file(file)


def _looks(file: Path, row: _Row) -> bool:
    try:
        status = os.lstat(file)
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == row[:2]


def _has(file: Path, row: _Row) -> bool:
    try:
        return os.lstat(file).st_size == row[0] and of_file(file) == row[2]
    except OSError:
        return False
