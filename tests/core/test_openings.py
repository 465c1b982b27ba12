"""The table of hours against the library, minute by minute, and against the law on its own."""

from __future__ import annotations

import datetime as dt

import pytest
from opening_hours import OpeningHours

from plugins.core.hours import canonical_hours
from plugins.core.openings import Day, Openings, cut_short, doubt, openings, window
from plugins.core.publicholidays import public_holidays

FEASTS = frozenset(public_holidays(dt.date(2026, 1, 1), dt.date(2030, 1, 1)))
SINCE = dt.date(2026, 11, 1)
FRONLEICHNAM = dt.date(2027, 5, 27)
GERMAN = OpeningHours("PH", country="DE")
HOURS = (
    "Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-14:00; PH off",
    "Mo-Sa 10:00-20:00; PH,Su off; Dec 24,Dec 31 10:00-14:00",
    "Mo-Fr 09:00-18:00; PH 12:00-17:00",
    "Apr-Sep Mo-Sa 10:00-20:00; Oct-Mar Mo-Fr 10:00-18:00; PH off",
    "Sa[1] 10:00-14:00; week 1-53/2 Mo 10:00-12:00; PH off",
    "Mo-Su 00:00-02:00,18:00-24:00; PH off",
    "2026 Dec 24-2027 Jan 02 off; Mo 08:15-08:45; PH off",
    "24/7",
    "PH -1 day 10:00-12:00; PH off",
)


def table(hours: str, since: dt.date = SINCE) -> Openings:
    found = openings(canonical_hours(hours), since)
    assert found
    return found


def day_of(found: Openings, day: dt.date) -> Day:
    special = dict(found.dates)
    if day in special:
        return special[day]
    if found.holiday is not None and day in FEASTS:
        return found.holiday
    return found.week[day.weekday()]


def is_open(found: Openings, moment: dt.datetime) -> bool:
    minute, day = moment.hour * 60 + moment.minute, moment.date()
    today = any(start <= minute < end for start, end in day_of(found, day))
    yesterday = day_of(found, day - dt.timedelta(1))
    return today or any(start <= minute + 1440 < end for start, end in yesterday)


def calendar_of(day: dt.date) -> str:
    """Return the country whose calendar has the holidays of Hesse around a day."""
    near = (day + dt.timedelta(step) for step in range(-3, 4))
    feasts = (dt.datetime.combine(one, dt.time(12)) for one in near if one in FEASTS)
    return "DE" if all(GERMAN.is_open(feast) for feast in feasts) else "AT"


@pytest.mark.parametrize("hours", HOURS)
def test_the_table_says_what_the_library_says(hours: str) -> None:
    found = table(hours)
    asked = {code: OpeningHours(hours, country=code) for code in ("DE", "AT")}
    start = dt.datetime.combine(SINCE, dt.time()) + dt.timedelta(1)
    calendars: dict[dt.date, str] = {}
    for step in range(0, 700 * 1440, 97):
        moment = start + dt.timedelta(minutes=step)
        day = moment.date()
        if day not in calendars:
            calendars[day] = calendar_of(day)
        assert is_open(found, moment) == asked[calendars[day]].is_open(moment), (hours, moment)


def test_fronleichnam_is_a_holiday_although_the_librarys_german_calendar_lacks_it() -> None:
    noon = dt.datetime.combine(FRONLEICHNAM, dt.time(12))
    assert OpeningHours("Th 09:00-18:00; PH off", country="DE").is_open(noon)
    found = table("Mo-Fr 09:00-18:00; PH off")
    assert found.holiday == () and found.dates == ()
    assert not is_open(found, noon)
    assert is_open(found, noon - dt.timedelta(1)) and is_open(found, noon + dt.timedelta(1))


def test_the_calendars_agree_with_the_holidays_of_hesse_for_half_a_century() -> None:
    """What the module's first lines promise: Austria stands in for nothing but Fronleichnam."""
    asked = {code: OpeningHours("PH", country=code) for code in ("DE", "AT")}
    feasts = set(public_holidays(dt.date(2020, 1, 1), dt.date(2070, 1, 1)))
    day = dt.date(2020, 1, 10)
    lacking = []
    while day < dt.date(2069, 12, 1):
        noon = dt.datetime.combine(day, dt.time(12))
        if asked["DE"].is_open(noon) != (day in feasts):
            lacking.append(day)
        day += dt.timedelta(1)
    assert len(lacking) == 50  # one a year
    for feast in lacking:
        for step in range(-4, 5):
            near = feast + dt.timedelta(step)
            noon = dt.datetime.combine(near, dt.time(12))
            assert asked["AT"].is_open(noon) == (near in feasts), near


def test_an_evening_that_never_began_does_not_end_past_midnight() -> None:
    """On the day after a holiday the library calls a bar open until two; we do not."""
    night = dt.datetime(2027, 1, 2, 1)  # the night after New Year, a Friday
    hours = "Fr-Sa 18:00-02:00; PH off"
    assert OpeningHours(hours, country="DE").is_open(night)
    found = table(hours)
    assert not is_open(found, night)
    assert is_open(found, night + dt.timedelta(1))
    assert is_open(found, dt.datetime(2026, 11, 7, 1, 59))
    assert not is_open(found, dt.datetime(2026, 11, 7, 2))


def test_hours_past_midnight_end_where_a_holiday_begins() -> None:
    found = table("Fr-Sa 18:00-02:00; PH off")
    assert dict(found.dates)[dt.date(2027, 4, 30)] == ((1080, 1440),)


@pytest.mark.parametrize(
    ("hours", "reason"),
    [
        ("sunrise-sunset; PH off", "die Zeiten hängen vom Stand der Sonne ab"),
        ("SH Mo-Fr 10:00-12:00; PH off", "die Zeiten hängen von den Schulferien ab"),
        ("Mo-Fr 09:00+; PH off", "ein Ende der Öffnungszeit ist nicht festgelegt"),
        ('Mo-Fr 09:00-18:00 || "nach Vereinbarung"; PH off',
         "ein Teil der Zeiten gilt nur nach Vereinbarung"),
        ('"nach Vereinbarung"', "ein Teil der Zeiten gilt nur nach Vereinbarung"),
        ("Mo-Fr 09:00-18:00 unknown; PH off", "ein Teil der Zeiten gilt nur nach Vereinbarung"),
        ("Fr 18:00-02:00; Sa 00:00-04:00; PH off",
         "um Mitternacht treffen zwei Angaben aufeinander"),
        ("Fr 18:00-02:00; Sa; PH off", "um Mitternacht treffen zwei Angaben aufeinander"),
    ],
)  # fmt: skip
def test_what_nobody_can_compute_is_left_out_with_its_reason(hours: str, reason: str) -> None:
    kept = canonical_hours(hours)
    assert openings(kept, SINCE) is None
    assert doubt(kept) == reason


def test_a_comment_on_closed_days_is_no_doubt() -> None:
    found = table('Mo-Fr 09:00-18:00; PH off "Feiertag"')
    assert found.week[0] == ((540, 1080),) and found.holiday == ()


def test_holidays_like_other_days_need_no_row_of_their_own() -> None:
    assert table("24/7").holiday is None
    assert table("24/7").week == (((0, 1440),),) * 7


def test_a_season_is_not_a_week_with_exceptions() -> None:
    assert not table("Apr-Sep Mo-Fr 10:00-20:00; PH off").is_regular
    assert table("Mo-Fr 10:00-20:00; Dec 24 off; PH off").is_regular


def test_a_night_that_the_next_days_rule_cuts_off_is_found() -> None:
    """The library is right by the letter; an author who writes so means something else."""
    assert cut_short("Fr-Sa 16:00-02:00; Su 14:00-20:00; PH closed") == (5, "16:00-02:00")
    assert cut_short("Fr-Sa 16:00-02:00, Su 14:00-20:00; PH closed") is None
    assert cut_short("Fr-Sa 16:00-24:00; Su 14:00-20:00; PH closed") is None
    assert cut_short("Fr-Sa 16:00-02:00; PH closed") is None


@pytest.mark.parametrize(
    ("since", "until"), [("2026-11-01", "2028-12-01"), ("2026-12-01", "2029-01-01")]
)
def test_a_table_holds_for_two_years_from_any_day_of_its_month(since: str, until: str) -> None:
    assert window(dt.date.fromisoformat(since)) == dt.date.fromisoformat(until)


def test_what_began_before_the_first_day_does_not_begin_at_its_midnight() -> None:
    found = table("Mo-Su 18:00-02:00; PH off", dt.date(2026, 12, 1))
    assert found.week == (((1080, 1560),),) * 7
    assert dt.date(2026, 12, 1) not in dict(found.dates)
