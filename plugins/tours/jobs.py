"""Which panoramas still have files to be made; looks at names only, decodes nothing."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from plugins.core.sealed import is_file_sealed, is_sealed
from plugins.tours.planned import FileJob, SceneJob, ShotJob, TileJob, TourPlan


def is_made(job: TileJob | ShotJob) -> bool:
    """Tell whether every file of a job lies in the cache as it was made."""
    return is_sealed(job.folder, job.files())


def is_checked(job: SceneJob) -> bool:
    """Tell whether a panorama has been searched, or need not be."""
    return job.check is None or job.check.file.is_file()


def is_there(job: FileJob) -> bool:
    """Tell whether the clean copy of a floor plan or recording lies in the cache."""
    return is_file_sealed(job.target)


def unmade_jobs(plans: Iterable[TourPlan]) -> list[SceneJob]:
    """Return the jobs of tours with something left to make."""
    return unmade(scene.job for plan in plans for scene in plan.scenes)


def unmade(jobs: Iterable[SceneJob]) -> list[SceneJob]:
    """Return the jobs with something left to make; equal pictures are made once."""
    found: dict[tuple[Path, ...], SceneJob] = {}
    for job in jobs:
        if not (all(is_made(part) for part in job.parts) and is_checked(job)):
            found.setdefault(tuple(part.folder for part in job.parts), job)
    return list(found.values())
