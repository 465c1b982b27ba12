"""The pixels of a picture and nothing else: upright, in sRGB, on white, at a size.

No metadata of the original reaches a file of ours: every one is encoded from bare pixels.
"""

from __future__ import annotations

import io

from PIL import Image, ImageCms

from plugins.pictures.orientation import turn_of, turned

_BACKGROUND = "white"


def bare_pixels(original: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Return the picture upright, in sRGB, without transparency or metadata, at the given size."""
    turn = turn_of(original)
    lying = turned(size, turn)
    profile = original.info.get("icc_profile")
    original.draft(None, lying)
    image = _plain_mode(original).resize(lying, Image.Resampling.LANCZOS)
    if image.mode in ("RGBA", "LA"):
        image = _flattened(image)
    image = _in_srgb(image, profile)
    if turn is not None:
        image = image.transpose(turn)
    image.info = {}
    return image


def _plain_mode(image: Image.Image) -> Image.Image:
    """Return the picture in a mode that can be resized well: no palette, 8 bits a channel."""
    if image.mode in ("RGB", "RGBA", "L", "LA", "CMYK"):
        if "transparency" not in image.info:
            image.load()
            return image
        return image.convert("RGBA")
    if image.mode.startswith("I") or image.mode == "F":
        return image.point(lambda value: value / 257).convert("L")
    return image.convert("RGBA" if image.has_transparency_data else "RGB")


def _flattened(image: Image.Image) -> Image.Image:
    """Return the picture on white, so that every format looks the same in light and dark."""
    opaque = Image.new(image.mode[:-1], image.size, _BACKGROUND)
    opaque.paste(image.convert(opaque.mode), mask=image.getchannel("A"))
    return opaque


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return the picture in sRGB; a profile that cannot be used is left aside."""
    if profile:
        try:
            converted = ImageCms.profileToProfile(
                image,
                ImageCms.ImageCmsProfile(io.BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                outputMode="RGB",
            )
        except (ImageCms.PyCMSError, OSError):
            converted = None
        if converted is not None:
            return converted
    return image if image.mode == "RGB" else image.convert("RGB")
