"""Nothing that an author wrote is passed over without a word."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from plugins.build.strays import note_strays
from plugins.core.folders import Listed, Stamp, listing
from plugins.core.report import Report


def faults(root: Path, *files: str) -> list[str]:
    """Return what is said of a content folder with these files."""
    for file in files:
        path = root / "content" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", "utf-8")
    return said_of(root)


def said_of(root: Path) -> list[str]:
    report, content = Report(), root / "content"
    note_strays((*listing(content, root), *listing(root / "tours", root)), content, report)
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


def test_a_link_to_a_file_is_a_fault(tmp_path: Path) -> None:
    """It could publish what lies outside."""
    (tmp_path / "geheim.jpg").write_bytes(b"JPEG")
    (tmp_path / "content" / "bilder").mkdir(parents=True)
    (tmp_path / "content" / "bilder" / "a.jpg").symlink_to(tmp_path / "geheim.jpg")
    assert said_of(tmp_path) == [
        "content/bilder/a.jpg: Verknüpfungen sind nicht erlaubt – Die Datei selbst ablegen."
    ]


def test_a_linked_folder_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "fremd").mkdir()
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "bilder").symlink_to(tmp_path / "fremd")
    assert said_of(tmp_path) == [
        "content/bilder: Verknüpfungen sind nicht erlaubt – Die Dateien selbst ablegen."
    ]


def test_a_link_in_a_tour_is_a_fault_and_its_files_are_its_own_business(tmp_path: Path) -> None:
    panoramas = tmp_path / "tours" / "rundgang" / "panoramas"
    panoramas.mkdir(parents=True)
    (panoramas / "skizze.txt").write_text("x", encoding="utf-8")
    (panoramas / "platz.jpg").symlink_to(tmp_path / "nirgends.jpg")
    assert said_of(tmp_path) == [
        "tours/rundgang/panoramas/platz.jpg: Verknüpfungen sind nicht erlaubt"
        " – Die Datei selbst ablegen."
    ]


def test_a_pipe_and_a_folder_that_cannot_be_read_are_faults(tmp_path: Path) -> None:
    (tmp_path / "content" / "artikel").mkdir(parents=True)
    os.mkfifo(tmp_path / "content" / "artikel" / "a.md")
    assert said_of(tmp_path) == [
        "content/artikel/a.md: Das ist keine gewöhnliche Datei – Die Datei selbst ablegen."
    ]
    report, closed = Report(), Listed(str(tmp_path), "content/zu", Stamp(0, 0, 0, 0), True)
    note_strays([closed], tmp_path / "content", report)
    assert [str(fault) for fault in report.faults] == [
        "content/zu: Der Ordner lässt sich nicht lesen – Die Rechte prüfen."
    ]


def test_names_that_nobody_can_see_or_store_are_faults(tmp_path: Path) -> None:
    (tmp_path / "content" / "artikel").mkdir(parents=True)
    (tmp_path / "content" / "artikel" / "a\u202eb.md").write_text("x", "utf-8")
    (tmp_path / "content" / "artikel" / f"{'a' * 121}.md").write_text("x", "utf-8")
    assert said_of(tmp_path) == [
        f"content/artikel/{'a' * 121}.md: Der Name ist zu lang – Höchstens 120 Zeichen.",
        "content/artikel/a\ufffdb.md: Der Name enthält unsichtbare oder beschädigte Zeichen"
        " – Umbenennen.",
    ]
