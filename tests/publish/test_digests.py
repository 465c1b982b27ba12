"""A file is hashed once, and again when it looks otherwise."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from plugins.publish import digests
from plugins.publish.digests import Digests, sha256_of


def aged(path: Path, text: str) -> Path:
    """Write a file as if it were a minute old; a younger one is hashed each time."""
    path.write_text(text, "utf-8")
    os.utime(path, ns=(0, path.stat().st_mtime_ns - 60_000_000_000))
    return path


def test_a_hash_is_that_of_the_bytes(tmp_path: Path) -> None:
    file = aged(tmp_path / "a", "Inhalt")
    assert sha256_of(file) == hashlib.sha256(b"Inhalt").hexdigest()
    assert Digests(tmp_path / "kept").of(file) == sha256_of(file)


def test_what_looks_the_same_is_not_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = aged(tmp_path / "a", "Inhalt")
    first = Digests(tmp_path / "kept")
    digest = first.of(file)
    first.save()
    monkeypatch.setattr(digests, "sha256_of", lambda path: pytest.fail("it was read"))
    assert Digests(tmp_path / "kept").of(file) == digest


@pytest.mark.parametrize("change", ["text", "time", "young"])
def test_what_may_have_changed_is_read_again(tmp_path: Path, change: str) -> None:
    file = aged(tmp_path / "a", "Inhalt")
    if change == "young":
        os.utime(file)
    first = Digests(tmp_path / "kept")
    first.of(file)
    first.save()
    before = file.stat().st_mtime_ns
    file.write_text("anders" if change != "text" else "länger als zuvor", "utf-8")
    if change == "young":
        os.utime(file, ns=(before, before))
    assert Digests(tmp_path / "kept").of(file) == sha256_of(file)


def test_a_damaged_file_knows_nothing(tmp_path: Path) -> None:
    (tmp_path / "kept").write_bytes(b"\xff\x00")
    file = aged(tmp_path / "a", "Inhalt")
    assert Digests(tmp_path / "kept").of(file) == sha256_of(file)
