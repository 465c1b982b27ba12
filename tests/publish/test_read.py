"""A finished build is read whole; what is no manifest is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.report import Report
from plugins.publish.digests import Digests, sha256_of
from plugins.publish.read import Unreadable, read_manifest, read_output


def test_every_file_is_found_sorted_with_its_hash(tmp_path: Path) -> None:
    for name in ("b.txt", "a/c.txt", "a/.versteckt"):
        (tmp_path / "out" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "out" / name).write_text(name, "utf-8")
    report = Report()
    found = read_output(tmp_path / "out", Digests(tmp_path / "kept"), report)
    assert [piece.name for piece in found] == ["a/.versteckt", "a/c.txt", "b.txt"]
    assert all(piece.sha256 == sha256_of(piece.source) for piece in found)
    assert report.faults == ()


@pytest.mark.parametrize("target", ["/etc/passwd", "gibt-es-nicht", "."])
def test_a_link_is_a_fault_and_not_followed(tmp_path: Path, target: str) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out/link").symlink_to(target)
    report = Report()
    assert read_output(tmp_path / "out", Digests(tmp_path / "kept"), report) == ()
    assert [str(fault) for fault in report.faults] == [
        "link: Nur Dateien werden veröffentlicht – Verknüpfung entfernen."
    ]


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{}", b"\xff", b'{"release": 1, "origin": {}, "files": {}}', b"null",
     b'{"release": "a", "origin": {"commit": "", "day": "", "site": ""}, "files": {"a": 1}}'],
)  # fmt: skip
def test_what_is_no_manifest_is_refused(content: bytes) -> None:
    with pytest.raises(Unreadable):
        read_manifest(content)
