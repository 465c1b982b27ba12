"""Buildings as pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from plugins.core.cards import AssetCard
from plugins.core.pages import Document, Page
from plugins.venues.compile import compile_venues
from plugins.venues.views import OverviewView, SheetView, VenueView
from tests.cases import faults, make_article_card, make_desk, make_merchant_card, outputs_of
from tests.venues.authored import changed, read_text

STYLE = AssetCard("venues.css", "/v.css")


def announced(folder: Path, *changes: tuple[str, str]) -> tuple[Any, ...]:
    """Return all that a building announces."""
    found, said = read_text(folder, changed(*changes))
    assert said == []
    return (STYLE, *found.values)


def test_without_buildings_there_is_nothing() -> None:
    assert compile_venues(make_desk()) == ()


def test_every_place_has_a_page_and_a_code(tmp_path: Path) -> None:
    desk = make_desk(*announced(tmp_path))
    made = outputs_of(compile_venues(desk), desk)
    places = ("eingang", "eg-01", "eg-info", "og-wc")
    assert sorted(made) == sorted(
        ["/wege/", "/wege/haus/", "/wege/haus/plan.json", "/wege/haus/schilder/"]
        + ["/wege/haus/imdf.zip", "/wege/haus/plan.geojson"]
        + ["/wege/haus/terminal/", "/wege/haus/terminal/inhalt.json"]
        + [f"/wege/haus/{place}/{rest}" for place in places for rest in ("", "code.svg")]
    )
    assert faults(desk.report) == []
    code = made["/wege/haus/eg-01/code.svg"]
    assert isinstance(code, Document) and b"<svg" in code.content


def test_the_page_of_a_building_shows_the_highest_level_first(tmp_path: Path) -> None:
    desk = make_desk(*announced(tmp_path))
    page = outputs_of(compile_venues(desk), desk)["/wege/haus/"]
    assert isinstance(page, Page) and isinstance(page.view, VenueView)
    assert [level.id for level in page.view.levels] == ["og", "eg"]
    ground = page.view.levels[1]
    assert [(one.title, one.number, one.note) for one in ground.shops] == [
        ("Laden", "E01", "Spielwaren")
    ]
    assert [one.title for one in ground.services] == ["Eingang West", "Infopunkt"]
    assert (page.view.count, page.view.stylesheet) == ("4 Ziele", "/v.css")
    assert page.view.merchant is None


def test_a_building_knows_its_entry_and_the_articles_about_it(tmp_path: Path) -> None:
    items = announced(tmp_path, ("demo: Erfunden.", "demo: Erfunden.\nmerchant: laden"))
    article = make_article_card("eins", merchants=("laden",))
    desk = make_desk(*items, make_merchant_card(), article)
    page = outputs_of(compile_venues(desk), desk)["/wege/haus/"]
    assert isinstance(page, Page) and isinstance(page.view, VenueView)
    assert page.view.merchant and page.view.merchant.url == "/haendler/laden/"
    assert [one.url for one in page.view.articles] == ["/artikel/eins/"]


def test_an_unknown_entry_is_a_fault(tmp_path: Path) -> None:
    items = announced(tmp_path, ("demo: Erfunden.", "demo: Erfunden.\nmerchant: ladn"))
    desk = make_desk(*items, make_merchant_card())
    outputs_of(compile_venues(desk), desk)
    assert faults(desk.report) == [
        "tours/haus/venue.yaml:5:11: Den Händler „ladn“ gibt es nicht – Meinten Sie „laden“?"
    ]


def test_the_sheet_has_a_code_for_what_stands_still(tmp_path: Path) -> None:
    desk = make_desk(*announced(tmp_path))
    made = outputs_of(compile_venues(desk), desk)
    sheet, overview = made["/wege/haus/schilder/"], made["/wege/"]
    assert isinstance(sheet, Page) and isinstance(sheet.view, SheetView)
    assert [sign.title for sign in sheet.view.signs] == ["Eingang West", "Infopunkt"]
    assert sheet.view.signs[1].english == "Information point, ground floor"
    assert sheet.view.signs[0].address == "https://hub.example/wege/haus/eingang/"
    assert isinstance(overview, Page) and isinstance(overview.view, OverviewView)
    assert [one.url for one in overview.view.venues] == ["/wege/haus/"]
