"""Whether everything that was asked would be answered the same way now."""

from __future__ import annotations

from typing import Any

import pytest

from plugins.core.asked import Asked, asked_by, still_holds
from plugins.core.cards import ArticleCard, PersonCard, RubricCard
from plugins.core.catalogue import Catalogue, Shelves
from plugins.core.packing import pack, unpack
from tests.cases import make_article_card, make_desk, make_person, make_rubric


def shelves(*cards: Any) -> Shelves:
    return Catalogue(cards).shelves


@pytest.fixture
def asked() -> Asked:
    desk = make_desk(make_article_card("a"), make_article_card("b")).fresh()
    desk.catalogue.find(PersonCard, "redaktion")
    desk.catalogue.find(PersonCard, "niemand")
    desk.catalogue.all(RubricCard)
    desk.catalogue.group(ArticleCard, "edition", "")
    return asked_by(desk.notes, desk.catalogue.shelves)


def now(*cards: Any) -> Shelves:
    return make_desk(*cards).catalogue.shelves


ARTICLES = (make_article_card("a"), make_article_card("b"))


def test_it_holds_while_all_is_as_it_was(asked: Asked) -> None:
    assert still_holds(asked, now(*ARTICLES))
    assert still_holds(unpack(Asked, pack(asked)), now(*ARTICLES))


def test_somebody_new_who_was_asked_for_in_vain_ends_it(asked: Asked) -> None:
    assert not still_holds(asked, now(*ARTICLES, make_person("niemand")))


def test_another_card_of_a_kind_that_was_asked_for_as_a_whole_ends_it(asked: Asked) -> None:
    assert not still_holds(asked, now(*ARTICLES, make_rubric("neu")))
    assert not still_holds(asked, shelves(make_person()))


def test_nobody_else_does(asked: Asked) -> None:
    assert still_holds(asked, now(*ARTICLES, make_person("ute")))


def test_a_group_that_was_seen_ends_it_when_it_has_others() -> None:
    desk = make_desk(*ARTICLES).fresh()
    desk.catalogue.group(ArticleCard, "edition", "2018-03")
    asked = asked_by(desk.notes, desk.catalogue.shelves)
    assert still_holds(asked, now(*ARTICLES))
    assert not still_holds(asked, now(*ARTICLES, make_article_card("c", edition="2018-03")))
