"""What an author declares about a panorama's pixels: its extent, and what is to be blurred."""

from __future__ import annotations

from collections.abc import Sequence

from plugins.core.fields import Values
from plugins.tours.extent import DeclaredPart
from plugins.tours.model import Region

BLURRED = "blurred"  # what a scene with regions to blur is, unless it says otherwise


def declared_part(values: Values | None) -> DeclaredPart | None:
    """Return the sides of a partial panorama; None where it is not said to be one."""
    if values is None:
        return None
    return DeclaredPart(values["left"], values["right"], values["bottom"], values["top"])


def regions(entries: Sequence[Values]) -> tuple[Region, ...]:
    """Return parts of a panorama, in the order of the file."""
    return tuple(
        Region(entry["heading"] % 360, entry["pitch"], entry["width"], entry["height"])
        for entry in entries
    )
