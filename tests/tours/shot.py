"""Panoramas as a 360° camera writes them, with place, time and direction in their headers."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from PIL import ExifTags, Image

PLACE = (49.8728, 8.6512)


def shot(
    path: Path,
    place: tuple[float, float] | None = PLACE,
    taken: str = "2026:05:01 12:00:00",
    heading: float | None = 10.0,
    part: tuple[int, int] | None = None,
) -> Path:
    """Write a panorama with the metadata of a camera; None leaves a part of it out.

    `part` is the size in pixels of what is cut out of the middle of 4096 × 2048.
    """
    exif = Image.Exif()
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    if place is not None:
        lat, lon = place
        gps[ExifTags.GPS.GPSLatitudeRef] = "N" if lat >= 0 else "S"
        gps[ExifTags.GPS.GPSLatitude] = _parts(lat)
        gps[ExifTags.GPS.GPSLongitudeRef] = "E" if lon >= 0 else "W"
        gps[ExifTags.GPS.GPSLongitude] = _parts(lon)
    if heading is not None:
        gps[ExifTags.GPS.GPSImgDirection] = heading
    if taken:
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = taken
    path.parent.mkdir(parents=True, exist_ok=True)
    more = {"xmp": _cropped(*part)} if part else {}
    Image.new("RGB", part or (2048, 1024)).save(path, "JPEG", exif=exif, **more)
    return path


def _cropped(width: int, height: int) -> bytes:
    area = {
        "CroppedAreaImageWidth": width, "FullPanoWidth": 4096,
        "CroppedAreaLeft": (4096 - width) // 2,
        "CroppedAreaImageHeight": height, "FullPanoHeight": 2048,
        "CroppedAreaTop": (2048 - height) // 2,
    }  # fmt: skip
    said = " ".join(f'GPano:{key}Pixels="{pixels}"' for key, pixels in area.items())
    return f'<rdf:Description xmlns:GPano="ns" {said}/>'.encode()


def _parts(degrees: float) -> tuple[float, float, Fraction]:
    minutes, rest = divmod(Fraction(abs(degrees)) * 60, 1)
    return float(minutes // 60), float(minutes % 60), (rest * 60).limit_denominator(10_000)
