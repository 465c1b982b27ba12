"""The page of a scene and what the viewer reads of it."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from plugins.core.cards import Card, SceneCard, TourCard
from plugins.core.catalogue import Catalogue
from plugins.core.desk import Desk
from plugins.core.pages import Head
from plugins.core.report import Report
from plugins.core.site import NavItem
from plugins.core.value import replace
from plugins.tours.course import NEAR
from plugins.tours.model import Audio, AudioFile, Extent, Position, Rights
from plugins.tours.planned import TourPlan
from plugins.tours.scene_page import scene_page
from plugins.tours.views import SceneView, ViewerScene
from tests.cases import (
    make_article_card,
    make_desk,
    make_merchant_card,
    make_project_card,
    make_prose,
    words,
)
from tests.tours.authored import capture, floor, inside, panorama, plan, scene, spot


def desk_of(planned: TourPlan, *cards: Card) -> Desk:
    # The small world of all tests has a tour of this name already.
    others = [card for card in words() if not isinstance(card, SceneCard | TourCard)]
    scenes = [found.card for found in planned.scenes]
    return replace(make_desk(), catalogue=Catalogue([*others, *scenes, *cards]))


def shown(
    planned: TourPlan, *cards: Card, place: int = 0, desk: Desk | None = None
) -> tuple[Head, SceneView, ViewerScene]:
    desk = desk or desk_of(planned, *cards)
    page, viewer = scene_page(planned, place, desk)
    assert isinstance(page.view, SceneView)
    return page.head, page.view, viewer


def view_of(planned: TourPlan, *cards: Card, place: int = 0) -> SceneView:
    return shown(planned, *cards, place=place)[1]


def test_a_scene_says_where_in_its_tour_it_stands() -> None:
    view = view_of(plan(), place=1)
    assert (view.title, view.position) == ("Halle", "Standort 2 von 2")
    assert [crumb.url for crumb in view.crumbs] == ["/", "/touren/", "/touren/rundgang/"]
    assert view.previous and (view.previous.title, view.previous.url) == (
        "Platz", "/touren/rundgang/platz/",
    )  # fmt: skip
    assert view.next is None


def test_ways_have_direction_and_distance_in_words() -> None:
    west, east = Position(49.8725, 8.6512), Position(49.8725, 8.6547)
    planned = plan(
        scene("platz", spot(target="halle"), position=west),
        scene("halle", spot(target="platz"), position=east),
    )
    (way,) = view_of(planned).ways
    assert (way.title, way.url) == ("Halle", "/touren/rundgang/halle/")
    assert way.direction == "nach Osten, etwa 250 m"


def test_the_same_place_at_another_time_is_no_way_off() -> None:
    here = Position(49.8725, 8.6512)
    planned = plan(
        scene("platz", spot(target="abend", heading=10.0), position=here),
        scene("abend", spot(target="platz", heading=10.0), position=here),
    )
    assert view_of(planned).ways[0].direction == "am selben Ort"


def test_hotspots_keep_the_order_of_the_author_and_know_their_data() -> None:
    planned = plan(
        scene(
            "platz",
            spot("info", title="Die Säule", pitch=12.0),
            spot(target="halle", heading=99.0, title="Hinein"),
            spot("info", title="Der Brunnen"),
        ),
        scene("halle", spot(target="platz")),
    )
    view = view_of(planned)
    assert [(h.kind, h.title, h.url) for h in view.hotspots] == [
        ("info", "Die Säule", "#info-1"),
        ("scene", "Hinein", "/touren/rundgang/halle/"),
        ("info", "Der Brunnen", "#info-2"),
    ]
    assert view.hotspots[1].data_url == "/touren/rundgang/halle/szene.json"
    assert (view.hotspots[0].heading, view.hotspots[0].pitch) == (20.0, 12.0)
    assert [(info.id, info.title) for info in view.infos] == [
        ("info-1", "Die Säule"), ("info-2", "Der Brunnen"),
    ]  # fmt: skip


def test_info_points_say_what_the_author_wrote() -> None:
    planned = plan(
        scene("platz", spot("info", title="Die Säule", prose=make_prose("Sie ist hoch.")))
    )
    (info,) = view_of(planned).infos
    assert (info.body[0].html, info.direction) == ("<p>Sie ist hoch.</p>", "im Norden")


def test_ways_out_of_the_tour_are_named() -> None:
    planned = plan(
        scene(
            "platz",
            spot("article", "eins", heading=90.0),
            spot("project", "wlan", title="Das Netz"),
            spot("url", title="Die Stadt", url="https://www.darmstadt.de/"),
        )
    )
    article, project = make_article_card("eins"), make_project_card("wlan")
    view = view_of(planned, article, project)
    assert [(link.title, link.url, link.kind, link.external) for link in view.links] == [
        (article.title, article.url, "Beitrag", False),
        ("Das Netz", project.url, "Projekt", False),
        ("Die Stadt", "https://www.darmstadt.de/", "Adresse im Netz", True),
    ]
    assert view.links[0].direction == "im Osten"
    assert [teaser.url for teaser in view.articles] == [article.url]
    assert [teaser.url for teaser in view.projects] == [project.url]


def test_an_unknown_article_is_a_fault() -> None:
    planned = plan(scene("platz", spot("article", "einz")))
    desk = desk_of(planned, make_article_card("eins"))
    shown(planned, desk=desk)
    assert [str(fault) for fault in desk.report.faults] == [
        "tours/rundgang/tour.yaml:20:9: Den Beitrag „einz“ gibt es nicht – Meinten Sie „eins“?"
    ]


def test_articles_and_projects_that_name_the_scene_are_shown() -> None:
    named = make_article_card("eins", tours=("rundgang/platz",))
    elsewhere = make_article_card("zwei", tours=("rundgang/halle", "rundgang"))
    gone = make_article_card("drei", tours=("rundgang/platz",), withdrawn=True)
    project = make_project_card("wlan")
    planned = plan(scene("platz", spot("project", "wlan")))
    view = view_of(planned, named, elsewhere, gone, project, make_project_card("app"))
    assert [teaser.url for teaser in view.articles] == [named.url]
    assert [teaser.url for teaser in view.projects] == [project.url]


def test_merchants_at_a_place_are_named_once() -> None:
    here = [make_merchant_card(id, scene="rundgang/platz") for id in ("brummel", "wirbel")]
    planned = plan(scene("platz", spot("shop", "wirbel")))
    assert planned.scenes[0].card.shops == ("wirbel",)
    (shops,) = view_of(planned, *here).nearby.belongs
    assert [item.url for item in shops.lines] == ["/haendler/brummel/"]


def test_four_pictures_show_all_around() -> None:
    view = view_of(plan())
    assert [flat.caption for flat in view.flats] == [
        "Blick nach Norden", "Blick nach Osten", "Blick nach Süden", "Blick nach Westen",
    ]  # fmt: skip
    assert view.flats[1].picture.alt == "Platz, Blick nach Osten"
    assert view.flats[1].picture.src.endswith("/east-800.jpg")
    assert view.flats_title == "Rundum in vier Bildern"


def test_of_a_part_as_many_pictures_are_shown_as_it_fills() -> None:
    part = panorama("platz", extent=Extent(-80, 100, -20, 30))
    view = view_of(plan(scene("platz", panorama=part, heading=350.0), scene("halle")))
    captions = [flat.caption for flat in view.flats]
    assert captions == ["Blick nach Nordwesten", "Blick nach Nordosten"]
    assert view.flats_title == "Das Panorama in Bildern"


@pytest.mark.parametrize(
    ("privacy", "words"),
    [
        ("no-people", "Auf dem Panorama ist niemand zu erkennen."),
        ("blurred", "Gesichter und Kennzeichen sind unkenntlich gemacht."),
    ],
)
def test_rights_are_said_in_words(privacy: str, words: str) -> None:
    view = view_of(plan(scene("platz", rights=Rights("Archiv", "CC0", privacy))))
    assert (view.credit, view.licence, view.privacy) == ("Archiv", "CC0", words)
    assert view.still.credit == "Archiv"
    assert view.still.licence == "CC0"


def test_a_rough_of_the_still_is_there_before_it() -> None:
    view = view_of(plan())
    assert view.rough.src == view.still.src.replace("still-800.jpg", "rough-160.jpg")
    assert (view.rough.width, view.rough.height, view.rough.sources) == (160, 90, ())


def graph(head: Head) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(head.json_ld)["@graph"]
    return found


def test_search_engines_read_place_and_picture() -> None:
    planned = plan(scene("platz", date=dt.date(2018, 7, 4), position=Position(49.87, 8.65)))
    picture, crumbs = graph(shown(planned)[0])
    assert picture["@type"] == "ImageObject"
    assert picture["contentUrl"].startswith("https://hub.example/touren/bilder/")
    assert picture["dateCreated"] == "2018-07-04"
    assert picture["contentLocation"]["geo"] == {
        "@type": "GeoCoordinates", "latitude": 49.87, "longitude": 8.65,
    }  # fmt: skip
    assert [step["name"] for step in crumbs["itemListElement"]] == [
        "Startseite", "360°-Touren", "Rundgang", "Platz",
    ]  # fmt: skip


def test_no_title_can_end_the_script_element() -> None:
    head = shown(plan(scene("platz", title="</script><b>")))[0]
    assert "<" not in head.json_ld
    assert graph(head)[0]["name"] == "</script><b>, Rundgang"


def test_the_head_brings_the_viewer_and_a_picture_to_share() -> None:
    head = shown(plan())[0]
    assert head.uses_tour
    assert head.title == "Platz – Rundgang"
    assert head.image.endswith("/still-1200.jpg")


def test_the_viewer_gets_the_same_hotspots_as_the_page() -> None:
    _, view, viewer = shown(plan())
    assert viewer.hotspots == tuple(
        replace(hotspot, letter="", place="") for hotspot in view.hotspots
    )
    assert viewer.yaw0 == 10.0
    assert viewer.still_size == (view.still.width, view.still.height)
    assert viewer.tiles.startswith("/touren/kacheln/")


def test_hotspots_are_named_and_stand_on_the_pictures_in_which_they_lie() -> None:
    view = view_of(plan())
    (way,) = view.hotspots  # to the south, and the still looks north
    assert (way.letter, way.place) == ("A", "")
    south = next(flat for flat in view.flats if flat.caption.endswith("Süden"))
    assert [(one.title, one.letter, one.place) for one in south.hotspots] == [
        ("Halle", "A", "x5 y5")
    ]
    assert not any(flat.hotspots for flat in view.flats if flat is not south)


def test_a_broken_neighbour_is_left_out() -> None:
    planned = plan(scene("platz", spot(target="halle")), broken=("halle",))
    desk = replace(desk_of(planned), report=Report())
    _, view, _ = shown(planned, desk=desk)
    assert view.ways == () and view.hotspots == ()


TIMES = (
    scene("platz", spot(target="halle"), moment="Tag"),
    capture("abend", of="platz"),
    scene("halle", spot(target="platz")),
)


def test_captures_of_a_place_are_offered_and_the_current_one_is_marked() -> None:
    _, view, viewer = shown(plan(*TIMES), place=1)
    assert [(one.title, one.url, one.current) for one in view.moments] == [
        ("Tag", "/touren/rundgang/platz/", False),
        ("Abend", "/touren/rundgang/abend/", True),
    ]
    assert view.moments[0].data_url == "/touren/rundgang/platz/szene.json"
    assert viewer.moments == view.moments
    assert view_of(plan(*TIMES), place=2).moments == ()


def test_captures_of_a_place_share_its_number_and_its_neighbours() -> None:
    day, evening = view_of(plan(*TIMES)), view_of(plan(*TIMES), place=1)
    assert (day.position, evening.position) == ("Standort 1 von 2", "Standort 1 von 2")
    assert evening.previous is None
    assert evening.next and evening.next.url == "/touren/rundgang/halle/"
    assert evening.map and [place.current for place in evening.map.places] == [True, False]


def spoken(language: str) -> Audio:
    file = AudioFile(Path("/hub/a.mp3"), "tours/rundgang/audio/a.mp3", ".mp3", "0123")
    return Audio(file, make_prose("Sie stehen hier."), "Computerstimme", language)


def test_an_audio_guide_comes_with_its_text() -> None:
    audio = view_of(plan(scene("platz", audio=spoken("de")))).audio
    assert audio is not None
    assert audio.url.startswith("/touren/ton/") and audio.url.endswith(".mp3")
    assert (audio.credit, audio.language) == ("Computerstimme", "")
    assert audio.transcript[0].html == "<p>Sie stehen hier.</p>"
    assert view_of(plan()).audio is None


def test_an_audio_guide_in_another_language_says_so() -> None:
    audio = view_of(plan(scene("platz", audio=spoken("en")))).audio
    assert audio is not None and audio.language == "en"


def test_a_scene_without_a_position_has_its_plan_and_no_map() -> None:
    planned = plan(inside("platz", 5, 5), floors=(floor(),))
    head, view, _ = shown(planned)
    assert view.map is None
    assert [one.title for one in view.floors] == ["Erdgeschoss"]
    assert "geo" not in graph(head)[0]["contentLocation"]


def test_a_long_tour_costs_each_scene_no_more_than_a_short_one() -> None:
    """The map shows what is near; all of the tour is drawn once, on its own page."""
    scenes = [
        scene(f"ort-{i}", spot(target=f"ort-{(i + 1) % 200}"), position=Position(49.8 + i / 1e4, 8))
        for i in range(200)
    ]
    view = view_of(plan(*scenes), place=100)
    assert view.map is not None
    assert len(view.map.places) == NEAR
    assert [place.title for place in view.map.places if place.current] == ["Ort-100"]
    assert view.map_title == "Karte der Umgebung"
    assert view.whole_map is not None
    assert view.whole_map.url == "/touren/rundgang/#karte"
    assert (view.position, view.previous, view.next) == (
        "Standort 101 von 200",
        NavItem("Ort-99", "/touren/rundgang/ort-99/"),
        NavItem("Ort-101", "/touren/rundgang/ort-101/"),
    )


def test_a_short_tour_is_drawn_whole_with_every_scene() -> None:
    view = view_of(plan())
    assert (view.map_title, view.whole_map) == ("Karte der Tour", None)
