from __future__ import annotations

from pathlib import Path

import pytest

from plugins.assets.read import read_theme
from plugins.core.errors import ToolError
from tests.assets.themes import FILES, NODE_MODULES, make_theme


def test_every_file_is_found_in_fixed_order(tmp_path: Path) -> None:
    theme = read_theme(make_theme(tmp_path), NODE_MODULES)
    assert [file.name for file in theme.files] == sorted(FILES)


def test_hidden_files_of_editors_are_passed_over(tmp_path: Path) -> None:
    folder = make_theme(tmp_path, {"css/.site.css.swp": "x"})
    assert all("swp" not in file.name for file in read_theme(folder, NODE_MODULES).files)


def test_a_changed_file_has_another_fingerprint(tmp_path: Path) -> None:
    before = read_theme(make_theme(tmp_path), NODE_MODULES)
    after = read_theme(make_theme(tmp_path, {"css/tour.css": ".pano {}"}), NODE_MODULES)
    changed = set(before.files) ^ set(after.files)
    assert {file.name for file in changed} == {"css/tour.css"}


def test_without_installed_packages_the_message_says_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(ToolError, match="npm ci"):
        read_theme(make_theme(tmp_path), tmp_path / "node_modules")
