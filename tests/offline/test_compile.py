"""What is taken along: the page itself, the front page, the newest edition, its sound articles."""

from __future__ import annotations

import json
from typing import Any

from plugins.core.cards import AssetCard, Card
from plugins.core.desk import Desk
from plugins.core.pages import Document
from plugins.core.value import replace
from plugins.offline.compile import ICONS, compile_offline
from plugins.offline.model import OfflineView
from tests.cases import make_article_card, make_desk, make_edition_card, outputs_of, pages_of


def offline(*cards: Card) -> Desk:
    """Return the desk of a site whose pages can be taken along."""
    desk = make_desk(*cards)
    return replace(desk, settings=replace(desk.settings, offline=True))


def said(desk: Desk, url: str) -> Any:
    document = outputs_of(compile_offline(desk), desk)[url]
    assert isinstance(document, Document)
    return json.loads(document.content)


def view_of(desk: Desk) -> OfflineView:
    (page,) = pages_of(compile_offline(desk)[:1], desk).values()
    view = page.view
    assert isinstance(view, OfflineView)
    return view


NEWEST = (
    make_edition_card("2018-03"),
    make_edition_card("2018-04"),
    make_article_card("alt", edition="2018-03"),
    make_article_card("neu", edition="2018-04"),
    make_article_card("weg", edition="2018-04", withdrawn=True),
)


def test_the_newest_edition_comes_along_with_its_sound_articles() -> None:
    desk = offline(*NEWEST)
    assert said(desk, "/offline/inhalt.json")["pages"] == [
        "/offline/", "/", "/cityzeitung/2018-04/", "/artikel/neu/",
    ]  # fmt: skip
    view = view_of(desk)
    assert view.edition and view.edition.url == "/cityzeitung/2018-04/"
    assert view.count == 1


def test_without_an_edition_the_front_page_comes_along() -> None:
    desk = offline(make_article_card())
    assert said(desk, "/offline/inhalt.json")["pages"] == ["/offline/", "/"]
    assert view_of(desk).edition is None


def test_the_manifest_names_the_icons_that_are_there() -> None:
    assert said(offline(), "/site.webmanifest")["icons"] == []
    cards = [AssetCard(id, f"/theme/{id}") for id, *_ in ICONS]
    icons = said(offline(*cards), "/site.webmanifest")["icons"]
    assert [icon["src"] for icon in icons] == [card.url for card in cards]
