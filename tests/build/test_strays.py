"""Nothing that an author wrote is passed over without a word."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.build.strays import note_strays
from plugins.core.report import Report


def faults(root: Path, *files: str) -> list[str]:
    """Return what is said of a content folder with these files."""
    for file in files:
        path = root / "content" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", "utf-8")
    report = Report()
    note_strays(root / "content", report)
    return [str(fault) for fault in report.faults]


def test_files_in_their_places_are_no_strays(tmp_path: Path) -> None:
    right = ("artikel/2018/a.md", "projekte/b.yaml", "bilder/c.jpg", "startseite.yaml")
    assert faults(tmp_path, *right) == []


def test_drafts_and_hidden_files_may_lie_anywhere(tmp_path: Path) -> None:
    assert faults(tmp_path, "artikel/_entwurf.txt", ".DS_Store", "_alt/notiz.md") == []


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("artikel/a.MD", "Diese Datei liest niemand – Die Endung muss „.md“ sein."),
        ("projekte/a.yml", "Diese Datei liest niemand – Die Endung muss „.yaml“ sein."),
        ("artikle/a.md", "Im Ordner „artikle“ liest niemand – Meinten Sie „artikel“?"),
        ("startseite.yml", "Diese Datei liest niemand – Meinten Sie „startseite.yaml“?"),
        ("beitrag.md", "Diese Datei liest niemand – In einen der Ordner verschieben."),
    ],
)
def test_a_file_that_nobody_reads_is_a_fault(tmp_path: Path, file: str, message: str) -> None:
    assert faults(tmp_path, file) == [f"content/{file}: {message}"]
