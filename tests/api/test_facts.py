"""Index, collections and items: what they say and what they leave out."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.api.facts import CHUNK, MOST, chunks_of, collection, counts_of, index, item
from plugins.api.kinds import BY_NAME
from tests.api.world import english_tour, make_world
from tests.cases import make_article_card, make_desk

HOST = "https://hub.example"


def test_the_index_names_every_kind_that_there_is() -> None:
    desk = make_world()
    found = index(dt.date(2018, 7, 4), counts_of(desk), desk)
    assert [kind.kind for kind in found.kinds] == [
        "article", "rubric", "topic", "person", "edition", "series", "project", "partner",
        "merchant", "event", "service", "tour", "scene",
    ]  # fmt: skip
    assert found.kinds[0].collection == f"{HOST}/api/v1/articles.json"
    assert found.kinds[1].schema == f"{HOST}/api/v1/schema/item.json"
    assert (found.licence, str(found.generated), found.notice) == (
        "CC BY 4.0", "2018-07-04", "Demonstration",
    )  # fmt: skip


def test_kinds_of_which_there_is_nothing_are_left_out() -> None:
    assert "event" not in dict(counts_of(make_desk()))


def test_an_item_is_tied_in_both_directions() -> None:
    found = item("project", "wlan", make_world())
    assert {(link.role, link.direction, link.kind, link.id) for link in found.links} == {
        ("partner", "out", "partner", "stadt"), ("project", "in", "article", "eins"),
        ("project", "in", "event", "sprechstunde"), ("project", "in", "service", "verleih"),
        ("project", "in", "series", "netze"),
    }  # fmt: skip
    (article,) = (link for link in found.links if link.kind == "article")
    assert (article.title, article.url) == ("Titel eins", f"{HOST}/artikel/eins/")
    assert article.item == f"{HOST}/api/v1/articles/eins.json"
    assert found.more == ()


def test_of_very_many_ties_the_newest_are_listed_and_all_are_counted() -> None:
    cards = [make_article_card(f"a{n:03}", rubric="innenstadt") for n in range(MOST + 20)]
    found = item("rubric", "innenstadt", make_world(*cards))
    assert len(found.links) == MOST
    (more,) = found.more
    assert (more.role, more.direction, more.kind) == ("rubric", "in", "article")
    assert (more.total, more.shown) == (MOST + 20, MOST)


def test_what_is_made_up_is_said() -> None:
    assert item("service", "verleih", make_world()).demo == "Erfunden."


def test_a_tour_speaks_its_own_language() -> None:
    desk = make_world(english_tour())
    assert item("tour", "walk", desk).language == "en"
    assert item("tour", "rundgang", desk).language == "de"
    assert item("scene", "rundgang/platz", desk).language == "de"


def test_a_collection_leads_to_its_things_and_to_the_next_file() -> None:
    found = collection("article", 0, ("eins",), 2, make_world())
    assert found.next == f"{HOST}/api/v1/pages/articles-2.json"
    (entry,) = found.items
    assert (entry.id, entry.title, entry.url) == ("eins", "Titel eins", f"{HOST}/artikel/eins/")
    last = collection("article", 1, ("eins",), 0, make_world())
    assert (last.next, last.collection) == (None, f"{HOST}/api/v1/pages/articles-1.json")


@settings(deadline=None, max_examples=20)
@given(st.integers(0, 3 * CHUNK + 5))
def test_a_new_article_changes_no_numbered_file(count: int) -> None:
    first = dt.date(2018, 1, 1)
    cards = [make_article_card(f"a{n:04}", date=first + dt.timedelta(n)) for n in range(count + 1)]
    kind = BY_NAME["article"]
    before, after = (chunks_of(kind, make_desk(*cards[:n])) for n in (count, count + 1))
    assert [id for chunk in after for id in chunk] == [card.id for card in reversed(cards)]
    assert before[1:] == after[len(after) - len(before) + 1 :]
    assert len(after[0]) < 2 * CHUNK
