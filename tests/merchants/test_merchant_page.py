"""The page of a merchant: what it shows, and its links in both directions."""

from __future__ import annotations

import json
from pathlib import Path

from plugins.core.cards import AssetCard
from plugins.core.desk import Desk
from plugins.core.pages import Page
from plugins.core.value import replace
from plugins.merchants.merchant_page import contact_file, in_degrees, merchant_page
from plugins.merchants.model import Merchant, MerchantView, Position
from tests.cases import faults, make_article_card, make_desk, make_project_card, make_scene
from tests.merchants.authored import read

SINCE = "2026-11-01"
SCRIPT = AssetCard("merchants.js", "/m.js")


def made(merchant: Merchant, *cards: object) -> tuple[Page, MerchantView, Desk]:
    desk = make_desk(merchant, merchant.card, SCRIPT, *cards)
    page = merchant_page(merchant.id, SINCE, desk)
    assert isinstance(page.view, MerchantView)
    return page, page.view, desk


def test_a_page_says_what_its_file_says(tmp_path: Path) -> None:
    page, view, _ = made(read(tmp_path))
    assert (page.url, page.template) == ("/haendler/brummel/", "merchants/merchant.html")
    assert (view.trade.title, view.trade.url) == ("Spielwaren", "/haendler/branche/spielwaren/")
    assert view.district and view.district.url == "/haendler/stadtteil/mitte/"
    assert view.access == ("Stufenloser Zugang", "Barrierefreies WC")
    assert (view.contact, view.script) == ("/haendler/brummel/brummel.vcf", "/m.js")
    assert view.picture and view.pictures == ()
    graph = json.loads(page.head.json_ld)["@graph"]
    assert graph[0]["url"] == "https://hub.example/haendler/brummel/"


def test_links_lead_in_both_directions(tmp_path: Path) -> None:
    merchant = read(tmp_path, projects="[wlan]", articles="[eins]", scene="rundgang/platz")
    pointing = make_article_card("zwei", merchants=("brummel",))
    spot = replace(make_scene("rundgang/halle"), shops=("brummel",))
    _, view, desk = made(merchant, make_project_card(), make_article_card(), pointing, spot)
    assert [one.url for one in view.projects] == ["/projekte/wlan/"]
    assert [one.url for one in view.articles] == ["/artikel/eins/", "/artikel/zwei/"]
    assert [one.url for one in view.scenes] == [
        "/touren/rundgang/platz/",
        "/touren/rundgang/halle/",
    ]
    assert faults(desk.report) == []


def test_a_withdrawn_article_is_not_shown(tmp_path: Path) -> None:
    gone = make_article_card("eins", withdrawn=True)
    assert made(read(tmp_path, articles="[eins]"), gone)[1].articles == ()


def test_unknown_names_are_faults_with_their_place(tmp_path: Path) -> None:
    merchant = read(tmp_path, projects="[wlam]", articles="[ein]", scene="rundgang/platt")
    _, _, desk = made(merchant, make_project_card(), make_article_card())
    assert faults(desk.report) == [
        "content/haendler/brummel.yaml:14:12: Das Projekt „wlam“ gibt es nicht"
        " – Meinten Sie „wlan“?",
        "content/haendler/brummel.yaml:15:12: Den Beitrag „ein“ gibt es nicht"
        " – Meinten Sie „eins“?",
        "content/haendler/brummel.yaml:16:8: Die Szene „rundgang/platt“ gibt es nicht"
        " – Meinten Sie „rundgang/platz“?",
    ]


def test_a_merchant_without_anything_optional_has_a_page(tmp_path: Path) -> None:
    bare = read(tmp_path, hours=None, pictures=None, address=None, position=None, district=None)
    page, view, _ = made(bare)
    assert (view.hours, view.picture, view.position, view.district) == (None, None, "", None)
    assert page.head.image == ""


def test_the_contact_file_lies_beside_the_page(tmp_path: Path) -> None:
    merchant = read(tmp_path)
    file = contact_file("brummel", make_desk(merchant))
    assert file.url == "/haendler/brummel/brummel.vcf"
    assert b"UID:https://hub.example/haendler/brummel/\r\n" in file.content


def test_a_position_reads_as_people_write_it() -> None:
    assert in_degrees(Position(49.872557, 8.651284)) == "49,87256° N, 8,65128° O"
    assert in_degrees(Position(-1.5, -2.0)) == "1,50000° S, 2,00000° W"
