"""Which place of a panorama each pixel of a face or a flat view shows, for many pixels at once.

The formulas are those of `projection.py`; a place counts from the middle of pixel 0, as OpenCV
wants it.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt

from plugins.tours.projection import Axes

Floats = npt.NDArray[np.floating[Any]]


def view_map(
    axes: Axes, focal: float, size: tuple[int, int], source_width: int
) -> tuple[Floats, Floats]:
    """Return for each pixel of a flat view the place of the panorama to look up (OpenCV)."""
    across = ((np.arange(size[0], dtype=np.float32) + 0.5 - size[0] / 2) / focal)[None, :]
    along = ((np.arange(size[1], dtype=np.float32) + 0.5 - size[1] / 2) / focal)[:, None]
    right, up, ahead = (
        np.float32(middle) + across * np.float32(side) + along * np.float32(lower)
        for middle, side, lower in zip(axes.middle, axes.right, axes.down, strict=True)
    )
    x = (np.arctan2(right, ahead) / (2 * math.pi) + 0.5) * source_width - 0.5
    lift = np.arctan2(up, np.hypot(right, ahead))
    y = (0.5 - lift / math.pi) * (source_width / 2) - 0.5
    return x.astype(np.float32), y.astype(np.float32)


def side_map(face: int, rows: range, source_width: int) -> tuple[Floats, Floats]:
    """Return for rows of a side face the columns from its middle and the rows to look up.

    All four side faces share it: only the column of their middle differs.
    """
    across = (np.arange(face, dtype=np.float32) + 0.5) * (2 / face) - 1
    along = (np.arange(rows.start, rows.stop, dtype=np.float32) + 0.5) * (2 / face) - 1
    turn = np.arctan(across)
    lift = np.arctan(along[:, None] * np.cos(turn)[None, :])
    x = np.broadcast_to(turn * (source_width / (2 * math.pi)) - 0.5, lift.shape)
    y = lift * (source_width / (2 * math.pi)) + (source_width / 4 - 0.5)
    return np.ascontiguousarray(x, np.float32), y.astype(np.float32)


def pole_map(face: int, rows: range, source_width: int) -> tuple[Floats, Floats]:
    """Return for rows of the lower right quarter of face u the columns and rows to look up.

    The quarter shows yaw 0 to 90, and columns count from its left end.  The other quarters are
    the same turned, and face d is face u of the panorama upside down, so that one map serves
    both poles.
    """
    half = face // 2
    right = ((np.arange(half, dtype=np.float32) + 0.5) * (2 / face))[None, :]
    ahead = ((np.arange(rows.start, rows.stop, dtype=np.float32) + 0.5) * (2 / face))[:, None]
    x = np.arctan2(right, ahead) * (source_width / (2 * math.pi)) - 0.5
    y = np.arctan(np.hypot(right, ahead)) * (source_width / (2 * math.pi)) - 0.5
    return x.astype(np.float32), y.astype(np.float32)
