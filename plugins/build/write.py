"""Staged files and finished ones from the cache to the output folder, and what is stale away."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

from plugins.core.errors import SettingsError
from plugins.core.files import has_bytes, has_same_bytes, move, place
from plugins.core.site import HubSettings
from plugins.core.value import Value

EVERY_BUILD = ("404.html", "index.html")  # by these an output folder of ours is known
_RECENT = 2_000_000_000  # ns; a folder as young as this may change again without a new time


def staging_of(output: Path) -> Path:
    """Return the folder beside the output in which files lie until they are moved there.

    A build that is killed leaves unfinished files only there, never in the output.
    """
    return output.parent / f".{output.name}.neu"


class Written(Value, frozen=True):
    """What writing did: files in all, files whose bytes changed, files removed."""

    files: int
    changed: int
    removed: int


def refuse_foreign_folder(output: Path, sources: tuple[Path, ...]) -> None:
    """Raise SettingsError when removing stale files from `output` could hit what is not ours."""
    target = output.resolve()
    if (target / ".git").exists() or any(
        source.resolve().is_relative_to(target) or target.is_relative_to(source.resolve())
        for source in sources
    ):
        raise SettingsError(f"OUTPUT_PATH must be a folder of its own, not {output}")
    known = any((target / name).is_file() for name in EVERY_BUILD)
    if target.is_dir() and any(target.iterdir()) and not known:
        raise SettingsError(
            f"OUTPUT_PATH must be new, empty or made by an earlier build, not {output}"
        )


def refuse_foreign_settings(ours: HubSettings) -> None:
    """Raise SettingsError when the output folder of some settings is not one of its own."""
    refuse_foreign_folder(
        ours.output, (ours.content, ours.tours, ours.theme, ours.cache, ours.node_modules)
    )


class Site:
    """The output folder as one build leaves it."""

    def __init__(self, output: Path, paths: Iterable[str]) -> None:
        """Name every file that the site has, relative to the folder."""
        self._output = output
        self._aside = staging_of(output) / ".liegt-bereit"
        self._files = frozenset(paths)
        self._folders = _folders_of(self._files)
        self._touched: set[str] = set()
        self.is_new = False
        """Whether all of it is new: the folder of what was staged took its place."""
        self.linked = False
        """Whether a folder of ours was a link: what seemed to lie in it went with the link."""

    def clear(self, known: Mapping[str, int]) -> int:
        """Remove what no page claims, links too; return how many files went.

        Folders whose time of change is `known` hold what was left in them and are not read.
        """
        self._output.mkdir(parents=True, exist_ok=True)
        removed = 0
        waiting = [""]
        while waiting:
            folder = waiting.pop()
            removed += self._clear_folder(folder, known)
            waiting += self._folders[folder]
        return removed

    def _clear_folder(self, folder: str, known: Mapping[str, int]) -> int:
        path = f"{self._output}/{folder}" if folder else str(self._output)
        try:
            if known.get(folder) == os.stat(path).st_mtime_ns:
                return 0
            entries = list(os.scandir(path))
        except FileNotFoundError:
            return 0
        self._touched.add(folder)
        prefix = f"{folder}/" if folder else ""
        return sum(self._clear_entry(entry, prefix + entry.name) for entry in entries)

    def _clear_entry(self, entry: os.DirEntry[str], name: str) -> int:
        is_folder = entry.is_dir(follow_symlinks=False)
        if entry.is_symlink() or (not is_folder and name not in self._files):
            self.linked |= name in self._folders
            os.unlink(entry.path)
            return 1
        if is_folder and name not in self._folders:
            count = sum(len(files) for _, _, files in os.walk(entry.path))
            shutil.rmtree(entry.path)
            return count
        return 0

    def publish(self, staging: Path, staged: Iterable[str]) -> int:
        """Move staged files to their places, each in one step; return how many were new bytes."""
        names = list(staged)
        if names and not any(self._output.iterdir()) and _takes_place_of(staging, self._output):
            self.is_new = True
            return len(names)
        changed = 0
        for name in names:
            source, target = staging / name, self._output / name
            if not has_same_bytes(source, target):
                self._touch(name)
                move(source, target)
                changed += 1
        return changed

    def write(self, documents: Mapping[str, bytes]) -> int:
        """Write ready bytes, each file in one step; return how many were new."""
        return sum(self._new(name, self._write(name, documents[name])) for name in documents)

    def _write(self, name: str, content: bytes) -> bool:
        if has_bytes(self._output / name, content):
            return False
        self._aside.parent.mkdir(exist_ok=True)
        self._aside.write_bytes(content)
        move(self._aside, self._output / name)
        return True

    def place_finished(self, finished: Mapping[str, Path]) -> int:
        """Put finished files of the cache at their places; return how many were new."""
        return sum(
            self._new(name, place(finished[name], self._output / name, self._aside))
            for name in finished
        )

    def _new(self, name: str, is_new: bool) -> bool:
        if is_new:
            self._touch(name)
        return is_new

    def _touch(self, name: str) -> None:
        """Note that a folder and those above it, which may be new, get a new time of change."""
        while name:
            name = name.rpartition("/")[0]
            self._touched.add(name)

    def folder_times(self) -> dict[str, int]:
        """Return the time of change of every folder that was read or written.

        A folder changed a moment ago may change again within the same tick: it stays unknown.
        """
        if self.is_new:
            return dict.fromkeys(sorted(self._folders), 0)
        limit = time.time_ns() - _RECENT
        changed = {f: os.stat(f"{self._output}/{f}").st_mtime_ns for f in sorted(self._touched)}
        return {folder: 0 if when > limit else when for folder, when in changed.items()}


def _takes_place_of(staging: Path, output: Path) -> bool:
    """Make a staging folder the output folder, which is empty; False where that cannot be."""
    try:
        output.rmdir()
        staging.rename(output)
    except OSError:  # a mount, or another disk
        output.mkdir(exist_ok=True)
        return False
    return True


def _folders_of(files: Iterable[str]) -> dict[str, list[str]]:
    """Return every folder with the folders directly in it; the uppermost is named ""."""
    folders = {""}
    for name in files:
        folder = name.rpartition("/")[0]
        while folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    below: dict[str, list[str]] = {folder: [] for folder in folders}
    for folder in folders - {""}:
        below[folder.rpartition("/")[0]].append(folder)
    return below
