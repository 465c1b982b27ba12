"""What a picture file tells of its camera; whole files are in test_command.py."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image

from plugins.checks.photos import find, head_of, redrawn
from tests.builders import photo


def test_an_upright_picture_without_entries_is_left_alone() -> None:
    assert list(find("a.jpg", photo(640, 420))) == []


def test_what_is_no_picture_is_the_affair_of_the_build() -> None:
    for content in (b"", b"\xff\xd8\xff", b"GIF89a", photo(640, 420)[:300]):
        assert list(find("a.jpg", content)) == []


def test_only_the_first_bytes_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"x" * 1_000_000)
    assert len(head_of(tmp_path / "a.jpg")) == 256 * 1024


def test_the_colours_keep_their_profile() -> None:
    target = BytesIO()
    Image.new("RGB", (64, 64), "red").save(target, "JPEG", icc_profile=b"profile")
    with Image.open(BytesIO(redrawn(target.getvalue()))) as image:
        assert image.info["icc_profile"] == b"profile"
