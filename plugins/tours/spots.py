"""Hotspots and flat pictures -> where in a picture each of them lies, as classes of its link.

Our pages have no inline styles, so a place is written as digits: `x3 xx5 xxx2` is 0.352 of the
way from left to right, `y` the same from above; spots.css puts the marker there.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from string import ascii_uppercase

from plugins.core.value import replace
from plugins.tours.model import Shot
from plugins.tours.projection import direction, plane_point, view_axes
from plugins.tours.views import HotspotView

_EDGE = 0.015  # of a picture: nearer to its border a marker would be cut off
_AHEAD = 1.4  # as long as the way between two directions that are 89° apart
_PARTS = 1000


def with_letters(hotspots: Iterable[HotspotView]) -> tuple[HotspotView, ...]:
    """Return hotspots with the letters by which pictures and lists name them."""
    return tuple(
        replace(hotspot, letter=_letter(number)) for number, hotspot in enumerate(hotspots)
    )


def on_picture(hotspots: Iterable[HotspotView], shot: Shot) -> tuple[HotspotView, ...]:
    """Return hotspots with their places in a picture; one beside it has none."""
    return tuple(replace(hotspot, place=_place(hotspot, shot)) for hotspot in hotspots)


def seen_on(hotspots: Iterable[HotspotView], shot: Shot) -> tuple[HotspotView, ...]:
    """Return those hotspots that lie in a picture, with their places in it."""
    return tuple(hotspot for hotspot in on_picture(hotspots, shot) if hotspot.place)


def _letter(number: int) -> str:
    rounds, letter = divmod(number, len(ascii_uppercase))
    return ascii_uppercase[letter] * (rounds + 1)


def _place(hotspot: HotspotView, shot: Shot) -> str:
    """Return the classes that say where a hotspot lies; empty when it is out of the picture."""
    view, (wide, high) = shot.view, shot.ratio
    axes = view_axes(view.heading, view.pitch)
    aim = direction(hotspot.heading, hotspot.pitch)
    if math.dist(aim, axes.middle) > _AHEAD:
        return ""
    focal = wide / 2 / math.tan(math.radians(view.fov) / 2)
    x, y = plane_point(aim, axes, focal, wide, high)
    across, down = x / wide, y / high
    if not all(_EDGE < share < 1 - _EDGE for share in (across, down)):
        return ""
    return " ".join((*_digits("x", across), *_digits("y", down)))


def _digits(axis: str, share: float) -> Iterator[str]:
    """Give a class for each digit behind the point that is not zero."""
    for place, digit in enumerate(f"{round(share * _PARTS):03}", 1):
        if digit != "0":
            yield f"{axis * place}{digit}"
