"""What jobs say of themselves."""

from __future__ import annotations

from pathlib import Path

from plugins.tours.model import Shot, View
from plugins.tours.planned import ShotJob, TileJob
from plugins.tours.pyramid import pyramid_of


def test_shots_are_named_as_each_names_itself() -> None:
    shot = Shot("north", View(0, 0, 90), (400, 800), (3, 2), ("avif", "jpg"))
    assert ShotJob(Path("x"), "/x/", 0.0, (shot,)).files() == shot.files()


def test_a_tile_job_ends_with_the_preview() -> None:
    files = TileJob(Path("x"), "/x/", pyramid_of(2048)).files()
    assert files[-1] == "preview.jpg"
    assert len(files) == 127
