"""Visits one page in all surroundings, the gentle ones first."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.async_api import BrowserContext, Page

from tools.a11y import axe, hover, keys, manifest, motion, narrow, navigation, press, unscripted
from tools.a11y.colours import FORCED, colours
from tools.a11y.guard import Guard
from tools.a11y.model import Depth, Visited
from tools.a11y.phone import LINKS, Wide, visit_by_phone
from tools.a11y.scripts import CHECKS, ask
from tools.a11y.walk import Walk

DESK = {"width": 1280, "height": 800}


@dataclass(frozen=True)
class Contexts:
    """The browsers that visit a page: one at a desk, one without scripts, a telephone."""

    desk: BrowserContext
    plain: BrowserContext
    phone: BrowserContext


async def visit(contexts: Contexts, url: str, depth: Depth) -> Visited:
    """Return what was found on a page."""
    visited = Visited(url)
    page, guard = await contexts.desk.new_page(), Guard()
    try:
        await page.set_viewport_size(DESK)  # type: ignore[arg-type]
        await guard.watch(page)
        answer = await page.goto(url, wait_until="load")
        visited.source = await answer.text() if answer else ""
        guard.closed = True
        await _look(page, visited, depth)
        wide = Wide(await page.evaluate(narrow.SAID), await page.evaluate(LINKS))
        await motion.moving(page, visited, "1280 px")
        if not motion.goes_on(visited):
            await narrow.note_timed(page, visited, wide.said, "1280 px")
        await _compare(contexts.plain, visited, await page.evaluate(unscripted.SAID))
        await manifest.look(page, visited)
        await _use(page, visited, guard)
        await _resize(page, visited, depth, wide)
        wide.pressed = await press.press(page, visited, guard, "1280 px")
        await narrow.holds(page, visited, "1280 px")
        await motion.endless(page, visited, "1280 px")
        await motion.later(page, visited, guard, "1280 px")
    finally:
        await page.close()
    if depth.phone:
        await visit_by_phone(contexts.phone, visited, wide)
    return visited


async def _compare(context: BrowserContext, visited: Visited, said: unscripted.Said) -> None:
    page = await context.new_page()
    try:
        await page.goto(visited.url, wait_until="load")
        await unscripted.compare(page, visited, said)
    finally:
        await page.close()


async def _look(page: Page, visited: Visited, depth: Depth) -> None:
    """Look at the page as it stands, in every scheme of colours."""
    await ask(page, visited, CHECKS, "1280 px, hell")
    links = await page.evaluate(navigation.LINKS)
    visited.navigation = [(part, f"{address}\n{name}") for part, address, name in links]
    if depth.axe:
        await page.evaluate(axe.source())
        await axe.ask(page, visited, axe.EVERYTHING, "1280 px, hell")
    await colours(page, visited, depth, "1280 px")


async def _use(page: Page, visited: Visited, guard: Guard) -> None:
    """Use the page: with the keyboard, in every scheme of colours, and with the pointer."""
    shadows = await Walk(page, visited, guard, "1280 px, hell").go()
    await page.emulate_media(color_scheme="dark")
    await Walk(page, visited, guard, "1280 px, dunkel", only_sight=True).go()
    if shadows:
        await page.emulate_media(color_scheme="light", forced_colors="active")
        await Walk(page, visited, guard, f"1280 px, {FORCED}", only_sight=True).go()
    await page.emulate_media(color_scheme="light", forced_colors="none")
    await hover.hover(page, visited, "1280 px")
    await keys.keys(page, visited, guard, "1280 px")


async def _resize(page: Page, visited: Visited, depth: Depth, wide: Wide) -> None:
    for width in depth.widths:
        if width < narrow.NARROW:
            await narrow.narrow(page, visited, wide.said, width)
            await page.set_viewport_size({"width": width, "height": narrow.HEIGHT})
        else:
            await narrow.enlarged(page, visited, wide.said, width)
        if width != DESK["width"]:
            await ask(page, visited, CHECKS, f"{width} px, hell")
            if depth.axe:
                await axe.ask(page, visited, axe.EVERYTHING, f"{width} px, hell")
    await narrow.turned(page, visited)
    await page.set_viewport_size(DESK)  # type: ignore[arg-type]
