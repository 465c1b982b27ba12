"""A film or a recording as its author gave it, and the copies that are published."""

from __future__ import annotations

from pathlib import Path

from plugins.core.errors import Mark
from plugins.core.value import Value

TYPES = {
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".ogg": "audio/ogg",
    ".mp4": "video/mp4",
    ".webm": "video/webm",
}
FILMS = (".mp4", ".webm")
CAPTIONS = ".vtt"


class GivenFile(Value, frozen=True):
    """A file beside the words about it: where it lies, its name, its content hash."""

    path: Path
    name: str
    suffix: str
    fingerprint: str


class Recording(Value, frozen=True):
    """The files of a film or a recording; `id` is the name that all of them have."""

    id: str
    file: GivenFile
    captions: GivenFile | None
    mark: Mark


class CopyJob(Value, frozen=True):
    """A copy to be made in the cache, without what programs have noted in it."""

    source: Path
    target: Path
    url: str
    mark: Mark
