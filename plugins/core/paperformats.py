"""The setting HUB_PAPERS: in which formats an edition can be taken along."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from plugins.core.errors import SettingsError

PAPER_FORMATS = ("pdf", "epub")


def paper_formats(settings: Mapping[str, Any], preview: bool) -> tuple[str, ...]:
    """Return the formats that editions get; none in a preview, which must be quick."""
    value = settings.get("HUB_PAPERS", [])
    wanted = value if isinstance(value, list | tuple) else [value]
    if any(format not in PAPER_FORMATS for format in wanted):
        raise SettingsError(f'HUB_PAPERS must be [] or some of ["pdf", "epub"], not {value!r}')
    if preview or settings.get("HUB_WATCHING"):
        return ()
    return tuple(format for format in PAPER_FORMATS if format in wanted)
