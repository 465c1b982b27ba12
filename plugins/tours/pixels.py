"""Decodes a panorama to bare pixels: sRGB, in OpenCV's order blue, green, red."""

from __future__ import annotations

import io
import math
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageCms
from PIL.JpegImagePlugin import JpegImageFile

from plugins.tours.model import Panorama

Pixels = npt.NDArray[np.uint8]
_BAND = 512  # rows converted at once; a whole second panorama would not fit beside the first


class Undecodable(Exception):
    """A JPEG whose header is sound and whose pixels are not."""


def decode(panorama: Panorama) -> Pixels:
    """Return the pixels of a panorama; nothing else of the file goes any further."""
    content = panorama.path.read_bytes()
    flags = cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION
    pixels = cv2.imdecode(np.frombuffer(content, np.uint8), flags)
    if pixels is None or pixels.shape[:2] != (panorama.width // 2, panorama.width):
        raise Undecodable("die Bilddaten sind beschädigt")
    with JpegImageFile(io.BytesIO(content)) as image:
        profile = image.info.get("icc_profile")
    return _in_srgb(_pixels(pixels), profile)


def halved(pixels: Pixels) -> Pixels:
    """Return a picture at half its size; each pixel is the mean of four."""
    size = pixels.shape[1] // 2, pixels.shape[0] // 2
    return _pixels(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))


def reduced(pixels: Pixels, width: int, height: int) -> Pixels:
    """Return a picture at a smaller size; each pixel is the mean of those it covers."""
    if pixels.shape[:2] == (height, width):
        return pixels
    return _pixels(cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA))


def remapped(source: Pixels, x: Any, y: Any) -> Pixels:
    """Return for each place asked the colour of the source there (cubic)."""
    return _pixels(cv2.remap(source, x, y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE))


def columns(pixels: Pixels, start: int, stop: int) -> Pixels:
    """Return columns of a panorama; beyond its ends it goes on from the other end."""
    width = pixels.shape[1]
    first = start % width
    last = first + stop - start
    if last <= width:
        return pixels[:, first:last]
    pieces = [pixels[:, first:]]
    for turn in range(1, math.ceil(last / width)):
        pieces.append(pixels[:, : min(width, last - turn * width)])
    return np.hstack(pieces)


def jpeg(pixels: Pixels, quality: int) -> bytes:
    """Return a picture as JPEG with half the colour resolution (4:2:0)."""
    options = [
        cv2.IMWRITE_JPEG_QUALITY, quality,
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420,
    ]  # fmt: skip
    _, content = cv2.imencode(".jpg", pixels, options)
    return content.tobytes()


def as_image(pixels: Pixels) -> Image.Image:
    """Return a picture as Pillow sees it, for the formats that OpenCV does not write well."""
    return Image.fromarray(np.ascontiguousarray(pixels[:, :, ::-1]))


def _in_srgb(pixels: Pixels, profile: object) -> Pixels:
    """Convert a picture to sRGB in place; a profile that cannot be used is left aside."""
    if not isinstance(profile, bytes):
        return pixels
    try:
        given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if "sRGB" in ImageCms.getProfileDescription(given):
            return pixels
        transform = ImageCms.buildTransform(given, ImageCms.createProfile("sRGB"), "RGB", "RGB")
    except (ImageCms.PyCMSError, OSError):
        return pixels
    for top in range(0, len(pixels), _BAND):
        band = ImageCms.applyTransform(as_image(pixels[top : top + _BAND]), transform)
        if band is not None:
            pixels[top : top + _BAND] = np.asarray(band)[:, :, ::-1]
    return pixels


def _pixels(array: Any) -> Pixels:
    """Return OpenCV's result under its true type."""
    result: Pixels = array
    return result
