"""The page of the search: register, filters, and what it says where there is no index."""

from __future__ import annotations

from typing import Any

from plugins.core.cards import AssetCard, Card
from plugins.core.desk import Desk
from plugins.core.value import replace
from plugins.search.compile import compile_search
from plugins.search.model import SearchView
from tests.cases import (
    make_article_card,
    make_desk,
    make_edition_card,
    make_merchant_card,
    make_topic,
    pages_of,
)


def searchable(*cards: Card, **settings: Any) -> Desk:
    """Return the desk of a site that can be searched."""
    desk = make_desk(AssetCard("search.js", "/s.js"), *cards)
    return replace(desk, settings=replace(desk.settings, search=True, **settings))


def view_of(desk: Desk) -> SearchView:
    (page,) = pages_of(compile_search(desk), desk).values()
    assert page.url == "/suche/" and isinstance(page.view, SearchView)
    return page.view


def test_there_is_none_where_nobody_wants_one() -> None:
    assert compile_search(make_desk(make_article_card())) == ()


def test_entries_say_what_they_are_and_what_is_made_up() -> None:
    view = view_of(searchable(make_merchant_card(demo="Erfunden."), make_topic("netze")))
    entries = {entry.title: entry for one in view.letters for entry in one.entries}
    assert entries["Laden laden"].demo and entries["Laden laden"].kind == "Händler"
    assert entries["Netze"].kind == "Thema" and not entries["Netze"].demo


def test_filters_offer_what_there_is() -> None:
    view = view_of(searchable(make_article_card(), make_edition_card("2018-03")))
    offered = {one.id: [choice.id for choice in one.choices] for one in view.filters}
    assert offered["jahr"] == ["2018"] and "handel" in offered["rubrik"]
    assert "2018-03" in offered["ausgabe"]
    assert ("merchant", "Händler") in [(choice.id, choice.title) for choice in view.kinds]


def test_a_preview_has_the_register_alone() -> None:
    assert view_of(searchable(make_article_card())).index == "/suche/index/register.json"
    view = view_of(searchable(make_article_card(), preview=True))
    assert view.script == view.index == "" and view.letters
