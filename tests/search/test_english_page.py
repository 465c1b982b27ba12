"""The English page of the search: there where there is something to be found, in English."""

from __future__ import annotations

from typing import Any

from plugins.core.cards import AssetCard
from plugins.core.desk import Desk
from plugins.core.pages import Page
from plugins.core.value import replace
from plugins.search.compile import compile_search
from plugins.search.model import SearchView
from tests.cases import make_article_card, make_project_card, pages_of
from tests.core.test_languages import make_version, real_words, speaking_desk


def searchable(*items: Any, **settings: Any) -> Desk:
    """Return the desk of a site that can be searched in English, too."""
    desk = speaking_desk(
        AssetCard("search.js", "/s.js"), AssetCard("search-en.js", "/s-en.js"),
        make_article_card("eins"), make_project_card("wlan"), *items, words=real_words(),
    )  # fmt: skip
    return replace(desk, settings=replace(desk.settings, search=True, **settings))


def english(desk: Desk) -> tuple[Page, SearchView]:
    page = pages_of(compile_search(desk), desk)["/en/suche/"]
    assert isinstance(page.view, SearchView)
    return page, page.view


ONE = make_version("/artikel/eins/", title="One")


def test_without_translations_there_is_none() -> None:
    desk = searchable()
    (page,) = pages_of(compile_search(desk), desk).values()
    assert page.url == "/suche/" and page.head.versions == ()


def test_only_plain_german_makes_no_english_search() -> None:
    desk = searchable(make_version("/artikel/eins/", "leicht"))
    assert pages_of(compile_search(desk), desk).keys() == {"/suche/"}


def test_it_finds_by_an_index_of_its_own_and_leads_to_the_german_one() -> None:
    page, view = english(searchable(ONE))
    assert (page.language, page.head.title) == ("en", "Search and index")
    assert (view.script, view.index) == ("/s-en.js", "/en/suche/index/register.json")
    assert view.elsewhere == "/suche/"
    assert [one.title for one in view.kinds] == ["Articles"] and view.filters == ()


def test_both_pages_name_each_other() -> None:
    desk = searchable(ONE)
    pages = pages_of(compile_search(desk), desk)
    for url, page in pages.items():
        named = {one.tag: one.url for one in page.head.versions}
        assert named == {"de": "/suche/", "en": "/en/suche/"}
        assert [one.url for one in page.head.versions if one.current] == [url]


def test_the_index_names_what_there_is_in_english_with_its_kind() -> None:
    wlan = make_version("/projekte/wlan/", kind="project", title="Wireless")
    _, view = english(searchable(ONE, wlan))
    entries = {entry.title: entry for one in view.letters for entry in one.entries}
    assert {title: one.kind for title, one in entries.items()} == {
        "One": "Article", "Wireless": "Project",
    }  # fmt: skip
    assert entries["Wireless"].url == "/en/projekte/wlan/"


def test_years_are_offered_where_there_is_more_than_one() -> None:
    day = make_article_card("neu").date.replace(year=2019)
    new = make_article_card("neu", date=day)
    _, view = english(searchable(new, ONE, make_version("/artikel/neu/", title="New")))
    (years,) = view.filters
    assert [one.title for one in years.choices] == ["2019", "2018"]
    assert (years.title, view.narrowing) == ("Year", "Choose a year")


def test_a_preview_has_the_register_alone() -> None:
    _, view = english(searchable(ONE, preview=True))
    assert view.script == view.index == "" and view.letters
