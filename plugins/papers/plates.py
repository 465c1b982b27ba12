"""A picture file -> the JPEG that papers show: upright, in sRGB, no larger than print needs."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image, ImageCms, ImageOps

WIDTH = 1500  # pixels; 178 mm at 214 dpi
QUALITY = 80
_PAPER = "white"


def make_plate(source: Path, width: int = WIDTH) -> bytes:
    """Return a picture as JPEG without any metadata."""
    with Image.open(source) as original:
        profile = original.info.get("icc_profile")
        original.draft("RGB", (width, width))
        image = _opaque(ImageOps.exif_transpose(original))
    if profile:
        image = _in_srgb(image, profile)
    if image.width > width:
        height = max(1, round(image.height * width / image.width))
        image = image.resize((width, height), Image.Resampling.LANCZOS)
    image.info = {}
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=QUALITY, optimize=True, subsampling="4:2:0")
    return stream.getvalue()


def _opaque(image: Image.Image) -> Image.Image:
    """Return the picture in plain colours, what is transparent on white."""
    if image.mode.startswith("I") or image.mode == "F":
        image = image.point(lambda value: value / 257).convert("L")
    if not image.has_transparency_data:
        return image.convert("RGB")
    layered = image.convert("RGBA")
    page = Image.new("RGB", image.size, _PAPER)
    page.paste(layered, mask=layered.getchannel("A"))
    return page


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """Return the picture in sRGB; a profile that cannot be used is left aside."""
    try:
        given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        turned = ImageCms.profileToProfile(image, given, ImageCms.createProfile("sRGB"))
    except (ImageCms.PyCMSError, OSError):
        return image
    return image if turned is None else turned
