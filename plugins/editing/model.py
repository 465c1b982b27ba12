"""What the browser's editor is made of, and its page."""

from __future__ import annotations

from pathlib import Path

from plugins.core.pages import Crumb
from plugins.core.value import Value

NAME = "@sveltia/cms"  # the editor's package


class Package(Value, frozen=True):
    """The editor as npm installed it, and the hash of all that was installed with it."""

    folder: Path
    version: str
    fingerprint: str


class EditorJob(Value, frozen=True):
    """One making of the editor's files; `folder` in the cache is named after all that goes in."""

    package: Package
    script: Path
    """Our own script, which opens the editor."""
    node_modules: Path
    folder: Path


class EditorFile(Value, frozen=True):
    """A finished file: its address and where it lies."""

    url: str
    source: Path


class Editor(Value, frozen=True):
    """All files of the editor, and the address of the script that opens it."""

    script: str
    files: tuple[EditorFile, ...]


class StartView(Value, frozen=True):
    """The page on which editors begin."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    script: str
    configuration: str
    tour_editor: str
    service: str
    """The service that holds the repository, by its name for people; empty without one."""
    repository: str
