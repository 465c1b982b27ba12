"""PictureJob, CardJob -> files in the cache: decoded once, made whole or not at all."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from pathlib import Path

from PIL import AvifImagePlugin, Image, JpegImagePlugin, WebPImagePlugin

from plugins.core.apart import Allowance, done_apart, processes
from plugins.core.disk import is_of_disk
from plugins.core.limits import limit_process
from plugins.core.report import Report
from plugins.core.sealed import keep_sealed, sealed_folder
from plugins.pictures.encoders import ENCODERS
from plugins.pictures.header import DECODER_ERRORS
from plugins.pictures.jobs import is_made
from plugins.pictures.model import CardJob, PictureJob, Variant
from plugins.pictures.pixels import bare_pixels

Progress = Callable[[int, int], None]

# The largest picture that is read takes 3 seconds and half a gigabyte.
ALLOWANCE = Allowance(seconds=120, memory=3 << 30)
_AHEAD = Allowance(seconds=30, memory=ALLOWANCE.memory)
_CRASH = "es dauert zu lange oder bringt den Dekoder zum Absturz"
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
        with sealed_folder(job.folder, lambda: is_made(job)) as folder:
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
        image = bare_pixels(original, (largest.width, largest.height))
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


def make_cards(jobs: Sequence[CardJob], workers: int, progress: Progress, report: Report) -> None:
    """Draw the cards of some pages; a picture that cannot be decoded is a fault."""
    results = done_apart(_draw, jobs, processes(workers), ALLOWANCE)
    for number, (job, result) in enumerate(zip(jobs, results, strict=True), 1):
        reason = _CRASH if result is None else result
        if reason:
            report.fault(
                job.mark,
                f"Die Titelkarte der Seite lässt sich nicht zeichnen ({reason})",
                "Das Bild neu speichern.",
            )
        progress(number, len(jobs))


def _draw(job: CardJob) -> str:
    """Draw one card; return why that is not possible, or nothing."""
    from plugins.pictures.placard import draw_card  # noqa: PLC0415 - loads fonts and hyphenation

    try:
        content = draw_card(job)
    except DECODER_ERRORS as reason:
        if is_of_disk(reason):
            raise
        return str(reason) or type(reason).__name__
    keep_sealed(job.target, content)
    return ""
