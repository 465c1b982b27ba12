"""The index is made once for all that it says, and again only when that has changed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from plugins.core.desk import Desk
from plugins.core.site import HubSettings
from plugins.core.value import replace
from plugins.search import store
from plugins.search.counting import Counting
from plugins.search.english_words import ENGLISH
from plugins.search.index import index_of
from plugins.search.model import Block, Record
from plugins.search.records import records_of
from plugins.search.store import known_index, make_index, make_indexes
from plugins.search.words import GERMAN
from tests.cases import make_article_card, make_desk
from tests.finished import finished_in
from tests.search.test_english_records import translated


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
    monkeypatch.setattr(store, "files_of", None)
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
    before = content(made)
    for file in made.iterdir():
        file.unlink()
    assert known_index(settings, desk) is None
    assert make_index(settings, desk) == made
    assert content(made) == before


def articles(*titles: str) -> Desk:
    """Return a desk with an article for each title, enough of them for several blocks."""
    return make_desk(*(make_article_card(f"a{at:04}", title=one) for at, one in enumerate(titles)))


def content(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in finished_in(folder)}


def whole(desk: Desk) -> dict[str, bytes]:
    """Return the index as it is when nothing is known."""
    return {file.name: file.content for file in index_of(records_of(desk.fresh()))}


def test_after_an_edit_one_block_is_counted_again_and_the_index_is_as_if_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    titles = [f"Wegeleitsystem Nummer {at}" for at in range(1500)]
    desk = articles(*titles)
    settings = settings_of(desk, tmp_path)
    assert content(make_index(settings, desk)) == whole(desk)
    counted: list[int] = []
    count = Counting.count

    def noted(self: Counting, records: Sequence[Record]) -> Block:
        counted.append(len(records))
        return count(self, records)

    monkeypatch.setattr(Counting, "count", noted)
    edited = articles(*titles[:700], "Quastenflosser im Quastenflosserbecken", *titles[701:])
    made = content(make_index(settings, edited))
    monkeypatch.undo()
    assert len(counted) == 1 and counted[0] < 1100
    assert len(list((settings.cache / store.FOLDER / store.BLOCKS).iterdir())) > 2
    assert made == whole(edited) != whole(desk)


@pytest.mark.parametrize("damage", [b"", b"\xff\x00 rubbish"])
def test_damaged_blocks_and_parts_cost_time_alone(tmp_path: Path, damage: bytes) -> None:
    desk = articles("Wegeleitsystem", "Leitsystem")
    settings = settings_of(desk, tmp_path)
    make_index(settings, desk)
    folder = settings.cache / store.FOLDER
    for path in (*folder.glob("*.teile"), *(folder / store.BLOCKS).iterdir()):
        path.write_bytes(damage)
    other = articles("Wegeleitsystem", "Leitstelle")
    assert content(make_index(settings, other)) == whole(other)


def test_each_language_has_an_index_of_its_own(tmp_path: Path) -> None:
    desk = translated()
    settings = settings_of(desk, tmp_path)
    make_indexes(settings, desk, (GERMAN, ENGLISH))
    german, english = (known_index(settings, desk, one) for one in (GERMAN, ENGLISH))
    assert german and english and german != english
    found = b"".join(content(english).values())
    assert b"/en/artikel/eins/" in found and b'"/artikel/' not in found
    assert b"/en/" not in b"".join(content(german).values())
