"""What a page says without its scripts."""

from __future__ import annotations

from playwright.async_api import Page

from tools.a11y.model import Visited
from tools.a11y.scripts import act

SAID = act("unscripted_said")
LONGEST = 60  # letters of a hint that only makes sense with a script, such as "open now"
SHARE = 0.3


async def compare(page: Page, visited: Visited, with_script: list[str]) -> None:
    """Note text that only a script brings; `page` runs none."""
    now = " ".join(await page.evaluate(SAID))
    missing = [text for text in with_script if text not in now]
    lost, all_ = (sum(map(len, texts)) for texts in (missing, with_script))
    if missing and (max(map(len, missing)) > LONGEST or lost > max(LONGEST, SHARE * all_)):
        text = f"„{max(missing, key=len)[:40]}“ gibt es nur mit JavaScript"
        visited.note("inhalt-nur-mit-skript", text, "main", "ohne JavaScript")
