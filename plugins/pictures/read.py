"""content/bilder/ -> PictureFile: what is there, and whether it can be published.

Only headers are decoded here; pixels are looked at when a picture is made.
"""

from __future__ import annotations

import io
import re
import warnings
from pathlib import Path, PurePosixPath

from PIL import Image

from plugins.core import fingerprint
from plugins.core.cards import PictureFile
from plugins.core.errors import Mark
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.wording import counted, quoted, slugify
from plugins.pictures.header import DECODER_ERRORS, format_of, is_whole, webp_pixels
from plugins.pictures.orientation import turn_of, turned

MAX_BYTES = 40_000_000
MAX_PIXELS = 89_000_000  # of a JPEG: just below the size at which Pillow itself warns
MAX_DRAWN_PIXELS = 24_000_000  # of other formats, of which no smaller version can be decoded
MIN_WIDTH = 640
_FORMATS = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".webp": "WEBP", ".avif": "AVIF"}
_SUFFIXES = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp", "AVIF": ".avif"}
_REMEDIES = {
    ".svg": "Als PNG mit mindestens 1600 Pixel Breite exportieren; SVG kann Programme enthalten.",
    ".gif": "Als PNG speichern.",
    ".heic": "Als JPEG exportieren.",
    ".tif": "Als JPEG oder PNG speichern.",
    ".tiff": "Als JPEG oder PNG speichern.",
}
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class _Unfit(Exception):
    """A picture that cannot be published: complaint and remedy."""


def read_file(item: Input, _: Prosaist, report: Report) -> Found:
    """Return a picture that can be published, or, when it cannot, only its name."""
    id = item.name.partition("/")[2]
    try:
        return Found((_picture(item.path, id, item.name),))
    except _Unfit as unfit:
        report.fault(Mark(item.name), *unfit.args)
        return Found(broken=((PictureFile, id),))


def _picture(path: Path, id: str, name: str) -> PictureFile:
    suffix = path.suffix.lower()
    _check_name(PurePosixPath(id), suffix)
    content = _bytes(path)
    _check_format(content, suffix)
    width, height = _size(content, _FORMATS[suffix])
    if width < MIN_WIDTH:
        raise _Unfit(
            f"Das Bild ist nur {counted(width, 'Pixel', 'Pixel')} breit",
            f"Das Original mit mindestens {MIN_WIDTH} Pixel Breite verwenden.",
        )
    return PictureFile(id, name, width, height, fingerprint.of_bytes(content), Mark(name))


def _check_name(id: PurePosixPath, suffix: str) -> None:
    if suffix not in _FORMATS:
        remedy = _REMEDIES.get(suffix, "Als JPEG speichern oder aus dem Ordner entfernen.")
        kind = suffix.lstrip(".").upper()
        message = f"Dateien der Art {kind}" if kind else "Dateien ohne Endung"
        raise _Unfit(f"{message} sind als Bild nicht erlaubt", remedy)
    parts = (*id.parent.parts, id.stem)
    if all(_NAME.fullmatch(part) for part in parts) and id.suffix == suffix:
        return
    right = PurePosixPath(*(slugify(part) or "bild" for part in parts))
    raise _Unfit(
        "Der Dateiname enthält Zeichen, die in einer Adresse nicht erlaubt sind",
        f"In {quoted(f'{right}{suffix}')} umbenennen.",
    )


def _bytes(path: Path) -> bytes:
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise _Unfit(
            f"Die Datei ist {size / 1e6:.0f} MB groß",
            f"Höchstens {MAX_BYTES / 1e6:.0f} MB; als JPEG mit Qualität 90 speichern.",
        )
    try:
        return path.read_bytes()
    except OSError as reason:
        raise _Unfit(
            f"Die Datei lässt sich nicht lesen ({reason.strerror})", "Die Rechte prüfen."
        ) from reason


def _check_format(content: bytes, suffix: str) -> None:
    format = format_of(content)
    if not format:
        raise _Unfit("Die Datei ist kein lesbares Bild", "Das Bild neu speichern oder hochladen.")
    if format != _FORMATS[suffix]:
        right = _SUFFIXES.get(format)
        raise _Unfit(
            f"Die Datei endet auf {suffix}, enthält aber {format}",
            f"In {right} umbenennen." if right else "Als JPEG speichern.",
        )
    if not is_whole(content, format):
        raise _Unfit("Die Bilddatei ist nicht vollständig", "Das Bild noch einmal hochladen.")


def _size(content: bytes, format: str) -> tuple[int, int]:
    """Return width and height as the picture is seen, from its header."""
    if format == "WEBP" and webp_pixels(content) > MAX_DRAWN_PIXELS:
        raise _too_large(format)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=[format]) as image:
                return _upright_size(image, format)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as reason:
        raise _too_large(format) from reason
    except DECODER_ERRORS as reason:
        raise _Unfit("Die Bilddatei ist beschädigt", "Das Bild neu speichern.") from reason


def _upright_size(image: Image.Image, format: str) -> tuple[int, int]:
    if image.width * image.height > _most_pixels(format):
        raise _too_large(format)
    # Phones put a second view of the same moment behind the first (MPO); that is no animation.
    if getattr(image, "is_animated", False) and image.format != "MPO":
        raise _Unfit("Das Bild ist animiert", "Als Einzelbild speichern.")
    return turned(image.size, turn_of(image))


def _most_pixels(format: str) -> int:
    return MAX_PIXELS if format == "JPEG" else MAX_DRAWN_PIXELS


def _too_large(format: str) -> _Unfit:
    return _Unfit(
        f"Das Bild hat mehr als {_most_pixels(format) // 1_000_000} Megapixel",
        "Auf höchstens 6000 Pixel Breite verkleinern.",
    )
