"""An address -> its QR code; nothing but shapes, the same every time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import groupby

import segno

from plugins.core.value import Value

QUIET = 4  # modules around the code, which readers need
SCALE = 8  # units a module
_MASK = 2


class CodeShape(Value, frozen=True):
    """A code as part of a page: the modules of a side, its margin included, and what is dark."""

    size: int
    path: str


def draw_code(address: str) -> bytes:
    """Return the code of an address, black on white, so that it can be read in the dark, too."""
    stream = BytesIO()
    _code(address).save(stream, kind="svg", scale=SCALE, border=QUIET, light="white", title=None)
    return stream.getvalue()


def code_shape(address: str) -> CodeShape:
    """Return the code of an address as path data in which a module is one unit wide."""
    return _shape(_code(address))


def quick_shape(address: str) -> CodeShape:
    """Return a code that is read as well and takes a fifth of the time: every article has one.

    Of the eight masks, of which any can be read, nobody looks for the one that is seen best.
    """
    return _shape(segno.make(address, error="m", micro=False, mask=_MASK, boost_error=False))


def _shape(code: segno.QRCode) -> CodeShape:
    rows = [bytes(row) for row in code.matrix]
    return CodeShape(len(rows) + 2 * QUIET, "".join(_strokes(rows)))


def _code(address: str) -> segno.QRCode:
    return segno.make(address, error="m", micro=False)


def _strokes(rows: Iterable[bytes]) -> Iterator[str]:
    """Give each dark run of a row as a rectangle of its own."""
    for y, row in enumerate(rows, QUIET):
        x = QUIET
        for dark, modules in groupby(row):
            width = len(list(modules))
            if dark:
                yield f"M{x} {y}h{width}v1h-{width}z"
            x += width
