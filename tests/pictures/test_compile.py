"""Which files a picture becomes."""

from __future__ import annotations

from pathlib import Path

from plugins.core.cards import PictureFile
from plugins.core.errors import Mark
from plugins.core.pages import CachedFile
from plugins.core.report import Report
from plugins.pictures.compile import compile_jobs, finished_files, remind_of_unused
from plugins.pictures.model import PictureJob


def picture(
    id: str = "bilder/platz.jpg", width: int = 3000, fingerprint: str = "0123abcd"
) -> PictureFile:
    return PictureFile(id, f"content/{id}", width, width // 2, fingerprint, Mark(f"content/{id}"))


def job(of: PictureFile, encoders: str = "encoders 1") -> PictureJob:
    return compile_jobs([of], Path("/c"), Path("/cache"), encoders)[0]


def test_a_large_picture_becomes_five_widths_in_three_formats_widest_first() -> None:
    variants = job(picture()).variants
    assert [variant.width for variant in variants[::3]] == [1600, 1080, 720, 480, 320]
    assert [variant.format for variant in variants[:3]] == ["avif", "webp", "jpg"]
    assert (variants[0].height, variants[0].quality) == (800, 58)
    assert len(variants) == 15


def test_no_file_is_wider_than_the_original() -> None:
    assert [variant.width for variant in job(picture(width=900)).variants[::3]] == [
        900, 720, 480, 320,
    ]  # fmt: skip


def test_files_lie_in_the_cache_under_content_hash_and_settings() -> None:
    made = job(picture())
    assert made.source == Path("/c/bilder/platz.jpg")
    assert made.folder.parent == Path("/cache/bilder")
    assert made.folder.name.startswith("0123abcd-")
    assert made.variants[0].name == "1600.avif"
    assert made.variants[0].url == "/bilder/platz.0123abcd-1600.avif"


def test_other_widths_go_to_another_folder() -> None:
    assert job(picture(width=1600)).folder != job(picture(width=1000)).folder


def test_other_encoders_go_to_another_folder() -> None:
    assert job(picture(), "encoders 2").folder != job(picture()).folder


def test_every_file_of_a_job_is_published_once() -> None:
    files = finished_files([job(picture()), job(picture())])
    assert len(files) == 15
    assert files[0] == CachedFile(
        "/bilder/platz.0123abcd-1600.avif", job(picture()).folder / "1600.avif"
    )


def test_equal_pictures_of_the_same_name_in_two_folders_share_their_files() -> None:
    jobs = [job(picture("bilder/a/x.jpg")), job(picture("bilder/b/x.jpg"))]
    assert len(finished_files(jobs)) == 15


def test_a_picture_that_no_page_shows_is_a_reminder_and_no_fault() -> None:
    report = Report()
    shown, idle = picture(), picture("bilder/alt.jpg")
    remind_of_unused([shown, idle], [shown], report)
    assert [str(reminder) for reminder in report.reminders] == [
        "content/bilder/alt.jpg: Keine Seite zeigt dieses Bild – Verwenden oder löschen."
    ]
    assert report.faults == ()
