"""The page in the dark and in the colours of the system: weighed anew, and nothing is gone."""

from __future__ import annotations

from playwright.async_api import Page

from tools.a11y import axe, narrow
from tools.a11y.model import Depth, Visited
from tools.a11y.scripts import act, ask

CONTRAST = ("contrast",)
FORCED = "Farben des Systems"
SCHEMES: tuple[tuple[str, dict[str, str]], ...] = (
    ("dunkel", {"color_scheme": "dark"}),
    (FORCED, {"color_scheme": "light", "forced_colors": "active"}),
    (f"{FORCED}, dunkel", {"color_scheme": "dark", "forced_colors": "active"}),
)
_STATES = act("colours_states")


async def colours(page: Page, visited: Visited, depth: Depth, at: str) -> None:
    """Look at a page in every scheme of colours and return it to the light one."""
    said = await page.evaluate(narrow.SAID)
    states = await page.evaluate(_STATES)
    for name, wanted in SCHEMES if depth.every_colour else SCHEMES[:1]:
        place = f"{at}, {name}"
        await page.emulate_media(**wanted)  # type: ignore[arg-type]
        await ask(page, visited, CONTRAST, place)
        await narrow.note_lost(page, visited, said, place)
        if name == FORCED:
            for where, what in await page.evaluate(_STATES, states):
                text = f"{what}, zeigt nur eine Farbe"
                visited.note("zustand-nur-farbe", text, where, place)
        if depth.axe and name in ("dunkel", FORCED):
            await axe.ask(page, visited, axe.COLOURS_ONLY, place)
    await page.emulate_media(color_scheme="light", forced_colors="none")
