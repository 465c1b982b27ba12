"""Manifest -> JSON, and the list of releases for people."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable

from plugins.core.value import plain
from plugins.publish.model import Manifest


def render_manifest(manifest: Manifest) -> bytes:
    """Return manifest.json; the same release gives the same bytes."""
    text = json.dumps(plain(manifest), ensure_ascii=False, indent=1, sort_keys=True)
    return f"{text}\n".encode()


def render_releases(rows: Iterable[tuple[str, float]], current: str, previous: str) -> str:
    """Return a line for every release: what it is to readers, its name, when it was published."""
    words = {current: "live", previous: "davor"}
    lines = [f"{words.get(id, ''):6}{id}  {_time(when)}" + " UTC" for id, when in rows]
    return "\n".join(lines) or "Noch ist nichts veröffentlicht."


def _time(when: float) -> str:
    return f"{dt.datetime.fromtimestamp(when, dt.UTC):%d.%m.%Y %H:%M}"
