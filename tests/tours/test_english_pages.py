"""English tours as pages."""

from __future__ import annotations

from typing import Any

from plugins.core.cards import SceneCard, TourCard
from plugins.core.catalogue import Catalogue
from plugins.core.desk import Desk
from plugins.core.pages import Page
from plugins.core.value import replace
from plugins.tours.compile import compile_english, english_tour_page
from plugins.tours.english import versions_of
from plugins.tours.english_pages import plan_english
from plugins.tours.planned import EnglishPlan
from plugins.tours.plugin import english_document
from plugins.tours.views import EmbedView, SceneView, TourView
from tests.cases import faults, make_article_card, pages_of, words
from tests.core.test_languages import make_version, real_words, speaking_desk
from tests.tours.authored import scene, spot
from tests.tours.test_english import planned
from tests.tours.test_translations import spoken, words_of

URL = "/en/touren/rundgang/"


def desk_of(english: EnglishPlan, *items: Any) -> Desk:
    """Return a desk with a tour in both languages."""
    others = [card for card in words() if not isinstance(card, SceneCard | TourCard)]
    german = [
        replace(scene.card, url=scene.card.url.removeprefix("/en")) for scene in english.plan.scenes
    ]
    tour = replace(english.plan.card, url="/touren/rundgang/", title="Rundgang")
    every = [*others, *german, tour, english, *versions_of(english), *items]
    return replace(speaking_desk(words=real_words()), catalogue=Catalogue(every))


def made(english: EnglishPlan, *items: Any) -> dict[str, Page]:
    desk = desk_of(english, *items)
    pages = pages_of(compile_english([english]), desk)
    assert faults(desk.report) == []
    return pages


def test_only_scenes_with_english_words_have_english_pages() -> None:
    pages = made(planned())
    assert list(pages) == [URL, f"{URL}platz/", f"{URL}platz/einbetten/"]
    assert {page.language for page in pages.values()} == {"en"}
    first, *_ = plan_english([planned()], english_tour_page)
    assert first.url == URL


def test_a_tour_lists_all_its_scenes_and_leads_to_german_ones() -> None:
    view = made(planned())[URL].view
    assert isinstance(view, TourView)
    assert (view.title, view.count, view.language) == ("The walk", "2 places", "en")
    assert [(stop.title, stop.url) for stop in view.scenes] == [
        ("The square", f"{URL}platz/"), ("Halle", "/touren/rundgang/halle/"),
    ]  # fmt: skip
    assert [step.url for step in view.crumbs] == ["/en/", "/en/#tour"]
    assert view.map and view.map.summary.startswith("Map of the tour with 2 places up to about")


def test_a_scene_says_where_one_is_and_where_one_can_go() -> None:
    column = spot("info", title="Die Säule", english=spoken())
    square = scene("platz", spot(target="halle"), column, english=words_of())
    hall = scene("halle", spot(target="platz", line=40), line=30)
    page = made(planned(square, hall))[f"{URL}platz/"]
    view = page.view
    assert isinstance(view, SceneView)
    assert page.head.title == "The square – The walk, 360° tour"
    assert (view.position, view.privacy) == (
        "Place 1 of 2", "Nobody can be recognised in the panorama.",
    )  # fmt: skip
    (way,) = view.ways
    assert (way.title, way.url) == ("Halle", "/touren/rundgang/halle/")
    assert way.direction.startswith("to the ") and "about" in way.direction
    (info,) = view.infos
    assert (info.title, info.direction) == ("The column", "in the north")
    assert view.flats[1].caption == "View to the east"
    assert view.flats[1].picture.alt == "The square, view to the east"
    assert view.data_url == f"{URL}platz/szene.json"
    assert [one.tag for one in page.head.versions] == ["de", "en"]


def test_only_articles_in_english_stand_beside_it() -> None:
    cards = [make_article_card(id, tours=("rundgang/platz",)) for id in ("eins", "zwei")]
    view = made(planned(), *cards, make_version("/artikel/zwei/"))[f"{URL}platz/"].view
    assert isinstance(view, SceneView)
    assert [teaser.url for teaser in view.articles] == ["/en/artikel/zwei/"]


def test_a_frame_for_other_sites_is_english_too() -> None:
    page = made(planned())[f"{URL}platz/einbetten/"]
    assert isinstance(page.view, EmbedView) and page.view.url == f"{URL}platz/"
    assert page.head.canonical == f"{URL}platz/" and page.head.versions == ()


def test_the_viewer_reads_english_names_and_addresses() -> None:
    english = planned()
    document = english_document("rundgang", 0, desk_of(english))
    assert document.url == f"{URL}platz/szene.json"
    assert b'"title":"The square"' in document.content
    assert b'"url":"/touren/rundgang/halle/"' in document.content
