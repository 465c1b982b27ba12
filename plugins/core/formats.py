"""The settings HUB_TILE_FORMATS and HUB_PAPERS: which files are made of panoramas and editions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from plugins.core.errors import SettingsError

PAPER_FORMATS = ("pdf", "epub")
TILE_FORMATS = ("avif", "jpg")  # every browser shows the last


def tile_formats(settings: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the formats in which panoramas get tiles, best compressed first."""
    value = settings.get("HUB_TILE_FORMATS", TILE_FORMATS[-1:])
    wanted = tuple(value) if isinstance(value, list | tuple) else ()
    if wanted not in (TILE_FORMATS, TILE_FORMATS[-1:]):
        raise SettingsError(f'HUB_TILE_FORMATS must be ["jpg"] or ["avif", "jpg"], not {value!r}')
    return wanted


def paper_formats(settings: Mapping[str, Any], preview: bool) -> tuple[str, ...]:
    """Return the formats that editions get; none in a preview, which must be quick."""
    value = settings.get("HUB_PAPERS", [])
    wanted = value if isinstance(value, list | tuple) else [value]
    if any(format not in PAPER_FORMATS for format in wanted):
        raise SettingsError(f'HUB_PAPERS must be [] or some of ["pdf", "epub"], not {value!r}')
    if preview or settings.get("HUB_WATCHING"):
        return ()
    return tuple(format for format in PAPER_FORMATS if format in wanted)
