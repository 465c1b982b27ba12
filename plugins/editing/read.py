"""The package of the editor: where it lies and which it is."""

from __future__ import annotations

import json
from pathlib import Path

from plugins.core.errors import ToolError
from plugins.core.fingerprint import of_file
from plugins.editing.model import NAME, Package


def read_package(node_modules: Path) -> Package:
    """Return the package; ToolError when npm has not installed it."""
    folder = node_modules / NAME
    installed = node_modules / ".package-lock.json"
    if not (folder / "package.json").is_file() or not installed.is_file():
        raise ToolError(f"{node_modules} holds no {NAME}; run `make html` or `npm ci` first")
    said = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    return Package(folder, str(said["version"]), of_file(installed))
