"""Rendered files to the output folder: only what changed, and nothing that no page claims."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from plugins.core.errors import SettingsError
from plugins.core.files import place, write_whole

EVERY_BUILD = ("404.html", "index.html")  # by these an output folder of ours is known


@dataclass(frozen=True)
class Written:
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


def write_site(output: Path, files: Mapping[str, bytes | Path]) -> Written:
    """Make `output` hold exactly these files; a Path is a finished file in the cache.

    What is stale goes first: a link to elsewhere would be written through, and an old file
    can lie where a folder is needed.
    """
    output.mkdir(parents=True, exist_ok=True)
    removed = _remove_stale(output, files)
    changed = 0
    for path in sorted(files):
        content = files[path]
        target = output / path
        if isinstance(content, Path):
            changed += place(content, target)
        else:
            changed += write_whole(target, content)
    return Written(len(files), changed, removed)


def _remove_stale(output: Path, files: Mapping[str, bytes | Path]) -> int:
    removed = 0
    for folder, folders, names in os.walk(output, topdown=False):
        for name in names:
            path = Path(folder, name)
            if path.is_symlink() or path.relative_to(output).as_posix() not in files:
                path.unlink()
                removed += 1
        for name in folders:
            path = Path(folder, name)
            if path.is_symlink():
                path.unlink()
                removed += 1
            elif not any(path.iterdir()):
                path.rmdir()
    return removed
