"""Projects over time: every number lies within the drawing."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.projects.model import Drawing, Period, Timeline
from plugins.projects.timeline import LABEL, NARROW, WIDE, timeline
from tests.cases import make_edition_card
from tests.projects.drawn_up import make_project

ARROW = 9.0  # the tip that the template draws behind a bar without end
DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2060, 12, 31))


def drawn(*periods: Period, editions: tuple[str, ...] = ()) -> Drawing:
    return over_time(*periods, editions=editions).drawings[0]


def over_time(*periods: Period, editions: tuple[str, ...] = ()) -> Timeline:
    projects = [make_project(f"p{i}", period=period) for i, period in enumerate(periods)]
    drawing = timeline(projects, [make_edition_card(id) for id in editions])
    assert drawing
    return drawing


def test_without_projects_there_is_no_drawing() -> None:
    assert timeline([], [make_edition_card()]) is None


def test_the_axis_spans_whole_years_with_a_mark_for_each_quarter() -> None:
    drawing = drawn(Period(dt.date(2018, 7, 1), dt.date(2019, 2, 1), ""))
    assert [tick.label for tick in drawing.years] == [
        "2018", "Apr.", "Juli", "Okt.", "2019", "Apr.", "Juli", "Okt.",
    ]  # fmt: skip
    assert [tick.label for tick in drawing.years if tick.strong] == ["2018", "2019"]
    assert drawing.years[0].x == WIDE.left


def test_a_project_without_end_runs_to_the_edge_and_is_open() -> None:
    (row,) = drawn(Period(dt.date(2018, 7, 1), None, "")).rows
    assert row.open
    assert row.x + row.width == WIDE.width - WIDE.right
    assert row.since == "Juli 2018"


def test_a_project_of_one_month_can_be_seen() -> None:
    (row,) = drawn(Period(dt.date(2018, 7, 1), dt.date(2018, 7, 1), "")).rows
    assert row.width > 0


def test_editions_are_marks_with_number_and_year() -> None:
    drawing = drawn(Period(dt.date(2018, 7, 1), None, ""), editions=("2018-02", "2018-03"))
    assert [tick.label for tick in drawing.editions] == ["02/18", "03/18"]


def test_the_summary_says_in_words_what_is_drawn() -> None:
    periods = [
        Period(dt.date(2018, 7, 1), None, ""),
        Period(dt.date(2019, 1, 1), dt.date(2019, 5, 1), ""),
    ]
    assert over_time(*periods).summary == (
        "2 Projekte von Januar 2018 bis Dezember 2019, davon 1 ohne festes Ende."
    )


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(DAYS, st.none() | DAYS), min_size=1, max_size=8))
def test_every_number_lies_within_the_drawing(
    spans: list[tuple[dt.date, dt.date | None]],
) -> None:
    periods = [Period(start, max(start, end) if end else None, "") for start, end in spans]
    for drawing in over_time(*periods, editions=("2018-03",)).drawings:
        xs = [tick.x for tick in (*drawing.years, *drawing.editions)]
        for row in drawing.rows:
            assert row.width > 0
            assert row.x + row.width + (ARROW if row.open else 0) <= drawing.width
            assert row.y >= 0
            assert row.y + drawing.bars + 15 <= drawing.height
            xs += [row.x, *row.dots]
        assert all(drawing.left <= x <= drawing.width for x in xs)
        for ticks in (drawing.years, drawing.editions):
            told = [tick.x for tick in ticks if tick.label]
            assert all(b - a >= LABEL for a, b in pairwise(told)), "labels touch"


def test_on_a_phone_titles_stand_above_their_bars_which_have_the_whole_width() -> None:
    narrow = over_time(Period(dt.date(2018, 1, 1), None, "")).drawings[1]
    assert narrow.name == "narrow" and narrow.width <= 340
    assert narrow.words + 15 < narrow.bars + 15 < NARROW.row
    assert narrow.rows[0].width > 0.9 * narrow.width


def test_many_years_have_marks_for_years_only() -> None:
    wide, narrow = over_time(Period(dt.date(2000, 1, 1), dt.date(2019, 5, 1), "")).drawings
    assert {tick.strong for tick in wide.years} == {True}
    assert [tick.label for tick in narrow.years if tick.label][:3] == ["2000", "2003", "2006"]


def test_rows_do_not_lie_on_one_another() -> None:
    for drawing in over_time(*[Period(dt.date(2018, 7, 1), None, "")] * 3).drawings:
        first, second, third = (row.y for row in drawing.rows)
        assert second - first == third - second > 23
