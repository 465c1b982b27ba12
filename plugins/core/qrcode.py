"""An address -> its QR code as SVG; nothing but shapes, the same bytes every time."""

from __future__ import annotations

from io import BytesIO

import segno

QUIET = 4  # modules around the code, which readers need
SCALE = 8  # units a module


def draw_code(address: str) -> bytes:
    """Return the code of an address, black on white, so that it can be read in the dark, too."""
    stream = BytesIO()
    segno.make(address, error="m", micro=False).save(
        stream, kind="svg", scale=SCALE, border=QUIET, light="white", title=None
    )
    return stream.getvalue()
