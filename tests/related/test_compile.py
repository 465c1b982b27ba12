"""Which articles stand beside which: curated first, stable, linear."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.core.cards import ArticleCard, RelatedCard
from plugins.core.catalogue import Catalogue, Notes
from plugins.core.report import Report
from plugins.core.value import replace
from plugins.related.compile import LENGTH, REACH, relate
from tests.cases import DAY, faults, make_article_card, ref

DAYS = st.integers(0, 400).map(lambda days: DAY + dt.timedelta(days))


def related_of(cards: Iterable[ArticleCard]) -> dict[str, RelatedCard]:
    report, paper = Report(), list(cards)
    catalogue = Catalogue(paper)
    found = {card.id: relate(card.id, catalogue, report) for card in paper}
    assert faults(report) == []
    return found


def faults_of(*cards: ArticleCard) -> list[str]:
    report, catalogue = Report(), Catalogue(cards)
    for card in cards:
        relate(card.id, catalogue, report)
    return faults(report)


@st.composite
def papers(draw: st.DrawFn, largest: int = 30) -> list[ArticleCard]:
    """Draw a paper whose articles share rubrics, topics and projects in every way."""
    return [
        make_article_card(
            f"a{i:02d}",
            date=draw(DAYS),
            rubric=draw(st.sampled_from(("handel", "innenstadt", "wissen"))),
            topics=tuple(draw(st.sets(st.sampled_from("pqr"), max_size=2))),
            projects=tuple(draw(st.sets(st.sampled_from("xy"), max_size=1))),
            edition=draw(st.sampled_from(("", "2018-03"))),
            withdrawn=draw(st.integers(0, 9)) == 0,
        )
        for i in range(draw(st.integers(1, largest)))
    ]


def test_curated_articles_stand_first_in_their_order() -> None:
    others = [make_article_card(f"b{i}") for i in range(3)]
    far = [make_article_card(id, topics=("fern",), date=dt.date(2001, 1, 1)) for id in ("x", "y")]
    card = make_article_card("a", related=(ref("y"), ref("x")))
    assert related_of([card, *others, *far])["a"].same_rubric[:2] == ("y", "x")


def test_a_curated_article_of_another_rubric_leads_the_other_list() -> None:
    card = make_article_card("a", related=(ref("z"),))
    others = [make_article_card(id, rubric="innenstadt") for id in ("b", "c")]
    far = make_article_card("z", rubric="wissen", topics=("fern",), date=dt.date(2001, 1, 1))
    assert related_of([card, far, *others])["a"].other_rubrics == ("z", "b", "c")


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("anfan", "Den Beitrag „anfan“ gibt es nicht – Meinten Sie „anfang“?"),
        ("a", "Der Beitrag verweist auf sich selbst – Die Zeile löschen."),
        ("weg", "Der Beitrag „weg“ ist zurückgezogen – Ihn hier streichen."),
    ],
)
def test_a_wrong_curated_name_is_a_fault(name: str, fault: str) -> None:
    card = make_article_card("a", related=(ref(name),))
    others = (make_article_card("anfang"), make_article_card("weg", withdrawn=True))
    assert faults_of(card, *others) == [f"content/datei.md:3:5: {fault}"]


@settings(max_examples=25, deadline=None)
@given(papers())
def test_lists_hold_no_article_twice_never_itself_and_never_a_withdrawn_one(
    paper: list[ArticleCard],
) -> None:
    cards = {card.id: card for card in paper}
    for id, beside in related_of(paper).items():
        both = beside.same_rubric + beside.other_rubrics
        assert id not in both
        assert len(set(both)) == len(both)
        assert not any(cards[other].withdrawn for other in both)
        assert max(len(beside.same_rubric), len(beside.other_rubrics)) <= LENGTH
        assert all(cards[other].rubric == cards[id].rubric for other in beside.same_rubric)
        assert all(cards[other].rubric != cards[id].rubric for other in beside.other_rubrics)


def test_more_in_common_counts_more() -> None:
    card = make_article_card("a", projects=("wlan",), edition="2018-03")
    others = [
        make_article_card("rubrik", topics=()),
        make_article_card("thema"),
        make_article_card("projekt", projects=("wlan",)),
        make_article_card("alles", projects=("wlan",), edition="2018-03"),
    ]
    assert related_of([card, *others])["a"].same_rubric == ("alles", "projekt", "thema", "rubrik")


def test_a_tour_and_one_of_its_scenes_are_the_same_thing_in_common() -> None:
    card = make_article_card("a", tours=("rundgang/platz",), topics=())
    others = [make_article_card("b", topics=()), make_article_card("c", tours=("rundgang",))]
    assert related_of([card, *others])["a"].same_rubric == ("c", "b")


def test_a_tie_is_broken_by_nearness_in_time_then_by_name() -> None:
    days = {"fern": 30, "nah": -2, "b": 5, "a": -5}
    others = [make_article_card(id, date=DAY + dt.timedelta(days[id])) for id in days]
    assert related_of([make_article_card("x"), *others])["x"].same_rubric == (
        "nah", "a", "b", "fern",
    )  # fmt: skip


def test_the_order_in_which_articles_were_found_changes_nothing() -> None:
    cards = [make_article_card(f"a{i}", date=DAY + dt.timedelta(i % 3)) for i in range(20)]
    assert related_of(cards) == related_of(reversed(cards))


@settings(max_examples=25, deadline=None)
@given(papers(largest=70), DAYS)
def test_a_new_article_changes_the_lists_of_its_neighbours_only(
    paper: list[ArticleCard], day: dt.date
) -> None:
    new = make_article_card("neu", date=day, topics=("p",), rubric="handel")
    before, after = related_of(paper), related_of([*paper, new])
    for card in paper:
        if before[card.id] != after[card.id]:
            assert _is_neighbour(card, new, [*paper, new])


def _is_neighbour(card: ArticleCard, new: ArticleCard, paper: list[ArticleCard]) -> bool:
    """Tell whether both stand within reach of each other in time on some shelf."""
    shelves = ["handel", "p", ""]
    return any(_distance(card, new, _shelf(paper, shelf)) <= REACH + 1 for shelf in shelves)


def _shelf(paper: list[ArticleCard], name: str) -> list[ArticleCard]:
    on_it = [card for card in paper if name in ("", card.rubric, *card.topics)]
    return sorted(on_it, key=lambda card: (-card.date.toordinal(), card.id))


def _distance(card: ArticleCard, new: ArticleCard, row: list[ArticleCard]) -> int:
    if card not in row:
        return len(row) + 2 * REACH
    sound = [other for other in row if not other.withdrawn or other is card]
    return abs(sound.index(card) - sound.index(new))


def test_a_new_article_leaves_a_large_paper_alone() -> None:
    paper = [make_article_card(f"a{i:03d}", date=DAY + dt.timedelta(i)) for i in range(400)]
    before = related_of(paper)
    after = related_of([*paper, make_article_card("neu", date=DAY + dt.timedelta(400))])
    changed = [id for id in before if before[id] != after[id]]
    assert set(changed) <= {f"a{i:03d}" for i in range(400 - REACH, 400)}


@pytest.mark.parametrize("count", [100, 800])
def test_what_an_article_asks_of_the_paper_does_not_grow_with_the_paper(count: int) -> None:
    """A topic, the rubric and all articles, each within reach; no card but its own is opened."""
    paper = [make_article_card(f"a{i:03d}", date=DAY + dt.timedelta(i)) for i in range(count)]
    notes = Notes()
    relate("a050", Catalogue(paper).noting(notes, Report()), Report())
    assert notes.entries == {"ArticleCard:a050"}
    assert {(view.name, view.key, view.id, view.reach) for view in notes.views} == {
        ("sound topic", "quick-wins", "a050", REACH),
        ("sound rubric", "handel", "a050", REACH),
        ("sound", "", "a050", REACH),
        ("sound rubric", "handel", "a050", 1),
    }


def test_previous_and_next_follow_the_dates_within_the_rubric() -> None:
    cards = [
        make_article_card("b", date=DAY + dt.timedelta(1)),
        make_article_card("a"),
        make_article_card("fremd", rubric="innenstadt", date=DAY + dt.timedelta(2)),
        make_article_card("c", date=DAY + dt.timedelta(3)),
    ]
    found = related_of(cards)
    assert [(found[id].previous, found[id].next) for id in ("a", "b", "c", "fremd")] == [
        ("", "b"), ("a", "c"), ("b", ""), ("", ""),
    ]  # fmt: skip


def test_neighbours_of_the_same_day_follow_the_order_of_the_lists() -> None:
    """Lists show the newest first and pieces of one day by name: `a` stands above `b`."""
    found = related_of([make_article_card(id) for id in "bca"])
    assert [(found[id].previous, found[id].next) for id in "abc"] == [
        ("b", ""), ("c", "a"), ("", "b"),
    ]  # fmt: skip


def test_nobody_is_sent_to_a_withdrawn_neighbour_but_it_has_neighbours_itself() -> None:
    cards = [make_article_card(id, date=DAY + dt.timedelta(i)) for i, id in enumerate("abc")]
    cards[1] = replace(cards[1], withdrawn=True)
    found = related_of(cards)
    assert (found["a"].next, found["c"].previous) == ("c", "a")
    assert (found["b"].previous, found["b"].next) == ("a", "c")


def test_a_lonely_article_stands_alone() -> None:
    (card,) = related_of([make_article_card("a")]).values()
    assert (card.same_rubric, card.other_rubrics, card.previous, card.next) == ((), (), "", "")
