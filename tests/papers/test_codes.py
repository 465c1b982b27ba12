"""The QR codes of papers."""

from __future__ import annotations

import xml.etree.ElementTree as etree

from plugins.papers.codes import draw_code


def test_a_code_is_a_square_of_shapes_the_same_every_time() -> None:
    content = draw_code("https://hub.example/")
    root = etree.fromstring(content)
    assert root.get("width") == root.get("height")
    assert {element.tag.rpartition("}")[2] for element in root.iter()} <= {"svg", "path", "g"}
    assert draw_code("https://hub.example/") == content
    assert draw_code("https://hub.example/x") != content
