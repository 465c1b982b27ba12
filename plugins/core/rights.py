"""What of others reaches visitors: packages of npm and the terms under which they are passed on."""

from __future__ import annotations

import json
from pathlib import Path

from plugins.core.errors import Mark, ToolError
from plugins.core.value import Value

_TERMS = ("LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "COPYING")


class PackageCard(Value, frozen=True):
    """A package of which something is published; `id` is its name."""

    id: str
    version: str
    licence: str
    """By its name in the list of SPDX."""
    homepage: str
    terms: str
    """The text that must go along; empty where the package brings none."""
    mark: Mark = Mark("node_modules")


def read_package(folder: Path) -> PackageCard:
    """Return what a package says of itself; one without a licence may not be published."""
    said = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    licence = said.get("license")
    if not isinstance(licence, str) or not licence:
        raise ToolError(f"{folder.name} names no licence; it may not be passed on to visitors")
    found = (folder / name for name in _TERMS)
    terms = next((path.read_text(encoding="utf-8") for path in found if path.is_file()), "")
    homepage = said.get("homepage")
    return PackageCard(
        id=said["name"],
        version=said["version"],
        licence=licence,
        homepage=homepage if isinstance(homepage, str) else "",
        terms=terms.strip(),
    )
