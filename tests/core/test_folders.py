"""What lies in a folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.core.folders import listing, stamp_of


def put(path: Path, content: str = "x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def names(root: Path) -> list[str]:
    return [file.name for file in listing(root / "content", root)]


def test_files_come_sorted_by_their_names_as_authors_know_them(tmp_path: Path) -> None:
    for name in ("b.md", "a/c.md", "a-b/d.md"):
        put(tmp_path / "content" / name)
    assert names(tmp_path) == ["content/a-b/d.md", "content/a/c.md", "content/b.md"]


def test_hidden_files_and_drafts_are_passed_over_with_all_below_them(tmp_path: Path) -> None:
    for name in (".DS_Store", "_entwurf.md", "_alt/a.md", ".git/b.md", "c.md"):
        put(tmp_path / "content" / name)
    assert names(tmp_path) == ["content/c.md"]


def test_links_are_listed_and_never_followed(tmp_path: Path) -> None:
    put(tmp_path / "fremd" / "geheim.md")
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "artikel").symlink_to(tmp_path / "fremd")
    (tmp_path / "content" / "a.md").symlink_to(tmp_path / "fremd" / "geheim.md")
    (tmp_path / "content" / "b.md").symlink_to(tmp_path / "nirgends")
    found = listing(tmp_path / "content", tmp_path)
    assert [(file.name, file.linked) for file in found] == [
        ("content/a.md", True), ("content/artikel", True), ("content/b.md", True),
    ]  # fmt: skip


def test_a_folder_that_is_a_link_itself_is_listed_as_one(tmp_path: Path) -> None:
    put(tmp_path / "fremd" / "a.md")
    (tmp_path / "content").symlink_to(tmp_path / "fremd")
    (found,) = listing(tmp_path / "content", tmp_path)
    assert (found.name, found.linked) == ("content", True)


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert listing(tmp_path / "content", tmp_path) == ()


def test_a_stamp_differs_when_a_file_is_written_replaced_or_only_looks_the_same(
    tmp_path: Path,
) -> None:
    path = put(tmp_path / "content" / "a.md", "eins")
    os.utime(path, ns=(10**18, 10**18))
    (before,) = listing(tmp_path / "content", tmp_path)
    assert before.stamp == stamp_of(path.stat())
    assert (before.stamp.size, before.stamp.modified) == (4, 10**18)
    path.unlink()
    put(tmp_path / "content" / "b.md").rename(path)
    path.write_text("zwei", encoding="utf-8")
    os.utime(path, ns=(10**18, 10**18))
    (after,) = listing(tmp_path / "content", tmp_path)
    assert (after.stamp.size, after.stamp.modified) == (4, 10**18)
    assert after.stamp != before.stamp


def test_pipes_are_listed_as_what_nobody_opens(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    os.mkfifo(tmp_path / "content" / "a.md")
    (found,) = listing(tmp_path / "content", tmp_path)
    assert (found.name, found.linked) == ("content/a.md", True)


def test_a_folder_that_cannot_be_read_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "content" / "artikel" / "a.md")

    def closed(path: str) -> Iterator[os.DirEntry[str]]:
        if path.endswith("artikel"):
            raise PermissionError
        return scandir(path)

    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", closed)
    (found,) = listing(tmp_path / "content", tmp_path)
    assert (found.name, found.linked) == ("content/artikel", True)
