"""Whether the files of a picture are there already."""

from __future__ import annotations

import shutil
from pathlib import Path

from plugins.core.cards import PictureFile
from plugins.core.errors import Mark
from plugins.pictures.compile import compile_jobs
from plugins.pictures.jobs import is_made
from tests.finished import put_finished


def test_a_picture_is_made_when_every_file_is_there(tmp_path: Path) -> None:
    picture = PictureFile("bilder/a.jpg", "content/bilder/a.jpg", 640, 420, "0123", Mark("a"))
    (job,) = compile_jobs([picture], tmp_path, tmp_path / "cache", "encoders 1")
    assert not is_made(job)
    files = {variant.name: b"AVIF" for variant in job.variants}
    put_finished(job.folder, dict([*files.items()][:-1]))
    assert not is_made(job)
    shutil.rmtree(job.folder)
    put_finished(job.folder, files)
    assert is_made(job)
    (job.folder / job.variants[-1].name).write_bytes(b"rubbish")
    assert not is_made(job)
