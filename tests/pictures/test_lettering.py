"""How a title is broken into lines, with letters that are all half as wide as they are high."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.pictures.lettering import SIZES, Room, Setting, set_title

ROOM = Room(560, 350)


def measure(text: str, size: int) -> float:
    return len(text) * size / 2


def never(word: str) -> Sequence[int]:
    return ()


def everywhere(word: str) -> Sequence[int]:
    return range(3, len(word) - 2)


def set_(title: str, room: Room = ROOM) -> Setting:
    return set_title(title, room, measure, everywhere)


def test_a_short_title_is_large() -> None:
    assert set_("Quick Wins") == Setting(SIZES[0], ("Quick Wins",))


def test_a_longer_title_is_smaller_and_its_lines_are_alike() -> None:
    setting = set_("Luisencenter: den Weg räumlich sehen, bevor man ihn geht")
    assert SIZES[0] > setting.size > SIZES[-1]
    assert " ".join(setting.lines) == "Luisencenter: den Weg räumlich sehen, bevor man ihn geht"
    lengths = [len(line) for line in setting.lines]
    assert max(lengths) - min(lengths) < 10


def test_large_letters_are_for_few_lines() -> None:
    assert set_("Eins zwei drei vier fünf sechs").size <= 72


def test_a_word_is_divided_only_where_no_size_holds_it() -> None:
    assert set_("Wegeleitsysteme").lines == ("Wegeleitsysteme",)
    long = set_("Donaudampfschifffahrtskapitänsmützen")
    assert len(long.lines) > 1
    assert "".join(line.removesuffix("-") for line in long.lines) == (
        "Donaudampfschifffahrtskapitänsmützen"
    )
    assert all(line.endswith("-") for line in long.lines[:-1])


def test_a_hyphen_of_the_title_is_the_first_place_to_break() -> None:
    assert set_("Einzelhandels-Standortmarketing").lines == ("Einzelhandels-", "Standortmarketing")


def test_a_line_never_begins_with_a_dash() -> None:
    for title in ("Ein Anfang – und ein Ende, das sehr lange auf sich warten lässt", "A – B"):
        assert not any(line.startswith("–") for line in set_(title).lines)


def test_what_is_too_long_ends_with_dots() -> None:
    setting = set_("Wort " * 80, Room(560, 200))
    assert setting.size == SIZES[-1]
    assert setting.lines[-1].endswith("Wort …")
    assert len(setting.lines) * setting.leading <= 200


def test_a_word_that_cannot_be_divided_is_at_least_drawn() -> None:
    assert set_title("x" * 80, ROOM, measure, never) == Setting(SIZES[-1], ("x" * 80,))


@pytest.mark.parametrize("title", ["Ä", "a-b-c", "–", "Und – so – weiter"])
def test_odd_titles_are_kept_whole(title: str) -> None:
    assert " ".join(set_(title).lines).replace("\u00a0", " ") == title


@given(st.lists(st.text("abcäöü-", min_size=1, max_size=30), min_size=1, max_size=12))
def test_every_title_fits_or_is_shortened(words: list[str]) -> None:
    setting = set_(" ".join(words))
    assert all(
        measure(line.removesuffix(" …"), setting.size) <= ROOM.width for line in setting.lines
    )
    assert len(setting.lines) * setting.leading <= ROOM.height
