"""The box that says where an article stands in its series."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plugins.articles.compile import article_page
from plugins.articles.model import Article, ArticleView, PartView
from plugins.articles.read import read_article
from plugins.core.cards import PartCard
from plugins.core.pages import Page
from plugins.core.prosereader import ProseReader
from plugins.core.report import Report
from plugins.core.site import NavItem
from plugins.series.model import Series
from plugins.series.parts import part_of
from tests.cases import article_file, faults, make_article_card, make_desk, source_of
from tests.series.test_read import series

FILE = "content/artikel/eins.md"


def article(**changes: str | None) -> Article:
    report = Report()
    found = read_article(
        source_of(article_file(**{"series": "netze", **changes})), ProseReader(), report
    )
    assert found and faults(report) == []
    return found


def made(one: Series, piece: Article, *ids: str, part: int = 0) -> tuple[Page, list[str]]:
    others = [make_article_card(id, series="netze", part=part) for id in ids]
    desk = make_desk(one, one.card, piece, piece.card, *others)
    desk.catalogue.derive(PartCard, part_of)
    return article_page("eins", desk), faults(desk.report)


def view_of(page: Page) -> PartView:
    assert isinstance(page.view, ArticleView) and page.view.part
    return page.view.part


def test_a_part_says_its_number_and_leads_on(tmp_path: Path) -> None:
    page, said = made(series(tmp_path), article(), "anfang", "zuletzt")
    assert said == []
    view = view_of(page)
    assert (view.title, view.url, view.number, view.count) == ("Netze", "/serien/netze/", 2, 3)
    assert view.previous == NavItem("Titel anfang", "/artikel/anfang/")
    assert view.next == NavItem("Titel zuletzt", "/artikel/zuletzt/")
    assert [line.url for line in view.parts] == ["/artikel/anfang/", "", "/artikel/zuletzt/"]


def test_search_engines_read_of_what_it_is_a_part(tmp_path: Path) -> None:
    page, _ = made(series(tmp_path), article(), "anfang")
    thing = json.loads(page.head.json_ld)["@graph"][0]
    assert thing["isPartOf"] == {
        "@type": "CreativeWorkSeries", "name": "Netze", "url": "https://hub.example/serien/netze/",
    }  # fmt: skip
    assert thing["position"] == 2


def test_the_first_and_only_part_leads_nowhere(tmp_path: Path) -> None:
    page, _ = made(series(tmp_path), article())
    assert (view_of(page).previous, view_of(page).next) == (None, None)


def test_an_unknown_series_is_a_fault_with_the_nearest_right_one(tmp_path: Path) -> None:
    page, said = made(series(tmp_path), article(series="netz"))
    assert said == [f"{FILE}:10:9: Die Serie „netz“ gibt es nicht – Meinten Sie „netze“?"]
    assert isinstance(page.view, ArticleView) and page.view.part is None


@pytest.mark.parametrize(
    ("parts", "number", "fault"),
    [
        ("[zwei, eins]", "2", "Die Reihenfolge der Serie „netze“ steht schon in ihrer Datei"
         " – „part“ hier löschen oder „parts“ dort."),
        ("[zwei]", None, "Der Beitrag fehlt in der Reihenfolge der Serie „netze“"
         " – „eins“ in content/serien/netze.yaml unter „parts“ eintragen."),
        (None, "3", "Teil 3 der Serie „netze“ ist schon „anfang“"
         " – Eine andere Nummer bei „part“ eintragen."),
    ],
)  # fmt: skip
def test_an_order_that_does_not_hold_is_a_fault(
    tmp_path: Path, parts: str | None, number: str | None, fault: str
) -> None:
    one = series(tmp_path, parts=parts)
    _, said = made(one, article(part=number), "anfang", part=3 if not parts else 0)
    assert said == [f"{FILE}:10:9: {fault}"]


def test_a_part_of_nothing_is_a_fault() -> None:
    report = Report()
    read_article(source_of(article_file(part="2")), ProseReader(), report)
    assert faults(report) == [
        f"{FILE}:10:1: „part“ gehört nur zu Teilen einer Serie"
        " – „series“ ergänzen oder die Zeile löschen."
    ]


def test_a_withdrawn_part_stands_nowhere(tmp_path: Path) -> None:
    gone = article(withdrawn="{date: 2018-07-05, reason: Falsch.}")
    page, said = made(series(tmp_path), gone, "anfang")
    assert said == []
    assert isinstance(page.view, ArticleView) and page.view.part is None
