"""A panorama's pixels, as JPEG keeps them: brightness in full, both colours at half the size.

Working on these planes instead of red, green and blue halves memory and projection, and loses
nothing: cameras deliver the colours at half the size, and our tiles keep them so.  Formulas of
the planes: ITU-T T.871 (JFIF), full range.
"""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import simplejpeg
from PIL import Image, ImageCms
from PIL.JpegImagePlugin import JpegImageFile

from plugins.tours.model import Panorama

Plane = npt.NDArray[np.uint8]
VERSIONS = (("opencv", cv2.__version__), ("simplejpeg", simplejpeg.__version__))
NEUTRAL = 128  # the value of both colours where there is none
CALM = 112  # how bright it is where a partial panorama shows nothing
_EDGE = 1.0  # degrees: a pixel and a half of the preview strip
_BAND = 512  # rows converted at once; a whole second panorama would not fit beside the first
_DAMAGED = "die Bilddaten sind beschädigt"
_RED_FIRST = 82  # "R": component names of a JPEG that holds red, green and blue themselves


class Undecodable(Exception):
    """A JPEG whose header is sound and whose pixels are not."""


@dataclass(frozen=True, eq=False)
class Planes:
    """One picture: brightness, and how blue and how red it is.

    Both colours have half the picture's size, rounded up; only flat views carry them in full.
    """

    luma: Plane
    blue: Plane
    red: Plane

    @property
    def width(self) -> int:
        """Return the width of the picture in pixels."""
        return int(self.luma.shape[1])

    @property
    def height(self) -> int:
        """Return the height of the picture in pixels."""
        return int(self.luma.shape[0])

    def each(self, change: Callable[[Plane], Plane]) -> Planes:
        """Return the picture with the same done to all three planes."""
        return Planes(change(self.luma), change(self.blue), change(self.red))

    def part(self, left: int, top: int, width: int, height: int) -> Planes:
        """Return a rectangle of the picture, in pixels; left and top must be even."""
        right, bottom = math.ceil((left + width) / 2), math.ceil((top + height) / 2)
        colours = slice(top // 2, bottom), slice(left // 2, right)
        whole = self.luma[top : top + height, left : left + width]
        return Planes(whole, self.blue[colours], self.red[colours])


def decode(panorama: Panorama) -> Planes:
    """Return the pixels of a panorama in sRGB; nothing else of the file goes any further."""
    content = panorama.path.read_bytes()
    with JpegImageFile(io.BytesIO(content)) as image:
        if image.size != (panorama.width, panorama.height):
            raise Undecodable(_DAMAGED)
        transform = _to_srgb(image.info.get("icc_profile"))
        plain = image.info.get("adobe_transform") != 0 and image.layer[0][0] != _RED_FIRST
    if plain:
        picture = _as_stored(content)
        if transform is not None:
            picture = _converted(partial(_as_seen, picture), panorama, transform)
    else:
        picture = _converted(_all_colours(content).__getitem__, panorama, transform)
    return picture if panorama.extent.whole else _on_sphere(picture, panorama)


def _on_sphere(picture: Planes, panorama: Panorama) -> Planes:
    """Return a partial panorama at its place on a sphere that is calm and grey elsewhere.

    Its edges go on a little, so that nothing of the grey is drawn in where it is looked up.
    """
    width = panorama.sphere_width
    left = round((panorama.extent.left + 180) / 360 * width / 2)
    top = round((90 - panorama.extent.top) / 360 * width / 2)  # both in pairs of pixels
    half_size = math.ceil(width / 4), width // 2
    luma = np.full((width // 2, width), CALM, np.uint8)
    edge = round(width * _EDGE / 720)
    _put(luma, np.pad(picture.luma, 2 * edge, "edge"), (left - edge) * 2, (top - edge) * 2)
    blue, red = np.full(half_size, NEUTRAL, np.uint8), np.full(half_size, NEUTRAL, np.uint8)
    _put(blue, np.pad(picture.blue, edge, "edge"), left - edge, top - edge)
    _put(red, np.pad(picture.red, edge, "edge"), left - edge, top - edge)
    return Planes(luma, blue, red)


def _put(whole: Plane, part: Plane, left: int, top: int) -> None:
    """Copy a part to its place; what lies over the border is lost."""
    part = part[max(0, -top) :, max(0, -left) :]
    left, top = max(0, left), max(0, top)
    height, width = min(len(part), len(whole) - top), min(part.shape[1], whole.shape[1] - left)
    whole[top : top + height, left : left + width] = part[:height, :width]


def _as_stored(content: bytes) -> Planes:
    """Return the planes of a usual JPEG; libjpeg gives both colours at half size as they are."""
    luma = _decoded(content, "GRAY", cv2.IMREAD_GRAYSCALE)[:, :, 0]
    return Planes(luma, *_stored_colours(content))


def _stored_colours(content: bytes) -> tuple[Plane, Plane]:
    try:
        with JpegImageFile(io.BytesIO(content)) as image:
            size = math.ceil(image.height / 2), math.ceil(image.width / 2)
            image.draft("YCbCr", (image.width // 2, image.height // 2))
            image.load()
            if image.getbands() != ("Y", "Cb", "Cr"):
                return np.full(size, NEUTRAL, np.uint8), np.full(size, NEUTRAL, np.uint8)
            return np.array(image.getchannel(1)), np.array(image.getchannel(2))
    except OSError as reason:
        raise Undecodable(_DAMAGED) from reason


def _all_colours(content: bytes) -> Plane:
    return _decoded(content, "BGR", cv2.IMREAD_COLOR)


def _decoded(content: bytes, colours: str, flags: int) -> Plane:
    """Return all pixels; Undecodable where libjpeg had to guess any, as in the rest of half a file.

    OpenCV keeps silent about that; it reads the few files that store colours in a rare size.
    """
    try:
        simplejpeg.decode_jpeg_header(content)
    except (ValueError, KeyError):
        pixels = cv2.imdecode(
            np.frombuffer(content, np.uint8), flags | cv2.IMREAD_IGNORE_ORIENTATION
        )
        if pixels is None:
            raise Undecodable(_DAMAGED) from None
        return _typed(pixels.reshape(*pixels.shape[:2], -1))
    try:
        return _typed(simplejpeg.decode_jpeg(content, colours, strict=True))
    except ValueError as reason:
        raise Undecodable(_DAMAGED) from reason


def _to_srgb(profile: object) -> ImageCms.ImageCmsTransform | None:
    """Return how to convert to sRGB; nothing where it is, or where the profile is of no use."""
    if not isinstance(profile, bytes):
        return None
    try:
        given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if "sRGB" in ImageCms.getProfileDescription(given):
            return None
        return ImageCms.buildTransform(given, ImageCms.createProfile("sRGB"), "RGB", "RGB")
    except (ImageCms.PyCMSError, OSError):
        return None


def _converted(
    rows: Callable[[slice], Plane], panorama: Panorama, transform: ImageCms.ImageCmsTransform | None
) -> Planes:
    """Return planes of a picture that is given in bands of rows, in blue, green and red."""
    full = panorama.height, panorama.width
    half = math.ceil(panorama.height / 2), math.ceil(panorama.width / 2)
    whole = Planes(*(np.empty(size, np.uint8) for size in (full, half, half)))
    for top in range(0, panorama.height, _BAND):
        band = planes_of(_in_srgb(rows(slice(top, top + _BAND)), transform))
        _put(whole.luma, band.luma, 0, top)
        _put(whole.blue, band.blue, 0, top // 2)
        _put(whole.red, band.red, 0, top // 2)
    return whole


def _as_seen(picture: Planes, rows: slice) -> Plane:
    """Return rows of a picture in blue, green and red, coloured as in all of it."""
    first, last = max(0, rows.start - 2), min(picture.height, rows.stop + 2)
    seen = np.asarray(as_image(picture.part(0, first, picture.width, last - first)))
    return seen[rows.start - first : rows.stop - first, :, ::-1]


def _in_srgb(band: Plane, transform: ImageCms.ImageCmsTransform | None) -> Plane:
    if transform is None:
        return band
    given = Image.fromarray(np.ascontiguousarray(band[:, :, ::-1]))
    image = ImageCms.applyTransform(given, transform)
    return band if image is None else np.asarray(image)[:, :, ::-1]


def planes_of(pixels: Plane) -> Planes:
    """Return the planes of a picture given as blue, green, red."""
    luma, red, blue = cv2.split(cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_BGR2YCrCb))
    return Planes(_typed(luma), halved(_typed(blue)), halved(_typed(red)))


def as_image(picture: Planes) -> Image.Image:
    """Return a picture as Pillow sees it, in red, green and blue."""
    size = picture.width, picture.height
    red, blue = (_enlarged(plane, size) for plane in (picture.red, picture.blue))
    whole = cv2.merge([picture.luma, red, blue])
    return Image.fromarray(cv2.cvtColor(whole, cv2.COLOR_YCrCb2RGB))


def _enlarged(plane: Plane, size: tuple[int, int]) -> Plane:
    """Return a colour plane at the picture's size; it may end half a pair beyond the picture."""
    if (plane.shape[1], plane.shape[0]) == size:
        return plane
    large = cv2.resize(plane, (plane.shape[1] * 2, plane.shape[0] * 2))
    return _typed(large[: size[1], : size[0]])


def halved(plane: Plane) -> Plane:
    """Return a plane at half its size, rounded up; each pixel is the mean of four."""
    height, width = plane.shape
    if height % 2 or width % 2:
        plane = np.pad(plane, ((0, height % 2), (0, width % 2)), mode="edge")
    size = math.ceil(width / 2), math.ceil(height / 2)
    return _typed(cv2.resize(plane, size, interpolation=cv2.INTER_AREA))


def reduced(plane: Plane, width: int, height: int) -> Plane:
    """Return a plane at a smaller size; each pixel is the mean of those it covers."""
    if plane.shape == (height, width):
        return plane
    return _typed(cv2.resize(plane, (width, height), interpolation=cv2.INTER_AREA))


def remapped(source: Plane, x: Any, y: Any) -> Plane:
    """Return for each place asked the brightness of the source there (cubic)."""
    return _typed(cv2.remap(source, x, y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE))


def columns(plane: Plane, start: int, stop: int) -> Plane:
    """Return columns of a panorama; beyond its ends it goes on from the other end."""
    width = plane.shape[1]
    first = start % width
    last = first + stop - start
    if last <= width:
        return plane[:, first:last]
    pieces = [plane[:, first:]]
    for turn in range(1, math.ceil(last / width)):
        pieces.append(plane[:, : min(width, last - turn * width)])
    return np.hstack(pieces)


def jpeg(picture: Planes, quality: int) -> bytes:
    """Return a picture as JPEG with half the colour resolution (4:2:0)."""
    whole = picture.each(np.ascontiguousarray)
    content: bytes = simplejpeg.encode_jpeg_yuv_planes(whole.luma, whole.blue, whole.red, quality)
    return content


def avif(picture: Planes, quality: int, speed: int) -> bytes:
    """Return a picture as AVIF, as the same bytes on every machine.

    With more threads libavif may cut a picture into tiles, and then the bytes depend on the
    machine; we work on several scenes at once instead.
    """
    buffer = io.BytesIO()
    as_image(picture).save(
        buffer, "AVIF",
        quality=quality, speed=speed, subsampling="4:2:0", max_threads=1, autotiling=False,
    )  # fmt: skip
    return buffer.getvalue()


def _typed(array: Any) -> Plane:
    """Return OpenCV's result under its true type."""
    result: Plane = array
    return result
