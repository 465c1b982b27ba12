"""What makes all that is remembered worthless."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from plugins.build import version
from plugins.build.version import installed_packages, version_of
from plugins.core.repository import Repository
from plugins.core.site import HubSettings
from plugins.core.value import replace
from tests.cases import make_settings

SETTINGS = make_settings()


@pytest.fixture(autouse=True)
def _read_anew() -> Iterator[None]:
    """Let no test see the code of another."""
    version.code_version.cache_clear()
    yield
    version.code_version.cache_clear()


def anew(settings: HubSettings) -> str:
    """Return the version as another process would."""
    version.code_version.cache_clear()
    return version_of(settings)


FREE = {
    "cache": Path("/c"),
    "output": Path("/o"),
    "node_modules": Path("/n"),
    "workers": 9,
    "today": dt.date(2018, 7, 4),
    "preview": True,
    "papers": ("pdf",),
    "epoch": 7,
    "executor": "a:b",
    "releases": 9,
}
SHOWN = {
    "root": Path("/r"),
    "content": Path("/x"),
    "tours": Path("/t"),
    "theme": Path("/h"),
    "site_name": "Anders",
    "site_url": "https://b.example",
    "language": "en",
    "published": False,
    "tile_formats": ("avif", "jpg"),
    "tour_viewer": "pannellum",
    "editing": True,
    "api": True,
    "search": True,
    "offline": True,
    "social_cards": True,
    "security_contact": "mailto:a@b.example",
    "detectors": Path("/d"),
    "repository": Repository("github", "stadt/hub"),
}


def test_every_setting_a_page_can_show_makes_another_version() -> None:
    for name, value in SHOWN.items():
        assert version_of(replace(SETTINGS, **{name: value})) != version_of(SETTINGS), name


def test_a_setting_no_page_can_show_makes_none() -> None:
    for name, value in FREE.items():
        assert version_of(replace(SETTINGS, **{name: value})) == version_of(SETTINGS), name
    assert {field.name for field in fields(HubSettings)} == FREE.keys() | SHOWN.keys()


def test_a_changed_line_of_our_code_makes_another_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ignored = shutil.ignore_patterns("__pycache__")
    copy = shutil.copytree(version.PLUGINS, tmp_path / "plugins", ignore=ignored)
    before = version_of(SETTINGS)
    monkeypatch.setattr(version, "PLUGINS", copy)
    assert anew(SETTINGS) == before
    with (copy / "core" / "wording.py").open("a", encoding="utf-8") as stream:
        stream.write("# changed\n")
    assert anew(SETTINGS) != before


def test_another_package_makes_another_version(monkeypatch: pytest.MonkeyPatch) -> None:
    before = version_of(SETTINGS)
    packages = (*installed_packages(), "new-1.0.dist-info")
    monkeypatch.setattr(version, "installed_packages", lambda: packages)
    assert anew(SETTINGS) != before


def test_packages_are_named_with_their_versions() -> None:
    assert any(name.lower().startswith("jinja2-") for name in installed_packages())
