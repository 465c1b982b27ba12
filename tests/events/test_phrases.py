"""When an event takes place, in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.occasions import CATEGORY_WORDS
from plugins.events.phrases import SEVERAL
from tests.events.authored import event

UNTIL = "until: 2027-12-31"


@pytest.mark.parametrize(
    ("repeat", "words"),
    [
        (f"{{every: woche, {UNTIL}}}", "Jeden Dienstag, 18 bis 20 Uhr"),
        (f"{{every: woche, on: [do, di], {UNTIL}}}",
         "Jeden Dienstag und jeden Donnerstag, 18 bis 20 Uhr"),
        (f"{{every: woche, interval: 2, {UNTIL}}}",
         "Alle zwei Wochen am Dienstag, 18 bis 20 Uhr"),
        (f"{{every: monat, {UNTIL}}}", "Monatlich am 1., 18 bis 20 Uhr"),
        (f"{{every: monat, which: erster, on: [di], {UNTIL}}}",
         "Jeden ersten Dienstag im Monat, 18 bis 20 Uhr"),
        (f"{{every: monat, interval: 7, which: erster, on: [di], {UNTIL}}}",
         "Alle 7 Monate am ersten Dienstag, 18 bis 20 Uhr"),
        ("{every: jahr, count: 3}", "Jährlich am 1. Dezember, 18 bis 20 Uhr"),
        ("{every: tag, count: 3}", "Täglich, 18 bis 20 Uhr"),
        ("{every: tag, interval: 3, count: 3}", "Alle drei Tage, 18 bis 20 Uhr"),
    ],
)  # fmt: skip
def test_a_rule_in_words(tmp_path: Path, repeat: str, words: str) -> None:
    when = event(tmp_path, repeat=repeat).card.when
    assert when.startswith(f"{words} (1. Dezember 2026 bis ")


def test_a_single_event_and_one_of_several_days(tmp_path: Path) -> None:
    assert event(tmp_path).card.when == "Dienstag, 1. Dezember 2026, 18 bis 20 Uhr"
    days = event(tmp_path, start="2026-12-30", end="2027-01-02").card
    assert days.when == "30. Dezember 2026 bis 2. Januar 2027, ganztägig"


def test_further_times_without_a_rule_are_counted(tmp_path: Path) -> None:
    card = event(tmp_path, additional="[2026-12-03 18:00, 2026-12-05 10:00]").card
    assert card.when == "Dienstag, 1. Dezember 2026, 18 bis 20 Uhr und 2 weitere Male"


def test_every_category_has_a_word_for_several() -> None:
    assert set(SEVERAL) == set(CATEGORY_WORDS)
