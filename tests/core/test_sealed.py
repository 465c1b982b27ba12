"""Finished files in the cache: whatever somebody does to one is noticed, and nothing else."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.core.sealed import (
    SEAL,
    is_file_sealed,
    is_sealed,
    keep_sealed,
    seal_of,
    sealed_folder,
)

NAMES = ("a.jpg", "tief/b.jpg")


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """Return a finished folder."""
    target = tmp_path / "abc"
    with sealed_folder(target, lambda: is_sealed(target)) as folder:
        (folder / "tief").mkdir()
        for name in NAMES:
            (folder / name).write_bytes(name.encode() * 100)
    return target


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def overwrite(path: Path) -> None:
    path.write_bytes(b"#" * path.stat().st_size)


def put_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def put_a_link(path: Path) -> None:
    path.rename(path.with_name("anderswo"))
    path.symlink_to("anderswo")


DAMAGE = (cut, empty, overwrite, Path.unlink, put_a_folder, put_a_link)


def test_what_was_finished_is_there(unit: Path) -> None:
    assert is_sealed(unit) and is_sealed(unit, NAMES) and is_sealed(unit, ["a.jpg"])
    assert not is_sealed(unit, ["c.jpg"])
    assert not is_sealed(unit.parent / "fehlt", NAMES)


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_file_that_somebody_has_changed_is_noticed(
    unit: Path, damage: Callable[[Path], object]
) -> None:
    damage(unit / "tief/b.jpg")
    assert not is_sealed(unit) and not is_sealed(unit, NAMES)
    assert is_sealed(unit, ["a.jpg"])


def test_a_published_file_that_is_changed_in_place_is_noticed(unit: Path, tmp_path: Path) -> None:
    os.link(unit / "a.jpg", tmp_path / "output.jpg")
    assert is_sealed(unit)
    with (tmp_path / "output.jpg").open("r+b") as stream:
        stream.truncate(7)
    assert not is_sealed(unit)


@pytest.mark.parametrize("damage", [cut, empty, overwrite, Path.unlink, put_a_folder])
def test_without_a_readable_seal_nothing_counts(
    unit: Path, damage: Callable[[Path], object]
) -> None:
    damage(unit / SEAL)
    assert not is_sealed(unit, NAMES)


def test_other_times_alone_say_nothing_and_are_looked_at_once(unit: Path) -> None:
    """As after a cache was put back by a program that does not keep times."""
    for name in NAMES:
        os.utime(unit / name, (1, 1))
    before = (unit / SEAL).read_bytes()
    assert is_sealed(unit, NAMES)
    assert (unit / SEAL).read_bytes() != before
    assert is_sealed(unit, NAMES)


def test_a_damaged_folder_is_made_again(unit: Path) -> None:
    cut(unit / "a.jpg")
    with sealed_folder(unit, lambda: is_sealed(unit)) as folder:
        (folder / "a.jpg").write_bytes(b"neu")
    assert is_sealed(unit) and (unit / "a.jpg").read_bytes() == b"neu"


def test_a_single_file_has_its_seal_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "0123456789ab.jpg"
    assert not is_file_sealed(target)
    keep_sealed(target, b"fertig")
    assert is_file_sealed(target)
    os.utime(target, (1, 1))
    assert is_file_sealed(target)
    seal_of(target).unlink()
    assert not is_file_sealed(target)


@pytest.mark.parametrize("damage", DAMAGE)
@pytest.mark.parametrize("of_seal", [False, True])
def test_a_single_file_is_made_again_whatever_has_become_of_it(
    tmp_path: Path, damage: Callable[[Path], object], of_seal: bool
) -> None:
    target = tmp_path / "0123456789ab.jpg"
    keep_sealed(target, b"fertig")
    damage(seal_of(target) if of_seal else target)
    if not (of_seal and damage is put_a_link):  # a link to a seal says what the seal says
        assert not is_file_sealed(target)
    keep_sealed(target, b"fertig")
    assert is_file_sealed(target) and target.read_bytes() == b"fertig"
    assert not target.is_symlink() and not seal_of(target).is_symlink()
