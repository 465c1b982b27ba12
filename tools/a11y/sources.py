"""Reads what a page refers to, wherever it is: in the address itself, in a file, on a server."""

from __future__ import annotations

import base64
import binascii
from pathlib import Path
from urllib.parse import unquote_to_bytes, urlsplit
from urllib.request import url2pathname

from playwright.async_api import Error, Page

BEGINNING = 1 << 16

# As the page may ask for it; what its policy or another host forbids is read past it.
_ASK = """async ([address, length]) => {
  const answer = await fetch(address, { headers: { Range: `bytes=0-${length - 1}` } });
  const bytes = new Uint8Array(await answer.arrayBuffer()).slice(0, length);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}"""


async def head(page: Page, address: str, length: int = BEGINNING) -> bytes:
    """Return the beginning of what is at an address; nothing when it cannot be read."""
    if address.startswith("data:"):
        return of_data(address)[:length]
    if address.startswith("file:"):
        path = Path(url2pathname(urlsplit(address).path))
        return path.read_bytes()[:length] if path.is_file() else b""
    try:
        return base64.b64decode(await page.evaluate(_ASK, [address, length]))
    except Error:
        return await _outside(page, address, length)


async def _outside(page: Page, address: str, length: int) -> bytes:
    try:
        answer = await page.context.request.get(address, timeout=5000)
        return (await answer.body())[:length] if answer.ok else b""
    except Error:
        return b""


def of_data(address: str) -> bytes:
    """Return what a data: address holds."""
    kind, _, content = address.partition(",")
    raw = unquote_to_bytes(content)
    if not kind.endswith(";base64"):
        return raw
    try:
        return base64.b64decode(raw + b"=" * (-len(raw) % 4))
    except binascii.Error:
        return b""
