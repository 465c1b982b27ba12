"""The code of an address."""

from __future__ import annotations

import xml.etree.ElementTree as etree

from plugins.core.qrcode import draw_code

ADDRESS = "https://hub.example/dienste/verleih/"


def test_a_code_is_a_square_of_shapes_only_the_same_every_time() -> None:
    content = draw_code(ADDRESS)
    root = etree.fromstring(content)
    assert root.get("width") == root.get("height")
    assert {element.tag.rpartition("}")[2] for element in root.iter()} <= {"svg", "path", "g"}
    assert draw_code(ADDRESS) == content
    assert draw_code(ADDRESS + "x") != content
