"""Whatever happens to a build or to what it remembers, the next one is right to the byte."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from tests.build.edits import spoil_finished
from tests.build.test_sequences import SEQUENCES, SOAKING
from tests.build.town import Piece
from tests.build.town_site import TownSite, differences, prints

KILLS = SEQUENCES if SOAKING else 24
FLIPS = SEQUENCES if SOAKING else 8
CHANCE = random.Random(None if SOAKING else 20180704)


def turn(site: TownSite, how: int) -> None:
    """Change much at once, or back: the frame, a template, articles that come and go."""
    site.town.words["handel"] = f"Handel {how}"
    site.town.template = ("articles/article.html", how)
    site.town.third = bool(how)
    site.town.pieces.pop(f"weg-{1 - how}", None)
    site.town.pieces[f"weg-{how}"] = Piece("Bald weg", picture=how)
    site.write()


def cut_anywhere(path: Path) -> None:
    os.truncate(path, CHANCE.randrange(path.stat().st_size))


def fill_with_rubbish(path: Path) -> None:
    path.write_bytes(CHANCE.randbytes(path.stat().st_size))


def put_rubbish_behind(path: Path) -> None:
    with path.open("ab") as stream:
        stream.write(CHANCE.randbytes(1000))


def flip_a_byte(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[CHANCE.randrange(len(content))] ^= 1 << CHANCE.randrange(8)
    path.write_bytes(content)


def overwrite_a_stretch(path: Path) -> None:
    content = bytearray(path.read_bytes())
    start = CHANCE.randrange(len(content))
    content[start : start + 300] = CHANCE.randbytes(len(content[start : start + 300]))
    path.write_bytes(content)


def empty(path: Path) -> None:
    path.write_bytes(b"")


DAMAGES: list[Callable[[Path], None]] = [
    empty, put_rubbish_behind, fill_with_rubbish,
    *[cut_anywhere] * (FLIPS // 2), *[overwrite_a_stretch] * (FLIPS // 2), *[flip_a_byte] * FLIPS,
]  # fmt: skip


def test_what_is_remembered_may_be_damaged_in_any_way(built: TownSite) -> None:
    for number, damage in enumerate(DAMAGES):
        damage(built.remembers)
        turn(built, number % 2)
        built.compare()


def test_what_is_remembered_may_be_deleted(built: TownSite) -> None:
    shutil.rmtree(built.state)
    turn(built, 1)
    built.compare()
    shutil.rmtree(built.state)
    turn(built, 0)
    built.compare()


def test_a_folder_where_the_state_belongs(built: TownSite) -> None:
    path = built.remembers
    path.unlink()
    (path / "fremd").mkdir(parents=True)
    turn(built, 1)
    built.compare()
    turn(built, 0)
    built.compare()
    assert path.is_file()


def test_an_older_state_is_no_danger(built: TownSite) -> None:
    """Somebody puts back a copy of what was remembered three builds ago."""
    old = built.remembers.read_bytes()
    for how in (1, 0, 1):
        turn(built, how)
        built.compare()
    built.remembers.write_bytes(old)
    turn(built, 0)
    built.compare()


def test_rubbish_in_compiled_templates_and_left_overs(built: TownSite) -> None:
    templates = built.folder / "cache/templates"
    for number, file in enumerate(sorted(templates.iterdir())):
        file.write_bytes(
            (b"", b"#" * 40, CHANCE.randbytes(5000), file.read_bytes()[:-1])[number % 4]
        )
    left = built.folder / ".output.neu/artikel/eins"
    left.mkdir(parents=True)
    (left / "index.html").write_text("Halb", encoding="utf-8")
    turn(built, 1)
    built.compare()
    assert not (built.folder / ".output.neu").exists()


def test_a_folder_instead_of_a_compiled_template(built: TownSite) -> None:
    for file in (built.folder / "cache/templates").iterdir():
        file.unlink()
        file.mkdir()
    try:
        turn(built, 1)
        built.compare()
    finally:
        for file in (built.folder / "cache/templates").iterdir():
            if file.is_dir():
                file.rmdir()


def test_two_builds_at_once(built: TownSite) -> None:
    """Both go into the same folder with the same state; the second waits for the first."""
    for how in (1, 0):
        turn(built, how)
        other = built.start_beside()
        built.compare()
        assert other.end().code == 0
        built.compare()


@pytest.mark.parametrize("damage", [empty, fill_with_rubbish, cut_anywhere, Path.unlink])
def test_what_is_remembered_may_be_damaged_during_a_build(
    built: TownSite, damage: Callable[[Path], None]
) -> None:
    """That build may end badly; it must not mislead the next one."""
    for how in (1, 0, 1):
        turn(built, how)
        built.start()
        time.sleep(CHANCE.uniform(0.0, 0.3))
        with suppress(FileNotFoundError):
            damage(built.remembers)
        built.warm[0].end()
        built.compare()


def test_the_lock_may_be_deleted_while_two_builds_run(built: TownSite) -> None:
    """Then neither knows of the other, and one may end badly; the next build is right."""
    for how in (1, 0, 1, 0):
        turn(built, how)
        built.start()
        time.sleep(CHANCE.uniform(0.0, 0.2))
        shutil.rmtree(built.state, ignore_errors=True)
        other = built.start_beside()
        built.warm[0].end()
        other.end()
        built.compare()


@pytest.mark.parametrize("workers", [1, 2])
def test_a_build_killed_at_any_moment(built: TownSite, workers: int) -> None:
    built.workers = workers
    built.write()
    try:
        _kill_many(built, KILLS // 2)
    finally:
        built.workers = 1


def _kill_many(site: TownSite, kills: int) -> None:
    for how in (1, 0):  # so that both ways are known, and how long one takes
        turn(site, how)
        begun = time.monotonic()
        site.build()
        whole = time.monotonic() - begun
        site.compare()
    for number in range(kills):
        old = prints(site.output)
        turn(site, (number + 1) % 2)
        _kill(site, whole * CHANCE.uniform(0.1, 1.1))
        left = prints(site.output)
        site.compare()
        _assert_whole(left, old, prints(site.output))


def _kill(site: TownSite, seconds: float) -> None:
    pid = site.start()
    time.sleep(seconds)
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    site.warm[0].end()


def _assert_whole(left: dict[str, str], old: dict[str, str], new: dict[str, str]) -> None:
    """Every file is as before or as afterwards; none is half, none is of neither build."""
    wrong = differences(left, new)
    unlike_both = {name for name in left if name in wrong and left[name] != old.get(name)}
    assert not unlike_both


def test_what_is_finished_may_be_damaged_and_is_made_again(built: TownSite) -> None:
    """Pictures, tiles and bundles: cut, overwritten or gone, in the cache and so in the output."""
    for which in range(6):
        built.edit(partial(spoil_finished, which=which, how=which))
        built.compare()
