"""The page of a place: its plan, its hours, its ways from every entrance."""

from __future__ import annotations

from pathlib import Path

from plugins.core.desk import Desk
from plugins.core.pages import Page
from plugins.venues.place_page import place_page, stylesheet
from plugins.venues.views import PlaceView
from tests.cases import faults, make_desk, make_merchant_card
from tests.venues.test_compile import announced
from tests.venues.test_reasons import BEHIND_STEPS, EASTERN, REVOLVING

SHOP = "{name: Laden, category: Spielwaren, goods: [Kreisel]}"


def made(folder: Path, place: str, *changes: tuple[str, str]) -> tuple[Page, PlaceView, Desk]:
    desk = make_desk(*announced(folder, *changes), make_merchant_card())
    page = place_page("haus", place, "2026-11-01", desk)
    assert isinstance(page.view, PlaceView)
    return page, page.view, desk


def test_a_shop_says_where_it_is_and_how_one_gets_there(tmp_path: Path) -> None:
    page, view, _ = made(tmp_path, "eg-01")
    assert (page.url, page.head.title) == ("/wege/haus/eg-01/", "Laden, Erdgeschoss – Haus")
    assert (view.kicker, view.level, view.number) == ("Spielwaren", "Erdgeschoss", "E01")
    assert view.summary == (
        "Laden – Haus, Erdgeschoss, E01. Der Weg von „Eingang West“, auch ohne Stufen."
    )
    assert [way.title for way in view.ways] == ["Eingang West"]
    (plan,) = view.plans
    assert [shape.label for shape in plan.shapes if shape.current] == ["E01 Laden"]
    assert len(plan.tracks) == 1
    assert view.goods == ("Kreisel",)
    assert [one.title for one in view.nearby] == ["Eingang West", "Infopunkt"]


def test_only_what_is_step_free_is_said_to_be(tmp_path: Path) -> None:
    def summary(place: str, *changes: tuple[str, str]) -> str:
        return made(tmp_path, place, *changes)[1].summary

    assert summary("og-wc").endswith("Der Weg von „Eingang West“, auch ohne Stufen.")
    assert summary("og-wc", *BEHIND_STEPS) == (
        "Toilette – Haus, Obergeschoss. Der Weg von „Eingang West“; stufenlos nicht erreichbar."
    )
    assert summary("eg-01", EASTERN, REVOLVING).endswith(
        "Der Weg von „Eingang West“ und „Eingang Ost“, ohne Stufen nur von „Eingang Ost“."
    )
    third = (
        "      - {id: osten",
        "      - {id: sued, category: pedestrian.principal, name: Eingang Süd,"
        " line: [[6, 0], [7, 0]]}\n      - {id: osten",
    )
    assert summary("eg-01", EASTERN, third, REVOLVING).endswith(
        "„Eingang Ost“, auch ohne Stufen, nur nicht von „Eingang West“."
    )
    assert summary("eingang") == "Eingang West – Haus, Erdgeschoss."


def test_a_place_on_another_level_shows_both_plans(tmp_path: Path) -> None:
    _, view, _ = made(tmp_path, "og-wc")
    assert [plan.title for plan in view.plans] == ["Haus, Erdgeschoss", "Haus, Obergeschoss"]
    assert (view.kicker, view.number) == ("Toilette", "")


def test_hours_are_its_own_or_those_of_the_directory(tmp_path: Path) -> None:
    named = SHOP.replace("goods", "merchant: laden, goods")
    _, view, desk = made(tmp_path, "eg-01", (SHOP, named))
    assert view.hours == ("Mo–Fr 09:00–18:00 Uhr", "Feiertage geschlossen")
    assert view.hours_en == ("Mon–Fri 09:00–18:00", "public holidays closed")
    assert view.merchant and view.merchant.url == "/haendler/laden/"
    assert faults(desk.report) == []
    own = named.replace("goods", "hours: 24/7, goods")
    assert made(tmp_path, "eg-01", (SHOP, own))[1].hours == ("rund um die Uhr",)


def test_an_unknown_merchant_is_a_fault(tmp_path: Path) -> None:
    _, view, desk = made(tmp_path, "eg-01", (SHOP, SHOP.replace("goods", "merchant: x, goods")))
    assert view.merchant is None
    assert faults(desk.report) == [
        "tours/haus/venue.yaml:23:65: Den Händler „x“ gibt es nicht – Möglich sind: „laden“."
    ]


def test_the_only_entrance_has_no_way_to_itself(tmp_path: Path) -> None:
    _, view, _ = made(tmp_path, "eingang")
    assert (view.kicker, view.ways, view.plan_note) == ("Eingang", (), "")
    (plan,) = view.plans
    assert plan.tags[0].current


def test_a_thing_of_use_says_to_whom(tmp_path: Path) -> None:
    _, view, desk = made(tmp_path, "eg-info")
    assert (view.kicker, view.facts) == ("Infopunkt", ("mit dem Rollstuhl benutzbar",))
    assert stylesheet(desk) == "/v.css"
