"""What moves, flashes, changes or ends by itself, and cannot be stopped."""

from __future__ import annotations

from playwright.async_api import Page

from tools.a11y.guard import Guard
from tools.a11y.model import Visited
from tools.a11y.scripts import act

_MOVING = act("motion_moving")
_LATER = act("motion_later")


async def moving(page: Page, visited: Visited, at: str) -> None:
    """Note what moves; where something does, also when the reader wants little motion."""
    for name, wanted in (("", "no-preference"), (", wenig Bewegung", "reduce")):
        await page.emulate_media(reduced_motion=wanted)  # type: ignore[arg-type]
        seen = await page.evaluate(_MOVING, wanted == "reduce")
        for rule, text, where in seen["found"]:
            visited.note(rule, text, where, at + name)
        if not seen["moved"]:
            break
    await page.emulate_media(reduced_motion="reduce")


async def later(page: Page, visited: Visited, guard: Guard, at: str) -> None:
    """Note what ends or changes when a reader takes their time."""
    held = len(guard.held)
    for rule, text, where in await page.evaluate(_LATER):
        visited.note(rule, text, where, at)
    if len(guard.held) > held:
        visited.note("zeitgrenze", "die Seite wechselt oder erneuert sich von selbst", "", at)
