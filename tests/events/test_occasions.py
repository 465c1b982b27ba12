"""What an author wrote of times -> occasions; what contradicts is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.events.authored import at, event, told

WEEKLY = "{every: woche, on: [di], until: 2026-12-31}"


def starts(folder: Path, **changes: str | None) -> list[str]:
    return [f"{one.start:%m-%d %H:%M}" for one in event(folder, **changes).card.occasions]


def test_a_rule_its_exceptions_and_further_times(tmp_path: Path) -> None:
    assert starts(
        tmp_path, repeat=WEEKLY, except_="[2026-12-22]", additional="[2026-12-23 17:00]"
    ) == ["12-01 18:00", "12-08 18:00", "12-15 18:00", "12-23 17:00", "12-29 18:00"]


def test_a_single_time_can_be_moved_and_called_off(tmp_path: Path) -> None:
    changes = (
        "[{day: 2026-12-08, start: 2026-12-09 19:00, place: Hof, note: Umgezogen.},"
        " {day: 2026-12-15, cancelled: Krank.}, {day: 2026-12-22, end: 21:00}]"
    )
    first, moved, off, longer, _ = event(
        tmp_path, repeat=WEEKLY, occurrences=changes
    ).card.occasions
    assert (first.place, first.note, first.cancelled) == ("", "", "")
    assert (moved.key, moved.start, moved.end) == (
        at("2026-12-08 18:00"), at("2026-12-09 19:00"), at("2026-12-09 21:00"),
    )  # fmt: skip
    assert (moved.place, moved.note) == ("Hof", "Umgezogen.")
    assert off.cancelled == "Krank." and off.start == off.key
    assert longer.end == at("2026-12-22 21:00")


def test_an_end_after_midnight_and_none_at_all(tmp_path: Path) -> None:
    late = event(tmp_path, end="2026-12-02 02:00").card.occasions[0]
    assert late.end == at("2026-12-02 02:00")
    unknown = event(tmp_path, end=None).card.occasions[0]
    assert unknown.end == unknown.start


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"end": "17:00"},
         "6:6: „end“ (2026-12-01 17:00) liegt nicht nach „start“ – Meinten Sie 2026-12-02 17:00?"),
        ({"start": "2026-12-03", "end": "2026-12-01"},
         "6:6: „end“ (2026-12-01) liegt nicht nach „start“ – Beginn oder Ende berichtigen."),
        ({"end": "2026-12-02"},
         "6:6: „start“ und „end“ passen nicht zusammen: nur eines nennt eine Uhrzeit"
         " – Bei beiden eine Uhrzeit eintragen, oder bei keinem."),
        ({"start": "2027-03-27 23:00", "end": "2027-03-28 02:30"},
         "6:6: 02:30 Uhr gibt es am 28. März 2027 nicht: die Uhr wird in dieser Stunde vorgestellt"
         " – Eine andere Uhrzeit eintragen."),
        ({"repeat": "{every: woche}"},
         "7:9: Die Wiederholung hört nie auf – „until“ oder „count“ eintragen."),
        ({"repeat": "{every: woche, until: 2027-01-01, count: 3}"},
         "7:9: „until“ und „count“ stehen beide da – Eines von beiden löschen."),
        ({"repeat": "{every: woche, until: 2026-12-07}"},
         "7:9: Die Wiederholung ergibt nur einen Termin, den 1. Dezember 2026"
         " – „until“ später setzen oder „repeat“ löschen."),
        ({"repeat": "{every: woche, until: 2026-11-07}"},
         "7:31: „until“ liegt vor „start“ – Einen der Tage berichtigen."),
        ({"repeat": "{every: tag, until: 2096-12-07}"},
         "7:9: Die Wiederholung ergibt mehr als 400 Termine – „until“ früher setzen."),
        ({"repeat": "{every: woche, on: [mi, fr], count: 3}"},
         "5:8: „start“ ist ein Dienstag, den die Wiederholung nicht ergibt"
         " – Mit dem ersten Mal beginnen: 2026-12-02."),
        ({"repeat": "{every: tag, on: [di], count: 3}"},
         "7:9: „on“ gibt es nicht bei „every: tag“"
         " – „every: woche“ oder „every: monat“ schreiben."),
        ({"repeat": "{every: monat, on: [di], count: 3}"},
         "7:9: Es fehlt, der wievielte Wochentag des Monats – „which: erster“ ergänzen."),
        ({"repeat": "{every: woche, on: [di], which: erster, count: 3}"},
         "7:9: „which“ gilt nur bei „every: monat“ zusammen mit „on“"
         " – Zum Beispiel {every: monat, which: zweiter, on: [di]}."),
        ({"start": "2026-12-31 18:00", "repeat": "{every: monat, count: 3}"},
         "7:9: Einen 31. gibt es nicht in jedem Monat"
         " – Einen Wochentag nennen, zum Beispiel {which: letzter, on: [fr]}."),
        ({"start": "2028-02-29 18:00", "repeat": "{every: jahr, count: 3}"},
         "7:9: Einen 29. Februar gibt es nicht in jedem Jahr – Einen anderen Tag wählen."),
        ({"repeat": WEEKLY, "except_": "[2026-12-23]"},
         "8:10: Am Mittwoch, 23. Dezember 2026, findet der Termin nicht statt"
         " – Meinten Sie 2026-12-22?"),
        ({"except_": "[2026-12-01]"},
         "5:8: Der Termin findet an keinem Tag statt – Ausnahmen löschen."),
        ({"additional": "[2026-12-01 20:00]"},
         "7:14: Am Dienstag, 1. Dezember 2026, findet der Termin schon statt"
         " – Einen anderen Tag nennen oder den Eintrag unter „occurrences“ ändern."),
        ({"additional": "[2026-11-30 20:00]"},
         "7:14: „additional“ liegt vor „start“ – Bei „start“ das früheste Mal eintragen."),
        ({"additional": "[2026-12-03]"},
         "7:14: „additional“ und „start“ passen nicht zusammen: nur eines nennt eine Uhrzeit"
         " – Zum Beispiel 2026-12-01 18:00."),
        ({"occurrences": "[{day: 2026-12-02, note: Anders.}]"},
         "7:21: Am Mittwoch, 2. Dezember 2026, findet der Termin nicht statt"
         " – Meinten Sie 2026-12-01?"),
        ({"occurrences": "[{day: 2026-12-01}]"},
         "7:21: Zum 1. Dezember 2026 steht nicht, was anders ist"
         " – „start“, „end“, „place“ und „note“ oder „cancelled“ eintragen."),
        ({"occurrences": "[{day: 2026-12-01, note: A.}, {day: 2026-12-01, note: B.}]"},
         "7:50: Der 1. Dezember 2026 steht zweimal unter „occurrences“"
         " – Beides in einem Eintrag nennen."),
        ({"occurrences": "[{day: 2026-12-01, start: 2026-12-02}]"},
         "7:40: Nur einer der beiden Anfänge nennt eine Uhrzeit"
         " – Wie beim Termin selbst schreiben."),
        ({"occurrences": "[{day: 2026-12-01, end: 17:00}]"},
         "7:38: „end“ (2026-12-01 17:00) liegt nicht nach „start“"
         " – Meinten Sie 2026-12-02 17:00?"),
        ({"start": "2027-03-27 02:30", "end": "04:00", "repeat": "{every: tag, count: 3}"},
         "5:8: 02:30 Uhr gibt es am 28. März 2027 nicht: die Uhr wird in dieser Stunde vorgestellt"
         " – Den Tag unter „except“ nennen."),
    ],
)  # fmt: skip
def test_what_contradicts_is_refused(
    tmp_path: Path, changes: dict[str, str], complaint: str
) -> None:
    assert told(tmp_path, **changes) == [complaint]


def test_a_day_on_which_the_clock_leaves_the_time_out_can_be_excepted(tmp_path: Path) -> None:
    assert starts(
        tmp_path, start="2027-03-27 02:30", end="04:00", repeat="{every: tag, count: 3}",
        except_="[2027-03-28]",
    ) == ["03-27 02:30", "03-29 02:30"]  # fmt: skip


def test_a_broken_rule_is_the_only_fault(tmp_path: Path) -> None:
    assert told(tmp_path, repeat="{every: wochen, count: 3}", except_="[2026-12-08]") == [
        "7:17: „wochen“ ist für „every“ nicht möglich – Meinten Sie „woche“?"
    ]
