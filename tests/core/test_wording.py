"""German words, and the nearest right one."""

from __future__ import annotations

import datetime as dt
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.core import wording


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Größe Übung", "groesse-uebung"),
        ("Ärger in der Straße", "aerger-in-der-strasse"),
        ("STRAẞE", "strasse"),
        ("Œuvre à la carte", "oeuvre-a-la-carte"),
        ("  360°-Tour!  ", "360-tour"),
        ("Łódź", "odz"),
        ("…", ""),
    ],
)
def test_a_slug_is_german_and_plain(text: str, slug: str) -> None:
    assert wording.slugify(text) == slug


def test_a_slug_does_not_depend_on_how_umlauts_are_stored() -> None:
    assert wording.slugify(unicodedata.normalize("NFD", "Größe Übung")) == "groesse-uebung"


@given(st.text())
def test_a_slug_of_a_slug_is_itself(text: str) -> None:
    slug = wording.slugify(text)
    assert wording.slugify(slug) == slug
    assert set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


def test_dates_read_as_in_a_newspaper() -> None:
    assert wording.long_date(dt.date(2018, 3, 1)) == "1. März 2018"
    assert wording.month_and_year(dt.date(2018, 12, 31)) == "Dezember 2018"


@pytest.mark.parametrize(
    ("words", "text"),
    [([], ""), (["A"], "A"), (["A", "B"], "A und B"), (["A", "B", "C"], "A, B und C")],
)
def test_words_are_joined_as_in_a_sentence(words: list[str], text: str) -> None:
    assert wording.joined(words) == text


def test_words_can_be_joined_otherwise() -> None:
    assert wording.joined(["A", "B"], "oder") == "A oder B"


def test_quotation_marks_are_german() -> None:
    assert wording.quoted("Wort") == "„Wort“"


def test_of_what_is_very_long_the_beginning_is_quoted() -> None:
    assert wording.quoted("a" * 200) == f"„{'a' * 200}“"
    assert wording.quoted("a" * 99_999) == f"„{'a' * 200} …“"


def test_signs_that_would_steer_a_terminal_are_not_printed() -> None:
    assert wording.printable("Größe – 5 €") == "Größe – 5 €"
    assert wording.printable("a\x1b[2Jb\nc\u202ed") == "a\ufffd[2Jb\ufffdc\ufffdd"


@pytest.mark.parametrize(
    ("number", "text"), [(0, "0 Beiträge"), (1, "1 Beitrag"), (2, "2 Beiträge")]
)
def test_a_count_has_the_right_noun(number: int, text: str) -> None:
    assert wording.counted(number, "Beitrag", "Beiträge") == text


@pytest.mark.parametrize(("words", "minutes"), [(0, 1), (50, 1), (310, 2), (1000, 5)])
def test_reading_takes_at_least_a_minute(words: int, minutes: int) -> None:
    assert wording.reading_minutes(words) == minutes


@pytest.mark.parametrize(
    ("word", "right"),
    [("titel", "title"), ("Teaser", "teaser"), ("teasr", "teaser"), ("xyz", ""), ("", "")],
)
def test_the_nearest_word_is_found_or_none(word: str, right: str) -> None:
    assert wording.nearest(word, ["title", "teaser"]) == right


def test_without_a_near_word_a_short_list_is_shown_and_a_long_one_is_not() -> None:
    assert wording.did_you_mean("xyz", ["b", "a"]) == "Möglich sind: „a“ oder „b“."
    assert wording.did_you_mean("xyz", [f"wort-{n}" for n in range(wording.MOST_LISTED + 1)]) == ""
    assert wording.did_you_mean("xyz", []) == ""


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        ("2018-07-04", "2018-07-04", "Mittwoch, 4. Juli 2018"),
        ("2018-07-04", "2018-07-06", "4. bis 6. Juli 2018"),
        ("2018-07-30", "2018-08-02", "30. Juli bis 2. August 2018"),
        ("2018-12-30", "2019-01-02", "30. Dezember 2018 bis 2. Januar 2019"),
    ],
)
def test_several_days_in_a_row_are_said_as_short_as_they_can_be(
    first: str, last: str, text: str
) -> None:
    days = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    assert wording.from_day_to_day(*days) == text


def test_a_full_hour_has_no_minutes() -> None:
    assert wording.clock(dt.time(18)) == "18"
    assert wording.clock(dt.time(9, 5)) == "9:05"


@pytest.mark.parametrize(
    ("size", "text"),
    [(0, "1 KB"), (1499, "1 KB"), (38_400, "38 KB"), (999_499, "999 KB"), (999_500, "1,0 MB"),
     (2_340_000, "2,3 MB")],
)  # fmt: skip
def test_sizes_are_said_as_people_read_them(size: int, text: str) -> None:
    assert wording.file_size(size) == text


@pytest.mark.parametrize(
    ("heading", "word"),
    [
        (0, "Norden"), (22, "Norden"), (23, "Nordosten"), (90, "Osten"), (135, "Südosten"),
        (180, "Süden"), (225, "Südwesten"), (270, "Westen"), (300, "Nordwesten"), (359, "Norden"),
    ],
)  # fmt: skip
def test_headings_have_the_nearest_word(heading: float, word: str) -> None:
    assert wording.wind(heading) == word
