"""What makes all that is remembered worthless when it changes: our code, packages, settings."""

from __future__ import annotations

import sys
import sysconfig
from dataclasses import fields
from functools import cache
from pathlib import Path

from plugins.core.fingerprint import of_value
from plugins.core.site import HubSettings

PLUGINS = Path(__file__).resolve().parents[1]
_FREE = (
    "workers",
    "executor",
    "today",
    "preview",
    "papers",
    "releases",
    "epoch",
    "cache",
    "output",
    "node_modules",
)  # no page can show them, or what they do shows in the cards that a page asks for


@cache
def code_version() -> str:
    """Return the hash of our code, of Python and of every installed package."""
    files = sorted(PLUGINS.rglob("*.py"))
    code = tuple((str(path.relative_to(PLUGINS)), path.read_bytes()) for path in files)
    return of_value((sys.version, installed_packages(), code))


def version_of(settings: HubSettings) -> str:
    """Return the hash of everything but content and theme that decides about a page's bytes."""
    names = (field.name for field in fields(settings) if field.name not in _FREE)
    shown = tuple((name, getattr(settings, name)) for name in names)
    return of_value((code_version(), shown))


def installed_packages() -> tuple[str, ...]:
    """Return name and version of every package, as the folder of packages names them."""
    folder = Path(sysconfig.get_paths()["purelib"])
    return tuple(sorted(path.name for path in folder.iterdir() if path.name.endswith(".dist-info")))
