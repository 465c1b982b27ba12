"""What lies in a folder: every file with the stamp by which a change is noticed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from plugins.core.wording import printable


class Stamp(NamedTuple):
    """Size in bytes, times of the last change in nanoseconds, and inode of a file."""

    size: int
    modified: int
    changed: int
    inode: int


class Listed(NamedTuple):
    """A file: where it lies, its name as authors know it, its stamp, whether it is none."""

    path: str
    name: str
    stamp: Stamp
    linked: bool
    """It is a link, a pipe, a device, a folder that cannot be read, or has signs in its name
    that nobody sees (in `name` they are replaced): nobody opens it."""


def stamp_of(status: os.stat_result) -> Stamp:
    """Return the stamp that a file's status gives."""
    return Stamp(status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)


def listing(folder: Path, root: Path) -> tuple[Listed, ...]:
    """Return every file below a folder, sorted; names that begin with _ or . are passed over.

    Symbolic links are listed and never followed: they could publish what lies outside.  So are
    pipes and devices, for which a reader would wait.
    """
    found: list[Listed] = []
    if folder.is_symlink():
        name = folder.relative_to(root).as_posix()
        return (Listed(str(folder), name, stamp_of(folder.lstat()), True),)
    if folder.is_dir():
        _collect(str(folder), folder.relative_to(root).as_posix(), found)
    return tuple(sorted(found, key=lambda listed: listed.name))


def _collect(path: str, name: str, found: list[Listed]) -> None:
    try:
        entries = list(os.scandir(path))
    except PermissionError:
        found.append(Listed(path, name, stamp_of(os.lstat(path)), True))
        return
    for entry in entries:
        if entry.name.startswith((".", "_")):
            continue
        below = f"{name}/{printable(entry.name)}"
        if not entry.name.isprintable():
            status = entry.stat(follow_symlinks=False)
            found.append(Listed(entry.path, below, stamp_of(status), True))
        elif entry.is_dir(follow_symlinks=False):
            _collect(entry.path, below, found)
        else:
            status = entry.stat(follow_symlinks=False)
            is_file = entry.is_file(follow_symlinks=False)
            found.append(Listed(entry.path, below, stamp_of(status), not is_file))
