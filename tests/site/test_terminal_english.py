"""A screen in a building that speaks English: all of it, and it says what is German."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.published import Published
from tests.site.test_terminal import standing

# What one sees, and as what language it is announced; letters on keys belong to none.
_TEXTS = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    const text = textContent.trim().replace(/\\s+/g, " ");
    if (!/\\p{L}{2}/u.test(text) || !parent.checkVisibility()) continue;
    found.push([parent.closest("[lang]").lang, text]);
  }
  for (const one of document.querySelectorAll("[aria-label]")) {
    const label = one.getAttribute("aria-label");
    if (one.checkVisibility()) found.push([one.closest("[lang]").lang, label]);
  }
  found.push([document.documentElement.lang, document.querySelector("#t-wohin").value]);
  return found;
}"""
SAME = {"Demo", "Demo.", "Plan:", "Plan", "Deutsch", "English", "Sprache / Language", "WC", "10 m"}
TYPED = "xyzxyz"
NAMES = {", CC BY 4.0.", TYPED}


def texts(page: Page, language: str) -> set[str]:
    """Return what one sees and hears in a language, without what says that it is in another one."""
    return {text for lang, text in page.evaluate(_TEXTS) if lang == language}


@pytest.mark.browser
def test_nothing_stays_german_but_names(browser: Browser, address: str, site: Published) -> None:
    same = SAME | NAMES | _names(site)
    with standing(browser, address) as (page, _):
        for state in (_home, _list, _way, _nobody):
            page.click("[data-language=de]")
            state(page)
            german = texts(page, "de")
            page.click("[data-language=en]")
            english = texts(page, "en")
            assert len(german) > 15 and len(english) > 15
            assert (german & english) - same == set()
            clock = page.inner_text("[data-clock]")
            assert "Uhr" not in clock and clock.count(":") == 1
        notice = page.inner_text("[data-about]")
        assert "This plan is made up" in notice and "erfunden" not in notice


def _names(site: Published) -> set[str]:
    """Return what is called the same in both languages, as it stands on plans and in lists."""
    rows = json.loads(site.text("wege/luisencenter/plan.json"))["spots"]
    same = {row[2] for row in rows if row[2] == row[3]}
    parts = {part for name in same for part in (name, *_lines(name))}
    return parts | {row[4] for row in rows} | {"Luisenplatz", "Wilhelminenstraße"}


def _lines(name: str) -> list[str]:
    words = name.split()
    return [" ".join(words[a:b]) for a in range(len(words)) for b in range(a + 1, len(words) + 1)]


def _home(page: Page) -> None:
    expect(page.locator("[data-tiles]")).to_be_visible()


def _list(page: Page) -> None:
    page.click("[data-tiles] button:has-text('Rollstuhl-WC')")


def _way(page: Page) -> None:
    page.click("[data-list] button >> nth=0")


def _nobody(page: Page) -> None:
    page.click("[data-do=back]")
    page.fill("#t-wohin", TYPED)
