"""What reading one thing of an author gives; unchanged things are not read again."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plugins.core.folders import Listed
from plugins.core.report import Report
from plugins.core.value import Value

if TYPE_CHECKING:  # Markdown is loaded only when a text has changed
    from plugins.core.prosereader import ProseReader


class Input(Value, frozen=True):
    """One thing to be read: a file, or a folder with all its files."""

    path: Path
    """Where it lies."""
    name: str
    """Its path as authors know it, relative to the project."""
    parts: tuple[Listed, ...]
    """The files that reading it looks at; none when it is missing."""


class Found(Value, frozen=True):
    """Sound values, to be announced, and the names of things whose file has faults."""

    values: tuple[Any, ...] = ()
    broken: tuple[tuple[type, str], ...] = ()


class Prosaist:
    """Gives the one Markdown reader of a process, set up when it is first needed."""

    def __init__(self) -> None:
        """Start without one."""
        self._reader: ProseReader | None = None

    @property
    def reader(self) -> ProseReader:
        """Return the reader."""
        if self._reader is None:
            from plugins.core.prosereader import ProseReader  # noqa: PLC0415 - see above

            self._reader = ProseReader()
        return self._reader


ReadInput = Callable[[Input, Prosaist, Report], Found]


def file_inputs(files: tuple[Listed, ...], folder: str, suffix: str) -> tuple[Input, ...]:
    """Return the files below a folder that end on a suffix, each as an input of its own."""
    return tuple(
        Input(Path(file.path), file.name, (file,))
        for file in files
        if file.name.startswith(f"{folder}/") and file.name.endswith(suffix)
    )


def folder_inputs(files: tuple[Listed, ...], root: Path) -> tuple[Input, ...]:
    """Return every folder directly below `root` in which a file lies as one input.

    `files` are those of `root`, sorted by name.
    """
    inside = (file for file in files if file.name.count("/") > 1)
    folders = groupby(inside, key=lambda file: file.name.split("/")[1])
    return tuple(Input(root / name, f"{root.name}/{name}", tuple(parts)) for name, parts in folders)
