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
from plugins.tours.extent import DeclaredPart, cropped_extent, declared_extent, fits
from plugins.tours.model import Extent, Panorama

MIN_WIDTH = 2048
MAX_WIDTH = 32768
MAX_BYTES = 200_000_000
# A progressive JPEG becomes pixels only once all of it lies in memory, two bytes for each value:
# 16384 x 8192 with colours at half size fits, and twice as wide needs 1.6 GB.
MAX_WAITING = 450_000_000
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, KeyError, TypeError, struct.error)
_POSE = re.compile(rb"""GPano:PoseHeadingDegrees\s*(?:=\s*["']|>)\s*([-+]?\d+(?:\.\d+)?)""")
_SIGNATURES = (
    (b"\x89PNG", "PNG"), (b"RIFF", "WebP"), (b"II*\x00", "TIFF"), (b"MM\x00*", "TIFF"),
    (b"GIF8", "GIF"), (b"#?RADIANCE", "HDR"),
)  # fmt: skip
_START_OF_SCAN, _END_OF_IMAGE = 0xDA, b"\xff\xd9"


class UnfitPanorama(Exception):
    """A file that cannot become a panorama: complaint and remedy."""


def read_panorama(path: Path, name: str, part: DeclaredPart | None = None) -> Panorama:
    """Return what a file's header says; UnfitPanorama when it cannot be published.

    `name` is the path as authors know it, `part` what they say of a partial panorama.
    """
    content = _content(path)
    try:
        with JpegImageFile(io.BytesIO(content)) as image:
            if image.mode not in ("RGB", "L"):
                raise UnfitPanorama(
                    f"{_quoted(path)} ist für den Druck gespeichert ({image.mode})",
                    "Als JPEG in RGB speichern.",
                )
            _check_memory(path, image)
            xmp = image.info.get("xmp", b"")
            xmp = xmp if isinstance(xmp, bytes) else b""
            extent = _extent(path, image.size, xmp, part)
            heading = _heading(image, xmp)
            width, height = image.size
    except _BROKEN as reason:
        raise _not_jpeg(path, content) from reason
    panorama = Panorama(path, name, width, height, of_bytes(content), heading, extent)
    _check_width(panorama)
    if not _is_whole(content):
        raise UnfitPanorama(f"{_quoted(path)} ist nicht vollständig", "Noch einmal hochladen.")
    return panorama


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


def _check_memory(path: Path, image: JpegImageFile) -> None:
    width, height = image.size
    _, across, down, _ = image.layer[0]
    share = sum(h * v for _, h, v, _ in image.layer) / (across * down)
    waiting = 2 * width * height * share
    if not image.info.get("progressive") or width > MAX_WIDTH or waiting <= MAX_WAITING:
        return
    gigabytes = f"{waiting / 1e9:.1f}".replace(".", ",")
    raise UnfitPanorama(
        f"{_quoted(path)} ist ein progressives JPEG von {width} × {height} Pixeln, das zum"
        f" Entpacken {gigabytes} GB Speicher braucht",
        "Nicht progressiv speichern („Baseline“), die Farben in halber Auflösung (4:2:0).",
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


def _extent(path: Path, size: tuple[int, int], xmp: bytes, part: DeclaredPart | None) -> Extent:
    """Return what a picture shows: the author's word first, then GPano's, else all around."""
    width, height = size
    said = f"{_quoted(path)} ist {width} × {height} Pixel groß"
    if part is not None:
        extent = declared_extent(part, width, height)
        if not fits(extent, width, height):
            raise UnfitPanorama(
                f"{said}, das passt nicht zu den Graden unter „partial“",
                "left, right, bottom und top prüfen: auf ein Grad kommen waagerecht und"
                " senkrecht gleich viele Pixel.",
            )
        return extent
    extent = cropped_extent(xmp)
    if extent.whole and width != 2 * height:
        raise UnfitPanorama(
            f"{said}, nicht doppelt so breit wie hoch",
            "Ein volles Kugelpanorama verwenden, zum Beispiel 8192 × 4096;"
            " bei einem Teilpanorama „partial: “ eintragen.",
        )
    if not fits(extent, width, height):
        raise UnfitPanorama(
            f"{said}, das passt nicht zum Ausschnitt in seinen GPano-Angaben",
            "„partial: “ mit left, right, bottom und top in Grad eintragen.",
        )
    return extent


def _check_width(panorama: Panorama) -> None:
    size = f"{_quoted(panorama.path)} ist {panorama.width} × {panorama.height} Pixel groß"
    if panorama.sphere_width < MIN_WIDTH:
        raise UnfitPanorama(f"{size}, das ist zu klein", _bound("Mindestens", MIN_WIDTH, panorama))
    if panorama.sphere_width > MAX_WIDTH:
        raise UnfitPanorama(f"{size}, das ist zu groß", _bound("Höchstens", MAX_WIDTH, panorama))


def _bound(word: str, width: int, panorama: Panorama) -> str:
    around = "" if panorama.extent.whole else " für die ganze Runde"
    return f"{word} {width} Pixel Breite{around}."


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
