"""CopyJob -> file in the cache, without the tags in which programs name people and devices."""

from __future__ import annotations

from collections.abc import Iterable

from plugins.core.files import has_content, write_whole
from plugins.core.sounds import clean_sound
from plugins.media.model import CopyJob


def make_copies(jobs: Iterable[CopyJob]) -> None:
    """Make what is not in the cache yet."""
    for job in jobs:
        if not has_content(job.target):
            write_whole(job.target, clean_sound(job.source.read_bytes()))
