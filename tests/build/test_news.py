"""What differs from what the pages saw when they were made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from msgspec import msgpack

from plugins.build import store
from plugins.build.model import EntryRow
from plugins.build.news import GROUPED, Difference, gather_news
from plugins.build.outdated import key_number
from plugins.build.readings import Readings
from plugins.build.store import State
from plugins.core.cards import ArticleCard, RubricCard
from plugins.core.catalogue import Catalogue, Notes, Shelves, groups_by_name
from plugins.core.groups import GROUPINGS
from plugins.core.packing import Packed, pack, print_of
from plugins.core.report import Report
from tests.build.remembered import NOWHERE, VERSION, begin, page, reading, segment
from tests.core.builders import article, rubric

Look = Callable[[Catalogue], object]
FACTS = {"frame": "f1", "template:page.html": "t1"}


def read(card: ArticleCard) -> Packed:
    """Return an article's card as a reading gives it."""
    shape = GROUPINGS[ArticleCard].shape(card)
    return Packed(ArticleCard, card.id, print_of(card), shape, lambda: pack(card))


def shelves_of(*items: Any) -> Shelves:
    return Catalogue(read(i) if isinstance(i, ArticleCard) else i for i in items).shelves


@dataclass
class Past:
    """The state after a build that found some values and made one page that looked at them."""

    path: Path
    items: tuple[Any, ...]
    look: Look = lambda catalogue: None

    def state(self) -> State:
        shelves = shelves_of(*self.items)
        facts = dict(FACTS)
        plain = gather_news(State(), shelves, facts, Readings(State(), 1)).plain
        notes = Notes()
        self.look(Catalogue(shelves=shelves).noting(notes, Report()))
        for kind in GROUPINGS:
            shelves.groups(kind)
        writer = store.Writer(store.start_of(VERSION))
        views = writer.put(msgpack.encode(list(notes.views.items())))
        content = writer.segment(
            segment(
                readings=[_row(item) for item in self.items if isinstance(item, ArticleCard)],
                pages=[page("/liste/", views=views)],
                plain=plain,
                facts=facts,
                groups=groups_by_name(shelves),
            )
        )
        begin(self.path, content)
        return store.load(self.path, VERSION)


def _row(card: ArticleCard) -> Any:
    packed = read(card)
    kind = "plugins.core.cards.ArticleCard"
    entry = EntryRow(kind, card.id, packed.fingerprint, packed.shape, NOWHERE)
    return reading(f"content/artikel/{card.id}.md", entry)


def compared(state: State, *items: Any, **facts: str) -> Difference:
    now = {**FACTS, **facts}
    return gather_news(state, shelves_of(*items), now, Readings(state, 1))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "hub.stand"


def entries(difference: Difference, *keys: str) -> list[str]:
    return [difference.news.entries.get(key_number(key), "") for key in keys]


def test_nothing_new_is_no_news(path: Path) -> None:
    items = (article("a"), article("b"), rubric())
    found = compared(Past(path, items).state(), *items)
    assert (found.news.entries, found.news.templates, found.news.frame) == ({}, {}, False)
    assert found.regrouped == frozenset()


def test_the_first_build_has_nothing_to_compare_with() -> None:
    found = compared(State(), article("a"), rubric())
    assert found.news.entries == {}
    assert found.news.frame
    assert found.regrouped == {kind.__name__ for kind in GROUPINGS}
    assert found.plain == {"RubricCard:handel": print_of(rubric())}


def test_a_changed_entry_is_named_by_its_file_and_so_is_its_kind(path: Path) -> None:
    state = Past(path, (article("a"), article("b"))).state()
    found = compared(state, article("a", title="Neu"), article("b"))
    sentence = "content/artikel/a.md hat sich geändert."
    keys = ("ArticleCard:a", "ArticleCard*", "ArticleCard:b", "RubricCard*")
    assert entries(found, *keys) == [sentence, sentence, "", ""]


def test_what_is_gone_and_what_is_new_is_news_too(path: Path) -> None:
    state = Past(path, (article("a"), rubric())).state()
    found = compared(state, article("b"), rubric("wissen", "Wissen"))
    assert entries(found, "ArticleCard:a", "RubricCard:handel", "RubricCard:wissen") == [
        "content/artikel/a.md gibt es nicht mehr.",
        "RubricCard:handel gibt es nicht mehr.",
        "RubricCard:wissen ist neu.",
    ]
    assert entries(found, "ArticleCard:b") == ["ArticleCard:b ist neu."]


def test_a_changed_template_and_a_changed_frame_are_news(path: Path) -> None:
    state = Past(path, ()).state()
    facts = {"frame": "f2", "template:page.html": "t2", "template:neu.html": "t1"}
    news = compared(state, **facts).news
    assert news.frame
    assert news.templates == {
        "page.html": "Die Vorlage page.html hat sich geändert.",
        "neu.html": "Die Vorlage neu.html hat sich geändert.",
    }


def seen(state: State, *items: Any) -> str:
    return compared(state, *items).news.seen_differently(state.pages["/liste/"])


HANDEL = "Welche Beiträge dazugehören, hat sich geändert: rubric (handel)."


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ((article("a"), article("b")), ""),
        ((article("a", title="Neu"), article("b")), ""),
        ((article("a"), article("b"), article("c")), HANDEL),
        ((article("a"), article("b"), article("c", rubric="wissen")), ""),
        ((article("a", rubric="wissen"), article("b")), HANDEL),
        ((article("b"),), HANDEL),
        ((), HANDEL),
    ],
)
def test_a_list_is_made_again_when_its_own_group_changes(
    path: Path, change: tuple[ArticleCard, ...], reason: str
) -> None:
    past = Past(
        path, (article("a"), article("b")), lambda c: c.group(ArticleCard, "rubric", "handel")
    )
    assert seen(past.state(), *change) == reason


def test_the_first_few_do_not_change_with_a_card_behind_them(path: Path) -> None:
    cards = [article(id) for id in "bcd"]
    state = Past(path, tuple(cards), lambda c: c.first(ArticleCard, "sound", "", 2)).state()
    assert seen(state, *cards, article("e")) == ""
    assert seen(state, *cards, article("a")) == (
        "Welche Beiträge dazugehören, hat sich geändert: sound."
    )


def test_what_stands_near_a_card_that_is_gone_has_changed(path: Path) -> None:
    cards = [article(id) for id in "abc"]
    past = Past(path, tuple(cards), lambda c: c.around(ArticleCard, "every", "", "b", 1))
    assert seen(past.state(), cards[0], cards[2]) != ""


def test_groups_that_still_hold_are_taken_over_and_equal_those_made_anew(path: Path) -> None:
    cards = [article("a", topics=("x", "y")), article("b", topics=("y",))]
    state = Past(path, tuple(cards)).state()
    shelves = shelves_of(*cards)
    difference = gather_news(state, shelves, dict(FACTS), Readings(state, 1))
    assert difference.regrouped == frozenset()
    taken = shelves.groups(ArticleCard).groups
    assert taken == shelves_of(*cards).groups(ArticleCard).groups


def test_only_kinds_whose_shape_changed_are_grouped_anew(path: Path) -> None:
    state = Past(path, (article("a"), rubric())).state()
    assert compared(state, article("a", title="Neu"), rubric()).regrouped == frozenset()
    moved = compared(state, article("a", topics=("x",)), rubric())
    assert moved.regrouped == {ArticleCard.__name__}
    assert RubricCard not in GROUPINGS


def test_every_kind_that_has_groups_has_a_german_word_for_many() -> None:
    assert set(GROUPED) == {kind.__name__ for kind in GROUPINGS}
