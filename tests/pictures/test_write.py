"""What the files made of a picture look like, and when they are made."""

from __future__ import annotations

import io
import os
import signal
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from plugins.core.report import Report
from plugins.core.value import replace
from plugins.pictures import write
from plugins.pictures.compile import compile_jobs
from plugins.pictures.jobs import is_made
from plugins.pictures.model import PictureJob
from plugins.pictures.read import read_file
from plugins.pictures.write import make_pictures
from tests.cases import read_folder
from tests.pictures.drawn import corners, quarters, save

SECRET = b"Seriennummer-4711"


def silent(done: int, total: int) -> None:
    """Tell nothing."""


def jobs_for(root: Path) -> tuple[PictureJob, ...]:
    """Return the jobs for all pictures under root/content/bilder, in two widths each."""
    report = Report()
    found = read_folder(root / "content", "bilder", "", read_file, report)
    report.fail_if_any()
    jobs = compile_jobs(found.values, root / "content", root / "cache", "encoders 1")
    return tuple(replace(job, variants=(job.variants[:3] + job.variants[-3:])) for job in jobs)


def make(root: Path, workers: int = 1) -> tuple[PictureJob, ...]:
    jobs = jobs_for(root)
    report = Report()
    make_pictures(jobs, workers, silent, report)
    report.fail_if_any()
    return jobs


def made(root: Path, name: str) -> Image.Image:
    (job,) = make(root)
    image = Image.open(job.folder / name)
    image.load()
    return image


def exif_of_a_camera(orientation: int = 1) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0xC62F] = SECRET.decode()
    exif.get_ifd(0x8825)[2] = (49.0, 52.0, 22.0)
    return exif


@pytest.mark.parametrize("format", ["avif", "webp", "jpg"])
def test_every_file_has_its_format_and_size(tmp_path: Path, format: str) -> None:
    save(tmp_path / "content/bilder/a.jpg")
    image = made(tmp_path, f"660.{format}")
    assert image.size == (660, 440)
    assert image.format == {"avif": "AVIF", "webp": "WEBP", "jpg": "JPEG"}[format]
    assert made(tmp_path, f"320.{format}").size == (320, 213)


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "avif"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_picture_stands_upright_whatever_the_camera_noted(
    tmp_path: Path, suffix: str, orientation: int
) -> None:
    turned = {
        1: (), 2: (Image.Transpose.FLIP_LEFT_RIGHT,), 3: (Image.Transpose.ROTATE_180,),
        4: (Image.Transpose.FLIP_TOP_BOTTOM,), 5: (Image.Transpose.TRANSPOSE,),
        6: (Image.Transpose.ROTATE_90,), 7: (Image.Transpose.TRANSVERSE,),
        8: (Image.Transpose.ROTATE_270,),
    }  # fmt: skip
    image = quarters()
    for step in turned[orientation]:
        image = image.transpose(step)
    save(tmp_path / f"content/bilder/a.{suffix}", image, exif=exif_of_a_camera(orientation))
    upright = made(tmp_path, "320.jpg")
    assert upright.size == (320, 213)
    assert corners(upright) == ("red", "lime", "blue", "black")


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "avif"])
def test_no_file_keeps_place_serial_number_comment_or_profile(tmp_path: Path, suffix: str) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    options = {"exif": exif_of_a_camera(), "icc_profile": profile, "xmp": b"<x>" + SECRET + b"</x>"}
    if suffix == "jpg":
        options["comment"] = SECRET
    if suffix == "png":
        del options["xmp"]
    source = save(tmp_path / f"content/bilder/a.{suffix}", **options)
    assert SECRET in source.read_bytes()
    (job,) = make(tmp_path)
    for variant in job.variants:
        content = (job.folder / variant.name).read_bytes()
        for trace in (
            SECRET,
            b"Exif",
            b"EXIF",
            b"XMP ",
            b"ICC_PROFILE",
            b"ICCP",
            b"http://ns.adobe",
        ):
            assert trace not in content, (variant.name, trace)
        image = Image.open(io.BytesIO(content))
        assert dict(image.getexif()) == {}
        assert not {"exif", "icc_profile", "xmp", "comment"} & set(image.info)


def test_another_colour_space_is_converted(tmp_path: Path) -> None:
    save(tmp_path / "content/bilder/a.jpg", icc_profile=swapped_primaries(), quality=95)
    assert corners(made(tmp_path, "660.jpg")) == ("lime", "red", "blue", "black")


def swapped_primaries() -> bytes:
    """Return sRGB's profile with red and green exchanged: its effect cannot be overlooked."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, green = profile.index(b"rXYZ"), profile.index(b"gXYZ")
    profile[red : red + 4], profile[green : green + 4] = b"gXYZ", b"rXYZ"
    return bytes(profile)


def test_a_profile_that_cannot_be_read_is_left_aside(tmp_path: Path) -> None:
    save(tmp_path / "content/bilder/a.jpg", icc_profile=b"kein Profil")
    assert corners(made(tmp_path, "660.jpg")) == ("red", "lime", "blue", "black")


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_grey_and_print_colours_become_screen_colours(tmp_path: Path, mode: str) -> None:
    save(tmp_path / "content/bilder/a.jpg", quarters(mode=mode))
    image = made(tmp_path, "660.jpg")
    assert image.mode == "RGB"
    if mode == "CMYK":
        assert corners(image) == ("red", "lime", "blue", "black")


@pytest.mark.parametrize("mode", ["P", "LA", "RGBA", "I;16", "1"])
def test_every_mode_of_png_can_be_published(tmp_path: Path, mode: str) -> None:
    image = (
        quarters(mode="L").convert("I").point(lambda value: value * 257).convert("I;16")
        if mode == "I;16"
        else quarters(mode=mode)
    )
    save(tmp_path / "content/bilder/a.png", image)
    result = made(tmp_path, "660.webp").convert("L")
    grey = quarters(mode="L")
    for point in ((100, 100), (500, 100), (100, 400), (500, 400)):
        tolerance = 255 if mode == "1" else 12
        assert abs(result.getpixel(point) - grey.getpixel(point)) <= tolerance  # type: ignore[operator]


@pytest.mark.parametrize("format", ["avif", "webp", "jpg"])
@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_becomes_white(tmp_path: Path, format: str, mode: str) -> None:
    image = quarters(mode="RGBA")
    image.paste((0, 0, 0, 0), (0, 0, 330, 220))
    save(tmp_path / "content/bilder/a.png", image.convert(mode))
    pixel = made(tmp_path, f"660.{format}").convert("RGB").getpixel((100, 100))
    assert min(pixel) > 250  # type: ignore[arg-type]


def test_what_is_in_the_cache_is_not_made_again(tmp_path: Path) -> None:
    save(tmp_path / "content/bilder/a.jpg")
    (job,) = make(tmp_path)
    before = {path: path.stat().st_mtime_ns for path in job.folder.iterdir()}
    (tmp_path / "content/bilder/a.jpg").touch()
    make(tmp_path)
    assert {path: path.stat().st_mtime_ns for path in job.folder.iterdir()} == before


def test_an_incomplete_folder_is_made_anew(tmp_path: Path) -> None:
    save(tmp_path / "content/bilder/a.jpg")
    (job,) = make(tmp_path)
    (job.folder / "320.webp").unlink()
    make(tmp_path)
    assert (job.folder / "320.webp").is_file()


def test_a_picture_whose_pixels_are_broken_is_a_fault_and_leaves_nothing(tmp_path: Path) -> None:
    path = save(tmp_path / "content/bilder/a.png", Image.effect_noise((660, 440), 50))
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 40] = bytes(40)
    path.write_bytes(content)
    jobs = jobs_for(tmp_path)
    report = Report()
    make_pictures(jobs, 1, silent, report)
    (fault,) = report.faults
    assert str(fault).startswith("content/bilder/a.png: Das Bild lässt sich nicht verarbeiten (")
    assert fault.hint == "Das Bild neu speichern."
    assert list((tmp_path / "cache/bilder").iterdir()) == []


def test_many_processes_make_the_same_bytes_as_one(tmp_path: Path) -> None:
    for number in range(3):
        save(tmp_path / f"one/content/bilder/a-{number}.jpg", quarters((660, 440 + number)))
        save(tmp_path / f"two/content/bilder/a-{number}.jpg", quarters((660, 440 + number)))
    alone, together = make(tmp_path / "one", 1), make(tmp_path / "two", 2)
    for one, two in zip(alone, together, strict=True):
        for variant in one.variants:
            assert (one.folder / variant.name).read_bytes() == (
                two.folder / variant.name
            ).read_bytes()


def test_progress_counts_only_what_is_made(tmp_path: Path) -> None:
    save(tmp_path / "content/bilder/a.jpg")
    make(tmp_path)
    save(tmp_path / "content/bilder/b.jpg", quarters((700, 500)))
    save(tmp_path / "content/bilder/c.jpg", quarters((700, 510)))
    told: list[tuple[int, int]] = []
    make_pictures(jobs_for(tmp_path), 1, lambda *count: told.append(count), Report())
    assert told == [(1, 2), (2, 2)]


def test_equal_pictures_under_two_names_are_made_once(tmp_path: Path) -> None:
    save(tmp_path / "content/bilder/a.jpg")
    save(tmp_path / "content/bilder/b.jpg")
    told: list[tuple[int, int]] = []
    make_pictures(jobs_for(tmp_path), 2, lambda *count: told.append(count), Report())
    assert told == [(1, 1)]


def test_a_picture_whose_decoder_crashes_or_hangs_costs_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b", "c"):
        save(
            tmp_path / "content" / "bilder" / f"{name}.png",
            quarters((640 + len(name) * ord(name), 400)),
        )

    def encode_all(job: PictureJob, folder: Path) -> None:
        if job.source.stem == "b":
            os.kill(os.getpid(), signal.SIGSEGV)
        encode(job, folder)

    encode = write._encode_all
    monkeypatch.setattr(write, "_encode_all", encode_all)
    jobs, report = jobs_for(tmp_path), Report()
    make_pictures(jobs, 2, silent, report)
    assert [str(fault) for fault in report.faults] == [
        "content/bilder/b.png: Das Bild lässt sich nicht verarbeiten (es dauert zu lange oder"
        " bringt den Dekoder zum Absturz) – Das Bild neu speichern."
    ]
    assert [is_made(job) for job in jobs] == [True, False, True]
