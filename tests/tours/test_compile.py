"""Tours to plans and pages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from plugins.core.cards import Card, SceneCard, TourCard
from plugins.core.catalogue import Catalogue
from plugins.core.desk import Desk
from plugins.core.pages import Page
from plugins.core.report import Report
from plugins.core.value import replace
from plugins.tours.compile import compile_tours, plan_tours, scene_output
from plugins.tours.planned import TourPlan
from plugins.tours.views import SceneView, ToursView, TourView
from tests.cases import make_article_card, make_desk, make_project_card, pages_of, words
from tests.tours.authored import FILE, VERSIONS, capture, floor, inside, plan, scene, spot, tour


def desk_of(plans: tuple[TourPlan, ...], *cards: Card) -> Desk:
    # The small world of all tests has a tour of this name already.
    others = [card for card in words() if not isinstance(card, SceneCard | TourCard)]
    scenes = [found.card for planned in plans for found in planned.scenes]
    tours = [planned.card for planned in plans]
    every = [*others, *plans, *tours, *scenes, *cards]
    return replace(make_desk(), catalogue=Catalogue(every))


def compiled(*plans: TourPlan, cards: tuple[Card, ...] = ()) -> list[Page]:
    return list(pages_of(compile_tours(plans), desk_of(plans, *cards)).values())


def tour_view(planned: TourPlan, *cards: Card) -> TourView:
    view = compiled(planned, cards=cards)[1].view
    assert isinstance(view, TourView)
    return view


def test_faults_between_scenes_are_found_while_planning() -> None:
    report = Report()
    plans = plan_tours([tour(scene("platz", spot(target="fehlt")))], Path("/c"), VERSIONS, report)
    assert [str(fault) for fault in report.faults] == [
        f"{FILE}:20:9: Die Szene „fehlt“ gibt es nicht in dieser Tour – Möglich sind: „platz“."
    ]
    assert [planned.card.id for planned in plans] == ["rundgang"]


def test_there_is_a_page_for_all_for_each_tour_and_for_each_scene() -> None:
    assert [page.url for page in compiled(plan())] == [
        "/touren/",
        "/touren/rundgang/",
        "/touren/rundgang/platz/",
        "/touren/rundgang/platz/einbetten/",
        "/touren/rundgang/halle/",
        "/touren/rundgang/halle/einbetten/",
    ]


def test_a_scene_is_found_by_its_tour_and_place() -> None:
    planned = plan()
    page = scene_output("rundgang", 1, desk_of((planned,)))
    assert isinstance(page.view, SceneView)
    assert (page.url, page.view.title) == ("/touren/rundgang/halle/", "Halle")


def test_without_tours_the_overview_is_there_and_empty() -> None:
    (page,) = compiled()
    assert isinstance(page.view, ToursView)
    assert page.view.tours == ()


def test_the_overview_shows_every_tour() -> None:
    view = compiled(plan(), plan(id="umgang", title="Umgang"))[0].view
    assert isinstance(view, ToursView)
    assert [(teaser.title, teaser.url) for teaser in view.tours] == [
        ("Rundgang", "/touren/rundgang/"), ("Umgang", "/touren/umgang/"),
    ]  # fmt: skip


def test_a_tour_shows_its_scenes_and_where_to_begin() -> None:
    view = tour_view(plan(start=replace(tour().start, id="halle")))
    assert (view.start.title, view.start.url) == ("Halle", "/touren/rundgang/halle/")
    assert view.count == "2 Standorte"
    assert [(one.number, one.title) for one in view.scenes] == [(1, "Platz"), (2, "Halle")]
    assert all(one.picture.alt == "" for one in view.scenes)
    assert view.map and [place.number for place in view.map.places] == [1, 2]


def test_a_tour_shows_who_names_it_or_one_of_its_scenes() -> None:
    whole = make_article_card("eins", tours=("rundgang",))
    part = make_article_card("zwei", tours=("rundgang/halle",))
    other = make_article_card("drei", tours=("umgang",))
    gone = make_article_card("vier", tours=("rundgang",), withdrawn=True)
    project = make_project_card("wlan", tours=("rundgang",))
    view = tour_view(plan(), whole, part, other, gone, project)
    assert {teaser.url for teaser in view.articles} == {whole.url, part.url}
    assert [teaser.url for teaser in view.projects] == [project.url]


def test_search_engines_read_a_tour_as_a_list_of_its_scenes() -> None:
    head = compiled(plan())[1].head
    graph: list[dict[str, Any]] = json.loads(head.json_ld)["@graph"]
    assert [thing["@type"] for thing in graph] == ["ItemList", "BreadcrumbList"]
    assert graph[0]["itemListElement"][1]["url"] == "https://hub.example/touren/rundgang/halle/"


def test_a_place_with_two_captures_is_listed_once_with_both() -> None:
    view = tour_view(
        plan(
            scene("platz", spot(target="halle"), moment="Tag"),
            scene("halle", spot(target="platz")),
            capture("abend", of="platz"),
        )
    )
    assert view.count == "2 Standorte"
    assert [one.title for one in view.scenes] == ["Platz", "Halle"]
    assert [moment.title for moment in view.scenes[0].moments] == ["Tag", "Abend"]
    assert view.scenes[1].moments == ()


def test_a_tour_shows_all_its_floor_plans() -> None:
    rooms = (inside("platz", 9, 9, spot(target="halle")), inside("halle", 50, 50))
    view = tour_view(plan(*rooms, floors=(floor(),)))
    assert view.map is None
    assert [len(one.map.places) for one in view.floors] == [2]
