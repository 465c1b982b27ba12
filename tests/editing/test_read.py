"""The package of the editor, found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plugins.core.errors import ToolError
from plugins.editing.read import read_package
from tests.builders import ROOT


def test_the_package_says_its_version() -> None:
    package = read_package(ROOT / "node_modules")
    wanted = json.loads((ROOT / "package.json").read_text())["dependencies"]["@sveltia/cms"]
    assert package.version == wanted
    assert (package.folder / "npm" / "index.js").is_file()


def test_a_missing_package_says_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(ToolError, match="holds no @sveltia/cms; run `make html` or `npm ci` first"):
        read_package(tmp_path)
