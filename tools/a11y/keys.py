"""Single letters must not do anything; pasting and enlarging must not be held up."""

from __future__ import annotations

from playwright.async_api import Page

from tools.a11y.guard import Guard
from tools.a11y.model import Visited
from tools.a11y.scripts import act

LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789/?.-+"
_LISTENS = act("keys_listens")
_TYPE = act("keys_type")
_PASTE = act("keys_paste")
_ZOOM = act("keys_zoom")


async def keys(page: Page, visited: Visited, guard: Guard, at: str) -> None:
    """Press letters beside every field, and paste into the fields."""
    for where in await page.evaluate(_PASTE):
        visited.note("einfuegen-gesperrt", "in das Feld lässt sich nichts einfügen", where, at)
    if where := await page.evaluate(_ZOOM):
        visited.note("nicht-zu-vergroessern", "was die Seite vergrößert, ist gesperrt", where, at)
    if not await page.evaluate(_LISTENS):
        return
    held = len(guard.held)
    letter = await page.evaluate(_TYPE, list(LETTERS))
    await page.wait_for_timeout(30)
    if letter or len(guard.held) > held:
        text = f"ein einzelnes Zeichen{f' ({letter})' if letter else ''} löst etwas aus"
        visited.note("einzelne-taste", text, "", at)
