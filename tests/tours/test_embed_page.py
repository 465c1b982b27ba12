"""The page of a scene within another site's page, and the code to paste there."""

from __future__ import annotations

from bs4 import BeautifulSoup

from plugins.core.pages import Page
from plugins.tours.embed_page import embed_code, embed_page
from plugins.tours.planned import TourPlan
from plugins.tours.scene_page import scene_page
from plugins.tours.views import EmbedView, SceneView
from tests.cases import make_article_card
from tests.tours.authored import plan, scene, spot
from tests.tours.test_scene_page import desk_of

PLACE = "/touren/rundgang/platz/"


def pages(planned: TourPlan) -> tuple[Page, Page]:
    """Return the first scene's own page and the one for iframes."""
    own, _ = scene_page(planned, 0, desk_of(planned, make_article_card("eins")))
    return own, embed_page(own)


def test_it_is_a_copy_that_search_engines_leave_alone() -> None:
    own, embedded = pages(plan())
    assert embedded.url == f"{PLACE}einbetten/"
    assert embedded.head.canonical == own.url == own.head.canonical
    assert not embedded.head.indexed
    assert not embedded.in_sitemap
    assert embedded.head.uses_tour


def test_ways_stay_within_the_frame_and_other_links_are_as_they_were() -> None:
    planned = plan(
        scene("platz", spot(target="halle"), spot("info"), spot("article", "eins")),
        scene("halle", spot(target="platz")),
    )
    _, embedded = pages(planned)
    assert isinstance(embedded.view, EmbedView)
    assert [(spot.kind, spot.url) for spot in embedded.view.hotspots] == [
        ("scene", "/touren/rundgang/halle/einbetten/"),
        ("info", "#info-1"),
        ("article", "/artikel/eins/"),
    ]
    assert embedded.view.hotspots[0].data_url == "/touren/rundgang/halle/szene.json"
    assert embedded.view.url == PLACE


def test_the_code_on_the_scenes_page_leads_to_it() -> None:
    own, embedded = pages(plan())
    assert isinstance(own.view, SceneView)
    frame = BeautifulSoup(own.view.embed_code, "html.parser").iframe
    assert frame and frame["src"] == f"https://hub.example{embedded.url}"


def test_the_code_has_a_title_loads_late_and_allows_what_the_viewer_can_do() -> None:
    frame = BeautifulSoup(
        embed_code("https://a.example/", '360°-Ansicht Der "Platz" & mehr'), "html.parser"
    )
    assert frame.iframe
    assert frame.iframe["title"] == '360°-Ansicht Der "Platz" & mehr'
    assert frame.iframe["loading"] == "lazy"
    allowed = str(frame.iframe["allow"]).split("; ")
    assert allowed == ["gyroscope", "accelerometer", "fullscreen", "xr-spatial-tracking"]
