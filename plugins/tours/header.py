"""The header of a panorama file: whether it can be published, and where its centre looks.

Pillow's JPEG reader is used directly: `Image.open` would refuse more than 179 megapixels and
take the files of many 360° cameras (two JPEGs in one, MPO) for another format.
"""

from __future__ import annotations

import io
import math
import re
import struct
from pathlib import Path

from PIL import ExifTags
from PIL.JpegImagePlugin import JpegImageFile

from plugins.core.fingerprint import of_bytes
from plugins.tours.model import Panorama

MIN_WIDTH = 2048
MAX_WIDTH = 32768
MAX_BYTES = 200_000_000
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, KeyError, TypeError, struct.error)
_POSE = re.compile(rb"""GPano:PoseHeadingDegrees\s*(?:=\s*["']|>)\s*([-+]?\d+(?:\.\d+)?)""")
_AREA = re.compile(
    rb"""GPano:(CroppedAreaImage|FullPano)(Width|Height)Pixels\s*(?:=\s*["']|>)\s*(\d+)"""
)
_SIGNATURES = (
    (b"\x89PNG", "PNG"), (b"RIFF", "WebP"), (b"II*\x00", "TIFF"), (b"MM\x00*", "TIFF"),
    (b"GIF8", "GIF"), (b"#?RADIANCE", "HDR"),
)  # fmt: skip
_START_OF_SCAN, _END_OF_IMAGE = 0xDA, b"\xff\xd9"


class UnfitPanorama(Exception):
    """A file that cannot become a panorama: complaint and remedy."""


def read_panorama(path: Path, name: str) -> Panorama:
    """Return what a file's header says; UnfitPanorama when it cannot be published.

    `name` is the path as authors know it.
    """
    content = _content(path)
    try:
        with JpegImageFile(io.BytesIO(content)) as image:
            _check_shape(path.name, image.width, image.height)
            if image.mode not in ("RGB", "L"):
                raise UnfitPanorama(
                    f"{_quoted(path)} ist für den Druck gespeichert ({image.mode})",
                    "Als JPEG in RGB speichern.",
                )
            xmp = image.info.get("xmp", b"")
            xmp = xmp if isinstance(xmp, bytes) else b""
            _check_sphere(path, xmp)
            heading = _heading(image, xmp)
    except _BROKEN as reason:
        raise _not_jpeg(path, content) from reason
    if not _is_whole(content):
        raise UnfitPanorama(f"{_quoted(path)} ist nicht vollständig", "Noch einmal hochladen.")
    return Panorama(path, name, image.width, image.height, of_bytes(content), heading)


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size <= MAX_BYTES:
            return path.read_bytes()
    except OSError as reason:
        raise UnfitPanorama(
            f"{_quoted(path)} lässt sich nicht lesen ({reason.strerror})", "Die Rechte prüfen."
        ) from reason
    raise UnfitPanorama(
        f"{_quoted(path)} ist {size / 1e6:.0f} MB groß",
        f"Höchstens {MAX_BYTES / 1e6:.0f} MB; als JPEG mit Qualität 90 speichern.",
    )


def _quoted(path: Path) -> str:
    return f"„{path.name}“"


def _not_jpeg(path: Path, content: bytes) -> UnfitPanorama:
    format = next((name for sign, name in _SIGNATURES if content.startswith(sign)), "")
    if format:
        return UnfitPanorama(
            f"{_quoted(path)} ist {format}, nicht JPEG", "Als JPEG mit Qualität 90 speichern."
        )
    return UnfitPanorama(f"{_quoted(path)} ist kein lesbares JPEG", "Neu aus der Kamera speichern.")


def _check_shape(name: str, width: int, height: int) -> None:
    size = f"„{name}“ ist {width} × {height} Pixel groß"
    if width != 2 * height:
        raise UnfitPanorama(
            f"{size}, nicht doppelt so breit wie hoch",
            "Ein volles Kugelpanorama verwenden, zum Beispiel 8192 × 4096.",
        )
    if width < MIN_WIDTH:
        raise UnfitPanorama(f"{size}, das ist zu klein", f"Mindestens {MIN_WIDTH} Pixel Breite.")
    if width > MAX_WIDTH:
        raise UnfitPanorama(f"{size}, das ist zu groß", f"Höchstens {MAX_WIDTH} Pixel Breite.")


def _check_sphere(path: Path, xmp: bytes) -> None:
    """Refuse a part of a sphere; only proportions count, resized files keep their old sizes."""
    area = {(kind, side): int(pixels) for kind, side, pixels in _AREA.findall(xmp)}
    for side in (b"Width", b"Height"):
        part, whole = area.get((b"CroppedAreaImage", side)), area.get((b"FullPano", side))
        if part and whole and part < whole:
            raise UnfitPanorama(
                f"{_quoted(path)} zeigt nur einen Teil der Kugel",
                "Ein volles Kugelpanorama verwenden.",
            )


def _heading(image: JpegImageFile, xmp: bytes) -> float | None:
    """Return where the image centre looks: EXIF's word first, then GPano's, 0.0 there is none.

    Cameras such as the GoPro Max write PoseHeadingDegrees 0.0 whatever they saw.
    """
    gps = image.getexif().get_ifd(ExifTags.IFD.GPSInfo)
    heading = _number(gps.get(ExifTags.GPS.GPSImgDirection))
    if heading is not None:
        return heading % 360
    match = _POSE.search(xmp)
    pose = _number(match[1]) if match else None
    return pose % 360 if pose else None


def _number(value: object) -> float | None:
    """Return a number from a header; cameras write 0/0 there as well."""
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    return number if math.isfinite(number) else None


def _is_whole(content: bytes) -> bool:
    """Look for the end after the first scan; a preview inside the EXIF part has an end as well."""
    position = 2
    while position + 4 <= len(content) and content[position] == 0xFF:
        if content[position + 1] == _START_OF_SCAN:
            return content.find(_END_OF_IMAGE, position) > 0
        position += 2 + int.from_bytes(content[position + 2 : position + 4], "big")
    return False
