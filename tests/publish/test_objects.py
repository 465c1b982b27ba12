"""What was made once is not made again, unless it was damaged; what no release holds goes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from plugins.publish.digests import Digests
from plugins.publish.objects import Objects


def opened(folder: Path) -> Objects:
    return Objects(folder / "cache", Digests(folder / "kept"))


def made(folder: Path) -> Path:
    """Make a thing, and remember that it was made."""
    objects = opened(folder)
    path = objects.of("br", "abcd", lambda: b"gemacht")
    objects.prune()
    return path


def test_a_thing_is_made_once(tmp_path: Path) -> None:
    path = made(tmp_path)
    again = opened(tmp_path).of("br", "abcd", lambda: pytest.fail("made again"))
    assert (path, path.read_bytes()) == (again, b"gemacht")


@pytest.mark.parametrize("damage", ["changed", "gone", "forgotten"])
def test_what_was_damaged_is_made_again(tmp_path: Path, damage: str) -> None:
    path = made(tmp_path)
    os.link(path, tmp_path / "in-a-release")
    if damage == "changed":
        path.write_bytes(b"zerstoert")
    elif damage == "gone":
        path.unlink()
    else:
        (tmp_path / "cache/objects.bin").write_bytes(b"\xff")
    assert opened(tmp_path).of("br", "abcd", lambda: b"gemacht").read_bytes() == b"gemacht"


def test_only_what_was_used_or_is_in_a_release_stays(tmp_path: Path) -> None:
    first = opened(tmp_path)
    used, held, left = (first.of("br", key, lambda: b"1") for key in ("aa", "bb", "cc"))
    os.link(held, tmp_path / "in-a-release")
    first.prune()
    objects = opened(tmp_path)
    objects.of("br", "aa", lambda: pytest.fail("made again"))
    assert objects.prune() == 1
    assert (used.is_file(), held.is_file(), left.is_file()) == (True, True, False)
    opened(tmp_path).of("br", "bb", lambda: pytest.fail("made again"))
