"""Whether the files of a picture are there already."""

from __future__ import annotations

from plugins.core.files import has_content
from plugins.pictures.model import PictureJob


def is_made(job: PictureJob) -> bool:
    """Tell whether every file of a job lies in the cache; an empty one is left of a crash."""
    return all(has_content(job.folder / variant.name) for variant in job.variants)
