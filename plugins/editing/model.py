"""What the browser's editor is made of, and its page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from plugins.core.pages import Crumb

NAME = "@sveltia/cms"  # the editor's package


@dataclass(frozen=True)
class Package:
    """The editor as npm installed it, and the hash of all that was installed with it."""

    folder: Path
    version: str
    fingerprint: str


@dataclass(frozen=True)
class EditorJob:
    """One making of the editor's files; `folder` in the cache is named after all that goes in."""

    package: Package
    script: Path
    """Our own script, which opens the editor."""
    node_modules: Path
    folder: Path


@dataclass(frozen=True)
class EditorFile:
    """A finished file: its address and where it lies."""

    url: str
    source: Path


@dataclass(frozen=True)
class Editor:
    """All files of the editor, and the address of the script that opens it."""

    script: str
    files: tuple[EditorFile, ...]


@dataclass(frozen=True)
class StartView:
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
