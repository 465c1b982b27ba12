"""Builds a site that must fail: exit code, exact words, previous output untouched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.builders import PREVIOUS, Done, make_site

Changes = Mapping[str, str | bytes | None]
Fault = str


def refuse(
    folder: Path,
    changes: Changes,
    faults: Sequence[Fault] | None,
    cache: Path,
    settings: str = "",
) -> Done:
    """Build the small site with `changes`; it must fail with exactly `faults` (None: any)."""
    site = make_site(folder, changes, cache, settings)
    done = site.build()
    assert done.code != 0, done.stdout
    assert "Traceback" not in done.stderr
    if faults is not None:
        count = "1 Fehler" if len(faults) == 1 else f"{len(faults)} Fehler"
        last = f"{count} gefunden, nichts wurde veröffentlicht."
        assert done.stderr == "\n".join([*faults, last, ""])
    assert site.published() == {"404.html": PREVIOUS.encode()}
    return done
