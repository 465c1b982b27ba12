"""theme/static and node_modules -> Theme: names and content hashes, nothing is bundled yet."""

from __future__ import annotations

from pathlib import Path

from plugins.assets.model import Theme, ThemeFile
from plugins.core.errors import ToolError
from plugins.core.fingerprint import of_file

STATIC = "static"


def read_theme(theme: Path, node_modules: Path) -> Theme:
    """Return what the bundles are made of; ToolError when npm has installed nothing yet."""
    return Theme(theme, _files(theme / STATIC), _packages(node_modules))


def _files(folder: Path) -> tuple[ThemeFile, ...]:
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    names = [(path, path.relative_to(folder).as_posix()) for path in paths]
    return tuple(
        ThemeFile(name, of_file(path))
        for path, name in names
        if not any(part.startswith(".") for part in name.split("/"))
    )


def _packages(node_modules: Path) -> str:
    """Return the hash of npm's own note of what it installed, with every version."""
    installed = node_modules / ".package-lock.json"
    if not installed.is_file():
        raise ToolError(f"{node_modules} holds no packages; run `make html` or `npm ci` first")
    return of_file(installed)
