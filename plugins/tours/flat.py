"""A panorama's pixels -> flat views of it, as files of several widths and formats."""

from __future__ import annotations

import io
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import numpy as np
from PIL import features

from plugins.tours.cut import Save
from plugins.tours.model import Shot, ShotJob, View
from plugins.tours.pixels import Pixels, as_image, columns, halved, reduced, remapped
from plugins.tours.projection import focal_length, view_axes, view_map

# AVIF: with more threads libavif may cut a picture into tiles, and then the bytes depend on
# the machine; we work on several scenes at once instead.
ENCODERS: Mapping[str, tuple[str, Mapping[str, Any]]] = MappingProxyType(
    {
        "avif": (
            "AVIF",
            {
                "quality": 58, "speed": 8, "subsampling": "4:2:0",
                "max_threads": 1, "autotiling": False,
            },
        ),
        "webp": ("WEBP", {"quality": 78, "method": 4}),
        "jpg": (
            "JPEG",
            {"quality": 80, "progressive": True, "optimize": True, "subsampling": "4:2:0"},
        ),
    }
)  # fmt: skip
LIBRARIES = ("pil", "avif", "webp", "libjpeg_turbo", "littlecms2")
_SMOOTH = 2  # pixels looked up along each side of one that is published
_LARGEST_SOURCE = 16384  # remap takes no source of 32767 pixels or more
_PAD = 4  # columns repeated at both ends, so that the kernel sees across the seam


def library_versions() -> tuple[tuple[str, str | None], ...]:
    """Return the versions of the libraries on which the bytes of our files depend."""
    return tuple((name, features.version(name)) for name in LIBRARIES)


def take_shots(panorama: Pixels, job: ShotJob, save: Save) -> None:
    """Take all views of a job and give each file to `save` under its name."""
    for shot in job.shots:
        width = shot.widths[-1]
        source = _dense_enough(panorama, focal_length(shot.view.fov, width))
        view = flat_view(source, shot.view, job.heading, (width, shot.height(width)))
        _save_all(view, shot, save)


def flat_view(panorama: Pixels, view: View, heading: float, size: tuple[int, int]) -> Pixels:
    """Return what one sees from inside through a flat window; `heading` is the image centre's."""
    width, height = size
    large = width * _SMOOTH, height * _SMOOTH
    axes = view_axes(view.heading - heading, view.pitch)
    x, y = view_map(axes, focal_length(view.fov, large[0]), large, panorama.shape[1])
    padded = columns(panorama, -_PAD, panorama.shape[1] + _PAD)
    seen = remapped(np.ascontiguousarray(padded), x + np.float32(_PAD), y)
    return reduced(seen, width, height)


def _dense_enough(panorama: Pixels, focal: float) -> Pixels:
    """Return the panorama halved until it has no more than two pixels for one looked up."""
    source = panorama
    while source.shape[1] / (2 * np.pi) > 2 * _SMOOTH * focal or source.shape[1] > _LARGEST_SOURCE:
        source = halved(source)
    return source


def _save_all(view: Pixels, shot: Shot, save: Save) -> None:
    for width in shot.widths:
        image = as_image(reduced(view, width, shot.height(width)))
        for suffix in shot.formats:
            name, options = ENCODERS[suffix]
            buffer = io.BytesIO()
            image.save(buffer, name, **options)
            save(f"{shot.name}-{width}.{suffix}", buffer.getvalue())
