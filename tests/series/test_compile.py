"""Series to pages: the list, each series, and what does not fit together."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from plugins.core.cards import ArticleCard
from plugins.core.catalogue import Catalogue
from plugins.core.desk import Desk
from plugins.core.pages import Page
from plugins.core.pictures import PictureOrders
from plugins.core.value import replace
from plugins.series.compile import compile_series
from plugins.series.model import AllSeriesView, SeriesView
from tests.cases import (
    faults,
    make_article_card,
    make_desk,
    make_project_card,
    pages_of,
    words,
)
from tests.series.test_read import series

URL = "/serien/netze/"


def part(id: str, **changes: Any) -> ArticleCard:
    return make_article_card(id, **{"series": "netze", **changes})


def made(desk: Desk) -> tuple[dict[str, Page], list[str]]:
    return pages_of(compile_series(desk), desk), faults(desk.report)


def test_without_series_there_is_no_page() -> None:
    assert compile_series(make_desk(part("eins"))) == ()


def test_a_series_shows_its_parts_in_order_with_their_numbers(tmp_path: Path) -> None:
    one = series(tmp_path, project="wlan", topics="[quick-wins]", text="Ein Satz.", demo="Ja.")
    cards = part("zwei", date=dt.date(2018, 8, 2)), part("eins")
    pages, said = made(make_desk(one, one.card, *cards, make_project_card()))
    assert said == []
    page = pages[URL]
    view = page.view
    assert isinstance(view, SeriesView)
    assert [(p.number, p.teaser.url) for p in view.parts] == [
        (1, "/artikel/eins/"), (2, "/artikel/zwei/"),
    ]  # fmt: skip
    assert view.note == "2 Teile · zuletzt am 2. August 2018"
    assert [line.url for group in view.belongs for line in group.lines] == [
        "/projekte/wlan/", "/thema/quick-wins/",
    ]  # fmt: skip
    assert page.changed == dt.date(2018, 8, 2)
    thing = json.loads(page.head.json_ld)["@graph"][0]
    assert thing["@type"] == "CreativeWorkSeries"
    assert [(p["position"], p["url"]) for p in thing["hasPart"]] == [
        (1, "https://hub.example/artikel/eins/"), (2, "https://hub.example/artikel/zwei/"),
    ]  # fmt: skip


def test_the_list_counts_parts_and_says_when_the_last_one_appeared(tmp_path: Path) -> None:
    one = series(tmp_path)
    empty = replace(one.card, id="leer", url="/serien/leer/", title="Leer")
    other = type(one)(empty, None, (), (), one.prose)
    pages, _ = made(make_desk(one, one.card, other, empty, part("eins")))
    view = pages["/serien/"].view
    assert isinstance(view, AllSeriesView)
    assert [(s.title, s.count, s.newest.text if s.newest else "") for s in view.series] == [
        ("Netze", "1 Teil", "4. Juli 2018"), ("Leer", "0 Teile", ""),
    ]  # fmt: skip
    shown = pages["/serien/leer/"].view
    assert isinstance(shown, SeriesView) and (shown.parts, shown.note) == ((), "0 Teile")


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"project": "wlam"}, "3:10: Das Projekt „wlam“ gibt es nicht – Meinten Sie „wlan“?"),
        ({"topics": "[quick-win]"},
         "3:10: Das Thema „quick-win“ gibt es nicht – Meinten Sie „quick-wins“?"),
        ({"parts": "[eins, eims]"},
         "3:15: Den Beitrag „eims“ gibt es nicht – Meinten Sie „eins“?"),
        ({"parts": "[eins, fremd]"},
         "3:15: Der Beitrag „fremd“ gehört nicht zu dieser Serie – Im Beitrag „series: netze“"
         " eintragen oder ihn hier streichen."),
    ],
)  # fmt: skip
def test_wrong_names_are_faults(tmp_path: Path, changes: dict[str, str | None], fault: str) -> None:
    one = series(tmp_path, **changes)
    fremd = make_article_card("fremd")
    _, said = made(make_desk(one, one.card, part("eins"), fremd, make_project_card()))
    assert said == [f"content/serien/netze.yaml:{fault}"]


def test_a_part_that_is_to_come_may_be_in_the_list_already(tmp_path: Path) -> None:
    one = series(tmp_path, parts="[eins, kommt-noch]")
    cards = (*words(), one, one.card, part("eins"))
    later = {(ArticleCard, "kommt-noch"): dt.date(2030, 1, 1)}
    desk = make_desk()
    catalogue = Catalogue(cards, (), later)
    desk = replace(desk, catalogue=catalogue, pictures=PictureOrders(catalogue, desk.report))
    pages, said = made(desk)
    assert said == []
    view = pages[URL].view
    assert isinstance(view, SeriesView) and [p.number for p in view.parts] == [1]
