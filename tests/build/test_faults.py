"""When the disk, the clock or another program fails: the old site or the right new one.

What can be made to happen to what a build remembers is in test_damage.py.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest

from plugins.core.files import clear_place
from tests.build.test_damage import turn
from tests.build.town_site import TownSite, differences, prints

NOTES = ("stand", "lock", "belegt", "ruhe")
LEFT = (0, 24, 400)  # kilobytes that are free when a build begins


def as_folder(path: Path) -> None:
    path.unlink(missing_ok=True)
    (path / "fremd").mkdir(parents=True)


def as_rubbish(path: Path) -> None:
    path.write_bytes(os.urandom(500))


def as_nothing(path: Path) -> None:
    path.write_bytes(b"")


def as_link(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.symlink_to("nirgends")


def as_circle(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.symlink_to(path.name)


def test_whatever_lies_where_a_note_belongs(built: TownSite) -> None:
    damages: list[Callable[[Path], None]] = [as_folder, as_rubbish, as_nothing, as_link, as_circle]
    remembers = built.remembers
    for number, (note, damage) in enumerate(product(NOTES, damages)):
        damage(remembers.with_suffix(f".{note}"))
        turn(built, number % 2)
        built.compare()


@pytest.mark.parametrize("folder", ["assets", "bilder", "touren", "templates", "stand"])
def test_whatever_lies_where_a_folder_belongs(built: TownSite, folder: str) -> None:
    place = built.folder / "cache" / folder
    for number, damage in enumerate([as_rubbish, as_link, as_circle]):
        clear_place(place)
        damage(place)
        turn(built, number % 2)
        built.compare()


@pytest.mark.parametrize("folder", ["bilder", "touren"])
def test_what_a_crash_left_empty_in_the_cache_is_made_again(built: TownSite, folder: str) -> None:
    """A machine that goes down leaves files of no length, which have their names already."""
    place = built.folder / "cache" / folder
    kept = place.resolve()
    place.unlink()
    shutil.copytree(kept, place)
    try:
        for path in [path for path in place.rglob("*") if path.is_file()][::2]:
            path.write_bytes(b"")
        shutil.rmtree(built.output)
        turn(built, 1)
        done = built.build()
        assert done.code == 0, done.stderr
        assert [
            path for path in built.output.rglob("*") if path.is_file() and not path.stat().st_size
        ] == []
    finally:
        shutil.rmtree(place)
        place.symlink_to(kept)


@pytest.mark.parametrize("when", [0, 4_102_444_800])  # 1970 and 2100
def test_a_clock_that_was_wrong(built: TownSite, when: int) -> None:
    for path in (*built.folder.glob("content/**/*"), *built.output.rglob("*")):
        if path.stat().st_nlink < 3:
            os.utime(path, (when, when), follow_symlinks=False)
    for how in (1, 0):
        built.compare()
        turn(built, how)
        for path in built.folder.glob("content/**/*"):
            os.utime(path, (when, when))
        built.compare()


@pytest.fixture
def small_disk(built: TownSite) -> Iterator[Path]:
    """Put a small disk where the site is published and where a build remembers."""
    disk = built.folder / "platte"
    disk.mkdir()
    try:
        if not _mounted(disk, "size=4m"):
            pytest.skip("this machine lets nobody mount a small disk")
        yield disk
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False, capture_output=True)
        disk.rmdir()


def _mounted(place: Path, options: str) -> bool:
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)]
    if os.geteuid() or not shutil.which("mount"):
        return False
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def _moved_to(disk: Path, site: TownSite) -> None:
    """Let output and memory of the incremental builds lie on a disk of their own."""
    for name in ("output", "cache/stand"):
        place = site.folder / name
        target = disk / place.name
        shutil.copytree(place, target, symlinks=True)
        shutil.rmtree(place)
        place.symlink_to(target)


def _moved_back(site: TownSite) -> None:
    for name in ("output", "cache/stand"):
        place = site.folder / name
        if place.is_symlink():
            place.unlink()


def hashes(folder: Path) -> dict[str, str]:
    """Return a hash of every file: on another disk nothing is shared with the cache."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def assert_right(site: TownSite, clean: dict[str, dict[str, str]]) -> dict[str, str]:
    """Build once more; the result must be that of a clean build, to the byte."""
    done = site.build()
    assert done.code == 0, done.stderr
    name = site._name()
    if name not in clean:
        assert site._clean().code == 0
        clean[name] = hashes(site.clean)
    found = hashes(site.output)
    assert differences(found, clean[name]) == {}
    return found


def test_a_disk_that_is_full(built: TownSite, small_disk: Path) -> None:
    """However little is left, the build ends with a word, or well; no file is half."""
    _moved_to(small_disk, built)
    ballast, ends = small_disk / "ballast", set()
    clean: dict[str, dict[str, str]] = {}
    try:
        for number, left in enumerate(LEFT):
            old = hashes(built.output)
            turn(built, (number + 1) % 2)
            free = shutil.disk_usage(small_disk).free
            ballast.write_bytes(bytes(max(0, free - left * 1024)))
            done = built.build()
            ends.add(done.code)
            ballast.unlink()
            left_over = hashes(built.output)
            assert "Traceback" not in done.stderr, done.stderr
            if done.code:
                assert "DiskError: " in done.stderr and "No space left" in done.stderr
            new = assert_right(built, clean)
            half = differences(left_over, new).keys() & differences(left_over, old).keys()
            assert not {name for name in half if name in left_over}
        assert ends == {0, 1}  # the smallest are too small, the largest is not
    finally:
        _moved_back(built)


def test_an_output_that_may_only_be_read(built: TownSite, small_disk: Path) -> None:
    _moved_to(small_disk, built)
    try:
        old = hashes(built.output)
        turn(built, 1)
        remount = ["mount", "-o", "remount,{}", str(small_disk)]
        subprocess.run([word.format("ro") for word in remount], check=True)
        done = built.build()
        subprocess.run([word.format("rw") for word in remount], check=True)
        assert done.code == 1
        assert "DiskError: " in done.stderr and "Read-only file system" in done.stderr
        assert "Traceback" not in done.stderr
        assert hashes(built.output) == old
        assert_right(built, {})
    finally:
        _moved_back(built)


def test_an_encoder_that_dies(built: TownSite) -> None:
    """Whoever kills the process of a picture, the build tells it, and the next one is right."""
    kept = built.folder / "cache/bilder"
    place = kept.resolve()
    kept.unlink()
    kept.mkdir()
    try:
        turn(built, 1)
        old = prints(built.output)
        pid = built.start()
        deadline = time.monotonic() + 60
        killed = 0
        while time.monotonic() < deadline and _is_there(pid):
            for child in _children_of(pid):
                killed += _kill(child)
        done = built.warm[0].end()
        assert "Traceback" not in done.stderr, done.stderr
        if killed:
            assert done.code == 1 and "lässt sich nicht verarbeiten" in done.stderr
            assert prints(built.output) == old
    finally:
        shutil.rmtree(kept)
        kept.symlink_to(place)
    built.compare()


def _is_there(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(") ")[2][0] != "Z"
    except OSError:
        return False


def _children_of(pid: int) -> list[int]:
    try:
        return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def _kill(pid: int) -> bool:
    try:
        os.kill(pid, 9)
    except ProcessLookupError:
        return False
    return True
