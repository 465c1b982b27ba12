"""Folders of tiles and views: whole or not at all, made once."""

from __future__ import annotations

import hashlib
import io
import os
import signal
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from plugins.core.apart import processes
from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.core.value import replace
from plugins.tours import write
from plugins.tours.findings import packed
from plugins.tours.header import read_panorama
from plugins.tours.model import Finding, Region
from plugins.tours.pixels import Plane
from plugins.tours.planned import CheckJob, FileJob, SceneJob
from plugins.tours.write import local_processes, make_files, make_scenes
from tests.finished import finished_in
from tests.tours.authored import FILE, plan, scene
from tests.tours.detecting import spot_detector
from tests.tours.recordings import id3, mp3
from tests.tours.worlds import drawn, lamp_world


def quiet(done: int, total: int) -> None:
    """Say nothing."""


@pytest.fixture(scope="module")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return drawn(tmp_path_factory.mktemp("source") / "platz.jpg", lamp_world(2048, 20, 10, 30))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, picture: Path) -> SceneJob:
    """Return a job whose files are there."""
    job = job_in(tmp_path_factory.mktemp("cache"), picture)
    report = Report()
    make_scenes([job], None, quiet, report)
    assert not report.faults
    return job


def job_in(cache: Path, picture: Path, **changes: Any) -> SceneJob:
    """Return the job of a scene of this panorama, with the still and one direction only."""
    found = replace(read_panorama(picture, picture.name), **changes)
    job = plan(scene("platz", panorama=found), cache=cache).scenes[0].job
    return replace(job, shots=replace(job.shots, shots=job.shots.shots[:1]))


def bytes_below(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in finished_in(folder)
    }


def test_all_planned_files_are_there_and_no_others(made: SceneJob) -> None:
    for part in (made.tiles, made.shots):
        assert set(bytes_below(part.folder)) == set(part.files())
        assert [path.name for path in part.folder.parent.iterdir()] == [part.folder.name]


def test_what_is_there_is_not_decoded_into_files_again(
    made: SceneJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> None:
        raise AssertionError("made again")

    monkeypatch.setattr(write, "cut_tiles", never)
    monkeypatch.setattr(write, "take_shots", never)
    report = Report()
    make_scenes([made], None, quiet, report)
    assert report.faults == ()


def test_only_what_is_missing_is_made_again(made: SceneJob) -> None:
    untouched = (made.tiles.folder / "preview.jpg").stat().st_mtime_ns
    lost = made.shots.folder / made.shots.files()[0]
    content = lost.read_bytes()
    lost.unlink()
    make_scenes([made], None, quiet, Report())
    assert lost.read_bytes() == content
    assert (made.tiles.folder / "preview.jpg").stat().st_mtime_ns == untouched


def test_interrupted_work_leaves_nothing(
    tmp_path: Path, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(write, "take_shots", interrupted)
    job = job_in(tmp_path, picture)
    with pytest.raises(KeyboardInterrupt):
        make_scenes([job], None, quiet, Report())
    assert list((tmp_path / "touren" / "bilder").iterdir()) == []
    assert set(bytes_below(job.tiles.folder)) == set(job.tiles.files())


def test_processes_make_the_same_bytes(tmp_path: Path, picture: Path, made: SceneJob) -> None:
    jobs = [job_in(tmp_path / name, picture) for name in ("one", "two")]
    told: list[int] = []
    report = Report()
    make_scenes(jobs, local_processes(2), lambda done, _: told.append(done), report)
    assert (told, report.faults) == ([1, 2], ())
    wanted = bytes_below(made.tiles.folder.parents[1])
    assert bytes_below(tmp_path / "one" / "touren") == wanted
    assert bytes_below(tmp_path / "two" / "touren") == wanted


def test_progress_is_told_after_every_job(tmp_path: Path, made: SceneJob) -> None:
    told: list[tuple[int, int]] = []
    make_scenes([made, made], None, lambda done, total: told.append((done, total)), Report())
    assert told == [(1, 2), (2, 2)]


def test_a_panorama_that_cannot_be_decoded_is_a_fault(tmp_path: Path, picture: Path) -> None:
    job = job_in(tmp_path, picture, width=4096)
    report = Report()
    make_scenes([job], None, quiet, report)
    assert [str(fault) for fault in report.faults] == [
        "tours/rundgang/tour.yaml:8:9: Das Panorama „platz.jpg“ lässt sich nicht verarbeiten:"
        " die Bilddaten sind beschädigt – Neu aus der Kamera speichern."
    ]
    assert not (tmp_path / "touren").exists()


def crash(job: SceneJob) -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def test_a_panorama_that_crashes_its_decoder_is_a_fault(
    tmp_path: Path, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write, "make_alone", crash)
    jobs, report = [job_in(tmp_path / name, picture) for name in ("a", "b")], Report()
    make_scenes(jobs, processes(2), quiet, report)
    (fault,) = report.faults
    assert fault.message.endswith("nicht verarbeiten: es bringt den Dekoder zum Absturz")


def test_nothing_of_the_cameras_data_is_published(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F] = "SECRET-MAKER"
    source = tmp_path / "platz.jpg"
    Image.new("RGB", (2048, 1024)).save(source, "JPEG", exif=exif, xmp=b"SECRET-XMP")
    job = job_in(tmp_path / "cache", source)
    make_scenes([job], None, quiet, Report())
    for path in finished_in(tmp_path / "cache"):
        content = path.read_bytes()
        assert b"SECRET" not in content
        with Image.open(io.BytesIO(content)) as image:
            assert not image.getexif()


def file_job(folder: Path, name: str, content: bytes) -> FileJob:
    source = folder / name
    source.write_bytes(content)
    return FileJob(source, name, folder / "cache" / name, f"/touren/{name}", Mark(FILE))


def test_recordings_and_floor_plans_are_copied_without_their_tags(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (800, 400)).save(buffer, "PNG")
    sound = file_job(tmp_path, "a.mp3", mp3(id3(b"Erika Mustermann")))
    drawing = file_job(tmp_path, "a.png", buffer.getvalue())
    make_files([sound, drawing])
    assert sound.target.read_bytes() == mp3()
    with Image.open(drawing.target) as image:
        assert image.size == (800, 400)


def test_copies_are_made_once(tmp_path: Path) -> None:
    job = file_job(tmp_path, "a.mp3", mp3())
    make_files([job])
    before = job.target.stat().st_mtime_ns
    make_files([job])
    assert job.target.stat().st_mtime_ns == before
    job.target.write_bytes(b"damaged")
    make_files([job])
    assert job.target.read_bytes() == mp3()


def test_a_panorama_is_searched_once(
    tmp_path: Path, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check = CheckJob(tmp_path / "check", (spot_detector(tmp_path / "learnt"),))
    job = replace(job_in(tmp_path / "cache", picture), check=check)
    make_scenes([job], None, quiet, Report())
    assert check.file.read_bytes() != packed(())
    monkeypatch.setattr(write, "look_for", None)
    make_scenes([job], None, quiet, Report())


def test_a_panorama_is_searched_as_it_is_published(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is blurred is no more to be found."""
    brightest = []

    def look(luma: Plane, _: object) -> tuple[Finding, ...]:
        brightest.append(luma.max())
        return ()

    monkeypatch.setattr(write, "look_for", look)
    small = drawn(tmp_path / "lamp.jpg", lamp_world(2048, 20, 10, 3))
    for name, blur in (("open", ()), ("blurred", (Region(20, 10, 30, 30),))):
        check = CheckJob(tmp_path / name, ())
        job = replace(job_in(tmp_path / f"{name}-cache", small), check=check, blur=blur)
        make_scenes([job], None, quiet, Report())
    assert brightest[0] > 200
    assert brightest[1] < 60
