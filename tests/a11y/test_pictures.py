"""Pictures that move, told from their bytes: for ever, for a while, never; whole or cut off."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from tools.a11y.pictures import may_move, moves
from tools.a11y.sources import of_data

KINDS = ("GIF", "PNG", "WEBP")
ANIMATED = b'<svg><rect><animate attributeName="x" repeatCount="indefinite"/></rect></svg>'


def picture(kind: str, frames: int = 2, loop: int = 0, duration: int = 400) -> bytes:
    """Return a picture of some frames."""
    some = [Image.new("RGB", (4, 4), colour).quantize(4) for colour in ("red", "blue", "lime")]
    if kind != "GIF":
        some = [one.convert("RGB") for one in some]
    out = io.BytesIO()
    rest = {"append_images": some[1:frames], "loop": loop, "duration": duration}
    some[0].save(out, kind, save_all=frames > 1, **(rest if frames > 1 else {}))
    return out.getvalue()


@pytest.mark.parametrize("kind", KINDS)
def test_what_never_ends_moves(kind: str) -> None:
    data = picture(kind)
    assert moves(data)
    assert moves(picture(kind, frames=3)[: len(data)])


@pytest.mark.parametrize("kind", KINDS)
def test_what_ends_within_five_seconds_does_not(kind: str) -> None:
    assert not moves(picture(kind, loop=1))
    assert moves(picture(kind, loop=20))
    assert moves(picture(kind, frames=3, loop=1, duration=3000))


@pytest.mark.parametrize("kind", KINDS)
def test_a_single_frame_does_not(kind: str) -> None:
    assert not moves(picture(kind, frames=1))


def test_drawings_say_so_themselves() -> None:
    assert moves(ANIMATED)
    assert moves(b"<svg><style>.a { animation: lauf 2s linear infinite; }</style></svg>")
    assert not moves(b"<svg><style>.a { animation: lauf 2s; }</style></svg>")
    assert not moves(ANIMATED.replace(b"<svg", b"<p"))
    assert not moves(b"")


def test_photographs_are_not_asked() -> None:
    assert may_move("https://example.org/a.webp?x=.jpg")
    assert not may_move("https://example.org/a.JPG?x=.gif")
    assert may_move("data:image/gif;base64,") and not may_move("data:image/jpeg;base64,")


def test_addresses_may_hold_what_they_name() -> None:
    assert of_data("data:image/svg+xml,%3Csvg%2F%3E") == b"<svg/>"
    assert of_data("data:;base64,YWI") == b"ab"
    assert of_data("data:;base64,!") == b""
