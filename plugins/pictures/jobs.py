"""Whether the files of a picture are there already."""

from __future__ import annotations

from plugins.pictures.model import PictureJob


def is_made(job: PictureJob) -> bool:
    """Tell whether every file of a job lies in the cache."""
    return all((job.folder / variant.name).is_file() for variant in job.variants)
