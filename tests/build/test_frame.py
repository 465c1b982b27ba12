"""The frame of every page, made once from cards and settings."""

from __future__ import annotations

from plugins.build.frame import site_view
from plugins.core.cards import AssetCard, Card, PageCard
from plugins.core.catalogue import Catalogue
from plugins.core.errors import Mark
from plugins.core.site import NavItem, SiteView
from tests.cases import make_rubric, make_settings


def frame(*cards: Card) -> SiteView:
    return site_view(Catalogue(cards), make_settings())


def page(id: str) -> PageCard:
    return PageCard(id, id.title(), f"/{id}/", Mark(f"content/seiten/{id}.md"))


def test_rubrics_stand_in_the_order_of_their_file() -> None:
    view = frame(make_rubric("innenstadt"), make_rubric("handel"))
    assert view.rubrics == (
        NavItem("Innenstadt", "/rubrik/innenstadt/"),
        NavItem("Handel", "/rubrik/handel/"),
    )


def test_service_pages_have_a_fixed_order_and_others_are_left_out() -> None:
    view = frame(page("impressum"), page("datenschutz"), page("sonstiges"))
    assert view.service == (
        NavItem("Datenschutz", "/datenschutz/"),
        NavItem("Impressum", "/impressum/"),
        NavItem("Lizenzen", "/lizenzen/"),
    )


def test_bundled_files_are_found_by_their_names() -> None:
    view = frame(AssetCard("site.css", "/theme/site.1.css"), AssetCard("tour.js", "/theme/t.2.js"))
    assert (view.stylesheet, view.tour_script) == ("/theme/site.1.css", "/theme/t.2.js")
    assert (view.tour_stylesheet, view.icon) == ("", "")


def test_only_the_core_of_upright_fonts_is_preloaded() -> None:
    names = ("font:a-core-wght-normal", "font:a-core-wght-italic", "font:a-latin-wght-normal")
    view = frame(*(AssetCard(name, f"/{name}.woff2") for name in (*names, "site-core-x")))
    assert view.fonts == ("/font:a-core-wght-normal.woff2",)


def test_name_address_and_state_come_from_the_settings() -> None:
    view = frame()
    assert (view.name, view.url, view.published) == (
        "Digitalstadt-Hub", "https://hub.example", True,
    )  # fmt: skip
    assert view.feed == "/feeds/atom.xml"
