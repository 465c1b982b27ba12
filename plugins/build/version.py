"""What makes all that is remembered worthless when it changes: our code, packages, settings."""

from __future__ import annotations

import sys
import sysconfig
from dataclasses import fields
from pathlib import Path

from plugins.core.fingerprint import of_value
from plugins.core.site import HubSettings

PLUGINS = Path(__file__).resolve().parents[1]
_FREE = ("workers", "today", "epoch", "cache", "output", "node_modules")  # no page can show them


def version_of(settings: HubSettings) -> str:
    """Return the hash of everything but content and theme that decides about a page's bytes."""
    code = tuple(
        (str(p.relative_to(PLUGINS)), p.read_bytes()) for p in sorted(PLUGINS.rglob("*.py"))
    )
    shown = tuple(
        (f.name, getattr(settings, f.name)) for f in fields(settings) if f.name not in _FREE
    )
    return of_value((sys.version, installed_packages(), code, shown))


def installed_packages() -> tuple[str, ...]:
    """Return name and version of every package, as the folder of packages names them."""
    folder = Path(sysconfig.get_paths()["purelib"])
    return tuple(sorted(path.name for path in folder.iterdir() if path.name.endswith(".dist-info")))
