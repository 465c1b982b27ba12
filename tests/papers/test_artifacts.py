"""Marks that hang nowhere become artifacts, figures have places; test_press.py has whole PDFs."""

from __future__ import annotations

from plugins.papers.artifacts import in_points, without_marks


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


def test_a_place_is_told_in_points_from_the_bottom() -> None:
    assert in_points((10, 20, 110, 220), 1000) == [7.5, 585.0, 82.5, 735.0]
