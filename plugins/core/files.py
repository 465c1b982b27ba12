"""Writes a file whole or not at all, and leaves one alone whose bytes are the same."""

from __future__ import annotations

import errno
import filecmp
import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Give a temporary path beside `target` that replaces it when the block ends well."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        temporary.chmod(0o644)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def write_whole(target: Path, content: bytes) -> bool:
    """Write bytes in one step; return False when the file had these bytes already."""
    if has_bytes(target, content):
        return False
    with replacing(target) as temporary:
        temporary.write_bytes(content)
    return True


def has_bytes(target: Path, content: bytes) -> bool:
    """Tell whether a file exists with exactly these bytes."""
    try:
        return target.stat().st_size == len(content) and target.read_bytes() == content
    except FileNotFoundError:
        return False


def has_content(path: Path) -> bool:
    """Tell whether a file is there and not empty: a machine that went down leaves empty ones."""
    try:
        status = path.stat()
    except OSError:
        return False
    return stat.S_ISREG(status.st_mode) and status.st_size > 0


def has_same_bytes(source: Path, target: Path) -> bool:
    """Tell whether a file is there with the bytes of another one; a link is none."""
    try:
        if target.is_symlink() or target.stat().st_size != source.stat().st_size:
            return False
        return target.read_bytes() == source.read_bytes()
    except FileNotFoundError:
        return False


def move(source: Path, target: Path) -> None:
    """Put a finished file at `target` in one step, also from another disk."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        source.replace(target)
    except OSError as reason:
        if reason.errno != errno.EXDEV:
            raise
        with replacing(target) as temporary:
            shutil.copyfile(source, temporary)


def place(source: Path, target: Path, aside: Path) -> bool:
    """Put a finished, immutable file at `target`, linked where possible; False when it is there.

    It is put `aside` first, on the same disk, so that nothing unfinished ever lies near `target`.
    """
    if target.exists() and (target.samefile(source) or filecmp.cmp(source, target, shallow=False)):
        return False
    aside.parent.mkdir(parents=True, exist_ok=True)
    aside.unlink(missing_ok=True)
    try:
        os.link(source, aside)
    except OSError:
        shutil.copyfile(source, aside)
    move(aside, target)
    return True


def clear_place(path: Path) -> None:
    """Remove whatever lies at a place: a file, a folder with all in it, a link as such."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def clear_for_folders(parent: Path) -> None:
    """Remove what lies where folders of ours belong: no folder, though its name has no dot."""
    with suppress(FileNotFoundError):
        for path in parent.iterdir():
            if "." not in path.name and not path.is_dir():
                clear_place(path)


@contextmanager
def whole_folder(target: Path, is_whole: Callable[[], bool]) -> Iterator[Path]:
    """Give an empty folder beside `target` that becomes it when the block ends well.

    `is_whole` tells whether `target` holds all it should: another build may have been quicker,
    and what an earlier one left in part is replaced.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = Path(tempfile.mkdtemp(prefix=".neu-", dir=target.parent))
    try:
        yield unfinished
        unfinished.chmod(0o755)
        if not is_whole():
            clear_place(target)
        try:
            unfinished.rename(target)
        except OSError:
            if not is_whole():
                raise
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
