"""The code of an address."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree

import cv2
import numpy as np
import pytest

from plugins.core.printcode import PrintCode
from plugins.core.qrcode import QUIET, CodeShape, code_shape, draw_code, quick_shape

ADDRESS = "https://hub.example/dienste/verleih/"


def test_a_code_is_a_square_of_shapes_only_the_same_every_time() -> None:
    content = draw_code(ADDRESS)
    root = etree.fromstring(content)
    assert root.get("width") == root.get("height")
    assert {element.tag.rpartition("}")[2] for element in root.iter()} <= {"svg", "path", "g"}
    assert draw_code(ADDRESS) == content
    assert draw_code(ADDRESS + "x") != content


ARTICLES = [f"https://hub.example/artikel/{'name-' * count}/" for count in (1, 4, 9, 16)]


@pytest.mark.parametrize("address", [ADDRESS, *ARTICLES])
def test_a_shape_painted_by_its_path_is_read_as_the_address(address: str) -> None:
    assert read(code_shape(address)) == address
    assert read(quick_shape(address)) == address
    assert PrintCode(address).shape == quick_shape(address)


def read(shape: CodeShape) -> str:
    """Return what a camera reads."""
    pixels = np.full((shape.size, shape.size), 255, np.uint8)
    runs = re.findall(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z", shape.path)
    assert "".join(f"M{x} {y}h{w}v1h-{v}z" for x, y, w, v in runs) == shape.path
    for x, y, width, back in runs:
        assert width == back
        pixels[int(y), int(x) : int(x) + int(width)] = 0
    margin = np.concatenate([pixels[:QUIET], pixels[-QUIET:], pixels[:, :QUIET].T])
    assert margin.min() == 255
    large = cv2.resize(pixels, None, fx=8, fy=8, interpolation=cv2.INTER_NEAREST)
    text, *_ = cv2.QRCodeDetector().detectAndDecode(large)
    return text
