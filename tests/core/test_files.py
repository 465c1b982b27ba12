"""Files are written whole, and left alone when nothing changed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from plugins.core.files import (
    clear_for_folders,
    has_bytes,
    has_content,
    place,
    replacing,
    whole_folder,
    write_whole,
)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_once_and_then_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "neu" / "a.html"
    assert write_whole(target, b"eins")
    before = target.stat()
    assert not write_whole(target, b"eins")
    assert target.stat().st_mtime_ns == before.st_mtime_ns
    assert target.stat().st_ino == before.st_ino
    assert write_whole(target, b"zwei")
    assert target.read_bytes() == b"zwei"
    assert names(target.parent) == ["a.html"]


def test_everybody_may_read_what_is_written(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"")
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o644


def test_a_failure_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"alt")
    with pytest.raises(RuntimeError), replacing(target) as temporary:
        temporary.write_bytes(b"halb")
        raise RuntimeError
    assert target.read_bytes() == b"alt"
    assert names(tmp_path) == ["a"]


def test_bytes_are_compared_not_only_their_number(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"eins")
    assert has_bytes(tmp_path / "a", b"eins")
    assert not has_bytes(tmp_path / "a", b"zwei")
    assert not has_bytes(tmp_path / "fehlt", b"")


def test_a_finished_file_is_linked_and_not_touched_again(tmp_path: Path) -> None:
    source, target = tmp_path / "cache", tmp_path / "output" / "a.jpg"
    source.write_bytes(b"bild")
    assert place(source, target, tmp_path / "aside")
    assert target.samefile(source)
    assert not place(source, target, tmp_path / "aside")


def test_where_links_are_impossible_the_file_is_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "link", refuse)
    source, target = tmp_path / "cache", tmp_path / "a.jpg"
    source.write_bytes(b"bild")
    assert place(source, target, tmp_path / "aside")
    assert not target.samefile(source)
    assert target.read_bytes() == b"bild"
    assert not place(source, target, tmp_path / "aside")


def test_another_file_of_the_same_size_is_replaced(tmp_path: Path) -> None:
    """Comparing sizes alone left a stale picture after a change of encoder settings."""
    source, target = tmp_path / "cache", tmp_path / "a.jpg"
    source.write_bytes(b"neu")
    target.write_bytes(b"alt")
    assert place(source, target, tmp_path / "aside")
    assert target.read_bytes() == b"neu"


def test_a_folder_appears_only_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "cache" / "abc"
    with whole_folder(target, (target / "a").is_file) as folder:
        (folder / "a").write_text("a")
        assert not target.exists()
    assert [path.name for path in target.iterdir()] == ["a"]
    assert [path.name for path in target.parent.iterdir()] == ["abc"]


def test_interrupted_work_leaves_no_folder(tmp_path: Path) -> None:
    target = tmp_path / "abc"
    with pytest.raises(KeyboardInterrupt), whole_folder(target, target.exists) as folder:
        (folder / "a").write_text("a")
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []


def test_a_folder_left_in_part_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "abc"
    target.mkdir()
    (target / "half").write_text("")
    with whole_folder(target, (target / "a").is_file) as folder:
        (folder / "a").write_text("a")
    assert [path.name for path in target.iterdir()] == ["a"]


@pytest.mark.parametrize("points", ["", "nowhere", "elsewhere"])
def test_whatever_lies_where_a_folder_belongs_is_replaced(tmp_path: Path, points: str) -> None:
    """A file, a link to nothing, a link to a folder that is not whole; what it points to stays."""
    target, elsewhere = tmp_path / "abc", tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "foreign").touch()
    if points:
        target.symlink_to(points)
    else:
        target.write_bytes(b"rubbish")
    with whole_folder(target, (target / "a").is_file) as folder:
        (folder / "a").write_text("a")
    assert names(target) == ["a"] and not target.is_symlink()
    assert names(elsewhere) == ["foreign"]


def test_a_quicker_build_wins(tmp_path: Path) -> None:
    target = tmp_path / "abc"
    with whole_folder(target, (target / "a").is_file) as folder:
        (folder / "a").write_text("late")
        target.mkdir()
        (target / "a").write_text("quick")
    assert (target / "a").read_text() == "quick"
    assert [path.name for path in tmp_path.iterdir()] == ["abc"]


def test_an_empty_file_has_no_content_nor_has_a_folder(tmp_path: Path) -> None:
    (tmp_path / "leer").write_bytes(b"")
    (tmp_path / "voll").write_bytes(b"x")
    found = [has_content(tmp_path / name) for name in ("leer", "voll", "fehlt", ".")]
    assert found == [False, True, False, False]


def test_only_what_cannot_be_a_folder_of_ours_is_removed_where_folders_belong(
    tmp_path: Path,
) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "linked").symlink_to("pictures")
    (tmp_path / "digests.bin").touch()
    kept = names(tmp_path)
    (tmp_path / "tiles").touch()
    (tmp_path / "lost").symlink_to("nowhere")
    (tmp_path / "circle").symlink_to("circle")
    clear_for_folders(tmp_path)
    assert names(tmp_path) == kept
    clear_for_folders(tmp_path / "not-there")
