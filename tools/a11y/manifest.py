"""What an installed page would demand: the orientation that its manifest names."""

from __future__ import annotations

import json

from playwright.async_api import Page

from tools.a11y.model import Visited
from tools.a11y.sources import head

LONGEST = 1 << 20
FREE = ("", "any", "natural")
_LINK = "() => document.querySelector('link[rel~=manifest i][href]')?.href ?? ''"


async def look(page: Page, visited: Visited) -> None:
    """Note a manifest that forces a device upright or across."""
    address = await page.evaluate(_LINK)
    wanted = orientation(await head(page, address, LONGEST)) if address else ""
    if wanted not in FREE:
        text = f"das Manifest erzwingt die Ausrichtung „{wanted}“"
        visited.note("ausrichtung-erzwungen", text, "link[rel=manifest]", "installiert")


def orientation(manifest: bytes) -> str:
    """Return the orientation that a manifest names; nothing when it names none."""
    try:
        value = json.loads(manifest)
    except ValueError:
        return ""
    named = value.get("orientation") if isinstance(value, dict) else None
    return named.strip().lower() if isinstance(named, str) else ""
