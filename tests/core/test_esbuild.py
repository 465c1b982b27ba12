"""Running esbuild: what it makes and what it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.errors import ToolError
from plugins.core.esbuild import run_esbuild
from tests.builders import ROOT

NODE_MODULES = ROOT / "node_modules"


def test_it_works_in_the_folder_and_finds_packages(tmp_path: Path) -> None:
    (tmp_path / "a.js").write_text('import a from "pannellum/package.json"; console.log(a.name);')
    run_esbuild(["a.js", "--bundle", "--outfile=b.js"], tmp_path, NODE_MODULES, "a test")
    assert '"pannellum"' in (tmp_path / "b.js").read_text()


def test_what_it_says_ends_the_build(tmp_path: Path) -> None:
    (tmp_path / "a.js").write_text("import './nowhere.js';")
    with pytest.raises(ToolError, match=r"could not bundle a test:\n(.|\n)*nowhere\.js"):
        run_esbuild(["a.js", "--bundle", "--outfile=b.js"], tmp_path, NODE_MODULES, "a test")


def test_one_that_is_missing_says_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(ToolError, match=r"esbuild does not run .*; run `npm ci`"):
        run_esbuild(["--version"], tmp_path, tmp_path, "a test")
