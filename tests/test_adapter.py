"""Settings are read once, checked, frozen; the desk opens only when all have gathered."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from plugins.adapter import Hub, hub_settings, open_executor
from plugins.core.errors import SettingsError


@pytest.fixture
def right(tmp_path: Path) -> dict[str, Any]:
    """Return settings that are sound."""
    for name in ("content", "tours", "theme"):
        (tmp_path / name).mkdir()
    return {
        "PATH": str(tmp_path / "content"),
        "HUB_TOURS": str(tmp_path / "tours"),
        "THEME": str(tmp_path / "theme"),
        "OUTPUT_PATH": str(tmp_path / "output"),
        "CACHE_PATH": str(tmp_path / ".cache"),
        "HUB_NODE_MODULES": str(tmp_path / "node_modules"),
        "SITENAME": "Hub",
        "SITEURL": "https://example.org",
        "DEFAULT_LANG": "de",
        "HUB_PUBLISHED": False,
        "HUB_WORKERS": 2,
    }


def test_sound_settings_are_taken_over(right: dict[str, Any], tmp_path: Path) -> None:
    settings = hub_settings(right)
    assert settings.root == tmp_path
    assert settings.site_url == "https://example.org"
    assert settings.workers == 2


def test_no_number_of_workers_means_one_for_each_core(right: dict[str, Any]) -> None:
    assert hub_settings({**right, "HUB_WORKERS": 0}).workers >= 1


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("SITENAME", "", "SITENAME must be a text that is not empty, not ''"),
        ("HUB_TOURS", "/gibt/es/nicht", "HUB_TOURS must be a folder that exists"),
        ("HUB_PUBLISHED", "ja", "HUB_PUBLISHED must be True or False, not 'ja'"),
        ("HUB_WORKERS", -1, "HUB_WORKERS must be a whole number from 0, not -1"),
        (
            "HUB_TILE_FORMATS",
            ["webp"],
            'HUB_TILE_FORMATS must be ["jpg"] or ["avif", "jpg"], not [\'webp\']',
        ),
        (
            "HUB_EXECUTOR",
            "cluster:panoramas",
            "HUB_EXECUTOR must be module:function that exists, not 'cluster:panoramas'",
        ),
        ("HUB_EXECUTOR", 7, "HUB_EXECUTOR must be module:function that exists, not 7"),
        ("HUB_WORKERS", True, "HUB_WORKERS must be a whole number from 0, not True"),
        ("SITEURL", "https://example.org/", "SITEURL must be scheme and host"),
        ("SITEURL", "ftp://example.org", "SITEURL must be scheme and host"),
    ],
)
def test_a_wrong_setting_is_named(
    right: dict[str, Any], key: str, value: object, message: str
) -> None:
    with pytest.raises(SettingsError, match=re.escape(message)):
        hub_settings({**right, key: value})


def test_a_build_date_that_is_no_number_is_refused(
    right: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "gestern")
    with pytest.raises(SettingsError, match="SOURCE_DATE_EPOCH must be seconds"):
        hub_settings(right)


def test_asking_for_the_desk_too_early_is_our_own_bug(right: dict[str, Any]) -> None:
    with pytest.raises(RuntimeError, match="opens when all features have gathered"):
        _ = Hub(hub_settings(right)).desk


def test_tiles_are_jpegs_unless_avif_is_wanted_too(right: dict[str, Any]) -> None:
    assert hub_settings(right).tile_formats == ("jpg",)
    both = {**right, "HUB_TILE_FORMATS": ["avif", "jpg"]}
    assert hub_settings(both).tile_formats == ("avif", "jpg")


def test_an_executor_is_opened_by_its_name(right: dict[str, Any]) -> None:
    name = "concurrent.futures:ThreadPoolExecutor"
    assert hub_settings({**right, "HUB_EXECUTOR": name}).executor == name
    with open_executor(name) as executor:
        assert executor.submit(max, 1, 2).result() == 2


def test_what_opens_no_executor_is_refused() -> None:
    with pytest.raises(SettingsError, match="HUB_EXECUTOR must open an executor; builtins:list"):
        open_executor("builtins:list")
