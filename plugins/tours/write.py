"""SceneJobs -> tiles and flat views in the cache, each folder whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import cv2

from plugins.core.errors import Mark
from plugins.core.files import whole_folder, write_whole
from plugins.core.report import Report
from plugins.tours.cut import Save, cut_tiles
from plugins.tours.drawings import FORMATS, clean_drawing
from plugins.tours.flat import take_shots
from plugins.tours.jobs import is_made
from plugins.tours.model import FileJob, SceneJob
from plugins.tours.pixels import Undecodable, decode
from plugins.tours.sound import clean_sound

Progress = Callable[[int, int], None]


def make_scenes(jobs: Iterable[SceneJob], workers: int, progress: Progress, report: Report) -> None:
    """Make what the jobs lack; a panorama that cannot be decoded is a fault."""
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
        if not job.target.is_file():
            content, suffix = job.source.read_bytes(), job.source.suffix.lower()
            drawing = suffix in FORMATS
            write_whole(
                job.target, clean_drawing(content, suffix) if drawing else clean_sound(content)
            )


def _made(jobs: list[SceneJob], workers: int) -> Iterator[tuple[Mark, str, str]]:
    """Go through the jobs as they are done; one job alone needs no second process."""
    processes = min(workers, len(jobs))
    if processes < 2:
        yield from map(make_scene, jobs)
        return
    # Fresh processes: a forked one would inherit OpenCV's locks without its threads.
    fresh = get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=fresh, initializer=_work_alone) as pool:
        yield from pool.map(make_scene, jobs)


def _work_alone() -> None:
    """Keep OpenCV to one thread: the processes share the cores already."""
    cv2.setNumThreads(1)


def make_scene(job: SceneJob) -> tuple[Mark, str, str]:
    """Make all files of one panorama; return its place and why that is not possible, or nothing."""
    name = f"„{job.panorama.path.name}“"
    try:
        panorama = decode(job.panorama)
    except (Undecodable, cv2.error) as reason:
        return job.mark, name, str(reason)
    if not is_made(job.tiles):
        with whole_folder(job.tiles.folder, lambda: is_made(job.tiles)) as folder:
            cut_tiles(panorama, job.tiles.pyramid, _save_in(folder))
    if not is_made(job.shots):
        with whole_folder(job.shots.folder, lambda: is_made(job.shots)) as folder:
            take_shots(panorama, job.shots, _save_in(folder))
    return job.mark, name, ""


def _save_in(folder: Path) -> Save:
    """Return what puts finished bytes under their name into a folder."""

    def save(name: str, content: bytes) -> None:
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)

    return save
