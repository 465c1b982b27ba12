"""Panoramas drawn in a few lines, for tests that know what must be seen where."""

from __future__ import annotations

import io
import math
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from hypothesis import settings
from PIL import Image

from plugins.tours.projection import Axes, direction

Floats = npt.NDArray[np.float32]
Pixels = npt.NDArray[np.uint8]

few = settings(max_examples=40, deadline=None)  # builds share their machine with others


def direction_world(width: int) -> Floats:
    """Draw a panorama whose three channels are the direction that each pixel shows."""
    yaw = ((np.arange(width) + 0.5) / width - 0.5)[None, :] * 2 * math.pi
    pitch = (0.5 - (np.arange(width // 2) + 0.5) / (width // 2))[:, None] * math.pi
    parts = (np.sin(yaw) * np.cos(pitch), np.sin(pitch), np.cos(yaw) * np.cos(pitch))
    shape = width // 2, width
    return np.stack([np.broadcast_to(part, shape) for part in parts], axis=-1).astype(np.float32)


def lamp_world(width: int, yaw: float, pitch: float, degrees: float = 2.0) -> Pixels:
    """Draw a dark panorama with one lamp, as bright as it is near its middle."""
    cosine = np.clip(direction_world(width) @ np.array(direction(yaw, pitch), np.float32), -1, 1)
    away = np.degrees(np.arccos(cosine))
    bright = np.clip(1 - away / degrees, 0, 1) * 255
    return np.repeat(bright.astype(np.uint8)[:, :, None], 3, axis=2)


def lamp(pixels: npt.NDArray[Any]) -> tuple[float, float]:
    """Return the middle of the lamp in a picture, in pixels."""
    grey = pixels.astype(float)
    grey = grey.mean(axis=2) if grey.ndim == 3 else grey
    grey = np.where(grey > 40, grey, 0)
    x, y = np.arange(grey.shape[1]) + 0.5, np.arange(grey.shape[0]) + 0.5
    return float((grey.sum(0) * x).sum() / grey.sum()), float((grey.sum(1) * y).sum() / grey.sum())


def error_degrees(picture: npt.NDArray[Any], axes: Axes, focal: float) -> float:
    """Return by how much a flat picture of the direction world is wrong at worst, in degrees."""
    height, width = picture.shape[:2]
    across = ((np.arange(width) + 0.5 - width / 2) / focal)[None, :, None]
    along = ((np.arange(height) + 0.5 - height / 2) / focal)[:, None, None]
    wanted = np.array(axes.middle) + across * np.array(axes.right) + along * np.array(axes.down)
    wanted /= np.linalg.norm(wanted, axis=-1, keepdims=True)
    return float(np.degrees(np.linalg.norm(picture - wanted, axis=-1)).max())


def jpeg(path: Path, width: int, height: int = 0, **options: Any) -> Path:
    """Write a plain JPEG of a size; other options are Pillow's."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if options:
        image = Image.new(options.pop("mode", "RGB"), (width, height or width // 2))
        image.save(path, options.pop("format", "JPEG"), **options)
    else:
        path.write_bytes(_plain(width, height or width // 2))
    return path


@cache
def _plain(width: int, height: int) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (width, height)).save(buffer, "JPEG")
    return buffer.getvalue()


def drawn(path: Path, pixels: Pixels) -> Path:
    """Write a drawn panorama as a JPEG of high quality."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path, "JPEG", quality=95)
    return path


def opened(content: bytes) -> Pixels:
    """Return the pixels of an encoded picture."""
    with Image.open(io.BytesIO(content)) as image:
        return np.asarray(image.convert("RGB"))
