"""Pages at old addresses, and every way in which a redirect can lead astray."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.desk import Desk
from plugins.core.pages import Planned
from plugins.redirects.compile import compile_redirects, rules_of
from plugins.redirects.model import GoneView, MovedView, Rule
from tests.cases import faults, make_desk, make_edition_card, pages_of
from tests.redirects.authored import FILE, TEXT, moves, read

LIVING = ("/", "/artikel/eins/", "/artikel/zwei/", "/feeds/atom.xml")


def planned(folder: Path, text: str) -> tuple[tuple[Planned, ...], Desk]:
    redirects, found = read(folder, text)
    assert redirects and found == []
    desk = make_desk(redirects, make_edition_card("2018-03"))
    return compile_redirects(desk, LIVING), desk


def refused(folder: Path, text: str) -> list[str]:
    plan, desk = planned(folder, text)
    urls = [one.url for one in plan]
    assert len(urls) == len(set(urls)) and not set(urls) & set(LIVING)
    return faults(desk.report)


def test_a_page_at_each_old_address_says_where_to_go(tmp_path: Path) -> None:
    plan, desk = planned(tmp_path, TEXT)
    pages = pages_of(plan, desk)
    assert faults(desk.report) == []
    assert pages.keys() == {"/aktuell/wlan.html", "/gewinnspiel/", "/410.html"}  # no page at a PDF
    moved = pages["/aktuell/wlan.html"]
    assert moved.view == MovedView("Diese Seite ist umgezogen", "/artikel/eins/")
    assert moved.head.canonical == "/artikel/eins/"
    assert isinstance(pages["/gewinnspiel/"].view, GoneView)
    assert not any(page.head.indexed or page.in_sitemap for page in pages.values())


def test_a_place_within_a_page_is_no_part_of_its_lasting_address(tmp_path: Path) -> None:
    plan, desk = planned(tmp_path, moves(("/plan/", "/artikel/eins/#plan")))
    (page,) = pages_of(plan, desk).values()
    assert page.head.canonical == "/artikel/eins/"
    assert page.view == MovedView("Diese Seite ist umgezogen", "/artikel/eins/#plan")


def test_files_can_be_targets(tmp_path: Path) -> None:
    paper = "/cityzeitung/2018-03/cityzeitung-2018-03.pdf"
    assert refused(tmp_path, moves(("/a.pdf", paper), ("/rss/", "/feeds/atom.xml"))) == []


def test_without_a_file_there_is_nothing() -> None:
    assert compile_redirects(make_desk(), LIVING) == ()


def test_rules_keep_the_order_of_the_file(tmp_path: Path) -> None:
    redirects, _ = read(tmp_path)
    assert redirects and rules_of(redirects) == (
        Rule("/aktuell/wlan.html", "/artikel/eins/"),
        Rule("/plan.pdf", "/artikel/eins/#plan"),
        Rule("/gewinnspiel/"),
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            moves(("/a/", "/artikel/ein/")),
            ["2:21: Die Adresse „/artikel/ein/“ gibt es nicht – Meinten Sie „/artikel/eins/“?"],
        ),
        (
            moves(("/a/", "/ganz-woanders-hin/")),
            [
                "2:21: Die Adresse „/ganz-woanders-hin/“ gibt es nicht"
                " – Möglich sind: „/“, „/410.html“, „/artikel/eins/“, „/artikel/zwei/“,"
                " „/cityzeitung/2018-03/cityzeitung-2018-03.epub“,"
                " „/cityzeitung/2018-03/cityzeitung-2018-03.pdf“, „/feeds/atom.xml“,"
                " „/robots.txt“ oder „/sitemap.xml“."
            ],
        ),
        (
            moves(("/a/", "/b/"), ("/b/", "/artikel/eins/")),
            ["2:21: „/b/“ ist selbst umgezogen – Gleich „/artikel/eins/“ nennen."],
        ),
        (
            moves(("/a/", "/b/"), ("/b/", "/a/")),
            [
                "2:21: Die Umleitung von „/a/“ führt im Kreis: /a/ → /b/ → /a/"
                " – Als „to“ eine Seite nennen, die es gibt.",
                "3:21: Die Umleitung von „/b/“ führt im Kreis: /b/ → /a/ → /b/"
                " – Als „to“ eine Seite nennen, die es gibt.",
            ],
        ),
        (
            moves(("/a/", "/a/")),
            [
                "2:21: Die Umleitung von „/a/“ führt im Kreis: /a/ → /a/"
                " – Als „to“ eine Seite nennen, die es gibt."
            ],
        ),
        (
            moves(("/a/", "/weg/"), gone=("/weg/",)),
            ["2:21: „/weg/“ steht unter „gone“ – Eine Seite nennen, die es gibt."],
        ),
        (
            moves(("/artikel/zwei/", "/artikel/eins/")),
            [
                "2:12: Unter der alten Adresse „/artikel/zwei/“ steht schon etwas:"
                " „/artikel/zwei/“ – Den Eintrag löschen; umleiten lässt sich nur, was es nicht"
                " mehr gibt."
            ],
        ),
        (
            moves(gone=("/Artikel/Eins/index.html",)),
            [
                "2:5: Unter der alten Adresse „/Artikel/Eins/index.html“ steht schon etwas:"
                " „/artikel/eins/“ – Den Eintrag löschen; umleiten lässt sich nur, was es nicht"
                " mehr gibt."
            ],
        ),
        (
            moves(("/a/", "/artikel/eins/"), ("/A/", "/artikel/zwei/"), gone=("/a/",)),
            [
                "3:12: Die alte Adresse „/A/“ steht schon in Zeile 2"
                " – Einen der beiden Einträge löschen.",
                "5:5: Die alte Adresse „/a/“ steht schon in Zeile 2"
                " – Einen der beiden Einträge löschen.",
            ],
        ),
        (
            moves(("/feeds/atom.xml/", "/artikel/eins/")),
            [
                "2:12: „/feeds/atom.xml/“ wäre Datei und Ordner zugleich"
                " – Einen der beiden Einträge löschen."
            ],
        ),
    ],
    ids=[
        "nowhere", "nowhere_near", "chain", "loop", "itself", "to_what_is_gone", "living",
        "living_by_another_name", "twice", "below_a_file",
    ],
)  # fmt: skip
def test_what_leads_astray_is_refused(tmp_path: Path, text: str, found: list[str]) -> None:
    assert refused(tmp_path, text) == [f"{FILE}:{one}" for one in found]
