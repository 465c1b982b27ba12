"""A panorama's pixels -> flat views of it, as files of several widths and formats."""

from __future__ import annotations

import io
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import numpy as np
from PIL import features

from plugins.tours.cut import Save
from plugins.tours.maps import view_map
from plugins.tours.model import Shot, View
from plugins.tours.pixels import (
    VERSIONS,
    Plane,
    Planes,
    as_image,
    columns,
    halved,
    reduced,
    remapped,
)
from plugins.tours.planned import ShotJob
from plugins.tours.projection import focal_length, view_axes

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
    return (*VERSIONS, *((name, features.version(name)) for name in LIBRARIES))


def take_shots(panorama: Planes, job: ShotJob, save: Save) -> None:
    """Take all views of a job and give each file to `save` under its name."""
    for shot in job.shots:
        width = shot.widths[-1]
        view = flat_view(panorama, shot.view, job.heading, (width, shot.height(width)))
        _save_all(view, shot, save)


def flat_view(panorama: Planes, view: View, heading: float, size: tuple[int, int]) -> Planes:
    """Return what one sees from inside through a flat window; `heading` is the image centre's.

    The colours come at the size of the brightness: it is looked up twice as densely as it is
    published, and they just as densely.
    """
    large = size[0] * _SMOOTH, size[1] * _SMOOTH
    luma = flat_plane(panorama.luma, view, heading, large)
    return Planes(
        reduced(luma, *size),
        flat_plane(panorama.blue, view, heading, size),
        flat_plane(panorama.red, view, heading, size),
    )


def flat_plane(panorama: Plane, view: View, heading: float, size: tuple[int, int]) -> Plane:
    """Return the same of one plane, one value looked up for each pixel."""
    focal = focal_length(view.fov, size[0])
    source = _dense_enough(panorama, focal)
    x, y = view_map(view_axes(view.heading - heading, view.pitch), focal, size, source.shape[1])
    padded = columns(source, -_PAD, source.shape[1] + _PAD)
    return remapped(np.ascontiguousarray(padded), x + np.float32(_PAD), y)


def _dense_enough(panorama: Plane, focal: float) -> Plane:
    """Return a plane halved while it has more than two pixels for one looked up.

    A plane of odd width stays: half of it would no longer be the whole way round.
    """
    source = panorama
    while source.shape[1] % 2 == 0 and (
        source.shape[1] / (2 * np.pi) > 2 * focal or source.shape[1] > _LARGEST_SOURCE
    ):
        source = halved(source)
    return source


def _save_all(view: Planes, shot: Shot, save: Save) -> None:
    for width in shot.widths:
        size = width, shot.height(width)
        planes = (reduced(plane, *size) for plane in (view.luma, view.blue, view.red))
        image = as_image(Planes(*planes))
        for suffix in shot.formats:
            name, options = ENCODERS[suffix]
            buffer = io.BytesIO()
            image.save(buffer, name, **options)
            save(f"{shot.name}-{width}.{suffix}", buffer.getvalue())
