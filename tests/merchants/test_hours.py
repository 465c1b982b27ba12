"""What a merchant's page shows of its hours."""

from __future__ import annotations

import datetime as dt

from plugins.core.hours import canonical_hours
from plugins.core.hourstable import table_of
from plugins.merchants.hours import hours_view
from plugins.merchants.model import HoursView

SINCE = dt.date(2026, 11, 1)


def view(hours: str) -> HoursView:
    found = hours_view(canonical_hours(hours), SINCE)
    assert found
    return found


def test_a_week_is_a_table_with_a_row_for_holidays() -> None:
    found = view("Mo-Fr 09:00-12:00,14:00-18:00; PH off")
    assert [(row.days, row.times, row.number) for row in found.rows][::6] == [
        ("Montag", "09:00–12:00 und 14:00–18:00 Uhr", 0), ("Sonntag", "geschlossen", 6),
    ]  # fmt: skip
    assert (found.rows[7].days, found.rows[7].times) == ("Feiertage", "geschlossen")
    assert (found.rules, found.dates, found.doubt) == ((), (), "")


def test_days_of_the_next_year_that_differ_are_listed_once() -> None:
    found = view("Mo-Fr 09:00-18:00; Dec 24 09:00-13:00; PH off")
    assert found.dates == (("24. Dezember 2026", "09:00–13:00 Uhr"),)


def test_who_is_always_open_is_so_on_holidays() -> None:
    assert view("24/7").rows[7].times == "wie an anderen Tagen"


def test_a_season_is_told_in_words_and_still_computed() -> None:
    found = view("Apr-Sep Mo-Fr 10:00-20:00; PH off")
    assert found.rules == ("Apr.–Sept. Mo–Fr 10:00–20:00 Uhr", "Feiertage geschlossen")
    assert found.rows == () and found.table


def test_a_reason_in_quotation_marks_is_not_lost() -> None:
    found = view('Mo-Fr 10:00-20:00; PH off; 2026 Dec 28 off "Inventur"')
    assert found.rules[-1] == "28. Dez. 2026 geschlossen (Inventur)"
    assert found.rows == ()


def test_what_nobody_can_compute_says_so() -> None:
    found = view("sunrise-sunset; PH off")
    assert (found.table, found.doubt) == ("", "die Zeiten hängen vom Stand der Sonne ab")
    assert found.rules == ("Sonnenaufgang–Sonnenuntergang", "Feiertage geschlossen")


def test_no_hours_are_no_table() -> None:
    assert hours_view("", SINCE) is None
    assert table_of("", SINCE) == table_of("sunrise-sunset; PH closed", SINCE) == ""
