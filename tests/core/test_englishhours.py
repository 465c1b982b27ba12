"""Opening hours in English."""

from __future__ import annotations

import pytest

from plugins.core.englishhours import english_hours
from plugins.core.hours import canonical_hours


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        ("Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-14:00; PH off",
         ("Mon–Fri 09:00–12:00, 14:00–18:00", "Sat 10:00–14:00", "public holidays closed")),
        ("Dec 24,Dec 31 10:00-14:00", ("24 Dec, 31 Dec 10:00–14:00",)),
        ("2026 Dec 24-2027 Jan 02 off \"Ferien\"", ("24 Dec 2026–2 Jan 2027 closed (Ferien)",)),
        ("Sa[1] 10:00-14:00", ("first Sat of the month 10:00–14:00",)),
        ("Su[-1] 10:00-14:00", ("last Sun of the month 10:00–14:00",)),
        ("week 1-53/2 Mo 10:00-12:00", ("calendar weeks 01–53 (every second) Mon 10:00–12:00",)),
        ("Mo-Fr 09:00+", ("Mon–Fri 09:00 (open end)",)),
        ("sunrise-sunset", ("sunrise–sunset",)),
        ("24/7", ("around the clock",)),
        ("Mo 09:00-12:00 || off", ("Mon 09:00–12:00", "closed")),
        ("Mo 09:00-12:00 || \"nach Vereinbarung\"", ("Mon 09:00–12:00", "nach Vereinbarung")),
    ],
)  # fmt: skip
def test_rules_read_as_english(hours: str, words: tuple[str, ...]) -> None:
    assert english_hours(canonical_hours(hours)) == words
