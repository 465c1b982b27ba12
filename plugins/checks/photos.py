"""Picture files that lie on their side, or tell where they were taken to all who see the project.

The site itself turns every picture and publishes no such entry; its originals are public as well.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError

from plugins.checks.model import Finding, Fix
from plugins.core.errors import Mark, SourceError

SUFFIXES = (".jpg", ".jpeg")
_QUALITY = 95  # of a JPEG that is written anew, of 100
_HEAD = 256 * 1024  # bytes; entries of a camera are at most 64 KB and come first
_REDRAWN = (Fix(0, 0, ""),)


def head_of(path: Path) -> bytes:
    """Return the first bytes of a picture file, in which its camera's entries stand."""
    with path.open("rb") as stream:
        return stream.read(_HEAD)


def find(name: str, head: bytes) -> Iterator[Finding]:
    """Give what is to be mended in a JPEG; one that cannot be read is the build's affair."""
    exif = _exif(head)
    if exif.get(ExifTags.Base.Orientation, 1) != 1:
        yield Finding(
            SourceError(
                Mark(name),
                "Das Bild ist auf die Seite gelegt gespeichert",
                "Gedreht speichern; die Website dreht es richtig, andere Programme nicht alle.",
            ),
            fixes=_REDRAWN,
        )
    if exif.get_ifd(ExifTags.IFD.GPSInfo):
        yield Finding(
            SourceError(
                Mark(name),
                "Das Bild sagt, wo es aufgenommen wurde (GPS)",
                "Ohne Ort speichern: auf der Website fehlt er ohnehin, im Archiv ist er zu lesen.",
            ),
            fixes=_REDRAWN,
        )


def _exif(head: bytes) -> Image.Exif:
    try:
        with Image.open(io.BytesIO(head), formats=["JPEG"]) as image:
            return image.getexif()
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return Image.Exif()


def redrawn(content: bytes) -> bytes:
    """Return a JPEG upright and without entries of its camera, its colour profile kept."""
    with Image.open(io.BytesIO(content), formats=["JPEG"]) as image:
        upright = ImageOps.exif_transpose(image)
        target = io.BytesIO()
        upright.save(
            target, "JPEG", quality=_QUALITY, subsampling=0, exif=b"",
            icc_profile=image.info.get("icc_profile"),
        )  # fmt: skip
        return target.getvalue()
