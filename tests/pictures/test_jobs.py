"""Whether the files of a picture are there already."""

from __future__ import annotations

from pathlib import Path

from plugins.core.cards import PictureFile
from plugins.core.errors import Mark
from plugins.pictures.compile import compile_jobs
from plugins.pictures.jobs import is_made


def test_a_picture_is_made_when_every_file_is_there(tmp_path: Path) -> None:
    picture = PictureFile("bilder/a.jpg", "content/bilder/a.jpg", 640, 420, "0123", Mark("a"))
    (job,) = compile_jobs([picture], tmp_path, tmp_path / "cache", "encoders 1")
    assert not is_made(job)
    job.folder.mkdir(parents=True)
    for variant in job.variants[:-1]:
        (job.folder / variant.name).write_bytes(b"AVIF")
    assert not is_made(job)
    (job.folder / job.variants[-1].name).write_bytes(b"JPEG")
    assert is_made(job)
