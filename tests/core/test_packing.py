"""Frozen values as bytes and back."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.articles.model import Article
from plugins.core.cards import ArticleCard, PersonCard, Ref, RubricCard
from plugins.core.errors import Mark
from plugins.core.packing import Packed, Unfit, pack, print_of, unpack
from plugins.editions.model import Edition
from plugins.frontpage.model import Choices
from plugins.pages.model import SinglePage
from plugins.projects.model import Partner
from plugins.tours.model import Tour
from tests.cases import make_edition_card, make_partner_card, make_prose, ref
from tests.core.builders import article, edition, picture, rubric, scene, tour
from tests.projects.drawn_up import make_project
from tests.tours.authored import tour as whole_tour

PROSE = make_prose('## Titel\n\n[x](artikel:a)\n\n![A](b.jpg "C | D | E")\n\n![F](tour:t/s)')
VALUES: list[Any] = [
    article(related=(ref("zwei"),), date=dt.date(2018, 2, 3)), rubric(), scene(), tour(),
    edition(), picture(), make_project(), Partner(make_partner_card(), "https://a.de/"),
    Edition(make_edition_card(), ref("eins"), PROSE), whole_tour(),
    Choices("A", "B", ref("c"), (ref("d"),), (), (ref("e"),), None, ref("f")),
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_is_the_same_after_packing(value: Any) -> None:
    again = unpack(type(value), pack(value))
    assert again == value
    assert pack(again) == pack(value)
    assert hash(again) == hash(value)


def test_every_kind_of_value_that_is_read_is_tried_here_or_holds_only_what_is() -> None:
    tried = {type(value) for value in VALUES}
    assert {ArticleCard, RubricCard, Edition, Tour, Choices, Partner} <= tried
    assert Article.__annotations__["prose"] == SinglePage.__annotations__["prose"] == "Prose"


@given(st.text(), st.integers(0, 10**6), st.text())
def test_any_text_survives(title: str, line: int, path: str) -> None:
    card = PersonCard("a", title, "", title, "/", "", Mark(path, line))
    assert unpack(PersonCard, pack(card)) == card


@pytest.mark.parametrize(
    "content",
    [b"", b"\xc1", b"\x80", pack(Ref("a", Mark("b"))), pack(article())[:-1], pack([1, 2])],
)
def test_bytes_of_something_else_are_refused(content: bytes) -> None:
    with pytest.raises(Unfit):
        unpack(ArticleCard, content)


def test_a_path_is_packed_as_text_and_other_things_not_at_all() -> None:
    assert unpack(Path, pack(Path("a/b"))) == Path("a/b")
    with pytest.raises(TypeError, match="object cannot be packed"):
        pack(object())
    with pytest.raises(Unfit):
        unpack(complex, pack("1"))


def test_the_content_hash_follows_every_word() -> None:
    assert print_of(article()) == print_of(article())
    assert print_of(article()) != print_of(article(demo="x"))


def test_a_packed_value_is_loaded_when_it_is_asked_for() -> None:
    packed = Packed(RubricCard, "handel", print_of(rubric()), "", lambda: pack(rubric()))
    assert packed.value() == rubric()
