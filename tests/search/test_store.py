"""The index is made once for all that it says, and again only when that has changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.desk import Desk
from plugins.core.site import HubSettings
from plugins.core.value import replace
from plugins.search import store
from plugins.search.store import known_index, make_index
from tests.cases import make_article_card, make_desk


def settings_of(desk: Desk, folder: Path) -> HubSettings:
    return replace(desk.settings, cache=folder / "cache")


def test_what_has_not_changed_is_known(tmp_path: Path) -> None:
    desk = make_desk(make_article_card("eins"))
    settings = settings_of(desk, tmp_path)
    assert known_index(settings, desk) is None
    made = make_index(settings, desk)
    assert known_index(settings, make_desk(make_article_card("eins"))) == made


def test_another_word_and_a_page_less_are_news(tmp_path: Path) -> None:
    desk = make_desk(make_article_card("eins"), make_article_card("zwei"))
    settings = settings_of(desk, tmp_path)
    made = make_index(settings, desk)
    for other in (
        make_desk(make_article_card("eins", title="Anders"), make_article_card("zwei")),
        make_desk(make_article_card("eins")),
    ):
        assert known_index(settings, other) is None
        assert make_index(settings, other) != made


def test_what_does_not_show_is_noted_without_making_anything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk(make_article_card("eins"))
    settings = settings_of(desk, tmp_path)
    made = make_index(settings, desk)
    monkeypatch.setattr(store, "index_of", None)
    other = make_desk(make_article_card("eins", minutes=7))
    assert known_index(settings, other) is None
    assert make_index(settings, other) == made


@pytest.mark.parametrize("damage", [b"", b"\xff\x00 rubbish"])
def test_a_damaged_note_is_as_good_as_none(tmp_path: Path, damage: bytes) -> None:
    desk = make_desk(make_article_card("eins"))
    settings = settings_of(desk, tmp_path)
    make_index(settings, desk)
    (note,) = (settings.cache / store.FOLDER).glob("*.stand")
    note.write_bytes(damage)
    assert known_index(settings, desk) is None


def test_a_folder_that_is_gone_is_made_again(tmp_path: Path) -> None:
    desk = make_desk(make_article_card("eins"))
    settings = settings_of(desk, tmp_path)
    made = make_index(settings, desk)
    before = {file.name: file.read_bytes() for file in made.iterdir()}
    for file in made.iterdir():
        file.unlink()
    assert known_index(settings, desk) is None
    assert make_index(settings, desk) == made
    assert {file.name: file.read_bytes() for file in made.iterdir()} == before
