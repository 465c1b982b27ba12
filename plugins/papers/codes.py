"""An address -> its QR code as SVG, which PDF and EPUB can both show."""

from __future__ import annotations

from io import BytesIO

import segno


def draw_code(address: str) -> bytes:
    """Return the code of an address, black on white with the quiet zone that readers need."""
    stream = BytesIO()
    segno.make(address, error="m", micro=False).save(
        stream, kind="svg", scale=4, border=4, light="white", title=None
    )
    return stream.getvalue()
