"""Whether the files of a picture are there already."""

from __future__ import annotations

from plugins.core.sealed import is_sealed
from plugins.pictures.model import PictureJob


def is_made(job: PictureJob) -> bool:
    """Tell whether every file of a job lies in the cache as it was made."""
    return is_sealed(job.folder, (variant.name for variant in job.variants))
