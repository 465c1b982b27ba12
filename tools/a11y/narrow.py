"""Narrow, turned, enlarged and spaced: the same words stay to be read."""

from __future__ import annotations

from typing import Any

from playwright.async_api import Page

from tools.a11y.model import Visited
from tools.a11y.scripts import act, together

HEIGHT = 800
NARROW = 700  # less is a telephone
PATIENCE = 800  # milliseconds in which a script may bring what is not there yet
SPACED = """*:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }"""
# As wide as a window of 1280 pixels in which everything is twice as large.
DOUBLED = "html { font-size: 200% !important; }"

SAID = act("narrow_said")
_GONE = act("narrow_gone")
STANDS = act("narrow_stands")
_LOCKED = "() => globalThis[Symbol.for('a11y')].locked"
_CAME = act("narrow_came")
_COVERS = act("narrow_covers")
_LETTERS = act("narrow_letters")
_REFLOW = together(("reflow",))


async def narrow(page: Page, visited: Visited, said: list[str], width: int) -> None:
    """Note what sticks out, is cut off or gets lost at a width, also with spaced text.

    `said` are the sentences of a wide window.
    """
    letters = dict(map(tuple, await page.evaluate(_LETTERS)))
    await page.set_viewport_size({"width": width, "height": HEIGHT})
    plain = await _reflow(page, visited, f"{width} px")
    await note_lost(page, visited, said, f"{width} px")
    await _sticking(page, visited, width)
    await _with_sheet(page, visited, SPACED, f"{width} px, Textabstände", plain)
    await page.set_viewport_size({"width": 640, "height": HEIGHT})
    await note_lost(page, visited, said, "640 px")
    await _with_sheet(page, visited, DOUBLED, "640 px, Schrift 200 %", plain)
    await page.set_viewport_size({"width": 640, "height": HEIGHT // 2})
    _note_fixed_letters(visited, letters, await page.evaluate(_LETTERS))


async def enlarged(page: Page, visited: Visited, said: list[str], width: int) -> None:
    """Note what is lost at a width, and what spaced letters push out or cut off."""
    await page.set_viewport_size({"width": width, "height": HEIGHT})
    plain = await _reflow(page, visited, f"{width} px")
    await note_lost(page, visited, said, f"{width} px")
    await _with_sheet(page, visited, SPACED, f"{width} px, Textabstände", plain)


async def turned(page: Page, visited: Visited) -> None:
    """Note a page that demands that its reader turns the device, a telephone or a tablet."""
    for width, height in ((360, 780), (768, 1024)):
        said: list[list[str]] = []
        for turn, size in (("hochkant", (width, height)), ("quer", (height, width))):
            await page.set_viewport_size({"width": size[0], "height": size[1]})
            await stands(page, visited, turn)
            said.append(await page.evaluate(SAID))
        upright, across = (sum(map(len, texts)) for texts in said)
        if min(upright, across) < max(upright, across) * 0.5:
            name = "hochkant" if upright < across else "quer"
            visited.note("ausrichtung-erzwungen", "der Inhalt ist nicht zu sehen", "", name)
        else:
            await note_lost(page, visited, said[0], "quer")


async def stands(page: Page, visited: Visited, at: str) -> None:
    """Note a page that lies on its side, covers itself or holds the screen."""
    for text in await page.evaluate(STANDS):
        visited.note("ausrichtung-erzwungen", text, "", at)
    await holds(page, visited, at)


async def holds(page: Page, visited: Visited, at: str) -> None:
    """Note a page that has tried to hold the screen as it is."""
    if await page.evaluate(_LOCKED):
        text = "die Ausrichtung wird festgehalten"
        visited.note("ausrichtung-erzwungen", text, "", at)


async def _reflow(page: Page, visited: Visited, at: str) -> set[str]:
    found = await page.evaluate(_REFLOW)
    for one in found:
        visited.note(one["rule"], one["text"], one["where"], at)
    return {one["where"] for one in found}


async def _with_sheet(page: Page, visited: Visited, sheet: str, at: str, already: set[str]) -> None:
    await page.evaluate(_ADD, sheet)
    found: list[dict[str, Any]] = await page.evaluate(_REFLOW)
    await page.evaluate(_REMOVE)
    for one in found:
        if one["where"] not in already:
            visited.note(one["rule"], one["text"], one["where"], at)


# A sheet that a strict policy does not hold up.
_ADD = """(text) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; }"""
_REMOVE = "() => { document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1); }"


async def note_lost(page: Page, visited: Visited, wide: list[str], at: str) -> None:
    """Note a sentence that is gone; a mark on a view that turns is where it was."""
    gone = await _gone(page, wide)
    if gone:  # it may be about to come
        await page.wait_for_timeout(PATIENCE)
        gone = await _gone(page, wide)
    if gone:
        text = f"„{gone[0][:40]}“ ist nicht mehr zu sehen"
        visited.note("inhalt-verschwindet", text, "", at)


async def note_timed(page: Page, visited: Visited, wide: list[str], at: str) -> None:
    """Note a sentence that went by itself; from then on nobody misses it."""
    for said in await page.evaluate(_CAME):
        text = f"„{said[:40]}“ erscheint, wird nicht angesagt und ist nach Sekunden wieder weg"
        visited.note("zeitgrenze", text, "", at)
    if not (gone := await _gone(page, wide)):
        return
    await page.emulate_media(reduced_motion="no-preference")
    await page.wait_for_timeout(PATIENCE)
    timed = await _gone(page, wide)
    await page.emulate_media(reduced_motion="reduce")
    if timed:
        text = f"„{timed[0][:40]}“ verschwindet nach Sekunden von selbst; es muss stehen bleiben"
        visited.note("zeitgrenze", text, "", at)
    wide[:] = [text for text in wide if text not in timed]
    if set(gone) - set(timed):
        await note_lost(page, visited, wide, f"{at}, wenig Bewegung")


async def _gone(page: Page, wide: list[str]) -> list[str]:
    there = " ".join(await page.evaluate(SAID))
    lost = [text for text in wide if text not in there and len(text) > 20]
    gone: list[str] = await page.evaluate(_GONE, lost) if lost else []
    return gone


async def _sticking(page: Page, visited: Visited, width: int) -> None:
    await page.set_viewport_size({"width": width, "height": 256})
    for where in await page.evaluate(_COVERS):
        visited.note("verdeckt-dauernd", "etwas verdeckt dauernd den halben Bildschirm", where,
                     f"{width} × 256 px")  # fmt: skip
    await page.set_viewport_size({"width": width, "height": HEIGHT})


def _note_fixed_letters(visited: Visited, wide: dict[str, float], half: list[list[Any]]) -> None:
    """At 200 % a window is half as wide; letters measured by its width do not grow."""
    for where, size in half:
        was = wide.get(where)
        if was and was >= 12 and 0 < size < was * 0.62:
            visited.note("schrift-waechst-nicht", "die Schrift wächst beim Vergrößern nicht mit",
                         where, "Zoom 200 %")  # fmt: skip
            return
