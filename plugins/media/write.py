"""CopyJob -> file in the cache, without the tags in which programs name people and devices."""

from __future__ import annotations

from collections.abc import Iterable

from plugins.core.sealed import is_file_sealed, keep_sealed
from plugins.core.sounds import clean_sound
from plugins.media.model import CopyJob


def make_copies(jobs: Iterable[CopyJob]) -> None:
    """Make what is not in the cache yet."""
    for job in jobs:
        if not is_file_sealed(job.target):
            keep_sealed(job.target, clean_sound(job.source.read_bytes()))
