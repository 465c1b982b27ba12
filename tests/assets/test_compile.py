from __future__ import annotations

from pathlib import Path

import pytest

from plugins.assets.compile import EDITING, ENTRIES, compile_bundle, wanted_entries
from plugins.assets.model import BundleJob, Theme, ThemeFile
from plugins.core.errors import ToolError
from plugins.core.value import replace

NAMES = (
    "css/site.css", "css/display.css", "css/newsletters.css", "css/reading.css", "css/search.css",
    "css/terminal.css", "css/tour.css", "css/venues.css",
    "icons/icon.svg", "js/aloud/main.js", "js/aloud/reading.js", "js/gallery/main.js",
    "js/display/main.js", "js/display/worker.js", "js/events/main.js", "js/house/main.js",
    "js/merchants/main.js",
    "js/notfound/main.js", "js/offline/main.js", "js/offline/worker.js", "js/search/main.js",
    "js/share/code.js", "js/share/main.js", "js/terminal/main.js",
    "js/terminal/terminal.js", "js/terminal/worker.js",
    "js/tour/main.js", "js/tour/stroll-de.js", "js/tour/stroll-en.js", "js/tour/vr.js",
    "js/venues/main.js", "js/venues/planner.js",
)  # fmt: skip
THEME = Theme(Path("/hub/theme"), tuple(ThemeFile(name, "0" * 12) for name in NAMES), "packages")


def compiled(theme: Theme) -> BundleJob:
    return compile_bundle(theme, Path("/hub/node_modules"), Path("/hub/.cache"))


def test_entries_are_the_bundles_and_every_icon() -> None:
    ids = [entry.id for entry in compiled(THEME).entries]
    assert ids == [
        "site.css", "merchants.js", "newsletters.css", "venues.css", "venues.js",
        "venues-planner.js", "house.js", "terminal.css", "terminal.js", "terminal-screen.js",
        "terminal-worker.js", "tour.css", "tour.js", "events.js",
        "display.css", "display.js", "display-worker.js", "share.js", "share-code.js",
        "reading.css", "gallery.js", "aloud.js", "aloud-reading.js", "offline.js",
        "offline-worker.js", "tour-stroll.js", "tour-stroll-en.js", "search.css",
        "search.js", "notfound.js", "tour-vr.js", "icon.svg",
    ]  # fmt: skip


def test_another_viewer_comes_under_the_same_names_and_without_headset() -> None:
    more = ("css/tour-pannellum.css", "js/pannellum/main.js")
    theme = replace(THEME, files=(*THEME.files, *(ThemeFile(name, "1" * 12) for name in more)))
    wanted = wanted_entries("pannellum", editing=False)
    job = compile_bundle(theme, Path("/hub/node_modules"), Path("/hub/.cache"), wanted)
    assert {entry.id: entry.name for entry in job.entries} == {
        "site.css": "css/site.css",
        "merchants.js": "js/merchants/main.js",
        "newsletters.css": "css/newsletters.css",
        "venues.css": "css/venues.css",
        "venues.js": "js/venues/main.js",
        "venues-planner.js": "js/venues/planner.js",
        "house.js": "js/house/main.js",
        "terminal.css": "css/terminal.css",
        "terminal.js": "js/terminal/main.js",
        "terminal-screen.js": "js/terminal/terminal.js",
        "terminal-worker.js": "js/terminal/worker.js",
        "tour.css": "css/tour-pannellum.css",
        "tour.js": "js/pannellum/main.js",
        "events.js": "js/events/main.js",
        "display.css": "css/display.css",
        "display.js": "js/display/main.js",
        "display-worker.js": "js/display/worker.js",
        "share.js": "js/share/main.js",
        "share-code.js": "js/share/code.js",
        "reading.css": "css/reading.css",
        "gallery.js": "js/gallery/main.js",
        "aloud.js": "js/aloud/main.js",
        "aloud-reading.js": "js/aloud/reading.js",
        "offline.js": "js/offline/main.js",
        "offline-worker.js": "js/offline/worker.js",
        "search.css": "css/search.css",
        "search.js": "js/search/main.js",
        "notfound.js": "js/notfound/main.js",
        "icon.svg": "icons/icon.svg",
    }
    assert job.folder != compiled(theme).folder


def test_a_missing_entry_ends_the_build_by_name() -> None:
    theme = replace(THEME, files=THEME.files[:1])
    with pytest.raises(
        ToolError, match=r"theme/static/ lacks js/merchants/main\.js, css/newsletters\.css"
    ):
        compiled(theme)


def test_the_same_theme_is_the_same_job() -> None:
    assert compiled(THEME) == compiled(replace(THEME))


@pytest.mark.parametrize(
    "changed",
    [
        replace(THEME, packages="newer packages"),
        replace(THEME, files=(*THEME.files, ThemeFile("css/new.css", "1" * 12))),
        replace(THEME, files=(ThemeFile("css/site.css", "1" * 12), *THEME.files[1:])),
    ],
)
def test_whatever_changes_the_bundle_changes_its_folder(changed: Theme) -> None:
    assert compiled(changed).folder != compiled(THEME).folder


def test_the_tools_of_editors_are_bundled_only_where_they_are_wanted() -> None:
    assert wanted_entries("own", editing=False) == ENTRIES
    assert wanted_entries("own", editing=True) == (*ENTRIES, *EDITING)
    assert set(EDITING) < set(wanted_entries("pannellum", editing=True))


def test_a_bundle_is_that_of_its_place_too(tmp_path: Path) -> None:
    """Else two sites that share a cache would exchange the names of their files."""
    folders = {
        compile_bundle(THEME, modules, tmp_path).folder
        for modules in (THEME.folder.parent / "node_modules", tmp_path / "node_modules")
    }
    assert len(folders) == 2
