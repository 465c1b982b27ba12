"""Walks through a page with the Tab key: reachable, seen, not covered, no trap, no surprise."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import Page

from tools.a11y.guard import Guard
from tools.a11y.model import Visited
from tools.a11y.scripts import act

MOST = 60  # stops of a page that are walked; the rest are of the same kinds
OTHERS = 16  # stops that are no elements of the page itself: within media and drawings
PATIENCE = 6
AFTER = 40  # milliseconds after which a page may have put the focus somewhere else
SETTLING = 500  # milliseconds in which what has the focus may be brought into view
THEIR_OWN = ("iframe", "video", "audio", "object", "embed")  # they show the focus themselves

_BEFORE = act("walk_before")
_AT = act("walk_at")
_MISSED = act("walk_missed")
_INDEX = act("walk_index")
_LEFT = act("walk_left")


@dataclass
class Walk:
    """One way through a page; with `only_sight` nothing but the sight of the focus is judged."""

    page: Page
    visited: Visited
    guard: Guard
    at: str
    only_sight: bool = False
    shadows: bool = False
    """Whether somewhere the focus shows by a shadow only, which forced colours take away."""
    trail: list[int] = field(default_factory=list)
    count: int = 0
    opened: int = 0
    """How many windows the page has opened so far."""

    async def go(self) -> bool:
        """Note what is wrong on the way; tell whether focus shows by shadows only."""
        self.count = await self.page.evaluate(_BEFORE)
        for _ in range(min(self.count + OTHERS, MOST)):
            if not await self._step():
                break
        if not self.only_sight and self.count < MOST - OTHERS:
            await self._note_missed()
        if not self.only_sight and self.trail:
            for where, text in await self.page.evaluate(_LEFT):
                self._note("stille-meldung", f"beim Verlassen des Feldes ungesagt: {text}", where)
            await self._back()
        return self.shadows

    async def _step(self) -> bool:
        held = len(self.guard.held)
        await self.page.keyboard.press("Tab")
        if len(self.guard.held) > held:
            where = (await self.page.evaluate(_INDEX))["where"]
            self._note("wechsel-bei-fokus", "der Fokus führt auf eine andere Seite", where)
            return False
        stop = await self._stop()
        before, self.opened = self.opened, stop["opened"]
        if self.opened > before and not self.only_sight:
            self._note("wechsel-bei-fokus", "der Fokus öffnet ein Fenster", stop.get("where", ""))
        if "where" not in stop:
            return not self.trail  # from the last stop one comes back to the browser
        self.shadows = self.shadows or bool(stop.get("onlyShadow"))
        if stop["tag"] in THEIR_OWN:
            return True  # it has stops of its own
        if stop["index"] in self.trail and stop["index"] >= 0:
            await self._been_there(stop)
            return False
        self.trail.append(stop["index"])
        self._note_sight(stop)
        return True

    async def _back(self) -> None:
        """Go back from the end: what lets one in must let one out backwards, too."""
        if any(finding.rule == "tastaturfalle" for finding in self.visited.findings):
            return
        before: dict[str, Any] = {"index": -1}
        for _ in range(len(self.trail) + OTHERS):
            await self.page.keyboard.press("Shift+Tab")
            stop = await self.page.evaluate(_INDEX)
            same = stop["index"] == before["index"] and stop["index"] >= 0
            if same and stop["tag"] not in THEIR_OWN:
                for key in ("Shift+Tab", "Escape", "Shift+Tab"):
                    await self.page.keyboard.press(key)
                if (await self.page.evaluate(_INDEX))["index"] == stop["index"]:
                    text = "Umschalt und Tabulatortaste führen nicht heraus"
                    self._note("tastaturfalle", text, stop["where"])
                return
            if stop["index"] < 0 and before["index"] >= 0:
                return
            if stop["covered"]:
                await self._note_covered()
            before = stop

    async def _note_covered(self) -> None:
        """Backwards things come in at the top, where a heading may stick."""
        await self.page.wait_for_timeout(SETTLING)
        stop = await self.page.evaluate(_INDEX)
        if stop["covered"]:
            self._note("fokus-verdeckt", "der Fokus ist auf dem Rückweg verdeckt", stop["where"])

    async def _stop(self) -> dict[str, Any]:
        stop: dict[str, Any] = await self.page.evaluate(_AT)
        for _ in range(PATIENCE):
            if not stop.get("unseen") and not stop.get("outside"):
                break
            await self.page.wait_for_timeout(SETTLING)
            stop = await self.page.evaluate(_AT)
        return stop

    async def _pressed(self, *keys: str) -> int:
        """Return where some keys lead; what a page then does about it is waited for."""
        for key in keys:
            await self.page.keyboard.press(key)
            await self.page.wait_for_timeout(AFTER)
        index: int = (await self.page.evaluate(_INDEX))["index"]
        return index

    async def _been_there(self, stop: dict[str, Any]) -> None:
        """A stop for the second time: Escape may let one go, or it is a trap."""
        if self.only_sight:
            return
        if stop["index"] == self.trail[-1]:
            here, again = await self._pressed("Tab", "Escape", "Tab"), await self._pressed("Tab")
            if here == again and here >= 0 and self.count > 1:
                text = "die Tabulatortaste führt nicht heraus"
                self._note("tastaturfalle", text, stop["where"])
        elif await self.page.evaluate(_MISSED):
            text = "der Fokus kreist in einem Teil der Seite"
            self._note("tastaturfalle", text, stop["where"])

    def _note_sight(self, stop: dict[str, Any]) -> None:
        if stop["index"] < 0:
            return
        where = stop["where"]
        if stop["unseen"]:
            text = "der Fokus steht auf etwas, das nicht zu sehen ist"
            self._note("fokus-unsichtbar", text, where)
        elif stop["covered"]:
            self._note("fokus-verdeckt", "der Fokus ist verdeckt", where)
        elif stop["outside"]:
            self._note("fokus-unsichtbar", "der Fokus steht außerhalb des Bildschirms", where)
        elif not stop["visible"]:
            weak, none = "der Fokus hebt sich zu schwach ab", "der Fokus ist nicht zu sehen"
            self._note("fokus-nicht-sichtbar", weak if stop["weak"] else none, where)

    async def _note_missed(self) -> None:
        known = {finding.rule for finding in self.visited.findings}
        if known & {"tastaturfalle", "wechsel-bei-fokus"}:
            return
        for where in await self.page.evaluate(_MISSED):
            self._note("nicht-erreichbar", "die Tabulatortaste erreicht es nicht", where)

    def _note(self, rule: str, text: str, where: str = "") -> None:
        self.visited.note(rule, text, where, self.at)
