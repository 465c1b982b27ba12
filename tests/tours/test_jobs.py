"""Which panoramas still have files to be made."""

from __future__ import annotations

from pathlib import Path

from plugins.core.value import replace
from plugins.tours.jobs import is_checked, is_made, unmade, unmade_jobs
from plugins.tours.planned import CheckJob, ShotJob, TileJob, TourPlan
from tests.finished import put_finished
from tests.tours.authored import panorama, plan, scene, spot


def planned(cache: Path) -> TourPlan:
    """Return a tour of two scenes with different panoramas."""
    return plan(
        scene("platz", spot(target="halle")), scene("halle", spot(target="platz")), cache=cache
    )


def put_files(job: TileJob | ShotJob) -> None:
    put_finished(job.folder, dict.fromkeys(job.files(), b"JPEG"))


def names(plans: list[TourPlan]) -> list[str]:
    return [job.panorama.name.rpartition("/")[2] for job in unmade_jobs(plans)]


def test_in_an_empty_cache_everything_is_to_be_made(tmp_path: Path) -> None:
    assert names([planned(tmp_path)]) == ["platz.jpg", "halle.jpg"]


def test_what_is_there_is_not_made_again(tmp_path: Path) -> None:
    tour = planned(tmp_path)
    for one in tour.scenes:
        put_files(one.job.tiles)
        put_files(one.job.shots)
    assert names([tour]) == []


def test_one_missing_file_is_enough(tmp_path: Path) -> None:
    tour = planned(tmp_path)
    for one in tour.scenes:
        put_files(one.job.tiles)
        put_files(one.job.shots)
    lost = tour.scenes[1].job.shots
    (lost.folder / lost.files()[-1]).unlink()
    assert names([tour]) == ["halle.jpg"]
    assert is_made(tour.scenes[1].job.tiles) and not is_made(lost)


def test_a_panorama_that_two_scenes_show_alike_is_made_once(tmp_path: Path) -> None:
    same = panorama("platz")
    tour = plan(
        scene("platz", spot(target="abend"), panorama=same),
        scene("abend", spot(target="platz"), panorama=same),
        cache=tmp_path,
    )
    assert names([tour, tour]) == ["platz.jpg"]


def test_what_has_not_been_searched_is_to_be_made(tmp_path: Path) -> None:
    job = replace(planned(tmp_path).scenes[0].job, check=CheckJob(tmp_path / "check", ()))
    put_files(job.tiles)
    put_files(job.shots)
    assert unmade([job]) == [job]
    (tmp_path / "check").write_bytes(b"")
    assert is_checked(job)
    assert unmade([job]) == []
