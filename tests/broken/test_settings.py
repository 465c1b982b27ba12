"""What a developer can get wrong: settings, plugins, the theme, the tools."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.broken.building import refuse
from tests.builders import PREVIOUS, ROOT, make_site

CASES = {
    "site_url_with_path": (
        'SITEURL = "https://example.org/hub"\n',
        "SettingsError: SITEURL must be scheme and host without a final slash,"
        " not 'https://example.org/hub'",
    ),
    "site_name_empty": (
        'SITENAME = ""\n',
        "SettingsError: SITENAME must be a text that is not empty, not ''",
    ),
    "workers_negative": (
        "HUB_WORKERS = -1\n",
        "SettingsError: HUB_WORKERS must be a whole number from 0, not -1",
    ),
    "viewer_unknown": (
        'HUB_TOUR_VIEWER = "panellum"\n',
        "SettingsError: HUB_TOUR_VIEWER must be one of own, pannellum, not 'panellum'",
    ),
    "backend_as_text": (
        'HUB_EDITING_BACKEND = "github"\n',
        "SettingsError: HUB_EDITING_BACKEND must be a dictionary of texts, not 'github'",
    ),
    "backend_without_repository": (
        'HUB_EDITING_BACKEND = {"name": "gitlab", "url": "https://gitlab.opencode.de"}\n',
        "SettingsError: HUB_EDITING_BACKEND must have name and repo"
        " and may have branch, base_url, app_id, not name, url",
    ),
    "backend_unknown": (
        'HUB_EDITING_BACKEND = {"name": "bitbucket", "repo": "stadt/hub"}\n',
        "SettingsError: HUB_EDITING_BACKEND: name must be one of github, gitlab, not 'bitbucket'",
    ),
    "backend_with_one_name": (
        'HUB_EDITING_BACKEND = {"name": "github", "repo": "hub"}\n',
        "SettingsError: HUB_EDITING_BACKEND: repo must be owner/name, not 'hub'",
    ),
    "backend_with_path": (
        'HUB_EDITING_BACKEND = {"name": "gitlab", "repo": "a/b", "base_url": "https://x.de/"}\n',
        "SettingsError: HUB_EDITING_BACKEND: base_url must be https and host"
        " without a final slash, not 'https://x.de/'",
    ),
    "backend_with_useless_app": (
        'HUB_EDITING_BACKEND = {"name": "github", "repo": "a/b", "app_id": "1"}\n',
        "SettingsError: HUB_EDITING_BACKEND: app_id is for gitlab only",
    ),
    "paper_of_no_known_format": (
        'HUB_PAPERS = ["docx"]\n',
        """SettingsError: HUB_PAPERS must be [] or some of ["pdf", "epub"], not ['docx']""",
    ),
    "published_as_text": (
        'HUB_PUBLISHED = "yes"\n',
        "SettingsError: HUB_PUBLISHED must be True or False, not 'yes'",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_wrong_setting_is_named(case: str, tmp_path: Path, small_cache: Path) -> None:
    settings, line = CASES[case]
    done = refuse(tmp_path, {}, None, small_cache, settings)
    assert done.errors == [line]


def test_missing_tours_folder_is_named(tmp_path: Path, small_cache: Path) -> None:
    done = refuse(tmp_path, {}, None, small_cache, 'HUB_TOURS = str(HERE / "touren")\n')
    line = f"SettingsError: HUB_TOURS must be a folder that exists, not {tmp_path / 'touren'}"
    assert done.errors == [line]


def test_date_of_the_build_must_be_seconds(tmp_path: Path, small_cache: Path) -> None:
    site = make_site(tmp_path, cache=small_cache)
    done = type(site)(site.folder, {"SOURCE_DATE_EPOCH": "gestern"}).build()
    assert done.code != 0
    assert done.errors == [
        "SettingsError: SOURCE_DATE_EPOCH must be seconds as digits, not 'gestern'"
    ]


def test_today_must_be_a_day(tmp_path: Path, small_cache: Path) -> None:
    site = make_site(tmp_path, cache=small_cache)
    done = type(site)(site.folder, {"HUB_TODAY": "morgen"}).build()
    assert done.code != 0
    assert done.errors == ["SettingsError: HUB_TODAY must be a day like 2018-07-04, not 'morgen'"]


def test_missing_packages_say_what_to_run(tmp_path: Path, small_cache: Path) -> None:
    settings = 'HUB_NODE_MODULES = str(HERE / "node_modules")\n'
    done = refuse(tmp_path, {}, None, small_cache, settings)
    assert done.errors == [
        f"ToolError: {tmp_path / 'node_modules'} holds no packages;"
        " run `make html` or `npm ci` first"
    ]


def test_fault_in_the_theme_names_file_and_line(tmp_path: Path, small_cache: Path) -> None:
    shutil.copytree(ROOT / "theme", tmp_path / "theme")
    (tmp_path / "theme/static/js/tour/main.js").write_text("\nimport './nowhere.js';\n")
    done = refuse(tmp_path, {}, None, small_cache, 'THEME = str(HERE / "theme")\n')
    assert done.errors[0] == "ToolError: esbuild could not bundle the theme:"
    assert "theme/static/js/tour/main.js:2:7" in done.stderr


def test_plugin_that_cannot_be_imported_ends_the_build(tmp_path: Path, small_cache: Path) -> None:
    """Stock Pelican logs it and builds a site with something missing, exit 0."""
    settings = "from plugins.nowhere import plugin as nowhere\n"
    site = make_site(tmp_path, cache=small_cache, settings=settings)
    done = site.build()
    assert done.code != 0
    assert "No module named 'plugins.nowhere'" in done.stderr
    assert site.published() == {"404.html": PREVIOUS.encode()}


def test_plugin_that_cannot_register_ends_the_build(tmp_path: Path, small_cache: Path) -> None:
    settings = (
        "import types\nbroken = types.ModuleType('broken')\nbroken.register = lambda: 1 / 0\n"
        "PLUGINS = [*PLUGINS, broken]\n"
    )
    site = make_site(tmp_path, cache=small_cache, settings=settings)
    done = site.build()
    assert done.code != 0
    assert site.published() == {"404.html": PREVIOUS.encode()}


def test_output_folder_of_somebody_else_is_left_alone(tmp_path: Path, small_cache: Path) -> None:
    site = make_site(
        tmp_path, {"output/404.html": None, "output/diary.txt": "mine"}, cache=small_cache
    )
    done = site.build()
    assert done.code != 0
    assert done.stderr.startswith("SettingsError: OUTPUT_PATH must be new, empty or made by")
    assert site.published() == {"diary.txt": b"mine"}
