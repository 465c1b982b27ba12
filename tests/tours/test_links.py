"""Hotspots as readers see them: what is special about shops and pictures."""

from __future__ import annotations

from plugins.core.offers import MerchantCard
from plugins.core.report import Report
from plugins.tours.links import hotspot_views, info_views, link_views, way_views
from plugins.tours.model import Aim
from tests.cases import make_article_card, make_desk, make_merchant_card, use_of
from tests.tours.authored import FILE, spot

SHOP = make_article_card("laden", kind="showcase", shop="Der Laden")


def aims(*spots: object, metres: float | None = None) -> tuple[Aim, ...]:
    return tuple(Aim(one, 90.0, metres) for one in spots)  # type: ignore[arg-type]


def said(report: Report) -> list[str]:
    return [str(fault) for fault in report.faults]


def test_a_shop_is_called_by_its_name_and_leads_to_its_showcase() -> None:
    desk = make_desk(SHOP)
    found = aims(spot("shop", "laden"))
    (view,) = hotspot_views("rundgang", found, desk)
    assert (view.kind, view.title, view.url) == ("shop", "Der Laden", "/artikel/laden/")
    (link,) = link_views(found, [view], desk)
    assert (link.kind, link.direction, link.external) == ("Geschäft", "im Osten", False)
    assert said(desk.report) == []


def test_an_article_that_presents_no_shop_is_a_fault() -> None:
    desk = make_desk(SHOP, make_article_card("lade"))
    hotspot_views("rundgang", aims(spot("shop", "lade")), desk)
    assert said(desk.report) == [
        f"{FILE}:20:9: Der Beitrag „lade“ ist kein Schaufenster aus dem Handel"
        " – Meinten Sie „laden“?"
    ]


def test_an_unknown_shop_is_a_fault() -> None:
    desk = make_desk(SHOP)
    hotspot_views("rundgang", aims(spot("shop", "ladne")), desk)
    assert said(desk.report) == [
        f"{FILE}:20:9: Den Beitrag „ladne“ gibt es nicht – Meinten Sie „laden“?"
    ]


def test_a_shop_leads_to_its_entry_among_the_merchants_first() -> None:
    desk = make_desk(SHOP, make_merchant_card("laden"))
    (view,) = hotspot_views("rundgang", aims(spot("shop", "laden")), desk)
    assert (view.title, view.url) == ("Laden laden", "/haendler/laden/")
    assert said(desk.report) == []


def test_a_misspelt_merchant_is_named_as_one() -> None:
    desk = make_desk(make_merchant_card("brummel"))
    hotspot_views("rundgang", aims(spot("shop", "brumel")), desk)
    assert said(desk.report) == [
        f"{FILE}:20:9: Den Händler „brumel“ gibt es nicht – Meinten Sie „brummel“?"
    ]


def test_a_merchant_with_faults_of_its_own_is_no_second_fault() -> None:
    desk = make_desk(broken=((MerchantCard, "brummel"),))
    hotspot_views("rundgang", aims(spot("shop", "brummel")), desk)
    assert said(desk.report) == []


def test_an_info_point_may_show_a_picture() -> None:
    desk = make_desk()
    (info,) = info_views(aims(spot("info", title="Die Säule", picture=use_of())), desk)
    assert info.picture is not None
    assert (info.picture.alt, info.picture.credit) == ("Ein Platz.", "Redaktion")
    assert [picture.id for picture in desk.pictures.ordered] == ["bilder/platz.jpg"]


def test_a_way_of_unknown_length_says_only_its_direction() -> None:
    (way,) = way_views("rundgang", aims(spot(target="platz")), make_desk())
    assert way.direction == "nach Osten"
