"""What cards are drawn with, as one hash."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from plugins.core.errors import ToolError
from plugins.pictures.look import FONTS, SERIF, libraries, read_look
from tests.builders import ROOT


def test_a_font_a_package_or_a_name_changes_it(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "node_modules" / FONTS, tmp_path / FONTS)
    before = read_look(tmp_path, "1", "Hub")
    assert read_look(tmp_path, "1", "Hub") == before
    assert read_look(tmp_path, "2", "Hub") != before
    assert read_look(tmp_path, "1", "Anders") != before
    with (tmp_path / FONTS / SERIF).open("ab") as file:
        file.write(b"x")
    assert read_look(tmp_path, "1", "Hub").look != before.look


def test_without_fonts_it_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ToolError, match=r"lacks newsreader-latin-opsz-normal\.woff2.*npm ci"):
        read_look(tmp_path, "1", "Hub")


def test_the_libraries_are_the_same_when_asked_again() -> None:
    assert libraries() == libraries()
