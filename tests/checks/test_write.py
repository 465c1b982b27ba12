"""Fixes in a text."""

from __future__ import annotations

from pathlib import Path

from plugins.checks.model import Finding, Fix
from plugins.checks.write import mend_texts, mended
from plugins.core.errors import Mark, SourceError


def test_fixes_are_made_from_left_to_right_each_once() -> None:
    fixes = [Fix(6, 7, "C"), Fix(0, 1, "A"), Fix(0, 1, "A"), Fix(3, 3, "-")]
    assert mended("abcdefgh", fixes) == "Abc-defCh"


def test_of_two_that_overlap_the_first_is_made() -> None:
    assert mended("abcd", [Fix(0, 3, "x"), Fix(2, 4, "y")]) == "xd"


def test_only_files_with_fixes_are_written(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("eins  zwei", "utf-8")
    mend = Finding(SourceError(Mark("a.md", 1, 5), "Was"), fixes=(Fix(4, 6, " "),))
    none = Finding(SourceError(Mark("b.md", 1, 5), "Was"))
    texts = {"a.md": "eins  zwei", "b.md": "drei"}
    assert mend_texts([mend, none], texts, tmp_path) == 1
    assert (tmp_path / "a.md").read_text("utf-8") == "eins zwei"
    assert not (tmp_path / "b.md").exists()
