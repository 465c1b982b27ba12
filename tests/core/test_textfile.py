"""A file's text: clean UTF-8, of bounded size, from a file of its own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from plugins.core.report import Report
from plugins.core.textfile import MAX_BYTES, read_text
from tests.core.builders import faults


def text_of(path: Path, content: bytes) -> tuple[str | None, list[str]]:
    path.write_bytes(content)
    report = Report()
    return read_text(path, "x.md", report), faults(report)


def test_a_text_from_windows_reads_like_any_other(tmp_path: Path) -> None:
    assert text_of(tmp_path / "x", b"\xef\xbb\xbfa\r\nb\r\n") == ("a\nb\n", [])


def test_another_encoding_is_told_with_its_line(tmp_path: Path) -> None:
    assert text_of(tmp_path / "x", "eins\nGröße".encode("latin-1")) == (
        None,
        ["x.md:2:3: Die Datei ist nicht in UTF-8 gespeichert – "
         "Im Editor „Speichern mit Kodierung UTF-8“ wählen."],
    )  # fmt: skip


def test_another_encoding_behind_a_mark_of_the_encoding_is_told_with_its_place(
    tmp_path: Path,
) -> None:
    (tmp_path / "x.md").write_bytes(b"\xef\xbb\xbfa\nb\xfc\n")
    report = Report()
    assert read_text(tmp_path / "x.md", "x.md", report) is None
    assert faults(report)[0].startswith("x.md:2:2: Die Datei ist nicht in UTF-8")


@pytest.mark.parametrize(
    "sign", ["\0", "\x1e", "\x7f", "\x85", "\u2028", "\ufffe", "\r", "\u202e", "\u2066", "\ufeff"]
)
def test_signs_that_nobody_sees_are_refused(tmp_path: Path, sign: str) -> None:
    assert text_of(tmp_path / "x", f"eins\nzw{sign}ei".encode()) == (
        None,
        ["x.md:2:3: Die Zeile enthält ein unsichtbares Steuerzeichen – Die Zeile neu tippen."],
    )


def test_a_huge_file_is_refused(tmp_path: Path) -> None:
    assert text_of(tmp_path / "x", b"a" * (MAX_BYTES + 1)) == (
        None,
        ["x.md: Die Datei ist größer als 512 KB – Bitte aufteilen."],
    )


def test_a_file_that_is_not_there_is_a_fault_of_its_author(tmp_path: Path) -> None:
    report = Report()
    assert read_text(tmp_path / "fehlt", "x.md", report) is None
    assert faults(report) == ["x.md: Die Datei lässt sich nicht lesen (No such file or directory)"]


def test_a_link_is_never_followed(tmp_path: Path) -> None:
    (tmp_path / "geheim").write_text("a: 1\n", "utf-8")
    (tmp_path / "x").symlink_to(tmp_path / "geheim")
    report = Report()
    assert read_text(tmp_path / "x", "x.md", report) is None
    assert faults(report) == ["x.md: Das ist keine gewöhnliche Datei – Die Datei selbst ablegen."]


def test_nobody_waits_for_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x")
    report = Report()
    assert read_text(tmp_path / "x", "x.md", report) is None
    assert faults(report) == ["x.md: Das ist keine gewöhnliche Datei – Die Datei selbst ablegen."]


def test_of_a_file_without_end_no_more_is_read_than_it_may_have() -> None:
    report = Report()
    assert read_text(Path("/dev/zero"), "x.md", report) is None
    assert len(faults(report)) == 1
