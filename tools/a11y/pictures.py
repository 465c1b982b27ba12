"""Tells from the bytes of a picture whether it moves for longer than five seconds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

LONGEST = 5.0  # seconds that something may move by itself
_STILL = (".jpg", ".jpeg", ".ico", ".bmp", ".tif", ".tiff")
_DRAWN = re.compile(
    rb"<animate(?:Transform|Motion)?\b[^>]*repeatCount\s*=\s*[\"']indefinite"
    rb"|animation(?:-iteration-count)?\s*:[^;}]*\binfinite\b"
)


def may_move(address: str) -> bool:
    """Tell whether an address may be that of a picture that moves, as far as its name says."""
    if address.startswith("data:"):
        return not address.startswith("data:image/jpeg")
    return not urlsplit(address).path.lower().endswith(_STILL)


def moves(data: bytes) -> bool:
    """Tell whether a picture moves endlessly or too long; its beginning is enough."""
    if data[:6] in (b"GIF87a", b"GIF89a"):
        return _gif(data)
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        return _png(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp(data)
    if data[4:12] == b"ftypavis":
        return True
    return b"<svg" in data[:4096] and _DRAWN.search(data) is not None


def _too_long(delays: list[float], plays: int, whole: bool) -> bool:
    """Judge frames: `plays` is 0 for ever; of a picture that is cut off the first are known."""
    if len(delays) < 2:
        return False
    return plays == 0 or sum(delays) * plays > LONGEST or not whole


def _gif(data: bytes) -> bool:
    delays: list[float] = []
    loops = re.search(rb"NETSCAPE2\.0\x03\x01(..)", data, re.DOTALL)
    again = int.from_bytes(loops[1], "little") if loops else None
    plays = 1 if again is None else again and again + 1
    for extension in re.finditer(rb"\x21\xf9\x04.(..).\x00(?=[\x21\x2c])", data, re.DOTALL):
        delay = int.from_bytes(extension[1], "little") / 100
        delays.append(delay if delay > 0.01 else 0.1)  # as browsers show them
    return _too_long(delays, plays, data.endswith(b";"))


def _png(data: bytes) -> bool:
    plays, delays, whole = 1, [], False
    for kind, content in _chunks(data, 8, "big"):
        if kind == b"acTL":
            plays = int.from_bytes(content[4:8], "big")
        elif kind == b"fcTL" and len(content) >= 24:
            parts = int.from_bytes(content[22:24], "big") or 100
            delays.append(int.from_bytes(content[20:22], "big") / parts)
        whole = whole or kind == b"IEND"
    return _too_long(delays, plays, whole)


def _webp(data: bytes) -> bool:
    plays, delays = 1, []
    for kind, content in _chunks(data, 12, "little"):
        if kind == b"ANIM":
            plays = int.from_bytes(content[4:6], "little")
        elif kind == b"ANMF":
            delays.append(int.from_bytes(content[12:15], "little") / 1000)
    whole = len(data) >= int.from_bytes(data[4:8], "little") + 8
    return _too_long(delays, plays, whole)


def _chunks(data: bytes, at: int, order: str) -> Iterator[tuple[bytes, bytes]]:
    """Give the chunks of a PNG (length, name, content, sum) or a RIFF (name, length, content)."""
    while at + 8 <= len(data):
        one, other = data[at : at + 4], data[at + 4 : at + 8]
        if order == "big":
            length = int.from_bytes(one, "big")
            yield other, data[at + 8 : at + 8 + length]
            at += 12 + length
        else:
            length = int.from_bytes(other, "little")
            yield one, data[at + 8 : at + 8 + length]
            at += 8 + length + length % 2
