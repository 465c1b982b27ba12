"""Presses every button and asks whether those who do not see the screen learn what happens."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from playwright.async_api import Error, Page

from tools.a11y.guard import Guard
from tools.a11y.model import Visited
from tools.a11y.motion import goes_on
from tools.a11y.scripts import act

MOST = 24
_MARK = act("press_mark")
_DELEGATED = act("press_delegated")
_LINKED = "(address) => [...document.links].some((link) => link.href === address)"
_DOWN = act("press_down")
_TABS = act("press_tabs")
_PRESS = act("press_press")
_ESCAPED = act("press_escaped")
_FILE = re.compile(r"\.(pdf|docx?|xlsx?|pptx?|od[tsp]|zip|csv|rtf|epub)$", re.IGNORECASE)
_BUTTONS = ("submit", "button", "reset", "image")
_COMPLAINTS = {
    "feld": ("fehler-ohne-feld", "die Fehlermeldung sagt nicht, welches Feld sie meint"),
    "rat": ("fehler-ohne-rat", "die Fehlermeldung sagt nicht, was richtig wäre"),
}
_KEYS = "() => globalThis[Symbol.for('a11y')].keys"


async def press(
    page: Page, visited: Visited, guard: Guard, at: str, known: Sequence[str] = ()
) -> list[str]:
    """Press the buttons of a page and fill its fields, one after the other; nothing leads away.

    Those that are `known` are left out; what there is is returned, to be known elsewhere.
    """
    await _delegated(page, visited, guard, at)
    count = await page.evaluate(_MARK, list(known))
    there: list[str] = await page.evaluate(_KEYS)
    await _down(page, visited, guard, at)
    for where, text in await page.evaluate(_TABS):
        visited.note("zustand-falsch", text, where, at)
    for index in range(min(count, MOST)):
        held = len(guard.held)
        try:
            seen = await page.evaluate(_PRESS, index)
        except Error as failure:  # the page has renewed itself under the button
            if "SyntaxError" in str(failure):
                raise
            return there
        if seen is None:
            continue
        seen["moved"] = seen["moved"] or len(guard.held) > held
        _note_files(visited, seen, guard.held[held:], at)
        _note(visited, seen, at)
        if seen["outside"] or await page.evaluate(_ESCAPED):
            await page.keyboard.press("Escape")
            if await page.evaluate(_ESCAPED):
                visited.note("dialog-ohne-ausweg", "die Escape-Taste schließt den Dialog nicht",
                             seen["where"], at)  # fmt: skip
                break
    return there


async def _delegated(page: Page, visited: Visited, guard: Guard, at: str) -> None:
    held = len(guard.held)
    known = {finding.where for finding in visited.findings if finding.rule == "nur-mit-maus"}
    changing = await page.evaluate(_DELEGATED)
    if changing is None:
        return
    await page.wait_for_timeout(60)
    for address in guard.held[held:]:
        if not await page.evaluate(_LINKED, address):
            text = f"führt mit der Maus nach {address}, und kein Link tut es"
            visited.note("nur-mit-maus", text, "", at)
    for where in changing:
        if not known:
            text = "lässt sich anklicken, aber nicht mit der Tastatur bedienen"
            visited.note("nur-mit-maus", text, where, at)


async def _down(page: Page, visited: Visited, guard: Guard, at: str) -> None:
    """Note what happens as soon as a finger is on a button: nobody can take that back."""
    held = len(guard.held)
    found: list[str] | None = await page.evaluate(_DOWN)
    if found is None:
        return
    await page.wait_for_timeout(60)
    if len(guard.held) > held and not found:
        found = [""]
    for where in found:
        text = "löst beim Drücken aus statt beim Loslassen"
        visited.note("loest-beim-druecken-aus", text, where, at)


def _note_files(
    visited: Visited, seen: Mapping[str, object], addresses: Sequence[str], at: str
) -> None:
    """A button that leads to a file has to say so, as a link has."""
    for address in addresses:
        ending = _FILE.search(urlsplit(address).path)
        if ending and ending[1].lower() not in str(seen["name"]).lower():
            text = f"die Schaltfläche führt zu einer Datei ({ending[1]}) und sagt es nicht"
            visited.note("dateilink-unangekuendigt", text, str(seen["where"]), at)


def _led(visited: Visited) -> bool:
    """Tell whether the focus alone is known to lead away, or nowhere else."""
    return any(one.rule in ("tastaturfalle", "wechsel-bei-fokus") for one in visited.findings)


def _note(visited: Visited, seen: dict[str, object], at: str) -> None:
    where = str(seen["where"])
    choice = seen["kind"] in ("select", "input", "textarea") and seen["type"] not in _BUTTONS
    if seen["toggles"]:
        text = f"„{seen['name']}“ klappt etwas auf und zu, und nichts sagt, ob es offen ist"
        visited.note("zustand-ungesagt", text, where, at)
    elif seen["silent"] and not (choice and goes_on(visited)):
        text = f"was „{seen['name']}“ bewirkt, wird nicht angesagt: {seen['silent'][0]}"  # type: ignore[index]
        visited.note("stille-meldung", text, where, at)
    if seen["outside"]:
        visited.note("dialog-ohne-fokus", "ein Dialog öffnet sich, der Fokus bleibt draußen",
                     where, at)  # fmt: skip
    if seen["lost"]:
        visited.note("fokus-verloren", "der Fokus geht verloren", where, at)
    if choice and (seen["moved"] or seen["opened"] or seen["jumped"]) and not _led(visited):
        text = "eine Auswahl oder Eingabe führt ohne Ankündigung fort"
        visited.note("wechsel-bei-eingabe", text, where, at)
    if seen["complaint"]:
        visited.note(*_COMPLAINTS[str(seen["complaint"])], where, at)
    announced = re.search(r"fenster|\btab\b|extern|druck|window", str(seen["name"]), re.IGNORECASE)
    if seen["opened"] and not choice and not announced:
        text = "die Schaltfläche öffnet unangekündigt ein neues Fenster"
        visited.note("neues-fenster", text, where, at)
    if seen["onlyShown"]:
        text = f"„{seen['name']}“ sieht gedrückt anders aus, und nichts sagt es"
        visited.note("zustand-ungesagt", text, where, at)
    if seen["onlyColour"]:
        visited.note("fehler-nur-farbe", "ein Fehler ist nur an der Farbe zu erkennen", where, at)
