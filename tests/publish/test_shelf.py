"""Releases beside one another: one is live, and to change which takes one step."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from plugins.publish.shelf import RELEASE, NoSuchRelease, Shelf, ShelfBusy, older
from tests.publish.releases import live, shelve, town

DAYS = ("2026-11-01", "2026-11-02", "2026-11-03")


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "public")


def three(shelf: Shelf, scratch: Path) -> list[str]:
    """Publish three releases, each a minute after the other."""
    ids = []
    for number, day in enumerate(DAYS):
        ids.append(shelve(shelf, town("ABC"[number]), scratch, day).release)
        os.utime(shelf.folder(ids[-1]) / "manifest.json", (number * 60, number * 60))
    return ids


def test_nothing_is_there_at_first(shelf: Shelf) -> None:
    assert (shelf.ids(), shelf.current, shelf.previous) == ((), "", "")
    assert shelf.prune(1) == ()


def test_the_last_release_is_live_and_the_one_before_is_known(shelf: Shelf, tmp_path: Path) -> None:
    ids = three(shelf, tmp_path)
    assert shelf.ids() == tuple(reversed(ids))
    assert (shelf.current, shelf.previous) == (ids[2], ids[1])
    assert live(shelf.base) == town("C")
    assert all(RELEASE.fullmatch(id) for id in ids)


def test_only_the_site_lies_in_the_document_root(shelf: Shelf, tmp_path: Path) -> None:
    three(shelf, tmp_path)
    assert {path.name for path in (shelf.base / "current").iterdir()} == {
        name.split("/")[0] for name in town("C")
    }


def test_going_back_leads_to_ever_older_ones_and_ends(shelf: Shelf, tmp_path: Path) -> None:
    ids = three(shelf, tmp_path)
    for expected in (ids[1], ids[0]):
        shelf.switch(older(shelf.ids(), shelf.current), publishing=False)
        assert shelf.current == expected
    with pytest.raises(NoSuchRelease):
        older(shelf.ids(), shelf.current)


def test_who_publishes_an_old_release_again_makes_it_the_newest(
    shelf: Shelf, tmp_path: Path
) -> None:
    ids = three(shelf, tmp_path)
    shelf.switch(ids[0])
    assert shelf.ids()[0] == ids[0]


def test_pruning_keeps_the_newest_the_live_one_and_the_one_before(
    shelf: Shelf, tmp_path: Path
) -> None:
    ids = three(shelf, tmp_path)
    shelf.switch(ids[0], publishing=False)
    assert shelf.prune(1) == (ids[1],)
    assert set(shelf.ids()) == {ids[0], ids[2]}
    assert live(shelf.base) == town("A")


def test_a_name_that_is_none_leads_nowhere(shelf: Shelf, tmp_path: Path) -> None:
    (id, *_) = three(shelf, tmp_path)
    for name in ("../../etc", "", "2026-01-01-abc-000000000000", f"{id}/..", "."):
        with pytest.raises(NoSuchRelease):
            shelf.switch(name)


def test_two_do_not_publish_into_one_folder_at_once(shelf: Shelf) -> None:
    with shelf.locked(), pytest.raises(ShelfBusy), Shelf(shelf.base).locked():
        pass
    with shelf.locked():
        pass


def test_a_release_that_fails_leaves_nothing_behind(shelf: Shelf, tmp_path: Path) -> None:
    ids = three(shelf, tmp_path)
    with shelf.locked():
        with pytest.raises(ZeroDivisionError), shelf.adding("2026-11-04-abc-000000000000"):
            raise ZeroDivisionError
        assert sorted(os.listdir(shelf.base / "releases")) == sorted(ids)


def test_what_one_who_was_killed_left_is_swept_away(shelf: Shelf, tmp_path: Path) -> None:
    ids = three(shelf, tmp_path)
    (shelf.base / "releases/.neu-halb/site").mkdir(parents=True)
    with shelf.locked():
        assert sorted(os.listdir(shelf.base / "releases")) == sorted(ids)


def test_other_files_are_never_touched(shelf: Shelf, tmp_path: Path) -> None:
    three(shelf, tmp_path)
    (shelf.base / "releases/notizen").mkdir()
    with shelf.locked():
        shelf.prune(1)
    assert (shelf.base / "releases/notizen").is_dir()
