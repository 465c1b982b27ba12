"""Times of events as lists show them, and what is over."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from plugins.core.cards import AssetCard
from plugins.core.occasions import (
    coming,
    event_lines,
    hours,
    marking_script,
    occasion_line,
    over_at,
    passed_on,
)
from plugins.core.times import Occasion, Passed
from plugins.core.value import replace
from tests.cases import make_desk
from tests.events.authored import announced, at, event


def occasion(start: str, end: str, whole_day: bool = False) -> Occasion:
    return Occasion(at(start), at(start), at(end), whole_day)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2026-12-01 18:00", "2026-12-01 20:00", "18 bis 20 Uhr"),
        ("2026-12-01 18:00", "2026-12-01 20:30", "18 bis 20:30 Uhr"),
        ("2026-12-01 18:30", "2026-12-01 18:30", "18:30 Uhr"),
        ("2026-12-01 22:00", "2026-12-02 00:00", "22 bis 24 Uhr"),
        ("2026-12-01 22:00", "2026-12-02 02:00", "22 Uhr bis Mittwoch, 2. Dezember 2026, 2 Uhr"),
    ],
)
def test_hours_are_said_as_short_as_they_can_be(start: str, end: str, words: str) -> None:
    assert hours(occasion(start, end)) == words


def test_a_whole_day_has_no_hours_and_is_over_at_midnight() -> None:
    one = occasion("2026-12-01", "2026-12-02", whole_day=True)
    assert hours(one) == "ganztägig"
    assert over_at(one) == "2026-12-03T00:00"
    assert over_at(occasion("2026-12-01 18:00", "2026-12-01 20:00")) == "2026-12-01T20:00"
    assert over_at(occasion("2026-12-01 18:00", "2026-12-01 18:00")) == "2026-12-02T00:00"


def test_what_is_over_is_counted_from_the_first_on() -> None:
    days = [occasion(f"2026-12-0{day} 18:00", f"2026-12-0{day} 20:00") for day in (1, 2, 3)]
    assert passed_on(days, None) == 0
    assert [passed_on(days, dt.date(2026, 12, day)) for day in (1, 2, 3, 4)] == [0, 1, 2, 3]


def test_a_line_says_what_is_special(tmp_path: Path) -> None:
    card = event(tmp_path, place="{name: Halle}").card
    (one,) = card.occasions
    assert occasion_line(card, one).badges == ()
    assert occasion_line(replace(card, cancelled=True, demo="Erfunden."), one).badges == (
        "Abgesagt",
        "Demo",
    )
    moved = replace(one, start=at("2026-12-02 18:00"), place="Hof", note="Verlegt.")
    line = occasion_line(card, moved)
    assert (line.badges, line.place, line.note) == (("Verlegt",), "Hof", "Verlegt.")
    assert occasion_line(card, replace(moved, cancelled="Krank.")).badges == ("Abgesagt",)
    assert (line.day, line.month, line.weekday) == ("2", "Dez 2026", "Mittwoch")


def test_what_comes_is_sorted_and_leaves_out_what_is_over(tmp_path: Path) -> None:
    weekly = event(tmp_path, "woche", repeat="{every: woche, count: 3}", start="2026-12-01 18:00")
    single = event(tmp_path, "einmal", start="2026-12-09 10:00", end="11:00")
    desk = make_desk(
        *announced(weekly, passed=1), single, single.card, Passed("einmal", 0, single.card.mark)
    )
    cards = (weekly.card, single.card)
    found = [(card.id, one.start.day) for card, one in coming(cards, desk)]
    assert found == [("woche", 8), ("einmal", 9), ("woche", 15)]
    assert len(coming(cards, desk, 2)) == 2


def test_events_of_a_page_begin_with_what_comes(tmp_path: Path) -> None:
    old, older, new = (
        event(tmp_path, name, start=f"2026-12-0{day} 18:00")
        for name, day in (("alt", 2), ("aelter", 1), ("neu", 9))
    )
    desk = make_desk(
        *announced(old, older, passed=1), new, new.card, Passed("neu", 0, new.card.mark)
    )
    assert [line.url for line in event_lines(("alt", "aelter", "neu"), desk)] == [
        "/termine/neu/",
        "/termine/alt/",
        "/termine/aelter/",
    ]


def test_the_script_is_there_when_the_theme_has_it() -> None:
    assert marking_script(make_desk()) == ()
    assert marking_script(make_desk(AssetCard("events.js", "/e.js"))) == ("/e.js",)
