"""Where an article shows a place captured at several times, its text never moves by itself."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.published import Published
from tests.site.visits import size, visiting
from tests.site.walks import PATIENCE, wait_until_live

pytestmark = pytest.mark.browser
# Around the picture nothing moves, not even after a key; within, markers and names come and go.
_MOVES = """
window.hubMoves = [];
new PerformanceObserver((list) => {
  for (const { sources } of list.getEntries()) {
    for (const { node } of sources) {
      const element = node?.nodeType === 1 ? node : node?.parentElement;
      if (element && !element.closest(".pano")) hubMoves.push(element.outerHTML.slice(0, 80));
    }
  }
}).observe({ type: "layout-shift", buffered: true });
"""


@pytest.fixture(scope="module")
def article(site: Published) -> str:
    """Return the address of an article that shows such a place."""
    for url, soup in site.pages.items():
        for pano in soup.select(".pano--embed[data-scene]"):
            scene = json.loads((site.folder / str(pano["data-scene"]).lstrip("/")).read_bytes())
            if "moments" in scene:
                return url
    raise AssertionError("no article shows a place captured at several times")


def moves(page: Page) -> list[str]:
    """Return what has moved around the picture, once it has been painted again."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))")
    return list(page.evaluate("hubMoves"))


@pytest.mark.parametrize("width", [360, 1280])
def test_the_text_stays_where_it_is(
    article: str, width: int, browser: Browser, address: str
) -> None:
    with visiting(browser, address, **size(width, 800)) as visitor:
        visitor.prepare(_MOVES)
        page = visitor.open(article)
        page.locator(".pano--embed").scroll_into_view_if_needed()
        wait_until_live(page)
        slider = page.get_by_role("slider", name="Zeitpunkt")
        expect(slider).to_be_visible()
        assert moves(page) == []
        # To another time, back, and on to a place that has but one.
        for key, time in (("End", "Abend"), ("Home", "Tag")):
            slider.press(key)
            expect(page.locator(".pano__moments b")).to_have_text(time)
            expect(page.locator(f'.pano__stage[aria-label$=", {time}"]')).to_be_attached()
        page.locator(".pano__hotspots .hotspot--scene").first.press("Enter")
        expect(slider).to_be_hidden(timeout=PATIENCE)
        assert moves(page) == []
        visitor.measure_shifts(page)
        assert visitor.faults == []
