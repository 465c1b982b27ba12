"""The picture of a floor plan: whether it can be published, and what is published of it."""

from __future__ import annotations

import io
import warnings
from pathlib import Path

from PIL import Image

from plugins.core.fingerprint import of_bytes
from plugins.core.wording import quoted
from plugins.tours.attached import Unfit, content_of
from plugins.tours.model import PlanFile

FORMATS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG"}
MAX_BYTES = 10_000_000
MIN_WIDTH = 400
MAX_EDGE = 8000
MAX_PIXELS = 24_000_000
PUBLISHED_WIDTH = 1440  # pixels: twice the width in which a page shows it
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, Image.DecompressionBombError)


def read_drawing(path: Path, name: str) -> PlanFile:
    """Return what a plan's header says; Unfit when it cannot be published."""
    format = FORMATS.get(path.suffix.lower())
    if format is None:
        raise Unfit(f"{quoted(path.name)} ist kein PNG und kein JPEG", "Als PNG speichern.")
    content = content_of(path, MAX_BYTES)
    try:
        with _opened(content, format) as image:
            width, height = image.size
            _check_size(path.name, width, height)
            image.load()
    except _BROKEN as reason:
        raise Unfit(
            f"{quoted(path.name)} ist kein lesbares {format}", "Als PNG neu speichern."
        ) from reason
    return PlanFile(path, name, width, height, of_bytes(content))


def _opened(content: bytes, format: str) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # damaged EXIF costs nothing here: none is published
        return Image.open(io.BytesIO(content), formats=[format])


def _check_size(name: str, width: int, height: int) -> None:
    size = f"{quoted(name)} ist {width} × {height} Pixel groß"
    if width < MIN_WIDTH:
        raise Unfit(f"{size}, das ist zu klein", f"Mindestens {MIN_WIDTH} Pixel Breite.")
    if max(width, height) > MAX_EDGE:
        raise Unfit(f"{size}, das ist zu groß", f"Höchstens {MAX_EDGE} Pixel Breite und Höhe.")
    if width * height > MAX_PIXELS:
        raise Unfit(f"{size}, das ist zu groß", f"Höchstens {MAX_PIXELS // 1_000_000} Megapixel.")


def clean_drawing(content: bytes, suffix: str) -> bytes:
    """Return a plan as bare pixels on white, no wider than a page shows it, nothing else."""
    format = FORMATS[suffix]
    with _opened(content, format) as image:
        plain = image.convert("RGBA")
    opaque = Image.new("RGB", plain.size, "white")
    opaque.paste(plain, mask=plain.getchannel("A"))
    if opaque.width > PUBLISHED_WIDTH:
        height = max(1, round(opaque.height * PUBLISHED_WIDTH / opaque.width))
        opaque = opaque.resize((PUBLISHED_WIDTH, height), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    if format == "PNG":
        opaque.quantize(256, dither=Image.Dither.NONE).save(buffer, "PNG", optimize=True)
    else:
        opaque.save(buffer, "JPEG", quality=85, optimize=True)
    return buffer.getvalue()
