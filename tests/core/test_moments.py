"""Days and times as authors write them."""

from __future__ import annotations

import datetime as dt

import pytest

from plugins.core.errors import Mark
from plugins.core.moments import DateTime, Day, EndTime, Hour, Moment, TimeOfDay, is_skipped
from plugins.core.report import Report
from plugins.core.yamlfile import Scalar, Sequence
from tests.cases import faults

HERE = Mark("x.yaml", 5, 8)


def typed(text: str) -> Scalar:
    return Scalar(text, HERE)


def read(field: DateTime | Day | EndTime | Hour, text: str) -> tuple[object, list[str]]:
    report = Report()
    return field.read(typed(text), report), [f.removeprefix(f"{HERE}: ") for f in faults(report)]


def test_a_day_with_a_time_and_a_whole_day() -> None:
    field = DateTime("start", "Der Beginn.")
    assert read(field, "2026-12-01 18:05") == (
        Moment(dt.date(2026, 12, 1), dt.time(18, 5), HERE), []
    )  # fmt: skip
    assert read(field, "2026-12-01T08:00")[0] == Moment(dt.date(2026, 12, 1), dt.time(8), HERE)
    assert read(field, "2026-12-01") == (Moment(dt.date(2026, 12, 1), None, HERE), [])
    assert read(Day("day", "Der Tag."), "2026-12-01") == (
        Moment(dt.date(2026, 12, 1), None, HERE), []
    )  # fmt: skip


def test_a_whole_day_begins_at_midnight() -> None:
    assert Moment(dt.date(2026, 12, 1), None, HERE).at == dt.datetime(2026, 12, 1)
    assert TimeOfDay(dt.time(9), HERE).on(dt.date(2026, 12, 1)).at == dt.datetime(2026, 12, 1, 9)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("2026-12-01 25:00",
         "Die Uhrzeit „25:00“ gibt es nicht – Von 00:00 bis 23:59, zum Beispiel 18:30."),
        ("2026-12-01 18:60",
         "Die Uhrzeit „18:60“ gibt es nicht – Von 00:00 bis 23:59, zum Beispiel 18:30."),
        ("2026-12-01 18.30", "Die Uhrzeit „18.30“ gibt es nicht – Meinten Sie 18:30?"),
        ("2026-12-01 9 Uhr", "Die Uhrzeit „9 Uhr“ gibt es nicht – Meinten Sie 09:00?"),
        ("1.12.2026 18:00",
         "Das Datum „1.12.2026“ ist nicht eindeutig – Meinten Sie 2026-12-01?"),
        ("2026-02-30 18:00",
         "Den Tag „2026-02-30“ gibt es nicht"
         " – Jahr-Monat-Tag prüfen, zum Beispiel 2018-07-04."),
        ("0206-12-01",
         "Das Jahr 206 liegt außerhalb des Kalenders – Erlaubt sind 2000 bis 2099."),
        ("2027-03-28 02:30",
         "02:30 Uhr gibt es am 28. März 2027 nicht: die Uhr wird in dieser Stunde vorgestellt"
         " – Eine andere Uhrzeit eintragen."),
        ("", "„start“ ist leer – Tag und Uhrzeit wie 2026-12-01 18:00 eintragen."),
    ],
)  # fmt: skip
def test_what_does_not_exist_is_refused(text: str, complaint: str) -> None:
    assert read(DateTime("start", "Der Beginn."), text) == (None, [complaint])


def test_an_end_may_be_a_time_alone() -> None:
    field = EndTime("end", "Das Ende.")
    assert read(field, "20:00") == (TimeOfDay(dt.time(20), HERE), [])
    assert read(field, "2026-12-02 02:00")[0] == Moment(dt.date(2026, 12, 2), dt.time(2), HERE)
    assert read(field, "2026-12-02")[0] == Moment(dt.date(2026, 12, 2), None, HERE)
    assert read(field, "24:00") == (
        None, ["Die Uhrzeit „24:00“ gibt es nicht – Von 00:00 bis 23:59, zum Beispiel 18:30."]
    )  # fmt: skip


def test_a_list_is_no_moment() -> None:
    report = Report()
    assert EndTime("end", "Das Ende.").read(Sequence((), HERE), report) is None
    assert len(report.faults) == 1


def test_the_clock_leaves_out_one_hour_a_year() -> None:
    day = dt.datetime(2027, 3, 28)
    minutes = [day + dt.timedelta(minutes=15 * step) for step in range(96)]
    assert [f"{one:%H:%M}" for one in minutes if is_skipped(one)] == [
        "02:00", "02:15", "02:30", "02:45"
    ]  # fmt: skip
    assert not is_skipped(dt.datetime(2027, 10, 31, 2, 30))


def test_an_hour_is_a_time_without_a_day() -> None:
    field = Hour("from", "Ab wann.")
    assert read(field, "22:00") == (TimeOfDay(dt.time(22), HERE), [])
    assert read(field, "6:30") == (TimeOfDay(dt.time(6, 30), HERE), [])
    assert read(field, "22 Uhr") == (
        None, ["Die Uhrzeit „22 Uhr“ gibt es nicht – Meinten Sie 22:00?"]
    )  # fmt: skip
    assert read(field, " ") == (None, ["„from“ ist leer – Eine Uhrzeit wie 22:00 eintragen."])
