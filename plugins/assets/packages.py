"""esbuild's note of what it made of what -> the packages of which something is published."""

from __future__ import annotations

import json
import re
from pathlib import Path

from plugins.core.rights import PackageCard, read_package

_PACKAGE = re.compile(r"(?:^|/)node_modules/((?:@[^/]+/)?[^/]+)/")


def packages_in(note: Path, node_modules: Path) -> tuple[PackageCard, ...]:
    """Return the packages whose files are part of a bundle, sorted by name."""
    outputs = json.loads(note.read_text(encoding="utf-8"))["outputs"].values()
    inputs = (path for output in outputs for path in output["inputs"])
    found = (_PACKAGE.search(path) for path in inputs)
    return tuple(
        read_package(node_modules / name) for name in sorted({match[1] for match in found if match})
    )
