"""Where in a file of others a fault is."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

from plugins.venues.faultplace import NOWHERE, json_text, of_element, of_feature, of_parser

FEATURES = [
    {"id": "way/1", "properties": {"features": [{"id": "way/2"}], "name": "Ä"}},
    {"type": "Feature", "properties": {"@id": "way/2"}},
    {"id": "way/2", "properties": None},
]
FIRST, SECOND, THIRD = (json.dumps(feature, ensure_ascii=False) for feature in FEATURES)
TEXT = f'{{"note": {{"features": []}},\n "features": [\n  {FIRST},\n  {SECOND}\n,  {THIRD}]}}'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_feature_is_found_by_its_number_and_what_it_says(encoding: str) -> None:
    content = TEXT.encode(encoding)
    found = [of_feature(content, number, one) for number, one in enumerate(FEATURES)]
    assert found == [(3, 3), (4, 3), (5, 4)]
    assert of_feature(content, 1, {"other": True}) == NOWHERE
    assert of_feature(b'{"features": [', 0, {}) == NOWHERE
    assert json.loads(json_text(content))["features"] == FEATURES


def test_an_element_of_a_map_is_found_in_both_formats() -> None:
    content = TEXT.encode()
    assert of_element(content, "way/1") == (3, 3)
    assert of_element(content, "way/2/3") == (4, 3), "a part is where the whole is"
    assert of_element(content, "node/2") == NOWHERE
    xml = b'<osm>\n <node id="2"/>\n <way version="3" id=\'2\'>\n  <nd ref="2"/></way></osm>'
    assert (of_element(xml, "node/2"), of_element(xml, "way/2")) == ((2, 2), (3, 2))
    assert of_element(xml, "way/3") == NOWHERE


def test_parsers_say_where_they_gave_up() -> None:
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads('{\n "a" 1}')
    assert of_parser(caught.value) == (2, 6)
    with pytest.raises(ElementTree.ParseError) as broken:
        ElementTree.fromstring("<a>\n <b></a>")
    assert of_parser(broken.value)[0] == 2
    assert of_parser(KeyError("id")) == NOWHERE
