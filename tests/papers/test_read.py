"""What papers are made with, as one hash."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from plugins.core.errors import ToolError
from plugins.papers.read import libraries, read_press
from tests.builders import ROOT

FORMATS = ("pdf",)


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    for name in ("papers", "templates/papers"):
        shutil.copytree(ROOT / "theme" / name, tmp_path / "theme" / name)
    return tmp_path / "theme"


def test_a_stylesheet_a_template_or_a_package_changes_it(theme: Path) -> None:
    modules = ROOT / "node_modules"
    before = read_press(theme, modules, FORMATS, "1")
    assert read_press(theme, modules, FORMATS, "1") == before
    assert read_press(theme, modules, FORMATS, "2") != before
    for name in ("papers/paper.css", "templates/papers/paper.html"):
        with (theme / name).open("a", encoding="utf-8") as file:
            file.write("\n")
        after = read_press(theme, modules, FORMATS, "1")
        assert after != before
        before = after


def test_without_fonts_it_says_what_to_do(theme: Path, tmp_path: Path) -> None:
    with pytest.raises(ToolError, match=r"lacks newsreader-latin-wght-normal\.woff2.*npm ci"):
        read_press(theme, tmp_path / "node_modules", FORMATS, "1")


def test_libraries_are_named_by_one_hash() -> None:
    assert libraries() == libraries()
    assert len(libraries()) == 12
