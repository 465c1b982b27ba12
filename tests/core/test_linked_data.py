"""schema.org descriptions that cannot break out of their script element."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.core.linked_data import breadcrumbs, dump
from plugins.core.pages import Crumb


@pytest.mark.parametrize("text", ["</script>", "</ScRiPt >", "<!--", "<script>", "-->", "&lt;"])
def test_nothing_can_end_the_script_element(text: str) -> None:
    dumped = dump({"name": text})
    assert not set(dumped) & set("<>&")
    assert json.loads(dumped)["@graph"] == [{"name": text}]


@given(st.text("<>&/\\\"' äscript!-\u2028", max_size=20))
def test_every_text_is_read_back_as_it_was(text: str) -> None:
    dumped = dump({"name": text})
    assert not set(dumped) & set("<>&")
    assert json.loads(dumped)["@graph"][0]["name"] == text


def test_things_make_one_graph_in_their_order() -> None:
    assert dump({"a": "ä"}, {"b": 2}) == (
        '{"@context":"https://schema.org","@graph":[{"a":"ä"},{"b":2}]}'
    )


def test_a_way_is_counted_from_one_with_whole_addresses() -> None:
    way = breadcrumbs(
        (Crumb("Start", "/"), Crumb("Handel", "/rubrik/handel/")), "https://x.example"
    )
    assert way["itemListElement"] == [
        {"@type": "ListItem", "position": 1, "name": "Start", "item": "https://x.example/"},
        {
            "@type": "ListItem",
            "position": 2,
            "name": "Handel",
            "item": "https://x.example/rubrik/handel/",
        },
    ]
