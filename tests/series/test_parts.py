"""The order of a series, and where each part stands in it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from plugins.core.cards import ArticleCard, PartCard
from plugins.core.catalogue import Catalogue
from plugins.core.report import Report
from plugins.series.model import Series
from plugins.series.parts import REACH, part_of, parts_of
from tests.cases import make_article_card, make_desk
from tests.series.test_read import series

FIRST = dt.date(2018, 7, 1)


def part(id: str, day: int = 0, number: int = 0) -> ArticleCard:
    return make_article_card(id, series="netze", part=number, date=FIRST + dt.timedelta(day))


def order(one: Series, *cards: ArticleCard) -> list[str]:
    return [row.id for row in parts_of(one, make_desk(one, one.card, *cards).catalogue)]


def place(id: str, catalogue: Catalogue) -> PartCard:
    found = part_of(id, catalogue, Report())
    assert found
    return found


def test_without_more_the_oldest_comes_first(tmp_path: Path) -> None:
    assert order(series(tmp_path), part("b", 2), part("a", 1), part("c", 1)) == ["a", "c", "b"]


def test_numbers_count_more_than_days_and_who_has_none_comes_last(tmp_path: Path) -> None:
    cards = part("alt", 0), part("zwei", 1, 2), part("eins", 9, 1)
    assert order(series(tmp_path), *cards) == ["eins", "zwei", "alt"]


def test_the_list_of_the_series_counts_most(tmp_path: Path) -> None:
    one = series(tmp_path, parts="[neu, kommt-noch, alt]")
    assert order(one, part("alt", 0), part("fremd", 1), part("neu", 2)) == ["neu", "alt", "fremd"]


def test_withdrawn_parts_are_not_counted(tmp_path: Path) -> None:
    one = series(tmp_path)
    gone = make_article_card("weg", series="netze", withdrawn=True)
    catalogue = make_desk(one, one.card, part("a", 1), gone, part("b", 2)).catalogue
    assert (place("b", catalogue).number, place("b", catalogue).count) == (2, 2)
    assert part_of("weg", catalogue, Report()) is None


def test_articles_of_no_series_or_an_unknown_one_have_no_place(tmp_path: Path) -> None:
    one = series(tmp_path)
    other = make_article_card("b", series="netz")
    catalogue = make_desk(one, one.card, make_article_card("a"), other).catalogue
    assert part_of("a", catalogue, Report()) is part_of("b", catalogue, Report()) is None
    assert part_of("fehlt", catalogue, Report()) is None


@given(st.integers(1, 40), st.data())
def test_a_part_knows_those_around_it_and_never_the_whole_of_a_long_series(
    count: int, data: st.DataObject
) -> None:
    one = Series(_CARD.card, None, (), (), _CARD.prose)
    cards = [part(f"a{n:02}", n) for n in range(count)]
    catalogue = make_desk(one, one.card, *cards).catalogue
    n = data.draw(st.integers(0, count - 1))
    found = place(f"a{n:02}", catalogue)
    assert (found.number, found.count) == (n + 1, count)
    assert found.near[found.number - found.first] == found.id
    assert len(found.near) <= 2 * REACH + 1
    expected = [f"a{k:02}" for k in range(max(0, n - REACH), min(count, n + REACH + 1))]
    assert list(found.near) == expected


def test_the_second_of_two_equal_numbers_names_the_first(tmp_path: Path) -> None:
    one = series(tmp_path)
    catalogue = make_desk(one, one.card, part("a", 1, 2), part("b", 2, 2), part("c", 3)).catalogue
    assert [place(id, catalogue).twin for id in "abc"] == ["", "a", ""]


def test_who_is_in_the_list_is_said(tmp_path: Path) -> None:
    one = series(tmp_path, parts="[a]")
    catalogue = make_desk(one, one.card, part("a"), part("b", 1)).catalogue
    assert [(place(id, catalogue).lists, place(id, catalogue).listed) for id in "ab"] == [
        (True, True), (True, False),
    ]  # fmt: skip


def _made() -> Series:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as name:
        return series(Path(name))


_CARD = _made()
