"""Opening hours in German."""

from __future__ import annotations

import pytest

from plugins.core.hours import canonical_hours
from plugins.core.hourswords import clock, day_in_words, german_hours


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        ("Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-14:00; PH off",
         ("Mo–Fr 09:00–12:00, 14:00–18:00 Uhr", "Sa 10:00–14:00 Uhr", "Feiertage geschlossen")),
        ("Tu,Th 09:00-18:00; PH,Su off", ("Di, Do 09:00–18:00 Uhr", "Feiertage, So geschlossen")),
        ("Dec 24,Dec 31 10:00-14:00", ("24. Dez., 31. Dez. 10:00–14:00 Uhr",)),
        ("Apr-Sep Mo 10:00-20:00", ("Apr.–Sept. Mo 10:00–20:00 Uhr",)),
        ("2026 Dec 24-2027 Jan 02 off \"Ferien\"",
         ("24. Dez. 2026–2. Jan. 2027 geschlossen (Ferien)",)),
        ("Sa[1] 10:00-14:00", ("1. Sa im Monat 10:00–14:00 Uhr",)),
        ("Su[-1] 10:00-14:00", ("letzter So im Monat 10:00–14:00 Uhr",)),
        ("week 1-53/2 Mo 10:00-12:00",
         ("Kalenderwochen 01–53 (jede zweite) Mo 10:00–12:00 Uhr",)),
        ("Mo-Fr 09:00+", ("Mo–Fr 09:00 Uhr (Ende offen)",)),
        ("sunrise-sunset", ("Sonnenaufgang–Sonnenuntergang",)),
        ("24/7", ("rund um die Uhr",)),
        ("off", ("geschlossen",)),
        ("Mo 09:00-12:00 || \"nach Vereinbarung\"",
         ("Mo 09:00–12:00 Uhr", "nach Vereinbarung")),
        ("Mo 09:00-12:00, Sa 10:00-12:00; \"a; b\"",
         ("Mo 09:00–12:00 Uhr", "Sa 10:00–12:00 Uhr", "a; b")),
        ("SH Mo-Fr 10:00-12:00", ("Schulferien, Mo–Fr 10:00–12:00 Uhr",)),
    ],
)  # fmt: skip
def test_rules_read_as_german(hours: str, words: tuple[str, ...]) -> None:
    assert german_hours(canonical_hours(hours)) == words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ((), "geschlossen"),
        (((0, 1440),), "durchgehend"),
        (((540, 720), (840, 1080)), "09:00–12:00 und 14:00–18:00 Uhr"),
        (((1080, 1560),), "18:00–02:00 Uhr"),
        (((960, 1440),), "16:00–24:00 Uhr"),
    ],
)
def test_a_day_reads_as_german(day: tuple[tuple[int, int], ...], words: str) -> None:
    assert day_in_words(day) == words


def test_the_clock_goes_on_past_midnight() -> None:
    assert [clock(minute) for minute in (0, 61, 1440, 1441)] == ["00:00", "01:01", "24:00", "00:01"]
