"""Marked content that hangs nowhere becomes an artifact; test_press.py looks at whole PDFs."""

from __future__ import annotations

from plugins.papers.artifacts import without_marks


def test_only_lost_marks_change() -> None:
    page = [
        "/Span", {"MCID": 0}, b"BDC", b"a", b"EMC",
        "/Span", {"MCID": 1}, b"BDC", b"b", b"EMC",
        "/Artifact", b"BMC", b"c", b"EMC",
    ]  # fmt: skip
    assert without_marks(page, {1}) == [
        "/Span", {"MCID": 0}, b"BDC", b"a", b"EMC",
        "/Artifact", b"BMC", b"b", b"EMC",
        "/Artifact", b"BMC", b"c", b"EMC",
    ]  # fmt: skip
    assert without_marks(page, set()) == page
