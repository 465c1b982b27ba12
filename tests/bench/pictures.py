"""CPU seconds for one 24-megapixel JPEG in 5 widths and 3 formats: ours against plain Pillow.

    python tests/bench/pictures.py [runs]

Both ways use the same encoders and qualities; plain Pillow decodes in full and resizes each
file from the full size.  CPU seconds of all threads and processes count, not the wall clock.
"""

from __future__ import annotations

import io
import resource
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy
from PIL import Image, ImageFilter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from plugins.core.report import Report
from plugins.pictures.compile import compile_jobs
from plugins.pictures.encoders import ENCODERS
from plugins.pictures.model import PictureJob
from plugins.pictures.read import read_pictures
from plugins.pictures.write import make_pictures

SIZE = (6000, 4000)


def draw_photograph(path: Path) -> None:
    """Draw soft shapes, edges and grain: about as hard to encode as a photograph of a town."""
    random = numpy.random.default_rng(24)
    small = random.integers(0, 255, (100, 150, 3), dtype=numpy.uint8)
    image = Image.fromarray(small).resize(SIZE, Image.Resampling.BICUBIC)
    windows = Image.fromarray(random.integers(0, 2, (80, 120), dtype=numpy.uint8) * 255)
    mask = windows.resize(SIZE, Image.Resampling.NEAREST).filter(ImageFilter.GaussianBlur(2))
    image = Image.composite(image.point(lambda value: value * 0.8), image, mask)
    grain = random.normal(0, 5, (SIZE[1], SIZE[0], 1))
    pixels = numpy.clip(numpy.asarray(image) + grain, 0, 255).astype(numpy.uint8)
    Image.fromarray(pixels).save(path, "JPEG", quality=90)


def cpu_seconds() -> float:
    """Return what this process and its finished children have used."""
    own = resource.getrusage(resource.RUSAGE_SELF)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def timed(work: Callable[[], None]) -> float:
    """Return the CPU seconds of a piece of work."""
    before = cpu_seconds()
    work()
    return cpu_seconds() - before


def plainly(job: PictureJob) -> None:
    """Make a job's files without any of our care."""
    with Image.open(job.source) as original:
        original.load()
    for variant in job.variants:
        image = original.resize((variant.width, variant.height), Image.Resampling.LANCZOS)
        options = dict(ENCODERS[variant.format].options)
        name = ENCODERS[variant.format].name
        image.save(io.BytesIO(), name, quality=variant.quality, **options)


def main(runs: int) -> None:
    """Print the median of some runs of both ways, taken in turn."""
    ours, plain, size = [], [], 0
    with tempfile.TemporaryDirectory() as name:
        content = Path(name, "content")
        (content / "bilder").mkdir(parents=True)
        draw_photograph(content / "bilder" / "stadt.jpg")
        report = Report()
        reading = timed(lambda: read_pictures(content, report))
        (picture,) = read_pictures(content, report).pictures
        for run in range(runs):
            (job,) = compile_jobs([picture], content, Path(name, str(run)))
            ours.append(timed(lambda j=job: make_pictures([j], 1, lambda *_: None, report)))
            plain.append(timed(lambda j=job: plainly(j)))
            size = sum(file.stat().st_size for file in job.folder.iterdir())
        report.fail_if_any()
    print(f"reading  {reading:.2f} CPU s")
    print(f"ours     {statistics.median(ours):.2f} CPU s, {size / 1e3:.0f} kB in all")
    print(f"plain    {statistics.median(plain):.2f} CPU s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
