from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from plugins.assets.compile import compile_bundle
from plugins.assets.model import Asset, BundleJob
from plugins.assets.read import read_theme
from plugins.assets.write import make_bundle
from plugins.core.errors import ToolError
from tests.assets.themes import NODE_MODULES, make_theme


def job_of(
    folder: Path, changes: Mapping[str, str | None] | None = None, packages: Path = NODE_MODULES
) -> BundleJob:
    theme = make_theme(folder, changes)
    return compile_bundle(read_theme(theme, NODE_MODULES), packages, folder / ".cache")


def made(folder: Path, changes: Mapping[str, str | None] | None = None) -> dict[str, Asset]:
    return {asset.id: asset for asset in make_bundle(job_of(folder, changes))}


def test_every_asset_has_an_address_that_lasts_and_a_file(tmp_path: Path) -> None:
    assets = made(tmp_path)
    assert sorted(assets) == [
        "aloud-reading.js", "aloud.js", "display-worker.js", "display.css", "display.js",
        "events.js", "gallery.js", "house.js", "icon.svg", "merchants.js", "newsletters.css",
        "notfound.js", "offline-worker.js", "offline.js", "reading.css", "search.css",
        "search.js", "share-code.js", "share.js", "site.css", "terminal-screen.js",
        "terminal-worker.js", "terminal.css", "terminal.js", "tour-stroll-en.js",
        "tour-stroll.js", "tour-vr.js", "tour.css", "tour.js", "venues-planner.js", "venues.css",
        "venues.js",
    ]  # fmt: skip
    assert assets.pop("display-worker.js").url == "/display/dienst.js"  # a worker has its place
    assert assets.pop("offline-worker.js").url == "/dienst.js"
    assert assets.pop("terminal-worker.js").url == "/wege/dienst.js"
    for asset in assets.values():
        stem, _, suffix = asset.id.rpartition(".")
        assert re.fullmatch(rf"/theme/{stem}\.[A-Z0-9]{{8}}\.{suffix}", asset.url)
        assert asset.source.is_file()


def test_imports_are_bundled_and_umlauts_stay(tmp_path: Path) -> None:
    assets = made(tmp_path)
    assert "#123456" in assets["site.css"].source.read_text(encoding="utf-8")
    script = assets["tour.js"].source.read_text(encoding="utf-8")
    assert "Grüß Gott" in script and "import" not in script


def test_an_icon_keeps_its_bytes(tmp_path: Path) -> None:
    icon = made(tmp_path, {"icons/icon.svg": "<svg>  </svg>\n"})["icon.svg"]
    assert icon.source.read_text(encoding="utf-8") == "<svg>  </svg>\n"


def test_a_font_of_a_package_is_an_asset_named_after_its_file(tmp_path: Path) -> None:
    font = "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2"
    css = f"@font-face {{ font-family: N; src: url('{font}') format('woff2'); }}"
    assets = made(tmp_path, {"css/site.css": css})
    asset = assets["font:newsreader-latin-wght-normal.woff2"]
    assert Path(asset.url).name in assets["site.css"].source.read_text(encoding="utf-8")


def test_a_changed_file_changes_only_its_own_address(tmp_path: Path) -> None:
    before = made(tmp_path)
    after = made(tmp_path, {"css/tour.css": ".pano { width: 50%; }"})
    assert {id for id in before if before[id].url != after[id].url} == {"tour.css"}


def test_the_same_theme_elsewhere_has_the_same_addresses(tmp_path: Path) -> None:
    here, there = made(tmp_path / "a"), made(tmp_path / "b")
    assert {id: asset.url for id, asset in here.items()} == {
        id: asset.url for id, asset in there.items()
    }


def test_a_finished_bundle_is_not_made_again(tmp_path: Path) -> None:
    job = job_of(tmp_path)
    first = make_bundle(job)
    times = {asset.source.stat().st_mtime_ns for asset in first}
    assert make_bundle(job) == first
    assert {asset.source.stat().st_mtime_ns for asset in first} == times


def test_a_half_made_bundle_is_made_again(tmp_path: Path) -> None:
    """A folder without esbuild's note was left by somebody who broke off."""
    job = job_of(tmp_path)
    job.folder.mkdir(parents=True)
    (job.folder / "site.css").write_text("half")
    assert len(make_bundle(job)) == 32
    assert not (job.folder / "site.css").exists()


def test_a_fault_in_a_script_names_its_file_and_line(tmp_path: Path) -> None:
    job = job_of(tmp_path, {"js/tour/greet.js": "\nexport function greet( {\n"})
    with pytest.raises(ToolError, match=r"theme/static/js/tour/greet\.js:\d:\d+"):
        make_bundle(job)
    assert not job.folder.exists()


def test_a_warning_ends_the_build_too(tmp_path: Path) -> None:
    with pytest.raises(ToolError, match=r"theme/static/css/tour\.css:1:\d+"):
        make_bundle(job_of(tmp_path, {"css/tour.css": ".pano { colour red }\n"}))


def test_where_it_is_not_plain_which_esbuild_is_right_npms_way_in_is_taken(tmp_path: Path) -> None:
    packages = tmp_path / "node_modules"
    for name in ("linux-x64", "linux-arm64"):
        program = packages / "@esbuild" / name / "bin" / "esbuild"
        program.parent.mkdir(parents=True)
        program.write_text("#!/bin/sh\necho another machine >&2\nexit 1\n", "utf-8")
        program.chmod(0o755)
    (packages / ".bin").mkdir()
    (packages / ".bin" / "esbuild").symlink_to(NODE_MODULES / ".bin" / "esbuild")
    assert len(make_bundle(job_of(tmp_path, packages=packages))) == 32


def test_a_missing_esbuild_is_explained(tmp_path: Path) -> None:
    with pytest.raises(ToolError, match=r"esbuild does not run .*npm ci"):
        make_bundle(job_of(tmp_path, packages=tmp_path / "nowhere"))
