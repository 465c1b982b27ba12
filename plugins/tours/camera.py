"""What a camera wrote into a panorama: where and when it was taken."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PIL import ExifTags
from PIL.JpegImagePlugin import JpegImageFile

from plugins.core.value import Value
from plugins.tours.header import read_panorama
from plugins.tours.model import WHOLE, Extent, Position


class Photo(Value, frozen=True):
    """A panorama as it comes from a camera; None where the camera was silent."""

    path: Path
    position: Position | None
    heading: float | None
    """The compass heading of the image centre, in degrees."""
    taken: dt.datetime | None
    extent: Extent = WHOLE
    """What part of the sphere it shows, as GPano says."""


def read_photo(path: Path) -> Photo:
    """Return what a panorama's file says of it; UnfitPanorama when no tour could show it."""
    panorama = read_panorama(path, path.name)
    with JpegImageFile(str(path)) as image:
        exif = image.getexif()
        gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
        taken = _time(exif.get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.DateTimeOriginal))
    return Photo(path, _position(gps), panorama.heading, taken, panorama.extent)


def _position(gps: Mapping[int, Any]) -> Position | None:
    lat = _degrees(gps.get(ExifTags.GPS.GPSLatitude), gps.get(ExifTags.GPS.GPSLatitudeRef))
    lon = _degrees(gps.get(ExifTags.GPS.GPSLongitude), gps.get(ExifTags.GPS.GPSLongitudeRef))
    if lat is None or lon is None or abs(lat) > 90 or abs(lon) > 180 or (lat, lon) == (0, 0):
        return None  # 0, 0 is what cameras write before they know
    return Position(round(lat, 7), round(lon, 7))


def _degrees(parts: Any, side: Any) -> float | None:
    """Return degrees, minutes and seconds as degrees; south and west are negative."""
    try:
        degrees, minutes, seconds = (float(part) for part in parts)
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    value = degrees + minutes / 60 + seconds / 3600
    if not math.isfinite(value):
        return None
    return -value if str(side).strip("\0 ").upper() in ("S", "W") else value


def _time(text: Any) -> dt.datetime | None:
    try:
        return dt.datetime.strptime(str(text).strip("\0 "), "%Y:%m:%d %H:%M:%S")
    except ValueError:
        return None
