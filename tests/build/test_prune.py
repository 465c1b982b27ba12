"""What no remembered build uses leaves the cache, and nothing else does."""

from __future__ import annotations

import fcntl
import os
import time
from pathlib import Path

import pytest

from plugins.build.__main__ import main
from plugins.build.first import state_path
from plugins.build.prune import DAY, Busy, Pruned, keep_used, prune
from plugins.core.sealed import seal_of
from plugins.core.site import HubSettings
from plugins.core.value import replace
from tests.cases import make_settings

UNIT, OTHER = "0123456789ab", "fedcba987654-0123456789ab"
NOW = 1_600_000_000.0
OLD = NOW - DAY


@pytest.fixture
def site(tmp_path: Path) -> HubSettings:
    """Return the settings of a site that has used one of three pictures and one recording."""
    settings = make_settings(tmp_path)
    put(settings.cache / "bilder" / UNIT / "a.jpg")
    put(settings.cache / "bilder" / OTHER / "b.jpg")
    put(settings.cache / "touren" / "kacheln" / UNIT / "0" / "f0_0.jpg")
    put(settings.cache / "touren" / "ton" / f"{UNIT}.mp3")
    put(state_path(settings))
    keep_used(
        settings,
        [
            settings.cache / "bilder" / UNIT / "a.jpg",
            settings.cache / "touren" / "ton" / f"{UNIT}.mp3",
        ],
    )
    for path in (*settings.cache.rglob("*"),):
        os.utime(path, (OLD, OLD))
    return settings


def put(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"1234")


def finished(settings: HubSettings) -> set[str]:
    cache = settings.cache
    return {
        path.relative_to(cache).as_posix()
        for path in cache.rglob("*")
        if path.is_file() and path.parent.name != "stand"
    }


def test_only_what_was_published_stays(site: HubSettings) -> None:
    done = prune(site.cache, 30, NOW)
    assert finished(site) == {f"bilder/{UNIT}/a.jpg", f"touren/ton/{UNIT}.mp3"}
    assert (done.files, done.size) == (2, 8)
    assert done.left == sum(path.stat().st_size for path in site.cache.rglob("*") if path.is_file())


def test_a_seal_stays_and_goes_with_its_file(site: HubSettings) -> None:
    sound = site.cache / "touren" / "ton" / f"{UNIT}.mp3"
    lost = sound.with_name("00112233aabb.mp3")
    for file in (sound, lost):
        put(seal_of(file))
        os.utime(seal_of(file), (OLD, OLD))
    prune(site.cache, 30, NOW)
    assert seal_of(sound).exists() and not seal_of(lost).exists()


def test_a_folder_in_the_place_of_the_note_goes(site: HubSettings) -> None:
    note = state_path(site).with_suffix(".belegt")
    note.unlink()
    put(note / "foreign")
    keep_used(site, [site.cache / "bilder" / UNIT / "a.jpg"])
    assert note.read_text("utf-8") == f"bilder/{UNIT}"


def test_what_a_build_may_be_about_to_use_stays(site: HubSettings) -> None:
    os.utime(site.cache / "bilder" / OTHER, (NOW - 60, NOW - 60))
    prune(site.cache, 30, NOW)
    assert f"bilder/{OTHER}/b.jpg" in finished(site)


def test_a_site_long_not_built_is_forgotten_with_all_it_used(site: HubSettings) -> None:
    prune(site.cache, 30, NOW + 40 * DAY)
    assert finished(site) == set()
    assert not state_path(site).exists()


@pytest.fixture
def older(site: HubSettings, tmp_path: Path) -> HubSettings:
    """Return a second site, built before, that shares a picture with the first and has its own."""
    other = replace(site, output=tmp_path / "anders")
    assert state_path(other) != state_path(site)
    own = site.cache / "bilder" / OTHER / "b.jpg"
    put(state_path(other))
    keep_used(other, [site.cache / "bilder" / UNIT / "a.jpg", own])
    for path in (state_path(other), state_path(other).with_suffix(".belegt")):
        os.utime(path, (OLD - DAY, OLD - DAY))
    return other


def test_above_a_size_the_site_built_longest_ago_goes(
    site: HubSettings, older: HubSettings
) -> None:
    prune(site.cache, 30, NOW, 10**6)
    both = finished(site)
    assert f"bilder/{OTHER}/b.jpg" in both and state_path(older).exists()
    done = prune(site.cache, 30, NOW, 0)
    assert both - finished(site) == {f"bilder/{OTHER}/b.jpg"}
    assert not state_path(older).exists() and state_path(site).exists()
    assert done.left == sum(path.stat().st_size for path in site.cache.rglob("*") if path.is_file())


def test_no_more_is_forgotten_than_has_to_be(site: HubSettings, older: HubSettings) -> None:
    prune(site.cache, 30, NOW)
    whole = sum(path.stat().st_size for path in site.cache.rglob("*") if path.is_file())
    prune(site.cache, 30, NOW, whole)
    assert state_path(older).exists()
    prune(site.cache, 30, NOW, whole - 1)
    assert not state_path(older).exists()


def test_what_a_build_may_be_about_to_use_stays_above_a_size(
    site: HubSettings, older: HubSettings
) -> None:
    os.utime(site.cache / "bilder" / OTHER, (NOW - 60, NOW - 60))
    prune(site.cache, 30, NOW, 0)
    assert f"bilder/{OTHER}/b.jpg" in finished(site) and not state_path(older).exists()


def test_notes_of_our_own_that_are_old_go(site: HubSettings) -> None:
    names = {"templates/x.cache", "tuer/y.tuer", "suche/bloecke/block-0123456789ab"}
    for name in sorted(names):
        put(site.cache / name)
        os.utime(site.cache / name, (OLD, OLD))
    prune(site.cache, 30, NOW)
    assert names <= finished(site)
    prune(site.cache, 0, NOW)
    assert finished(site) == set()


def test_what_is_not_ours_stays(site: HubSettings) -> None:
    put(site.cache / "bench-venv" / "bin" / "python")
    (site.cache / "bilder" / "verweis").symlink_to(site.root)
    os.utime(site.cache / "bench-venv" / "bin" / "python", (OLD, OLD))
    prune(site.cache, 30, NOW)
    assert "bench-venv/bin/python" in finished(site)
    assert (site.cache / "bilder" / "verweis").is_symlink()


def test_rubbish_in_the_note_keeps_nothing_and_harms_nothing(site: HubSettings) -> None:
    state_path(site).with_suffix(".belegt").write_bytes(b"\xff../../..\n/etc\n")
    prune(site.cache, 30, NOW)
    assert finished(site) == set()


def test_nothing_is_removed_under_a_running_build(site: HubSettings) -> None:
    with state_path(site).with_suffix(".lock").open("wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(Busy):
            prune(site.cache, 30, NOW)
    assert len(finished(site)) == 4


def test_an_empty_place_is_no_fault(tmp_path: Path) -> None:
    assert prune(tmp_path / "none", 30, NOW) == Pruned(0, 0, 0)


def test_the_command_tells_in_a_sentence(
    site: HubSettings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("plugins.build.door.Door.opened", lambda _: (site, ()))
    monkeypatch.setattr(time, "time", lambda: NOW)
    assert main(["prune"]) == 0
    assert capsys.readouterr().out == "2 Dateien mit 0.0 MB entfernt, 0.0 MB bleiben.\n"
