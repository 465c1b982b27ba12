"""Visits one page in all surroundings, the gentle ones first."""

from __future__ import annotations

from playwright.async_api import BrowserContext, Page

from tools.a11y import axe, hover, keys, motion, narrow, navigation, press, unscripted
from tools.a11y.guard import Guard
from tools.a11y.model import Depth, Visited
from tools.a11y.scripts import CHECKS, together
from tools.a11y.walk import Walk

IN_THE_DARK = ("contrast",)
WHEN_NARROW = ("order", "controls", "headings")
DESK = {"width": 1280, "height": 800}


async def visit(
    scripted: BrowserContext, unscripted_: BrowserContext, url: str, depth: Depth
) -> Visited:
    """Return what was found on a page."""
    visited = Visited(url)
    page, guard = await scripted.new_page(), Guard()
    try:
        await page.set_viewport_size(DESK)  # type: ignore[arg-type]
        await guard.watch(page)
        answer = await page.goto(url, wait_until="load")
        visited.source = await answer.text() if answer else ""
        guard.closed = True
        said = await page.evaluate(unscripted.SAID)
        await _look(page, visited, depth)
        await _compare(unscripted_, visited, said)
        await _use(page, visited, guard)
        await _resize(page, visited, guard, depth)
        await press.press(page, visited, guard, "1280 px")
        await motion.later(page, visited, guard, "1280 px")
    finally:
        await page.close()
    return visited


async def _compare(context: BrowserContext, visited: Visited, said: list[str]) -> None:
    page = await context.new_page()
    try:
        await page.goto(visited.url, wait_until="load")
        await unscripted.compare(page, visited, said)
    finally:
        await page.close()


async def _look(page: Page, visited: Visited, depth: Depth) -> None:
    """Look at the page as it stands, by day and by night."""
    await _ask(page, visited, CHECKS, "1280 px, hell")
    links = await page.evaluate(navigation.LINKS)
    visited.navigation = [(part, f"{address}\n{name}") for part, address, name in links]
    if depth.axe:
        await page.evaluate(axe.source())
        await _ask_axe(page, visited, axe.EVERYTHING, "1280 px, hell")
    await page.emulate_media(color_scheme="dark")
    await _ask(page, visited, IN_THE_DARK, "1280 px, dunkel")
    if depth.axe:
        await _ask_axe(page, visited, axe.IN_THE_DARK, "1280 px, dunkel")
    await page.emulate_media(color_scheme="light")


async def _use(page: Page, visited: Visited, guard: Guard) -> None:
    """Use the page: with the keyboard, with the pointer, by doing nothing."""
    await motion.moving(page, visited, "1280 px")
    shadows = await Walk(page, visited, guard, "1280 px, hell").go()
    for name, wanted in (("dunkel", {"color_scheme": "dark"}), ("Farben des Systems", {})):
        if name == "dunkel":
            await page.emulate_media(**wanted)  # type: ignore[arg-type]
        elif shadows:
            await page.emulate_media(color_scheme="light", forced_colors="active")
        else:
            continue
        await Walk(page, visited, guard, f"1280 px, {name}", only_sight=True).go()
    await page.emulate_media(color_scheme="light", forced_colors="none")
    await hover.hover(page, visited, "1280 px")
    await keys.keys(page, visited, guard, "1280 px")


async def _resize(page: Page, visited: Visited, guard: Guard, depth: Depth) -> None:
    for width in depth.widths:
        if width < 700:
            await narrow.narrow(page, visited, width)
            await page.set_viewport_size({"width": width, "height": 800})
            if depth.axe:
                await _ask_axe(page, visited, axe.EVERYTHING, f"{width} px, hell")
            await _ask(page, visited, WHEN_NARROW, f"{width} px, hell")
            await Walk(page, visited, guard, f"{width} px, hell", only_sight=True).go()
        else:
            await narrow.enlarged(page, visited, width)
    await narrow.turned(page, visited)
    await page.set_viewport_size(DESK)  # type: ignore[arg-type]


async def _ask(page: Page, visited: Visited, checks: tuple[str, ...], at: str) -> None:
    for one in await page.evaluate(together(checks)):
        visited.note(one["rule"], one["text"], one["where"], at)


async def _ask_axe(page: Page, visited: Visited, rules: list[object], at: str) -> None:
    known = {(f.tool, f.rule) for f in visited.findings}
    for finding in axe.findings(await page.evaluate(axe.RUN, rules), at):
        if (finding.tool, finding.rule) not in known:
            visited.findings.append(finding)
