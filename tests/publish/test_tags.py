"""Tags are read as browsers read them, whatever a page contains, in linear time."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from plugins.publish.tags import Tag, tags


def only(page: str) -> Tag:
    (tag,) = tags(page)
    return tag


def test_attributes_are_read_in_every_way_of_writing_them() -> None:
    tag = only("<A Href=\"/a?x=1&amp;y=2\" title='Ein > Zeichen' class=eins data-x hidden=>")
    assert tag.name == "a" and not tag.ends and not tag.closed
    assert tag.attributes == {
        "href": "/a?x=1&y=2", "title": "Ein > Zeichen", "class": "eins", "data-x": "", "hidden": "",
    }  # fmt: skip


def test_a_slash_at_the_end_of_a_value_ends_nothing() -> None:
    assert only("<a href=/x/>").attributes == {"href": "/x/"}
    assert not only("<a href=/x/>").closed
    assert [only(text).closed for text in ('<path d="M0"/>', "<br />", "<br/>")] == [True] * 3


def test_of_two_attributes_the_first_counts() -> None:
    tag = only("<a href=/eins href=/zwei>")
    assert tag.doubled and tag.attributes == {"href": "/eins"}


def test_comments_and_texts_of_scripts_hold_no_tags() -> None:
    page = "<!-- <b> --><!doctype html><script>if (a<b) '<i>'</script><title><u></title><p>"
    assert [(tag.name, tag.ends) for tag in tags(page)] == [
        ("script", False), ("script", True), ("title", False), ("title", True), ("p", False),
    ]  # fmt: skip
    assert next(tags(page)).inside == "if (a<b) '<i>'"


def test_a_tag_knows_its_place() -> None:
    assert [tag.offset for tag in tags("ab<p>cd</p>")] == [2, 7]


@given(st.text("<>/'\"= \n-!abscriptyle", max_size=60))
def test_anything_is_read_to_its_end(page: str) -> None:
    assert all(page[tag.offset] == "<" for tag in tags(page))


def test_nothing_makes_it_slow() -> None:
    for piece in ("<a ", "<a b='", "<!--", "<script>", "<a b=c ", '<a "', "</"):
        started = time.process_time()
        list(tags(piece * 30_000))
        assert time.process_time() - started < 2, piece
