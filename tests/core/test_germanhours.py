"""How Germans write hours, and what they mean; every guess is one that the parser reads."""

from __future__ import annotations

import pytest

from plugins.core.germanhours import in_osm_words
from plugins.core.hours import canonical_hours

MEANT = {
    "Mo–Fr 9–18 Uhr": "Mo-Fr 09:00-18:00",
    "Mo-Fr 9-18 Uhr, Sa 10-14 Uhr": "Mo-Fr 09:00-18:00; Sa 10:00-14:00",
    "Montag bis Freitag von 9.00 bis 18.30 Uhr": "Mo-Fr 09:00-18:30",
    "Mo. - Fr.: 08:00 - 12:00 und 14:00 - 18:00 Uhr; Sa.: 9 - 13 Uhr":
        "Mo-Fr 08:00-12:00,14:00-18:00; Sa 09:00-13:00",
    "täglich 10-20 Uhr": "Mo-Su 10:00-20:00",
    "Di, Do 9-18": "Tu,Th 09:00-18:00",
    "Mo+Di+Do 9–18h": "Mo,Tu,Th 09:00-18:00",
    "Mo/Mi 10-12": "Mo,We 10:00-12:00",
    "Mo-Do 9-18": "Mo-Th 09:00-18:00",
    "So 14-18 Uhr": "Su 14:00-18:00",
    "Mo-Fr 0900-1800": "Mo-Fr 09:00-18:00",
    "Mon-Fri 09:00-18:00": "Mo-Fr 09:00-18:00",
    "Mo-Fr 9 Uhr - 18 Uhr": "Mo-Fr 09:00-18:00",
    "werktags 8–18 Uhr": "Mo-Sa 08:00-18:00",
    "wochentags 9-18 Uhr": "Mo-Fr 09:00-18:00",
    "am Wochenende 10-16 Uhr": "Sa-Su 10:00-16:00",
    "Sonn- und Feiertage geschlossen": "Su,PH off",
    "Mo-Sa 9.30–19 Uhr, So und Feiertage geschlossen": "Mo-Sa 09:30-19:00; Su,PH off",
    "an Feiertagen 12-17 Uhr": "PH 12:00-17:00",
    "Ruhetag: Montag": "Mo off",
    "Di-So 11-22 Uhr, Montag Ruhetag": "Tu-Su 11:00-22:00; Mo off",
    "freitags und samstags 18-2 Uhr": "Fr,Sa 18:00-02:00",
    "Mo-Fr 9:00-18:00 Uhr, 24.12. 9-14 Uhr": "Mo-Fr 09:00-18:00; Dec 24 09:00-14:00",
    "24. Dezember 2026 geschlossen": "2026 Dec 24 off",
    "rund um die Uhr": "24/7",
    "nach Vereinbarung": '"nach Vereinbarung"',
    "Mo-Fr 9-18 Uhr und nach Vereinbarung": 'Mo-Fr 09:00-18:00 || "nach Vereinbarung"',
}  # fmt: skip


@pytest.mark.parametrize("text", MEANT)
def test_what_an_author_meant(text: str) -> None:
    assert in_osm_words(text) == MEANT[text]
    assert canonical_hours(MEANT[text])


@pytest.mark.parametrize(
    "text",
    [
        "ab 9 Uhr", "Mo-Fr 9-25 Uhr", "Mo-Fr 9:75-18 Uhr", "irgendwann", "Mo-Fr", "", "9",
        "Mo-Fr vormittags", "Mo 9-12, Di", "31.13. geschlossen", "rund um die Uhr Mo", "-",
    ],
)  # fmt: skip
def test_what_is_not_understood_in_full_is_not_guessed(text: str) -> None:
    assert in_osm_words(text) == ""
