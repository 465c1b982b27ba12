"""What appears under the pointer: by the keyboard, too, reachable, and to be sent away."""

from __future__ import annotations

from typing import Any

from playwright.async_api import Page

from tools.a11y.model import Visited
from tools.a11y.scripts import act

MOST = 14
_CANDIDATES = act("hover_candidates")
_SHOWN = act("hover_shown")
_NEW = act("hover_new")
_STILL = act("hover_still")
_FOCUS = act("hover_focus")
_CONTRAST = act("hover_contrast")


async def hover(page: Page, visited: Visited, at: str) -> None:
    """Point at one thing of each kind that reacts to a pointer, by day and by night."""
    count = min(await page.evaluate(_CANDIDATES), MOST)
    for index in range(count):
        if not await _point(page, index):
            continue
        await _weigh(page, visited, index, at)
        seen = await page.evaluate(_NEW, index)
        if seen["pseudo"]:
            visited.note("text-aus-css", "ein Hinweis steht nur im Stylesheet", seen["where"], at)
        if seen["fresh"]:
            await _examine(page, visited, index, seen, at)
        await page.mouse.move(0, 0)
    await page.emulate_media(color_scheme="dark")
    for index in range(count):
        if await _point(page, index):
            await _weigh(page, visited, index, f"{at}, dunkel")
    await page.mouse.move(0, 0)
    await page.emulate_media(color_scheme="light")


async def _point(page: Page, index: int) -> bool:
    """Move the pointer onto one; tell whether there is anything to point at."""
    place = await page.evaluate(_SHOWN, index)
    if place:
        await page.mouse.move(place["x"], place["y"])
        await page.wait_for_timeout(60)
    return bool(place)


async def _weigh(page: Page, visited: Visited, index: int, at: str) -> None:
    seen = await page.evaluate(_CONTRAST, index)
    if seen["contrast"] < 4.4:
        text = "unter dem Mauszeiger ist die Schrift zu schwach"
        visited.note("schrift-zu-schwach-beim-zeigen", text, seen["where"], at)


async def _examine(page: Page, visited: Visited, index: int, seen: dict[str, Any], at: str) -> None:
    where, inside = seen["where"], seen["inside"]
    await page.mouse.move(inside["x"], inside["y"], steps=4)
    await page.wait_for_timeout(60)
    if seen["hides"] and await page.evaluate(_STILL):
        await page.wait_for_timeout(seen["hides"] + 200)
    if not await page.evaluate(_STILL):
        visited.note("verschwindet-beim-zeigen", "was erscheint, lässt sich nicht anzeigen, ohne"
                     " dass es verschwindet", where, at)  # fmt: skip
    else:
        await page.keyboard.press("Escape")
        await page.wait_for_timeout(40)
        if await page.evaluate(_STILL):
            text = "was unter dem Mauszeiger erscheint, schließt die Escape-Taste nicht"
            visited.note("nicht-wegzuschicken", text, where, at)
    await page.mouse.move(0, 0)
    await page.wait_for_timeout(60)
    await page.evaluate(_FOCUS, index)
    if not await page.evaluate(_STILL):
        text = "erscheint unter dem Mauszeiger, nicht beim Fokus"
        visited.note("nur-beim-zeigen", text, where, at)
