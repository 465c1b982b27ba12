"""Opens a page as a telephone does, upright and across, and uses it there: many decide at load."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from playwright.async_api import BrowserContext, Error, Page, ViewportSize

from tools.a11y import narrow, press
from tools.a11y.colours import CONTRAST
from tools.a11y.guard import Guard
from tools.a11y.model import Visited
from tools.a11y.scripts import CHECKS, act, ask
from tools.a11y.walk import Walk

UPRIGHT: ViewportSize = {"width": 360, "height": 780}
ACROSS: ViewportSize = {"width": 780, "height": 360}
SMALLEST: ViewportSize = {"width": 320, "height": 780}
LINKS = act("narrow_links")
_WIDTH = "() => document.documentElement.clientWidth"
_BEGUN = act("motion_begun")


@dataclass
class Wide:
    """What a page showed in a wide window: sentences, links by address, buttons by name."""

    said: list[str]
    links: list[list[str]]
    pressed: list[str] = field(default_factory=list)


async def visit_by_phone(context: BrowserContext, visited: Visited, wide: Wide) -> None:
    """Note what is different on a telephone; `context` is one that wants little motion."""
    try:
        async with _opened(context, visited.url, UPRIGHT) as (page, guard):
            upright = await _look(page, visited, wide.said, "Telefon hochkant")
            if not any(finding.rule == "feste-breite" for finding in visited.findings):
                await _use(page, visited, guard, wide)
        async with _opened(context, visited.url, ACROSS) as (page, _):
            await _look(page, visited, upright, "Telefon quer")
    except Error:  # it has led away while it was looked at: the desk has said so
        if not visited.findings:
            raise


@asynccontextmanager
async def _opened(
    context: BrowserContext, url: str, size: ViewportSize
) -> AsyncIterator[tuple[Page, Guard]]:
    """Give a page that has been loaded at a size, and who holds it there."""
    page, guard = await context.new_page(), Guard()
    try:
        await guard.watch(page)
        await page.set_viewport_size(size)
        await page.goto(url, wait_until="load")
        guard.closed = True
        yield page, guard
    finally:
        await page.close()


async def _look(page: Page, visited: Visited, said: list[str], at: str) -> list[str]:
    """Look at what has been opened; return its sentences."""
    width, wanted = await page.evaluate(_WIDTH), (page.viewport_size or UPRIGHT)["width"]
    if width > wanted + 1:
        text = f"die Seite ist {width} Pixel breit, das Gerät {wanted}"
        visited.note("feste-breite", text, "head", at)
    await narrow.stands(page, visited, at)
    for where, what in await page.evaluate(_BEGUN):
        text = f"{what}, obwohl wenig Bewegung gewünscht ist"
        visited.note("bewegung-trotz-wunsch", text, where, f"{at}, wenig Bewegung")
    here: list[str] = await page.evaluate(narrow.SAID)
    if sum(map(len, here)) < sum(map(len, said)) * 0.5:
        visited.note("ausrichtung-erzwungen", "der Inhalt ist nicht zu sehen", "", at)
    else:
        await narrow.note_lost(page, visited, said, at)
    return here


async def _use(page: Page, visited: Visited, guard: Guard, wide: Wide) -> None:
    """Look and go through the page on the smallest telephone, and press what it alone has."""
    await page.set_viewport_size(SMALLEST)
    at = f"Telefon, {SMALLEST['width']} px"
    await ask(page, visited, CHECKS, f"{at}, hell")
    await page.emulate_media(color_scheme="dark")
    await ask(page, visited, CONTRAST, f"{at}, dunkel")
    await page.emulate_media(color_scheme="light")
    for name in (await page.evaluate(LINKS, wide.links))[:3]:
        text = "zu diesem Link kommt man nicht mehr"
        visited.note("inhalt-verschwindet", text, f"„{name[:40]}“", at)
    await Walk(page, visited, guard, f"{at}, hell").go()
    await press.press(page, visited, guard, at, wide.pressed)
