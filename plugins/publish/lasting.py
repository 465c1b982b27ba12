"""Names that contain a hash of their content: what lies there never changes."""

from __future__ import annotations

import re

_LASTING = re.compile(
    r"(^|[/.-])[0-9a-f]{12}[/.-]"
    r"|\.[A-Z0-9]{8}\.[a-z0-9]+(\.(br|zst|gz))?$"  # as esbuild writes it
)


def is_lasting(name: str) -> bool:
    """Tell whether browsers may keep a file for good; a page never is."""
    return _LASTING.search(name) is not None and not name.endswith(".html")
