"""The pages that list what there is in other languages."""

from __future__ import annotations

import datetime as dt

from plugins.core.errors import Mark
from plugins.core.pages import Page
from plugins.languages.compile import compile_languages
from plugins.languages.model import Entrance, EntranceView
from tests.cases import (
    faults,
    make_article_card,
    make_desk,
    make_project_card,
    make_prose,
    pages_of,
)
from tests.core.test_languages import make_version, real_words, speaking_desk


def make_entrance(code: str = "en") -> Entrance:
    """Return the first words of a language."""
    mark = Mark(f"content/sprachen/{code}.md", 1)
    return Entrance(code, f"Title {code}", "Some pages.", make_prose("Welcome."), mark)


def listed(*items: object) -> dict[str, tuple[Page, EntranceView]]:
    desk = speaking_desk(*items, words=real_words())
    pages = pages_of(compile_languages(desk), desk)
    assert faults(desk.report) == []
    return {
        url: (page, page.view) for url, page in pages.items() if isinstance(page.view, EntranceView)
    }


def test_without_translations_there_is_nothing() -> None:
    assert compile_languages(make_desk(make_entrance())) == ()


def test_what_there_is_in_english_stands_by_kind_the_newest_first() -> None:
    cards = [make_article_card(id, date=dt.date(2018, 7, n)) for n, id in enumerate("ab", 1)]
    versions = [
        make_version(url, **kind)
        for url, kind in (
            ("/artikel/a/", {}), ("/artikel/b/", {}),
            ("/projekte/wlan/", {"kind": "project"}), ("/touren/rundgang/", {"kind": "tour"}),
        )
    ]  # fmt: skip
    pages = listed(*cards, make_project_card(), *versions)
    assert pages.keys() == {"/en/"}
    page, view = pages["/en/"]
    assert (page.language, page.template) == ("en", "languages/entrance.html")
    assert [(shelf.id, shelf.title) for shelf in view.shelves] == [
        ("article", "Articles"), ("project", "Projects"), ("tour", "360° tours"),
    ]  # fmt: skip
    assert [teaser.url for shelf in view.shelves for teaser in shelf.teasers] == [
        "/en/artikel/b/", "/en/artikel/a/", "/en/projekte/wlan/", "/en/touren/rundgang/",
    ]  # fmt: skip
    assert view.title == "English" and view.summary.startswith("Some of these pages")


def test_editors_may_say_more_than_the_house() -> None:
    page, view = listed(make_article_card("a"), make_version("/artikel/a/"), make_entrance())[
        "/en/"
    ]
    assert (view.title, view.summary) == ("Title en", "Some pages.")
    assert [part.html for part in view.body] == ["<p>Welcome.</p>"]
    assert page.head.title == "Title en"


def test_in_plain_german_a_teaser_says_what_it_is_about_and_no_more() -> None:
    pages = listed(make_article_card("a"), make_version("/artikel/a/", "leicht"))
    page, view = pages["/leichte-sprache/"]
    (shelf,) = view.shelves
    (teaser,) = shelf.teasers
    assert page.template == "languages/easy.html"
    assert (teaser.kicker, teaser.date, teaser.minutes) == ("Leichte Sprache", None, 0)


def test_a_version_of_what_is_not_seen_yet_is_not_listed() -> None:
    _, view = listed(make_version("/artikel/spaeter/"))["/en/"]
    assert view.shelves == ()
