"""Counting words: as a search for them would, however often a piece comes."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.core import wordcount
from plugins.core.wordcount import words_in


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("Ein Wort", 2),
        ("- **fett** und *kursiv* – ja!", 4),
        ("Handy-Ticket, O’Neill’s", 2),
        ("1,5 km/h", 4),
        ("## \n\n> …", 0),
    ],
)
def test_words_are_counted_and_signs_are_not(text: str, count: int) -> None:
    assert words_in(text) == count


@given(st.lists(st.sampled_from(["Wort", "a-b", "–", "km/h", "**x**", "'", "٣", "e\u0301"])))
def test_the_count_is_that_of_a_search_through_the_whole_text(pieces: list[str]) -> None:
    text = " ".join(pieces)
    assert words_in(text) == len(re.findall(r"\w[\w'’-]*", text))


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wordcount, "_MOST", 3)
    monkeypatch.setattr(wordcount, "_COUNTS", wordcount._Counts())
    assert words_in("a b c d e a b") == 7
    assert len(wordcount._COUNTS) <= 3
