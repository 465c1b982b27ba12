"""What papers show besides their words."""

from __future__ import annotations

from pathlib import Path

from plugins.papers.parts import codes, fixed_parts, font_files, pictures, theme_files
from tests.builders import ROOT
from tests.papers.composed import job_in, paper


def test_stylesheets_and_fonts_are_handed_over_by_name(tmp_path: Path) -> None:
    parts = fixed_parts(job_in(tmp_path, paper()))
    assert {"paper.css", "book.css", "mark.svg"} <= parts.keys()
    named = {name for name in parts if name.endswith(".woff2")}
    style = parts["paper.css"].decode()
    assert named and all(f'url("{name}")' in style for name in named)
    assert all(file.is_file() for file in font_files(ROOT / "node_modules"))


def test_pictures_and_codes_have_the_names_that_the_sheets_use(tmp_path: Path) -> None:
    found = paper()
    job = job_in(tmp_path, found)
    assert list(pictures(job, 400)) == [plate.name for plate in found.plates]
    assert set(codes(job)) == {"ausgabe.svg", "szene-rundgang-platz.svg"}


def test_every_template_and_stylesheet_is_among_the_files_that_papers_depend_on() -> None:
    names = {file.name for file in theme_files(ROOT / "theme")}
    assert {"paper.css", "book.css", "mark.svg", "paper.html", "package.opf"} <= names
