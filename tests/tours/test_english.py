"""A planned tour in English."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from plugins.tours.english import english_plan, versions_of
from plugins.tours.model import FloorWords, Scene
from plugins.tours.plan import plan_tour
from plugins.tours.planned import EnglishPlan
from tests.cases import make_prose, use_of
from tests.tours.authored import VERSIONS, floor, inside, plan, scene, spot
from tests.tours.test_translations import english_tour, spoken, words_of


def planned(*scenes: Scene, **changes: Any) -> EnglishPlan:
    """Return a tour as its English pages show it."""
    english = english_plan(plan_tour(english_tour(*scenes, **changes), Path("/cache"), VERSIONS))
    assert english
    return english


def test_a_tour_without_english_words_has_no_english_plan() -> None:
    assert english_plan(plan()) is None


def test_names_and_addresses_are_english_and_the_files_are_shared() -> None:
    made_up = {"demo": "Erfunden.", "said": "Made up."}
    english = planned(**made_up).plan
    german = plan_tour(english_tour(**made_up), Path("/cache"), VERSIONS)
    assert (english.card.title, english.card.url) == ("The walk", "/en/touren/rundgang/")
    assert (english.tour.language, english.tour.demo) == ("en", "Made up.")
    square, hall = english.scenes
    assert (square.card.title, square.card.tour_title) == ("The square", "The walk")
    assert square.card.url == "/en/touren/rundgang/platz/"
    assert square.card.data_url == "/en/touren/rundgang/platz/szene.json"
    assert square.card.still.alt == "The square, view to the north"
    assert square.card.summary == "A square."
    assert square.job == german.scenes[0].job and square.card.id == "rundgang/platz"
    assert hall == german.scenes[1] and hall.card.url == "/touren/rundgang/halle/"


def test_what_hotspots_and_plans_say_is_english() -> None:
    words = spoken(prose=make_prose("It stands."), alt="A drawing.", caption="Old.")
    column = spot("info", title="Die Säule", prose=make_prose(), picture=use_of(), english=words)
    square = inside("platz", 1, 1, column, spot(target="platz"), english=words_of())
    english = planned(
        square, floors=(floor(english=FloorWords("Ground floor", "A hall.", "Made up.")),)
    ).plan
    said, way = (aim.hotspot for aim in english.scenes[0].aims)
    assert (said.title, said.prose) == ("The column", make_prose("It stands."))
    assert said.picture and (said.picture.alt, said.picture.caption) == ("A drawing.", "Old.")
    assert said.picture.file == use_of().file
    assert way.title == ""
    (ground,) = english.floors
    assert (ground.floor.title, ground.floor.alt, ground.floor.demo) == (
        "Ground floor", "A hall.", "Made up.",
    )  # fmt: skip


def test_others_learn_of_the_tour_and_of_the_scenes_that_are_there() -> None:
    tour, square = versions_of(planned())
    assert (tour.id, tour.kind, tour.original, tour.url) == (
        "en:/touren/rundgang/", "tour", "rundgang", "/en/touren/rundgang/",
    )  # fmt: skip
    assert (square.id, square.kind, square.original) == (
        "en:/touren/rundgang/platz/", "scene", "rundgang/platz",
    )  # fmt: skip
    assert (square.kicker, square.alt) == ("The walk", "The square, view to the north")


def test_a_plan_that_no_scene_uses_may_stay_german() -> None:
    (ground,) = planned(scene("platz", english=words_of()), floors=(floor(),)).plan.floors
    assert ground.floor.title == "Erdgeschoss"
