"""Recordings that pages have ordered -> copies to be made in the cache."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from plugins.core import routes
from plugins.core.pages import MadePage
from plugins.core.prose import MEDIUM
from plugins.core.report import Report
from plugins.core.wording import quoted
from plugins.media.model import CopyJob, GivenFile, Recording


def ordered_in(made: Iterable[MadePage]) -> frozenset[str]:
    """Return the names of all films and recordings that some page shows."""
    orders = (order for page in made for order in page.pictures)
    return frozenset(order.removeprefix(MEDIUM) for order in orders if order.startswith(MEDIUM))


def compile_copies(recordings: Iterable[Recording], cache: Path) -> tuple[CopyJob, ...]:
    """Return a job for each file that is published."""
    return tuple(job for recording in recordings for job in _jobs(recording, cache / "medien"))


def _jobs(recording: Recording, folder: Path) -> Iterator[CopyJob]:
    yield _job(recording, recording.file, folder)
    if recording.captions:
        yield _job(recording, recording.captions, folder)


def _job(recording: Recording, file: GivenFile, folder: Path) -> CopyJob:
    return CopyJob(
        source=file.path,
        target=folder / f"{file.fingerprint}{file.suffix}",
        url=routes.medium(recording.id, file.fingerprint, file.suffix),
        mark=recording.mark,
    )


def remind_of_unused(found: Iterable[Recording], used: frozenset[str], report: Report) -> None:
    """Note every film and every recording that no page shows."""
    for recording in found:
        if recording.id not in used:
            message = f"Keine Seite zeigt {quoted(recording.id)}"
            report.remind(recording.mark, message, "Verwenden oder löschen.")
