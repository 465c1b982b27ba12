"""What moves, flashes, changes or ends by itself, and cannot be stopped."""

from __future__ import annotations

from playwright.async_api import Page

from tools.a11y import pictures
from tools.a11y.guard import Guard
from tools.a11y.model import Visited
from tools.a11y.scripts import act
from tools.a11y.sources import head

_MOVING = act("motion_moving")
_BEATS = act("motion_beats")
_PICTURES = act("motion_pictures")
_LATER = act("motion_later")
_ENDLESS = act("motion_endless")


async def moving(page: Page, visited: Visited, at: str) -> None:
    """Note what moves; where something does, also when the reader wants little motion."""
    for name, wanted in (("", "no-preference"), (", wenig Bewegung", "reduce")):
        if goes_on(visited):
            break  # that nobody can stop it says enough
        await page.emulate_media(reduced_motion=wanted)  # type: ignore[arg-type]
        seen = await page.evaluate(_MOVING, wanted == "reduce")
        beats = await page.evaluate(_BEATS, wanted == "reduce")
        for rule, text, where in (*seen["found"], *beats):
            visited.note(rule, text, where, at + name)
        if wanted == "no-preference":
            await _pictures(page, visited, at)
        if not seen["moved"]:
            break
    await page.emulate_media(reduced_motion="reduce")


def goes_on(visited: Visited) -> bool:
    """Tell whether something is known to move that nobody can stop."""
    return any(finding.rule == "endlose-bewegung" for finding in visited.findings)


async def _pictures(page: Page, visited: Visited, at: str) -> None:
    """Note pictures that move endlessly: of those that could, what their first bytes say."""
    for where, address in await page.evaluate(_PICTURES):
        if pictures.may_move(address) and pictures.moves(await head(page, address)):
            text = "ein bewegtes Bild lässt sich nicht anhalten"
            visited.note("endlose-bewegung", text, where, at)


async def endless(page: Page, visited: Visited, at: str) -> None:
    """Note a page that has no end: what stands there nobody reaches."""
    if where := await page.evaluate(_ENDLESS):
        text = "die Seite wächst beim Rollen, ihr Ende ist nicht zu erreichen"
        visited.note("ohne-ende", text, where, at)


async def later(page: Page, visited: Visited, guard: Guard, at: str) -> None:
    """Note what ends or changes when a reader takes their time."""
    held = len(guard.held)
    for rule, text, where in await page.evaluate(_LATER):
        if rule != "endlose-bewegung" or not goes_on(visited):
            visited.note(rule, text, where, at)
    if len(guard.held) > held:
        visited.note("zeitgrenze", "die Seite wechselt oder erneuert sich von selbst", "", at)
