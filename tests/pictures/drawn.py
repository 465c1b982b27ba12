"""Pictures drawn for a test: as small as they may be."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PIL import Image

SIZE = (660, 440)


def quarters(size: tuple[int, int] = SIZE, mode: str = "RGB") -> Image.Image:
    """Draw red, green / blue, black quarters, so that every turn of the picture can be seen."""
    width, height = size
    image = Image.new("RGB", size, "black")
    image.paste("red", (0, 0, width // 2, height // 2))
    image.paste("lime", (width // 2, 0, width, height // 2))
    image.paste("blue", (0, height // 2, width // 2, height))
    return image.convert(mode)


def save(path: Path, image: Image.Image | None = None, **options: Any) -> Path:
    """Save a picture, by default the quarters, and make its folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    (image or quarters()).save(path, **options)
    return path


def corners(image: Image.Image) -> tuple[str, ...]:
    """Return the colours top left, top right, bottom left, bottom right by their names."""
    width, height = image.size
    points = ((0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75))
    return tuple(_name(image, (int(x * width), int(y * height))) for x, y in points)


def _name(image: Image.Image, point: tuple[int, int]) -> str:
    pixel = image.convert("RGB").getpixel(point)
    assert isinstance(pixel, tuple)
    names = {"red": (255, 0, 0), "lime": (0, 255, 0), "blue": (0, 0, 255), "black": (0, 0, 0)}

    def distance(name: str) -> int:
        return sum(abs(a - b) for a, b in zip(pixel, names[name], strict=True))

    return min(names, key=distance)
