"""Floor plans, captures of one place and audio guides, as visitors use them."""

from __future__ import annotations

from copy import copy

import pytest
from playwright.sync_api import Browser, expect

from tests.site.published import Published
from tests.site.visits import size, visiting
from tests.site.walks import PATIENCE

pytestmark = pytest.mark.browser
_IS_SEEN = "element => element.checkVisibility({ contentVisibilityAuto: true })"
_SECONDS = """element => new Promise((done, fail) => {
  element.addEventListener("loadedmetadata", () => done(element.duration));
  element.addEventListener("error", () => fail(element.error.message));
  element.load();
})"""

_COUNT_CONTEXTS = """
window.contexts = new Set();
const context = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
  if (kind.startsWith("webgl")) window.contexts.add(this);
  return context.call(this, kind, ...more);
};
"""


def page_with(site: Published, selector: str) -> str:
    """Return the address of a page that has something."""
    return next(url for url, soup in site.pages.items() if soup.select_one(selector))


def test_one_walks_on_a_floor_plan_by_keyboard_without_script(
    site: Published, browser: Browser, address: str
) -> None:
    url = page_with(site, ".map__drawing--floor [aria-current]")
    with visiting(browser, address, java_script_enabled=False, **size(360)) as visitor:
        page = visitor.open(url)
        place = page.locator(".map__drawing--floor .map__place:not([aria-current])").first
        target = place.get_attribute("href") or ""
        place.focus()
        page.keyboard.press("Enter")
        page.wait_for_url(f"**{target}")
        current = page.locator(".map__drawing--floor [aria-current=page]")
        assert current.get_attribute("href") == target
        assert visitor.faults == []


def test_the_picture_of_a_floor_plan_is_fetched(
    site: Published, browser: Browser, address: str
) -> None:
    url = page_with(site, ".map__drawing--floor")
    with visiting(browser, address, **size(360)) as visitor:
        picture = str(site.pages[url].select_one(".map__drawing--floor image")["href"])  # type: ignore[index]
        page = visitor.open("/")
        with page.expect_response(f"**{picture}") as response:
            page.goto(url)
        assert response.value.headers["content-type"] == "image/png"


def test_one_goes_from_day_to_evening_and_back_without_script(
    site: Published, browser: Browser, address: str
) -> None:
    url = page_with(site, "nav.moments")
    with visiting(browser, address, java_script_enabled=False, **size(360)) as visitor:
        page = visitor.open(url)
        first = page.locator("h1").inner_text()
        page.locator("nav.moments a:not([aria-current])").first.click()
        expect(page.locator("h1")).not_to_have_text(first)
        page.locator("nav.moments a:not([aria-current])").first.click()
        expect(page.locator("h1")).to_have_text(first)
        assert visitor.faults == []


def test_the_recording_can_be_played_and_is_not_loaded_before(
    site: Published, browser: Browser, address: str
) -> None:
    url = page_with(site, "main .audio audio")
    with visiting(browser, address, **size(360)) as visitor:
        page = visitor.open(url)
        audio = page.locator("main .audio audio")
        assert audio.evaluate("element => element.readyState") == 0
        assert audio.evaluate(_SECONDS) > 20
        assert visitor.faults == []


def test_on_paper_there_is_the_text_and_nothing_to_listen_to(
    site: Published, browser: Browser, address: str
) -> None:
    with visiting(browser, address, **size(900)) as visitor:
        page = visitor.open(page_with(site, "main .audio audio"))
        text = page.locator(".audio__text p").first
        assert not text.evaluate(_IS_SEEN)
        page.emulate_media(media="print")
        assert text.evaluate(_IS_SEEN)
        expect(page.locator("main .audio audio")).to_be_hidden()
        expect(page.locator(".audio summary")).to_be_hidden()


def test_two_pictures_of_an_article_share_one_context(
    site: Published, browser: Browser, address: str
) -> None:
    """The one that is started takes the canvas; the other has its still again, and asks."""
    url = page_with(site, ".pano--embed[data-scene]")
    soup = copy(site.pages[url])
    figure = soup.select_one("figure:has(> .pano--embed)")
    assert figure
    figure.insert_after(copy(figure))
    with visiting(browser, address, **size(900, 600)) as visitor:
        visitor.prepare(_COUNT_CONTEXTS)
        page = visitor.blank()
        page.route(
            f"**{url}", lambda route: route.fulfill(body=str(soup), content_type="text/html")
        )
        page.goto(url)
        first, second = (page.locator(".pano--embed").nth(i) for i in (0, 1))
        first.scroll_into_view_if_needed()
        expect(first.locator("canvas")).to_be_visible(timeout=PATIENCE)
        place = first.locator(".pano__hotspots a").first
        for one, other in ((second, first), (first, second)):
            one.scroll_into_view_if_needed()
            one.get_by_role("button", name="360°-Ansicht starten").click()
            expect(one.locator(".pano__stage")).to_be_focused()
            expect(one.locator("canvas")).to_be_visible(timeout=PATIENCE)
            expect(other.locator("canvas")).to_have_count(0)
            expect(other.locator(".pano__still img")).to_be_visible()
            expect(other.locator(".pano__tools")).to_have_count(0)
            expect(other.get_by_role("button", name="360°-Ansicht starten")).to_be_visible()
        assert place.evaluate("link => link.style.transform") != ""
        assert page.locator(".pano__hotspots").count() == 2
        assert page.evaluate("contexts.size") == 1
        assert visitor.faults == []
