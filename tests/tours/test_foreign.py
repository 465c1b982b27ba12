"""A tour that is written in English on German pages: each says its own language."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup, NavigableString, Tag

from plugins.build.render import PageRenderer
from plugins.core.cards import SceneCard, TourCard
from plugins.core.catalogue import Catalogue
from plugins.core.desk import Desk
from plugins.core.value import replace
from plugins.tours.compile import compile_tours
from plugins.tours.model import PlanPoint
from plugins.tours.planned import TourPlan
from plugins.tours.render import render_scenes
from plugins.tours.scene_page import viewer_scene
from tests.builders import ROOT
from tests.cases import (
    faults,
    make_article_card,
    make_desk,
    make_frame,
    make_prose,
    pages_of,
    words,
)
from tests.tours.authored import capture, floor, plan, scene, spot

SIGN = "English"  # stands in all that the author says, and nowhere else

SAID = (
    "walk", "summary.", "demo.", "square", "hall", "day", "evening", "description.", "column",
    "text.", "name", "floor",
)  # fmt: skip
# A sentence of ours about what the author names, and the code that others copy.
MIXED = re.compile(r"Beginn: |^<iframe ")


def english_tour(language: str = "en") -> TourPlan:
    info = spot("info", title=f"{SIGN} column", prose=make_prose(f"{SIGN} text."))
    article = spot("article", "eins", line=22)
    named = spot("article", "zwei", line=24, title=f"{SIGN} name")
    text = {"description": (f"{SIGN} description.",)}
    square = scene(
        "platz", spot(target="halle"), info, article, named,
        title=f"{SIGN} square", moment=f"{SIGN} day", point=PlanPoint("eg", 100, 100), **text,
    )  # fmt: skip
    evening = capture("abend", "platz", f"{SIGN} evening", title=f"{SIGN} square", **text)
    hall = scene("halle", spot(target="platz", line=40), line=30, title=f"{SIGN} hall", **text)
    return plan(
        square, evening, hall, title=f"{SIGN} walk", summary=f"{SIGN} summary.",
        demo=f"{SIGN} demo.", language=language,
        floors=(floor(title=f"{SIGN} floor", demo=f"{SIGN} demo."),),
    )  # fmt: skip


def desk_of(tour: TourPlan) -> Desk:
    others = [card for card in words() if not isinstance(card, SceneCard | TourCard)]
    articles = [make_article_card("eins"), make_article_card("zwei")]
    cards = [one.card for one in tour.scenes]
    known = [*others, *articles, tour.card, tour, *cards]
    return replace(make_desk(), catalogue=Catalogue(known))


def rendered(tour: TourPlan, folder: Path) -> dict[str, BeautifulSoup]:
    desk = desk_of(tour)
    pages = pages_of(compile_tours([tour]), desk)
    assert faults(desk.report) == []
    renderer = PageRenderer(ROOT / "theme" / "templates", folder)
    return {
        url: BeautifulSoup(renderer.render(page, make_frame()), "html.parser")
        for url, page in pages.items()
        if page.template != "tours/overview.html"
    }


def language_of(tag: Tag) -> str:
    found = tag if tag.has_attr("lang") else tag.find_parent(lang=True)
    assert isinstance(found, Tag)
    return str(found["lang"])


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, BeautifulSoup]:
    return rendered(english_tour(), tmp_path_factory.mktemp("templates"))


def test_what_the_author_says_is_english_and_everything_else_german(
    pages: dict[str, BeautifulSoup],
) -> None:
    assert len(pages) == 1 + 2 * 3
    said: set[str] = set()
    for url, soup in pages.items():
        for text in soup.select("main")[0].find_all(string=True):
            place = text.parent
            if (
                type(text) is NavigableString
                and re.search(r"[^\W\d]", text)
                and isinstance(place, Tag)
            ):
                own = SIGN in text and not MIXED.search(text)
                if own or SIGN not in text:
                    assert language_of(place) == ("en" if own else "de"), f"{url}: {text}"
                said |= {str(text).strip()} if own else set()
    assert said == {f"{SIGN} {one}" for one in SAID}


def test_a_german_tour_says_nothing_of_its_language(tmp_path: Path) -> None:
    for soup in rendered(english_tour("de"), tmp_path).values():
        assert soup.select("main [lang], main[lang]") == []


def test_the_viewer_learns_it_for_pages_that_have_no_list(tmp_path: Path) -> None:
    tour = english_tour()

    def hotspots(tour: TourPlan) -> list[dict[str, Any]]:
        (document,) = render_scenes([viewer_scene(tour, 0, desk_of(tour))])
        found: list[dict[str, Any]] = json.loads(document.content)["hotspots"]
        return found

    assert [one.get("lang") for one in hotspots(tour)] == ["en", "en", None, "en"]
    assert not any("lang" in one for one in hotspots(english_tour("de")))
