"""What the theme's files are made into."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class ThemeFile:
    """A file below theme/static with its content hash; `name` is relative to theme/static."""

    name: str
    fingerprint: str


@dataclass(frozen=True)
class Theme:
    """Everything that goes into the bundles; `packages` is the hash of what npm installed."""

    folder: Path
    files: tuple[ThemeFile, ...]
    packages: str


@dataclass(frozen=True)
class Entry:
    """A file at which a bundle begins; `id` is the name by which the site's frame asks for it."""

    id: str
    name: str
    address: str = ""
    """Where it must lie to do its work; empty for a name that lasts as long as its content."""


@dataclass(frozen=True)
class BundleJob:
    """One run of esbuild; `folder` in the cache is named after all that goes into it."""

    theme: Path
    node_modules: Path
    entries: tuple[Entry, ...]
    folder: Path


@dataclass(frozen=True)
class Asset:
    """A finished file: the name others know it by, its lasting address, where it lies."""

    id: str
    url: str
    source: Path
