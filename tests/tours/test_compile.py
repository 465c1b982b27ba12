"""Tours to plans and pages."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from plugins.core.cards import Card, Catalogue, SceneCard, TourCard
from plugins.core.desk import Desk
from plugins.core.report import Report
from plugins.tours.compile import Compiled, compile_tours, plan_tours
from plugins.tours.model import TourPlan
from plugins.tours.views import ToursView, TourView
from tests.cases import make_article_card, make_desk, make_project_card, words
from tests.tours.authored import FILE, VERSIONS, plan, scene, spot, tour


def desk_of(plans: tuple[TourPlan, ...], *cards: Card) -> Desk:
    # The small world of all tests has a tour of this name already.
    others = [card for card in words() if not isinstance(card, SceneCard | TourCard)]
    scenes = [found.card for planned in plans for found in planned.scenes]
    return replace(make_desk(), catalogue=Catalogue([*others, *scenes, *cards]))


def compiled(*plans: TourPlan, cards: tuple[Card, ...] = ()) -> Compiled:
    return compile_tours(plans, desk_of(plans, *cards))


def tour_view(planned: TourPlan, *cards: Card) -> TourView:
    view = compiled(planned, cards=cards).pages[1].view
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
    done = compiled(plan())
    assert [page.url for page in done.pages] == [
        "/touren/",
        "/touren/rundgang/",
        "/touren/rundgang/platz/",
        "/touren/rundgang/platz/einbetten/",
        "/touren/rundgang/halle/",
        "/touren/rundgang/halle/einbetten/",
    ]
    assert [viewer.url for viewer in done.viewers] == [page.url for page in done.pages[2::2]]


def test_without_tours_the_overview_is_there_and_empty() -> None:
    (page,) = compiled().pages
    assert isinstance(page.view, ToursView)
    assert page.view.tours == ()


def test_the_overview_shows_every_tour() -> None:
    view = compiled(plan(), plan(id="umgang", title="Umgang")).pages[0].view
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
    assert [place.number for place in view.map.places] == [1, 2]


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
    head = compiled(plan()).pages[1].head
    graph: list[dict[str, Any]] = json.loads(head.json_ld)["@graph"]
    assert [thing["@type"] for thing in graph] == ["ItemList", "BreadcrumbList"]
    assert graph[0]["itemListElement"][1]["url"] == "https://hub.example/touren/rundgang/halle/"
