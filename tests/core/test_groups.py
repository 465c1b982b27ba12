"""Cards by what they share."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.core.cards import ArticleCard, ProjectCard, SceneCard
from plugins.core.groups import GROUPINGS, Groups, Ranked, Standing, grouped
from plugins.core.offers import EventCard
from plugins.core.value import replace
from tests.cases import make_project_card
from tests.core.builders import DAY, article, scene
from tests.events.authored import event

LATER = DAY + dt.timedelta(1)


def of(name: str, key: str, *cards: ArticleCard) -> tuple[str, ...]:
    return grouped(ArticleCard, cards).of(name, key)


def test_the_newest_comes_first_and_pieces_of_one_day_by_name() -> None:
    cards = [article("b"), article("c", date=LATER), article("a")]
    assert of("every", "", *cards) == ("c", "a", "b")
    assert of("every", "", *reversed(cards)) == ("c", "a", "b")


def test_an_article_is_found_by_each_of_its_topics_once() -> None:
    cards = [article("a", topics=("x", "y", "x")), article("b", topics=("y",))]
    assert of("topic", "x", *cards) == ("a",)
    assert of("topic", "y", *cards) == ("a", "b")
    assert of("topic", "z", *cards) == ()


def test_withdrawn_articles_are_left_out_where_only_sound_ones_are_asked_for() -> None:
    cards = [article("a"), article("b", withdrawn=True)]
    for name in ("every", "rubric", "year"):
        key = {"every": "", "rubric": "handel", "year": "2018"}[name]
        assert of(name, key, *cards) == ("a", "b")
    assert of("sound", "", *cards) == of("sound rubric", "handel", *cards) == ("a",)


def test_a_scene_stands_for_its_tour_too() -> None:
    card = article("a", tours=("rundgang/platz", "rundgang"))
    assert of("sound tour", "rundgang/platz", card) == ("a",)
    assert of("sound tour", "rundgang", card) == ("a",)


def test_articles_without_an_edition_are_in_none() -> None:
    cards = [article("a"), article("b", edition="2018-03")]
    assert of("edition", "", *cards) == ()
    assert of("edition", "2018-03", *cards) == of("sound edition", "2018-03", *cards) == ("b",)


def test_scenes_and_projects_keep_the_order_in_which_they_were_announced() -> None:
    scenes = [replace(scene(id), articles=("eins",)) for id in ("t/b", "t/a")]
    assert grouped(SceneCard, scenes).of("article", "eins") == ("t/b", "t/a")
    projects = [make_project_card(id) for id in ("b", "a")]
    assert grouped(ProjectCard, projects).of("partner", "stadt") == ("b", "a")


def test_an_event_is_in_each_month_into_which_it_falls(tmp_path: Path) -> None:
    trip = event(tmp_path, "fahrt", start="2026-12-30", end="2027-02-02", projects="[wlan]").card
    talk = event(tmp_path, "vortrag-1", place="{name: A, scene: rundgang/platz}").card
    groups = grouped(EventCard, (trip, talk))
    assert sorted(groups.members["month"]) == ["2026-12", "2027-01", "2027-02"]
    assert groups.of("month", "2026-12") == groups.of("every", "") == ("vortrag-1", "fahrt")
    assert groups.of("project", "wlan") == ("fahrt",)
    assert groups.of("scene", "rundgang/platz") == ("vortrag-1",)


def test_groups_know_where_each_card_stands() -> None:
    ranked = Ranked(grouped(ArticleCard, [article("a"), article("b", rubric="wissen")]))
    assert ranked.standings("every", "") == (
        Standing("a", DAY.toordinal(), "handel"),
        Standing("b", DAY.toordinal(), "wissen"),
    )
    assert Groups().of("every", "") == ()


def near(ranked: Ranked, name: str, id: str, reach: int) -> list[str]:
    return [standing.id for standing in ranked.around(name, "", id, reach)]


def test_around_a_card_stand_its_neighbours_on_both_sides() -> None:
    ranked = Ranked(grouped(ArticleCard, [article(id) for id in "abcdef"]))
    assert near(ranked, "every", "c", 1) == ["b", "c", "d"]
    assert near(ranked, "every", "a", 2) == ["a", "b", "c"]
    assert near(ranked, "every", "f", 9) == list("abcdef")


def test_a_card_that_is_not_in_a_group_still_has_neighbours_there() -> None:
    cards = [article(id, withdrawn=id == "c") for id in "abcde"]
    assert near(Ranked(grouped(ArticleCard, cards)), "sound", "c", 1) == ["b", "d"]


def test_near_a_card_that_is_unknown_nothing_stands() -> None:
    with pytest.raises(KeyError):
        near(Ranked(grouped(ArticleCard, [article("a")])), "every", "x", 1)


# What may change on an article without moving it anywhere.
WORDS = {"title", "kicker", "teaser", "url", "modified", "related", "kind", "shop", "picture",
         "minutes", "demo", "mark", "pending"}  # fmt: skip


def test_a_shape_changes_with_everything_that_decides_where_a_card_stands() -> None:
    """A forgotten field would leave lists stale: groups of the last build are taken over."""
    card = article(topics=("x",), edition="2018-03", projects=("p",), tours=("t/s",))
    shape = GROUPINGS[ArticleCard].shape
    others = {
        "id": "anders", "date": LATER, "rubric": "wissen", "topics": ("y",), "authors": ("ute",),
        "edition": "", "projects": (), "tours": ("t",), "withdrawn": True, "merchants": ("m",),
        "series": "s", "part": 3,
    }  # fmt: skip
    assert set(ArticleCard.__struct_fields__) == WORDS | others.keys()
    for name, value in others.items():
        assert shape(replace(card, **{name: value})) != shape(card), name


def test_words_do_not_change_a_shape() -> None:
    shape = GROUPINGS[ArticleCard].shape
    assert shape(article(title="Neu", teaser="Anders.", minutes=9)) == shape(article())


@given(st.lists(st.sampled_from("abc"), max_size=6), st.lists(st.booleans(), min_size=6))
def test_equal_shapes_mean_equal_groups(topics: list[str], gone: list[bool]) -> None:
    old = [article(f"a{i}", topics=(t,), withdrawn=gone[i]) for i, t in enumerate(topics)]
    new = [replace(card, title="Neu", minutes=7) for card in old]
    grouping = GROUPINGS[ArticleCard]
    assert [grouping.shape(card) for card in old] == [grouping.shape(card) for card in new]
    assert grouped(ArticleCard, old) == grouped(ArticleCard, new)
