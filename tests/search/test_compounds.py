"""Compounds are found by their parts, and other words are left whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.search.compounds import Lexicon, lexicon_of, parts_of, parts_of_words
from plugins.search.frequent import PARTS
from plugins.search.words import fold, spoken, stem
from tests.search.asking import pairs

WHOLE = """
Verwandtschaft Beratung Information Entscheidung Bestandteil Handlung Freundschaften Leitung
Verhandlung Station Anwesenheit Gemeinschaft Möglichkeit unterschiedlich verantwortlich
Wiederholung Abteilung Ergebnis Besucher Einrichtung Bearbeitung Digitalisierung Erfahrung
Vergangenheit Sammlung Zeichnung Verbindung Unterstützung Gestaltung Ausstellung
"""
# What one would find wrongly if only letters counted.
WRONG = (
    ("Verkehr", "Kehr"), ("Entscheidung", "Scheidung"), ("Verhandlung", "Handlung"),
    ("Gebäude", "Bäude"), ("Bestand", "Stand"), ("Berichten", "Richten"), ("Umstand", "Stand"),
    ("Wirtschaft", "Schaft"), ("Gesellschaft", "Schaft"), ("Anstalt", "Stalt"),
    ("Handlungen", "Lungen"), ("Wiederholung", "Erholung"), ("Vortrag", "Trag"),
    ("Verein", "Rein"), ("Beratung", "Ratung"), ("Umgebung", "Gebung"), ("Besuch", "Such"),
    ("Ausgabe", "Gabe"), ("Zugang", "Gang"), ("Unfall", "Fall"), ("Urteil", "Teil"),
    ("Gebühren", "Uhr"), ("Parkhausgebühren", "Uhr"), ("Haltestelle", "Teller"),
    ("Baustelle", "Teller"),
)  # fmt: skip


def known() -> Lexicon:
    """Return a lexicon of all compounds of the list, and of no other word of its own."""
    return lexicon_of({fold(word) for _, compound in pairs() for word in spoken(compound)})


def found(question: str, text: str, lexicon: Lexicon) -> bool:
    terms = {
        term for word in spoken(text) for term in (stem(fold(word)), *parts_of(fold(word), lexicon))
    }
    return stem(fold(question)) in terms


def test_at_least_95_of_100_parts_lead_to_their_compound() -> None:
    lexicon = known()
    missed = [pair for pair in pairs() if not found(*pair, lexicon)]
    assert len(pairs()) >= 200
    assert len(missed) <= 0.05 * len(pairs()), missed


@pytest.mark.parametrize(("compound", "question"), WRONG)
def test_what_only_looks_like_a_part_is_none(compound: str, question: str) -> None:
    assert not found(question, compound, lexicon_of({fold(question), fold(compound)} - {"fall"}))


def test_derived_words_are_not_taken_apart() -> None:
    lexicon = lexicon_of(fold(word) for word in WHOLE.split())
    wrong = {word: parts_of(fold(word), lexicon) for word in WHOLE.split()}
    apart = {word: parts for word, parts in wrong.items() if parts}
    assert len(apart) <= 0.05 * len(wrong), apart


def test_neighbours_are_found_together_and_alone() -> None:
    parts = parts_of("wegeleitsystem", lexicon_of(()))
    assert {stem("leitsystem"), stem("system"), "weg"} <= set(parts)


def test_the_words_of_the_site_decide() -> None:
    assert parts_of("quaggapinguin", lexicon_of(())) == ()
    assert parts_of("quaggapinguin", lexicon_of({"pinguin"})) == ("pinguin",)


def test_links_between_parts_belong_to_no_part() -> None:
    assert "beratung" in parts_of("beratungsstelle", lexicon_of(()))
    assert "hund" in parts_of("hundehutte", lexicon_of(()))
    assert set(parts_of("hochzeitsturm", lexicon_of(()))) >= {"hochzeit", "turm"}


@given(st.lists(st.sampled_from(PARTS), min_size=2, max_size=3), st.sampled_from(["", "s"]))
def test_what_is_composed_of_known_parts_is_found_by_its_last(pieces: list[str], link: str) -> None:
    word = link.join(fold(piece) for piece in pieces)
    parts = parts_of(word, lexicon_of(()))
    assert all(len(part) >= 3 for part in parts)
    assert stem(word) not in parts


@given(st.text(alphabet="abcdehilnorstuw", max_size=60))
def test_any_word_is_taken_apart_within_itself(word: str) -> None:
    for part in parts_of(word, lexicon_of(())) if word else ():
        assert stem(part) in word or part in word


_PIECES = st.sampled_from(
    ["wege", "leit", "system", "systeme", "markt", "platz", "bahn", "turm", "sturm", "hochzeit"]
)
_WORDS = st.sets(st.lists(_PIECES, min_size=1, max_size=3).map("".join), max_size=25)


@given(_WORDS, _WORDS)
def test_words_that_come_and_go_lead_to_the_same_as_all_anew(
    before: set[str], after: set[str]
) -> None:
    known = parts_of_words(before)
    assert parts_of_words(after, known) == parts_of_words(after)


def test_only_words_with_a_new_one_within_are_split_anew() -> None:
    before = parts_of_words({"zwiebelquaster", "zwiebel", "marktplatz"})
    marked = {**before, "marktplatz": ("merkmal",), "zwiebelquaster": ("merkmal",)}
    after = parts_of_words({*before, "quaster"}, marked)
    assert after["marktplatz"] == ("merkmal",), "nothing of it has changed"
    assert after["zwiebelquaster"] == parts_of_words({*before, "quaster"})["zwiebelquaster"]
    assert "quast" in after["zwiebelquaster"]
