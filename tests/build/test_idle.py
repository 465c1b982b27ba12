"""Nothing to do: known only while every input and every published file looks the same."""

from __future__ import annotations

import datetime as dt
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.build.idle import Ended, keep_idle, known_idle, note_path
from plugins.core.site import HubSettings
from plugins.core.value import replace
from tests.cases import make_settings

OLD = 1_500_000_000


@pytest.fixture
def site(tmp_path: Path) -> HubSettings:
    """Return the settings of a site whose files are all old."""
    for name in (
        "content/artikel/eins.md",
        "tours/t/tour.yaml",
        "theme/x.html",
        "output/index.html",
    ):
        file = tmp_path / name
        file.parent.mkdir(parents=True)
        file.write_text("Text", encoding="utf-8")
        os.utime(file, (OLD, OLD))
    return make_settings(tmp_path)


@pytest.fixture
def kept(site: HubSettings, monkeypatch: pytest.MonkeyPatch) -> HubSettings:
    """Return the same after a build has left its note, long after the last change."""
    monkeypatch.setattr("plugins.build.idle._RECENT", -(10**18))
    keep_idle(site, Ended("v", time.time_ns(), 7, ("Ein Hinweis",)))
    return site


def test_the_note_says_what_the_build_said(kept: HubSettings) -> None:
    note = known_idle(kept, "v")
    assert note is not None
    assert (note.files, note.reminders) == (7, ("Ein Hinweis",))


@pytest.mark.parametrize("settled", [True, False])
def test_a_folder_in_the_place_of_the_note_goes(kept: HubSettings, settled: bool) -> None:
    path = note_path(kept)
    path.unlink()
    _write(path / "foreign")
    started = time.time_ns() if settled else 0
    keep_idle(kept, Ended("v", started, 7, ()))
    assert path.is_file() == (known_idle(kept, "v") is not None) == settled


def _write(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("anders", encoding="utf-8")


@pytest.mark.parametrize(
    "change",
    [
        lambda root: _write(root / "content/artikel/eins.md"),
        lambda root: _write(root / "content/artikel/zwei.md"),
        lambda root: (root / "content/artikel/eins.md").unlink(),
        lambda root: (root / "content/artikel/eins.md").rename(root / "content/artikel/neu.md"),
        lambda root: _write(root / "theme/y.html"),
        lambda root: _write(root / "tours/t/panoramas/a.jpg"),
        lambda root: _write(root / "node_modules/.package-lock.json"),
        lambda root: _write(root / "output/fremd.html"),
        lambda root: (root / "output/index.html").unlink(),
        lambda root: (root / "output/link").symlink_to("index.html"),
        lambda root: os.utime(root / "output/index.html", (OLD + 1, OLD + 1)),
    ],
)
def test_any_change_to_an_input_or_output_ends_it(
    kept: HubSettings, change: Callable[[Path], object]
) -> None:
    change(kept.root)
    assert known_idle(kept, "v") is None


def test_another_version_or_day_ends_it(kept: HubSettings) -> None:
    assert known_idle(kept, "w") is None
    for other in ({"today": dt.date(2018, 7, 4)}, {"epoch": 7}, {"preview": True}):
        assert known_idle(replace(kept, **other), "v") is None


def test_an_input_saved_a_moment_ago_leaves_no_note(site: HubSettings) -> None:
    """It may be saved again within the same tick of the clock, and look the same."""
    keep_idle(site, Ended("v", time.time_ns(), 7, ()))
    assert not note_path(site).exists()
    assert known_idle(site, "v") is None


def test_a_change_that_sets_the_time_back_is_seen(kept: HubSettings) -> None:
    file = kept.root / "content/artikel/eins.md"
    file.write_text("Tex!", encoding="utf-8")
    os.utime(file, (OLD, OLD))
    assert known_idle(kept, "v") is None


def test_an_input_saved_during_the_build_leaves_no_note(
    site: HubSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plugins.build.idle._RECENT", 0)
    before = time.time_ns() - 10_000_000_000
    keep_idle(site, Ended("v", before, 7, ()))
    assert not note_path(site).exists()


def test_a_link_among_the_inputs_leaves_no_note(kept: HubSettings) -> None:
    """What it leads to may change, and the link looks the same."""
    away = kept.root / "anderswo.html"
    (kept.root / "theme/x.html").rename(away)
    (kept.root / "theme/x.html").symlink_to(away)
    assert known_idle(kept, "v") is None
    keep_idle(kept, Ended("v", time.time_ns(), 7, ()))
    assert not note_path(kept).exists()


def test_rubbish_is_no_note(kept: HubSettings) -> None:
    note_path(kept).write_bytes(b"\x93rubbish")
    assert known_idle(kept, "v") is None


def test_other_papers_are_something_to_do(kept: HubSettings) -> None:
    assert known_idle(kept, "v") is not None
    assert known_idle(replace(kept, papers=("pdf",)), "v") is None
