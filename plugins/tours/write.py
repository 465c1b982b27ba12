"""SceneJobs -> tiles and flat views in the cache, each folder whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import ExitStack
from multiprocessing import get_context
from pathlib import Path

import cv2

from plugins.core.apart import Pool, done_apart
from plugins.core.errors import Mark
from plugins.core.files import write_whole
from plugins.core.report import Report
from plugins.core.sealed import keep_sealed, sealed_folder
from plugins.core.sounds import clean_sound
from plugins.tours.blur import blurred
from plugins.tours.cut import Save, cut_tiles
from plugins.tours.detect import look_for
from plugins.tours.drawings import FORMATS, clean_drawing
from plugins.tours.findings import packed
from plugins.tours.flat import take_shots
from plugins.tours.jobs import is_checked, is_made, is_there
from plugins.tours.pixels import Planes, Undecodable, decode
from plugins.tours.planned import FileJob, SceneJob, TileJob

Progress = Callable[[int, int], None]
Workers = Pool
"""Opens an executor for a number of jobs; it is closed when they are done."""
_CRASH = "es bringt den Dekoder zum Absturz"
Done = tuple[Mark, str, str]
"""The place of a scene, its panorama, and why that cannot be made, or nothing."""


def make_scenes(
    jobs: Iterable[SceneJob], workers: Workers | None, progress: Progress, report: Report
) -> None:
    """Make what the jobs lack; a panorama that cannot be decoded is a fault.

    Without workers everything is made in this process.
    """
    open_jobs = list(jobs)
    for number, (mark, name, reason) in enumerate(_made(open_jobs, workers), 1):
        if reason:
            report.fault(
                mark, f"Das Panorama {name} lässt sich nicht verarbeiten: {reason}",
                "Neu aus der Kamera speichern.",
            )  # fmt: skip
        progress(number, len(open_jobs))


def make_files(jobs: Iterable[FileJob]) -> None:
    """Make the clean copies of floor plans and recordings that are not in the cache yet."""
    for job in jobs:
        if not is_there(job):
            content, suffix = job.source.read_bytes(), job.source.suffix.lower()
            drawing = suffix in FORMATS
            clean = clean_drawing(content, suffix) if drawing else clean_sound(content)
            keep_sealed(job.target, clean)


def local_processes(most: int) -> Workers | None:
    """Return workers that are at most so many processes of this machine; None for one."""

    def pool(jobs: int) -> Executor:
        # Fresh processes: a forked one would inherit OpenCV's locks without its threads.
        fresh = get_context("spawn")
        return ProcessPoolExecutor(min(most, jobs), mp_context=fresh)

    return pool if most > 1 else None


def _made(jobs: Sequence[SceneJob], workers: Workers | None) -> Iterator[Done]:
    """Go through the jobs as they are done; one job alone needs no second process."""
    if workers is None or len(jobs) < 2:
        yield from map(make_scene, jobs)
        return
    for job, done in zip(jobs, done_apart(make_alone, jobs, workers), strict=True):
        yield done or (job.mark, f"„{job.panorama.path.name}“", _CRASH)


def make_alone(job: SceneJob) -> Done:
    """Make a panorama's files in a process that is one of several, with one thread."""
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        return make_scene(job)
    finally:
        cv2.setNumThreads(threads)


def make_scene(job: SceneJob) -> Done:
    """Make all files of one panorama that are not there."""
    name = f"„{job.panorama.path.name}“"
    try:
        panorama = blurred(decode(job.panorama), job.blur)
    except (Undecodable, cv2.error) as reason:
        return job.mark, name, str(reason)
    _make_tiles(panorama, [tiles for tiles in job.tile_sets if not is_made(tiles)])
    if not is_made(job.shots):
        with sealed_folder(job.shots.folder, lambda: is_made(job.shots)) as folder:
            take_shots(panorama, job.shots, _save_in(folder))
    if job.check and not is_checked(job):
        write_whole(job.check.file, packed(look_for(panorama.luma, job.check.detectors)))
    return job.mark, name, ""


def _make_tiles(panorama: Planes, sets: Sequence[TileJob]) -> None:
    """Make the sets of tiles that are missing, all of them in one go."""
    if not sets:
        return
    with ExitStack() as folders:
        saves: dict[str, Save] = {}
        for tiles in sets:
            folder = sealed_folder(tiles.folder, lambda tiles=tiles: is_made(tiles))  # type: ignore[misc]
            saves[tiles.format] = _save_in(folders.enter_context(folder))
        cut_tiles(panorama, sets[0], saves)


def _save_in(folder: Path) -> Save:
    """Return what puts finished bytes under their name into a folder."""

    def save(name: str, content: bytes) -> None:
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)

    return save
