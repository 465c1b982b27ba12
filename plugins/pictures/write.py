"""PictureJob -> files in the cache: decoded once, made whole or not at all.

No metadata of the original reaches a file of ours: every one is encoded from bare pixels.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path

from PIL import AvifImagePlugin, Image, ImageCms, JpegImagePlugin, WebPImagePlugin

from plugins.core.apart import Allowance, done_apart, processes
from plugins.core.disk import is_of_disk
from plugins.core.files import whole_folder
from plugins.core.limits import limit_process
from plugins.core.report import Report
from plugins.pictures.encoders import ENCODERS
from plugins.pictures.header import DECODER_ERRORS
from plugins.pictures.jobs import is_made
from plugins.pictures.model import PictureJob, Variant
from plugins.pictures.orientation import turn_of, turned

Progress = Callable[[int, int], None]

# The largest picture that is read takes 3 seconds and half a gigabyte.
ALLOWANCE = Allowance(seconds=120, memory=3 << 30)
_AHEAD = Allowance(seconds=30, memory=ALLOWANCE.memory)
_CRASH = "es dauert zu lange oder bringt den Dekoder zum Absturz"
_BACKGROUND = "white"
# Imported, these can save; Pillow would otherwise load all of its fifty formats to find them.
_SAVERS = (AvifImagePlugin, JpegImagePlugin, WebPImagePlugin)


class _Unreadable(Exception):
    """A picture that cannot be decoded or encoded: its author's fault, not the disk's."""


def make_pictures(
    jobs: Iterable[PictureJob], workers: int, progress: Progress, report: Report
) -> None:
    """Make what is not in the cache yet; a picture that cannot be decoded is a fault."""
    open_jobs = list({job.folder: job for job in jobs if not is_made(job)}.values())
    results = done_apart(_make, open_jobs, processes(workers), ALLOWANCE)
    for number, (job, result) in enumerate(zip(open_jobs, results, strict=True), 1):
        reason = _CRASH if result is None else result
        if reason:
            report.fault(
                job.mark,
                f"Das Bild lässt sich nicht verarbeiten ({reason})",
                "Das Bild neu speichern.",
            )
        progress(number, len(open_jobs))


def make_ahead(job: PictureJob) -> None:
    """Make one picture unless it takes long or fails: then who needs it will say so."""
    limit_process(_AHEAD.seconds, _AHEAD.memory)
    _make(job)


def _make(job: PictureJob) -> str:
    """Make all files of one picture; return why that is not possible, or nothing."""
    try:
        with whole_folder(job.folder, lambda: is_made(job)) as folder:
            try:
                _encode_all(job, folder)
            except DECODER_ERRORS as reason:
                if is_of_disk(reason):
                    raise
                raise _Unreadable(str(reason) or type(reason).__name__) from reason
    except _Unreadable as reason:
        return str(reason)
    return ""


def _encode_all(job: PictureJob, folder: Path) -> None:
    largest = job.variants[0]
    # Damaged EXIF is worth a warning to Pillow; it costs the orientation, not the picture.
    with warnings.catch_warnings(action="ignore"), Image.open(job.source) as original:
        image = _bare_pixels(original, (largest.width, largest.height))
    for _, variants in groupby(job.variants, key=lambda variant: variant.width):
        for variant in variants:
            if image.size != (variant.width, variant.height):
                image = image.resize((variant.width, variant.height), Image.Resampling.LANCZOS)
            (folder / variant.name).write_bytes(_encoded(image, variant))


def _encoded(image: Image.Image, variant: Variant) -> bytes:
    encoder = ENCODERS[variant.format]
    buffer = io.BytesIO()
    image.save(buffer, encoder.name, quality=variant.quality, **dict(encoder.options))
    return buffer.getvalue()


def _bare_pixels(original: Image.Image, size: tuple[int, int]) -> Image.Image:
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
