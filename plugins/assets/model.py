"""What the theme's files are made into."""

from __future__ import annotations

from pathlib import Path

from plugins.core.value import Value


class ThemeFile(Value, frozen=True):
    """A file below theme/static with its content hash; `name` is relative to theme/static."""

    name: str
    fingerprint: str


class Theme(Value, frozen=True):
    """Everything that goes into the bundles; `packages` is the hash of what npm installed."""

    folder: Path
    files: tuple[ThemeFile, ...]
    packages: str


class Entry(Value, frozen=True):
    """A file at which a bundle begins; `id` is the name by which the site's frame asks for it."""

    id: str
    name: str
    address: str = ""
    """Where it must lie to do its work; empty for a name that lasts as long as its content."""


class BundleJob(Value, frozen=True):
    """One run of esbuild; `folder` in the cache is named after all that goes into it."""

    theme: Path
    node_modules: Path
    entries: tuple[Entry, ...]
    folder: Path


class Asset(Value, frozen=True):
    """A finished file: the name others know it by, its lasting address, where it lies."""

    id: str
    url: str
    source: Path
