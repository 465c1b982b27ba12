"""What was made once is not made again; what no release holds goes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from plugins.publish.objects import Objects


def test_a_thing_is_made_once(tmp_path: Path) -> None:
    objects = Objects(tmp_path)
    path = objects.of("br", "abcd", lambda: b"gemacht")
    again = Objects(tmp_path).of("br", "abcd", lambda: pytest.fail("made again"))
    assert (path, path.read_bytes()) == (again, b"gemacht")


def test_only_what_was_used_or_is_in_a_release_stays(tmp_path: Path) -> None:
    objects = Objects(tmp_path / "cache")
    used = objects.of("br", "aa", lambda: b"1")
    held, left = (Objects(tmp_path / "cache").of("br", key, lambda: b"2") for key in ("bb", "cc"))
    os.link(held, tmp_path / "in-a-release")
    assert objects.prune() == 1
    assert (used.is_file(), held.is_file(), left.is_file()) == (True, True, False)
