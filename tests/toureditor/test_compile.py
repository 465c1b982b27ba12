"""The page of the tour editor and the names it offers."""

from __future__ import annotations

from plugins.core.cards import AssetCard
from plugins.toureditor.compile import KINDS, editor_page, names
from plugins.toureditor.model import EditorView, Name, TourChoice
from plugins.tours.forms import KINDS as BUILD_KINDS
from tests.cases import make_article_card, make_desk, make_merchant_card, make_project_card

ASSETS = (
    AssetCard("toureditor.css", "/theme/e.css"),
    AssetCard("toureditor.js", "/theme/e.js"),
)


def test_the_page_lists_the_tours_of_the_site_and_keeps_away_from_search_engines() -> None:
    page = editor_page(make_desk(*ASSETS))
    assert isinstance(page.view, EditorView)
    assert page.view.tours == (
        TourChoice("Rundgang", "tours/tour.yaml", "/redaktion/tour/touren/rundgang.json"),
    )
    assert page.view.file == "tours/tour.yaml"
    assert (page.view.stylesheet, page.view.script) == ("/theme/e.css", "/theme/e.js")
    assert (page.url, page.head.indexed, page.in_sitemap) == ("/redaktion/tour/", False, False)


def test_every_kind_of_hotspot_that_the_build_knows_can_be_chosen() -> None:
    assert [kind.key for kind in KINDS] == list(BUILD_KINDS)


def test_names_are_those_of_articles_projects_and_shops() -> None:
    desk = make_desk(
        make_article_card("eins"),
        make_article_card("laden", kind="showcase", shop="Der Laden"),
        make_article_card("weg", withdrawn=True),
        make_project_card(),
        make_merchant_card("spielzeug"),
    )
    found = names(desk)
    assert found.articles == (Name("eins", "Titel eins"), Name("laden", "Titel laden"))
    assert found.projects == (Name("wlan", "Projekt wlan"),)
    assert found.shops == (Name("spielzeug", "Laden spielzeug"), Name("laden", "Der Laden"))
