"""One form for every spelling and ending, the same at build time and in a visitor's browser."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.search.words import fold, is_sought, sought, spoken, stem
from tests.builders import ROOT
from tests.search.asking import pairs, stems_of


@pytest.mark.parametrize(
    "forms",
    [
        "Haus Häuser Hauses Häusern Haeuser",
        "Händler Haendler Händlern Händlers",
        "System Systeme Systems Systemen",
        "Straße Strasse Straßen STRASSE",
        "Stadt Städte Städten Staedte",
        "Besucherin Besucherinnen",
        "Wegeleitsystem Wegeleitsysteme Wegeleitsystems",
        "Kamera Kameras",
        "neu neue neuen neues",
        "Museum Museen Museums",
        "Zentrum Zentren Zentrums",
        "Stadtmuseum Stadtmuseen",
        "Firma Firmen",
        "Thema Themen Themas",
        "Praxis Praxen",
        "Gymnasium Gymnasien",
        "Kriterium Kriterien",
        "Album Alben Albums",
        "Datum Daten",
        "Konto Konten Kontos",
        "Risiko Risiken Risikos",
        "Organismus Organismen",
        "Jubiläum Jubiläen Jubiläums",
        "Irrtum Irrtums",
        "Raum Raums",
        "Platz Plätze Plätzen Plaetze",
    ],
)
def test_forms_of_a_word_have_one_stem(forms: str) -> None:
    assert len({stem(fold(form)) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "pair",
    [
        "neun neuen",
        "Messe Maß",
        "Kunde Kind",
        "Laden Land",
        "Turm Term",
        "Kostüm Kosten",
        "Museum Muse",
        "Museen Musen",
        "Konsum Kontext",
        "Paula Paul",
        "Ruhm Ruhe",
        "Warum Ware",
    ],
)
def test_other_words_have_another_stem(pair: str) -> None:
    one, other = pair.split()
    assert stem(fold(one)) != stem(fold(other))


def test_ue_is_an_umlaut_only_where_it_can_be_one() -> None:
    assert fold("Buerger") == fold("Bürger") == "burger"
    assert [fold(word) for word in ("Frauen", "neue", "quer")] == ["frauen", "neue", "quer"]


def test_words_are_found_between_all_kinds_of_signs() -> None:
    text = "Das „3D-Wege\u00adleitsystem“ (Café), 24/7!"
    assert spoken(text) == ["Das", "3D", "Wegeleitsystem", "Café", "24", "7"]
    assert list(sought(text)) == ["3d", stem("wegeleitsystem"), "caf", "24"]


def test_frequent_words_are_not_sought() -> None:
    assert not any(is_sought(fold(word)) for word in ("der", "für", "und", "x"))


@given(st.text())
def test_folding_again_changes_nothing_but_what_was_an_umlaut(text: str) -> None:
    for word in spoken(text):
        assert "ß" not in fold(word) and len(stem(fold(word))) <= len(fold(word))


def test_the_script_of_visitors_agrees_on_every_word_of_the_site() -> None:
    files = sorted((ROOT / "content").rglob("*.md")) + sorted((ROOT / "content").rglob("*.yaml"))
    text = " ".join(file.read_text(encoding="utf-8") for file in files)
    words = sorted({*spoken(text), *(word for pair in pairs() for word in spoken(" ".join(pair)))})
    assert len(words) > 2_000
    stems, same = stems_of(words)
    assert stems == [stem(fold(word)) for word in words]
    assert same == words
