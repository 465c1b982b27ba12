"""WeasyPrint as we use it: tagged, reproducible, deaf to everything that was not handed over."""

from __future__ import annotations

import http.server
import importlib
import threading
from pathlib import Path
from types import ModuleType

import pytest
from PIL import ImageFile

from tests.papers.structure import faults_of

SHEET = (
    '<!doctype html><html lang="de"><head><title>T</title></head><body><h1>T</h1>{}</body></html>'
)
RUNNING = "<style>@page {{ @top-left {{ content: 'Kopf' }} }}</style>"


@pytest.fixture(scope="module")
def press() -> ModuleType:
    """Return the press; it is loaded here, not when tests are collected: that takes a second."""
    return importlib.import_module("plugins.papers.press")


def test_the_same_sheet_gives_the_same_bytes_and_says_how_many_pages_it_has(
    press: ModuleType,
) -> None:
    first, second = (press.print_pdf(SHEET.format("<p>a"), {}, "id") for _ in range(2))
    assert first == second
    assert first.pages == 1
    assert b"/ID" in first.content or b"XRef" in first.content


def test_half_a_picture_stays_a_fault_in_the_process_that_prints(press: ModuleType) -> None:
    """WeasyPrint lets Pillow accept it everywhere; half a photo of an author went through then."""
    assert not ImageFile.LOAD_TRUNCATED_IMAGES


def test_running_heads_are_artifacts(
    press: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What our mending mends is still wrong in WeasyPrint, else it could go."""
    path = tmp_path / "a.pdf"
    sheet = SHEET.format(RUNNING.format() + "<p>Ein Satz.")
    path.write_bytes(press.print_pdf(sheet, {}, "id").content)
    assert faults_of(path) == []
    monkeypatch.setattr(press, "mend_tags", None)
    path.write_bytes(press.print_pdf(sheet, {}, "id").content)
    assert faults_of(path) == ["page 1: TJ"]


def test_a_picture_without_words_and_a_jump_between_headings_are_noticed(
    press: ModuleType, tmp_path: Path
) -> None:
    """The tests' own reader of structures sees what it is to see."""
    path = tmp_path / "a.pdf"
    mark = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>'
    sheet = SHEET.format('<h3>Tief</h3><img src="a.svg" alt=""><table><tr><td>x</table>')
    path.write_bytes(press.print_pdf(sheet, {"a.svg": mark}, "id").content)
    found = " ".join(faults_of(path))
    assert "figure without words" in found and "H3 after H1" in found
    assert "a table without headers" in found


HOSTILE = (
    '<img src="{}" alt="x">',
    '<link rel="stylesheet" href="{}">',
    "<style>@import url({});</style>",
    '<p style="background: url({})">x</p>',
    "<style>@font-face {{ font-family: X; src: url({}) }} p {{ font-family: X }}</style><p>x</p>",
    '<object data="{}"></object>',
    '<embed src="{}">',
    '<link rel="attachment" href="{}">',
)


@pytest.mark.parametrize("markup", HOSTILE)
def test_nothing_is_fetched_from_a_disk_or_a_network(
    press: ModuleType, markup: str, tmp_path: Path
) -> None:
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    asked: list[str] = []

    class Listening(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

    server = http.server.HTTPServer(("127.0.0.1", 0), Listening)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        for address in (
            f"http://127.0.0.1:{server.server_port}/x",
            (tmp_path / "secret").as_uri(),
            "../secret",
        ):
            with pytest.raises(press.Refused, match="none of its parts"):
                press.print_pdf(SHEET.format(markup.format(address)), {}, "id")
    finally:
        server.shutdown()
        server.server_close()
    assert asked == []
