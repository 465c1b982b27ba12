"""Rendered files to the output folder: only what changed, and nothing that no page claims."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from plugins.core.errors import SettingsError
from plugins.core.files import place, write_whole


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
        source.resolve().is_relative_to(target) for source in sources
    ):
        raise SettingsError(f"OUTPUT_PATH must be a folder of its own, not {output}")


def write_site(output: Path, files: Mapping[str, bytes | Path]) -> Written:
    """Make `output` hold exactly these files; a Path is a finished file in the cache."""
    output.mkdir(parents=True, exist_ok=True)
    changed = 0
    for path in sorted(files):
        content = files[path]
        target = output / path
        if isinstance(content, Path):
            changed += place(content, target)
        else:
            changed += write_whole(target, content)
    return Written(len(files), changed, _remove_stale(output, files))


def _remove_stale(output: Path, files: Mapping[str, bytes | Path]) -> int:
    removed = 0
    for folder, folders, names in os.walk(output, topdown=False):
        for name in names:
            path = Path(folder, name)
            if path.relative_to(output).as_posix() not in files:
                path.unlink()
                removed += 1
        for name in folders:
            path = Path(folder, name)
            if path.is_symlink():
                path.unlink()
            elif not any(path.iterdir()):
                path.rmdir()
    return removed
