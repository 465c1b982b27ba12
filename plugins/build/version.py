"""What makes all that is remembered worthless when it changes: our code, packages, settings."""

from __future__ import annotations

import hashlib
import os
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path

from plugins.core.fingerprint import of_value
from plugins.core.site import HubSettings

PLUGINS = Path(__file__).resolve().parents[1]
# No byte depends on them.
_NOWHERE = ("workers", "executor", "releases", "cache", "output", "node_modules")
# What they do shows in the cards that a page asks for, or in the plan of the pages.
_PLANNED = ("today", "preview", "papers", "epoch")
_FREE = (*_NOWHERE, *_PLANNED)


@cache
def code_version() -> str:
    """Return the hash of our code, of Python and of every installed package.

    Every build asks for it: the bytes go from the disk into the hash, without a detour.
    """
    digest = hashlib.sha256()
    for path in sorted(_modules(str(PLUGINS))):
        with open(path, "rb", buffering=0) as stream:
            content = stream.read()
        digest.update(f"{path.removeprefix(str(PLUGINS))} {len(content)}\n".encode())
        digest.update(content)
    return of_value((sys.version, installed_packages(), digest.hexdigest()))


def _modules(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                yield from _modules(entry.path)
            elif entry.name.endswith(".py"):
                yield entry.path


def version_of(settings: HubSettings) -> str:
    """Return the hash of everything but content and theme that decides about a page's bytes."""
    names = (field.name for field in fields(settings) if field.name not in _FREE)
    shown = tuple((name, getattr(settings, name)) for name in names)
    return of_value((code_version(), shown))


def planned_by(settings: HubSettings) -> tuple[object, ...]:
    """Return the settings that decide which pages and cards there are, but not their version."""
    return tuple(getattr(settings, name) for name in _PLANNED)


def installed_packages() -> tuple[str, ...]:
    """Return name and version of every package, as the folder of packages names them."""
    folder = Path(sysconfig.get_paths()["purelib"])
    return tuple(sorted(path.name for path in folder.iterdir() if path.name.endswith(".dist-info")))
