"""Real panoramas from many cameras: they compile, and nothing of camera or place is published."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from plugins.core.report import Report
from plugins.core.value import replace
from plugins.tours.extent import DeclaredPart
from plugins.tours.header import read_panorama
from plugins.tours.model import Extent
from plugins.tours.write import make_scenes
from tests.finished import finished_in
from tests.tours.authored import plan, scene
from tests.tours.test_write import job_in, quiet

REAL = Path(__file__).resolve().parents[3] / "shared" / "panoramas"
SMALL = ("panoramax-geovisio_crop-partial.jpg", "panoramax-geovisio_d1-partial.jpg")
LARGEST = 7_000_000  # bytes; the 134-megapixel library has its place in tests/bench
FILES = [
    path
    for path in (sorted(REAL.glob("*.jpg")) if REAL.is_dir() else ())
    if path.stat().st_size < LARGEST and path.name not in SMALL
]
PARTS = {"pannellum-org_charles-street.jpg": DeclaredPart()}

pytestmark = pytest.mark.skipif(not FILES, reason="no real panoramas in ../shared/panoramas")


def test_every_real_panorama_is_understood() -> None:
    for path in FILES:
        panorama = read_panorama(path, path.name, PARTS.get(path.name))
        assert panorama.sphere_width in (4096, 5760, 8192), path.name
        assert panorama.extent.whole == (path.name not in PARTS), path.name


def test_real_panoramas_compile_cleanly(tmp_path: Path) -> None:
    """One of each camera and of each kind; the others are of the same cameras."""
    jobs = []
    for name in ("charles-street", "bma-0"):
        file = f"pannellum-org_{name}.jpg"
        panorama = read_panorama(REAL / file, file, PARTS.get(file))
        job = plan(scene("platz", panorama=panorama), cache=tmp_path).scenes[0].job
        jobs.append(replace(job, shots=replace(job.shots, shots=job.shots.shots[1:2])))
    report = Report()
    make_scenes(jobs, None, quiet, report)
    assert report.faults == ()
    for job in jobs:
        for part in job.parts:
            made = {path.relative_to(part.folder).as_posix() for path in finished_in(part.folder)}
            assert made == set(part.files())


@pytest.mark.parametrize("name", SMALL)
def test_cut_out_panoramas_of_phones_compile(tmp_path: Path, name: str) -> None:
    """Both are thumbnails, too small to publish; enlarged, with the GPano they came with."""
    with Image.open(REAL / name) as image:
        xmp, width = image.info["xmp"], 2048
        large = image.convert("RGB").resize((width, round(width * image.height / image.width)))
    large.save(tmp_path / name, "JPEG", xmp=xmp)
    panorama = read_panorama(tmp_path / name, name)
    assert (panorama.extent == Extent()) == (name == SMALL[1])
    assert panorama.heading in (144, 67)
    report = Report()
    job = job_in(tmp_path / "cache", tmp_path / name)
    make_scenes([job], None, quiet, report)
    assert report.faults == ()


def test_nothing_of_camera_or_place_is_published(tmp_path: Path) -> None:
    """The GoPro wrote GPS, its serial number, GPano and a second picture into the file."""
    source = REAL / "panoramax-geovisio_1.jpg"
    content = source.read_bytes()
    assert all(sign in content for sign in SIGNS)
    job = job_in(tmp_path, source)
    make_scenes([job], None, quiet, Report())
    published = [path for part in job.parts for path in finished_in(part.folder)]
    assert len(published) == sum(len(part.files()) for part in job.parts)
    for path in published:
        found = path.read_bytes()
        assert not any(sign in found for sign in (*SIGNS, b"ICC_PROFILE")), path.name
        with Image.open(io.BytesIO(found)) as image:
            assert not image.getexif() and "xmp" not in image.info


SIGNS = (b"Exif\x00", b"GPano", b"GoPro", b"http://ns.adobe.com/xap")
