"""A Markdown file in its two parts, and which files are read at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.errors import Mark
from plugins.core.frontmatter import files_below, read_source
from plugins.core.report import Report
from tests.core.builders import faults


def source(tmp_path: Path, text: str) -> tuple[object, list[str]]:
    (tmp_path / "x.md").write_text(text, encoding="utf-8")
    report = Report()
    return read_source(tmp_path / "x.md", "x.md", report), faults(report)


def test_head_and_text_know_their_lines(tmp_path: Path) -> None:
    (tmp_path / "x.md").write_text("---\ntitle: Eins\n---\n\nText\n---\n", encoding="utf-8")
    read = read_source(tmp_path / "x.md", "x.md", Report())
    assert read is not None
    ((key, _),) = read.head.entries
    assert (key.text, key.mark) == ("title", Mark("x.md", 2, 1))
    assert (read.body, read.body_mark) == ("\nText\n---\n", Mark("x.md", 4))


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "x.md:1: Die Angaben am Anfang fehlen – Mit einer Zeile „---“ beginnen."),
        ("Text", "x.md:1: Die Angaben am Anfang fehlen – Mit einer Zeile „---“ beginnen."),
        ("---\na: b\n", "x.md:1: Die Angaben am Anfang sind nicht abgeschlossen – "
         "Nach der letzten Angabe eine Zeile „---“ setzen."),
        ("---\n---\nText", "x.md:2:1: Hier steht nichts – Angaben eintragen."),
        ("---\na: b: c\n---\n", "x.md:2:5: Hier steht ein zweiter Doppelpunkt – "
         "Den ganzen Wert in gerade Anführungszeichen setzen."),
    ],
)  # fmt: skip
def test_a_head_that_is_wrong_is_told(tmp_path: Path, text: str, complaint: str) -> None:
    assert source(tmp_path, text) == (None, [complaint])


def found(folder: Path, root: Path) -> tuple[list[str], list[str]]:
    report = Report()
    return [name for _, name in files_below(folder, root, ".md", report)], faults(report)


def test_files_come_sorted_with_the_names_authors_know(tmp_path: Path) -> None:
    for name in ("b.md", "a/c.md", "a.md", "x.txt", ".git/y.md", "_entwurf.md"):
        path = tmp_path / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert found(tmp_path / "content", tmp_path) == (
        ["content/a/c.md", "content/a.md", "content/b.md"],
        [],
    )


def test_a_folder_that_is_not_there_has_no_files(tmp_path: Path) -> None:
    assert found(tmp_path / "content", tmp_path) == ([], [])


def test_links_are_refused_whether_file_or_folder(tmp_path: Path) -> None:
    (tmp_path / "geheim.md").touch()
    content = tmp_path / "content"
    content.mkdir()
    (content / "a.md").symlink_to(tmp_path / "geheim.md")
    (content / "b.md").symlink_to(tmp_path / "fehlt.md")
    assert found(content, tmp_path) == (
        [],
        [f"content/{name}.md: Verknüpfungen sind nicht erlaubt – Die Datei selbst ablegen."
         for name in "ab"],
    )  # fmt: skip


def test_the_folder_itself_must_not_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "fremd").mkdir()
    (tmp_path / "fremd" / "a.md").touch()
    (tmp_path / "content").symlink_to(tmp_path / "fremd")
    assert found(tmp_path / "content", tmp_path) == (
        [],
        ["content: Verknüpfungen sind nicht erlaubt – Die Dateien selbst ablegen."],
    )
