"""Old work out of the cache: what no build that is remembered published.

Every build that ends well notes which finished pictures, tiles and bundles it took from the
cache.  What stands on no such note is removed, and so are the notes and states of sites that
were not built for some days.  If more bytes are left than are wanted, the sites built longest ago
are forgotten with all that they alone use, but never the one built last.  Whatever is removed can
be made again: it costs time, nothing else.
"""

from __future__ import annotations

import fcntl
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from math import inf
from pathlib import Path, PurePath
from typing import NamedTuple

from plugins.build.first import FOLDER, state_path
from plugins.core.files import clear_place, write_whole
from plugins.core.sealed import SEAL
from plugins.core.site import HubSettings

DAY = 86_400  # seconds
_GRACE = 3_600  # seconds in which what nobody uses yet may belong to a build that began just now
# Made once and named by content hash.
_UNIT = re.compile(rf"[0-9a-f]{{12}}(-[0-9a-f]{{12}})?(\.[a-z0-9]+)?({re.escape(SEAL)})?")
# Notes that are written again when they are missing.
_DATED = ("templates", "tuer", "suche/bloecke")


class Busy(Exception):
    """A build is under way."""


class Pruned(NamedTuple):
    """How many files were removed, how many bytes they had, and how many bytes are left."""

    files: int
    size: int
    left: int


class _Site(NamedTuple):
    """A site that was built: when (s), the files that remember it, what of the cache it used."""

    built: float
    files: tuple[Path, ...]
    used: frozenset[str]


def keep_used(settings: HubSettings, sources: Iterable[Path]) -> None:
    """Note which parts of the cache a build has published."""
    cache = settings.cache
    units = {unit for source in sources if (unit := _unit_of(source.relative_to(cache)))}
    note = _note(state_path(settings))
    if note.is_dir():  # somebody put it there; no build may end because of that
        clear_place(note)
    with suppress(OSError):  # then the next prune keeps too little, which can be made again
        write_whole(note, "\n".join(sorted(units)).encode())


def prune(cache: Path, days: int, now: float, most: float = inf) -> Pruned:
    """Remove what no note names and what was not written for some days; `now` in seconds.

    Sites are forgotten, too, until `most` bytes are left or only the one built last.

    Raises Busy while a site is being built.
    """
    states = cache / FOLDER
    if not cache.is_dir():
        return Pruned(0, 0, 0)
    with _all_locked(states):
        sites = sorted(map(_site, states.glob("*.stand")), key=lambda site: site.built)
        kept = [site for site in sites if site.built >= now - days * DAY]
        gone = [path for site in sites if site not in kept for path in site.files]
        gone += _unused(cache, kept, now)
        for folder in _DATED:
            gone += (path for path in (cache / folder).glob("*") if _age(path, now) > days * DAY)
        files = [_remove(path) for path in gone]
        left = _weight(cache)[1]
        while left > most and len(kept) > 1:
            oldest = kept.pop(0)
            removed = [_remove(path) for path in (*oldest.files, *_unused(cache, kept, now))]
            left -= sum(size for _, size in removed)
            files += removed
    return Pruned(sum(count for count, _ in files), sum(size for _, size in files), left)


def _site(state: Path) -> _Site:
    files = tuple(path for path in _companions(state) if path.exists())
    note, used = _note(state), ""
    if note.is_file():
        used = note.read_text("utf-8", "replace")
    built = max(path.stat().st_mtime for path in files)
    return _Site(built, files, frozenset(used.split("\n")))


def _unused(cache: Path, sites: Iterable[_Site], now: float) -> list[Path]:
    """Return what no site uses, without what a build may be about to use."""
    used = frozenset[str]().union(*(site.used for site in sites))

    def is_used(unit: Path) -> bool:  # a seal is, if its file is
        return unit.relative_to(cache).as_posix().removesuffix(SEAL) in used

    return [unit for unit in _units(cache) if not is_used(unit) and _age(unit, now) > _GRACE]


def _note(state: Path) -> Path:
    return state.with_suffix(".belegt")


def _companions(state: Path) -> tuple[Path, ...]:
    # Not the lock: somebody may be waiting for it.
    return (state, state.with_suffix(".ruhe"), _note(state))


@contextmanager
def _all_locked(states: Path) -> Iterator[None]:
    with ExitStack() as opened:
        for path in sorted(states.glob("*.lock")):
            handle = os.open(path, os.O_RDWR)
            opened.callback(os.close, handle)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise Busy from None
        yield


def _unit_of(path: PurePath) -> str | None:
    for depth, name in enumerate(path.parts):
        if _UNIT.fullmatch(name):
            return "/".join(path.parts[: depth + 1])
    return None


def _units(folder: Path) -> Iterator[Path]:
    """Give everything that is named by content hash; links are never followed."""
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.name == FOLDER or entry.is_symlink():
            continue
        if _UNIT.fullmatch(entry.name):
            yield Path(entry.path)
        elif entry.is_dir():
            yield from _units(Path(entry.path))


def _age(path: Path, now: float) -> float:
    return now - path.lstat().st_mtime


def _remove(path: Path) -> tuple[int, int]:
    weight = _weight(path)
    clear_place(path)
    return weight


def _weight(path: Path) -> tuple[int, int]:
    """Return how many files lie at a place, and their bytes."""
    if path.is_symlink() or not path.is_dir():
        return 1, path.lstat().st_size
    below = [_weight(Path(entry.path)) for entry in os.scandir(path)]
    return sum(count for count, _ in below), sum(size for _, size in below)
