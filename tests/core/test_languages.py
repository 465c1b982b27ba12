"""Versions in other languages, and how their pages see everything else."""

from __future__ import annotations

from typing import Any

from babel.messages.pofile import read_po

from plugins.build.catalogues import catalogue_path
from plugins.core.cards import ArticleCard, ProjectCard, RubricCard, SceneCard, TourCard
from plugins.core.desk import Desk
from plugins.core.errors import Mark
from plugins.core.languages import (
    EASY,
    ENGLISH,
    GERMAN,
    Version,
    language_of,
    original_url,
    version_id,
)
from plugins.core.site import SiteView
from plugins.core.value import replace
from tests.builders import ROOT
from tests.cases import make_article_card, make_desk, make_frame, make_project_card


def make_version(url: str, code: str = "en", **changes: Any) -> Version:
    """Return the version of what lies at an address."""
    values: dict[str, Any] = {
        "kind": "article", "original": url.split("/")[-2], "title": "In English",
        "summary": "What it says.", "mark": Mark("content/artikel/eins.en.md", 1), **changes,
    }  # fmt: skip
    language = {"en": ENGLISH, "leicht": EASY}[code]
    return Version(version_id(code, url), code, url=language.address(url), **values)


def other_frames(words: dict[str, str] | None = None) -> tuple[SiteView, ...]:
    """Return the frames of pages in English and in plain German."""
    frame = make_frame()
    return tuple(
        replace(frame, language=one.code, tag=one.tag, locale=one.locale, **more)
        for one, more in (
            (ENGLISH, {"home": ENGLISH.home, "words": words or {}}), (EASY, {}),
        )
    )  # fmt: skip


def real_words() -> dict[str, str]:
    """Return what the site says in English."""
    with catalogue_path(ROOT / "theme", "en").open("rb") as file:
        return {str(one.id): str(one.string) for one in read_po(file) if one.id}


def speaking_desk(*items: Any, words: dict[str, str] | None = None) -> Desk:
    """Return a German desk of a site that has other languages, too."""
    desk = make_desk(*items)
    return replace(desk, site=replace(desk.site, others=other_frames(words)))


def test_an_address_says_its_language_first() -> None:
    assert ENGLISH.address("/artikel/eins/") == "/en/artikel/eins/"
    assert (ENGLISH.home, EASY.home, GERMAN.home) == ("/en/", "/leichte-sprache/", "/")
    assert language_of("leicht:/artikel/eins/") is EASY
    assert original_url("en:/artikel/eins/") == "/artikel/eins/"


def test_cards_speak_the_language_as_far_as_there_are_versions() -> None:
    card = make_article_card("eins")
    version = make_version(card.url, kicker="Test", alt="A square.")
    desk = speaking_desk(card, make_article_card("zwei"), version).speaking("en")
    eins, zwei = desk.catalogue.cards(ArticleCard, ["eins", "zwei"])
    assert (eins.title, eins.kicker, eins.teaser) == ("In English", "Test", "What it says.")
    assert (eins.url, eins.picture.alt) == ("/en/artikel/eins/", "A square.")
    assert eins.picture.caption == card.picture.caption
    assert zwei == make_article_card("zwei")


def test_projects_tours_and_scenes_are_translated_too() -> None:
    versions = (
        make_version("/projekte/wlan/"), make_version("/touren/rundgang/", alt="The square"),
        make_version("/touren/rundgang/platz/", kicker="The tour"),
    )  # fmt: skip
    desk = speaking_desk(make_project_card(), *versions).speaking("en")
    project = desk.catalogue.get(ProjectCard, "wlan")
    tour = desk.catalogue.get(TourCard, "rundgang")
    scene = desk.catalogue.get(SceneCard, "rundgang/platz")
    assert {project.title, tour.title, scene.title} == {"In English"}
    assert (tour.still.alt, scene.tour_title) == ("The square", "The tour")
    assert scene.url == "/en/touren/rundgang/platz/"


def test_the_german_site_sees_nothing_of_it() -> None:
    card = make_article_card("eins")
    desk = speaking_desk(card, make_version(card.url)).fresh()
    assert desk.catalogue.get(ArticleCard, "eins") == card
    assert desk.notes.entries == {"ArticleCard:eins"}


def test_a_page_depends_on_the_versions_it_might_have_named() -> None:
    card = make_article_card("eins")
    desk = speaking_desk(card).fresh()
    desk.speaking("en").catalogue.get(ArticleCard, "eins")
    assert desk.notes.entries == {"ArticleCard:eins", "Version:en:/artikel/eins/"}


def test_what_has_no_versions_costs_no_look_and_no_line() -> None:
    desk = speaking_desk(make_article_card("eins")).speaking("en")
    assert desk.catalogue.find(RubricCard, "handel") is not None
    assert desk.catalogue.find(ArticleCard, "zwei") is None


def test_all_versions_name_each_other_the_original_first() -> None:
    url = "/artikel/eins/"
    desk = speaking_desk(make_article_card("eins"), make_version(url), make_version(url, "leicht"))
    found = desk.versions(url)
    assert [(one.tag, one.url, one.current) for one in found] == [
        ("de", url, True), ("en", f"/en{url}", False),
        ("de-simple", f"/leichte-sprache{url}", False),
    ]  # fmt: skip
    english = desk.speaking("en").versions(url)
    assert [one.current for one in english] == [False, True, False]


def test_what_is_there_once_names_no_versions() -> None:
    desk = speaking_desk(make_article_card("eins"))
    assert desk.versions("/artikel/eins/") == ()
