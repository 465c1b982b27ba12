"""Damaged letters are known, and sound ones are never taken for damaged."""

from __future__ import annotations

from plugins.core.misread import DAMAGED, MISREAD


def test_every_damaged_letter_is_the_one_that_was_misread() -> None:
    assert MISREAD["Ã¼"] == "ü"
    assert MISREAD["â€ž"] == "„"
    for written, meant in MISREAD.items():
        assert written.encode("cp1252").decode() == meant


def test_sound_german_and_its_neighbours_are_left_alone() -> None:
    assert not DAMAGED.search("Größe, Übermut, „Zitat“ – Ärger; âme, São Paulo, Île-de-France, 5 €")
