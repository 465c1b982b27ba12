"""Where hotspots lie in flat pictures, and the classes that say so."""

from __future__ import annotations

import re

import pytest

from plugins.tours.model import Shot, View
from plugins.tours.spots import on_picture, seen_on, with_letters
from plugins.tours.views import HotspotView
from tests.builders import ROOT

SPOTS_CSS = (ROOT / "theme/static/css/spots.css").read_text(encoding="utf-8")


def aimed(heading: float, pitch: float = 0.0) -> HotspotView:
    return HotspotView("scene", "Die Halle", "/halle/", heading, pitch, "")


def shot(heading: float = 0.0, pitch: float = 0.0, fov: float = 90.0) -> Shot:
    return Shot("north", View(heading, pitch, fov), (400,), (3, 2), ("jpg",))


def place(hotspot: HotspotView, picture: Shot) -> str:
    (found,) = on_picture([hotspot], picture)
    return found.place


def test_straight_ahead_is_the_middle() -> None:
    assert place(aimed(90), shot(90)) == "x5 y5"
    assert place(aimed(2, -10), shot(2, -10)) == "x5 y5"
    assert place(aimed(0), shot(360)) == "x5 y5"


def test_every_digit_has_its_class_unless_it_is_zero() -> None:
    # tan 20° of a half width of 1 (90° from left to right) is 0.364; the half height is 2/3.
    assert place(aimed(20), shot()) == "x6 xx8 xxx2 y5"
    assert place(aimed(340), shot()) == "x3 xx1 xxx8 y5"
    assert place(aimed(0, 20), shot()) == "x5 y2 yy2 yyy7"
    assert place(aimed(0, -20), shot()) == "x5 y7 yy7 yyy3"


@pytest.mark.parametrize(("heading", "pitch"), [(46, 0), (90, 0), (180, 0), (0, 34), (0, -90)])
def test_beside_the_picture_there_is_no_place(heading: float, pitch: float) -> None:
    assert place(aimed(heading, pitch), shot()) == ""
    assert seen_on([aimed(heading, pitch)], shot()) == ()


def test_only_what_lies_in_a_picture_is_seen_on_it() -> None:
    hotspots = with_letters([aimed(0), aimed(180), aimed(10)])
    assert [spot.letter for spot in seen_on(hotspots, shot())] == ["A", "C"]


def test_after_z_comes_aa() -> None:
    letters = [spot.letter for spot in with_letters([aimed(0)] * 28)]
    assert letters[:2] == ["A", "B"] and letters[25:] == ["Z", "AA", "BB"]


def test_the_stylesheet_knows_every_digit() -> None:
    rules = dict(re.findall(r"\.([xy]{1,3}\d) \{ --\w+: ([\d.]+);", SPOTS_CSS))
    assert len(rules) == 2 * 3 * 9
    for name, value in rules.items():
        axis, digit = name[:-1], int(name[-1])
        assert float(value) == pytest.approx(digit / 10 ** len(axis)), name
