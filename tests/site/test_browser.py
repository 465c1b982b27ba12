"""Every kind of page in a real browser behind a strict policy: quiet, whole, for everybody."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.published import Published, is_for_editors, is_for_windows
from tests.site.samples import kind_of
from tests.site.visits import size, visiting

pytestmark = pytest.mark.browser
PHONE, DESK, NARROWEST = 360, 1280, 320


def test_every_kind_of_page_on_a_phone(chosen: list[str], browser: Browser, address: str) -> None:
    """Quiet, axe finds nothing in light and dark, nothing moves, nothing sticks out at 320 px."""
    with visiting(browser, address, **size(PHONE)) as visitor:
        page = visitor.blank()
        for url in chosen:
            page.set_viewport_size({"width": PHONE, "height": 780})
            visitor.go(page, url)
            visitor.scroll_through(page)
            visitor.measure_shifts(page)
            visitor.ask_axe(page, PHONE)
            visitor.narrow(page, NARROWEST)
        assert "\n".join(visitor.faults) == ""


def test_every_kind_of_page_on_a_desk(chosen: list[str], browser: Browser, address: str) -> None:
    """Quiet, axe and our checks find nothing in light and dark, nothing moves or is kept."""
    with visiting(browser, address, **size(DESK, 900)) as visitor:
        page = visitor.blank()
        for url in sorted(chosen, key=is_for_windows):  # screens keep what they show
            visitor.go(page, url)
            visitor.scroll_through(page)
            visitor.measure_shifts(page)
            if not is_for_windows(url):
                visitor.look_for_traces(page)
            if not is_for_editors(url) and not is_for_windows(url):
                visitor.ask_our_checks(page)
            visitor.ask_axe(page, DESK)
        assert "\n".join(visitor.faults) == ""


def test_without_script_every_page_says_the_same(
    site: Published, chosen: list[str], browser: Browser, address: str
) -> None:
    with visiting(browser, address, java_script_enabled=False, **size(PHONE)) as visitor:
        page = visitor.blank()
        for url in chosen:
            visitor.go(page, url)
            heading = site.pages[url].select_one("h1")
            assert heading, url
            expect(page.locator("h1")).to_be_visible()
            text = " ".join(page.locator("main").inner_text().split())
            assert len(text) > 100, f"{url}: {text}"
        assert visitor.faults == []


def test_an_unknown_address_gets_the_page_that_helps(browser: Browser, address: str) -> None:
    with visiting(browser, address, **size(PHONE)) as visitor:
        page = visitor.open("/gibt/es/nicht/")
        expect(page.locator("h1")).to_be_visible()
        assert page.locator("main a").count() >= 3
        asked_for = f"{address}/gibt/es/nicht/"
        assert [fault for fault in visitor.faults if asked_for not in fault] == []


def test_the_skip_link_is_first_and_leads_to_the_text(browser: Browser, address: str) -> None:
    with visiting(browser, address, **size(DESK)) as visitor:
        page = visitor.open("/")
        page.keyboard.press("Tab")
        skip = page.locator(":focus")
        assert skip.get_attribute("href") == "#inhalt"
        expect(skip).to_be_in_viewport()
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.closest('#inhalt') !== null")


def test_the_way_to_a_page_is_a_line_without_numbers(browser: Browser, address: str) -> None:
    with visiting(browser, address, **size(PHONE)) as visitor:
        page = visitor.open("/haendler/")
        steps = page.locator(".crumbs ol")
        style = steps.evaluate("(list) => [getComputedStyle(list).listStyleType, list.offsetLeft]")
        assert style == ["none", page.locator("h1").evaluate("(title) => title.offsetLeft")]


@pytest.fixture
def scene(site: Published) -> str:
    """Return the address of a scene from which a way leads on."""
    found = [
        url
        for url, soup in site.pages.items()
        if kind_of(url) == "/touren/*/*/" and soup.select_one(".pano .hotspot--scene")
    ]
    assert found
    return found[0]


def _wait_for_viewer(page: Page) -> None:
    page.locator(".pano canvas").wait_for(state="visible", timeout=20_000)


def test_the_viewer_starts_and_a_hotspot_walks_on(
    browser: Browser, address: str, scene: str
) -> None:
    with visiting(browser, address, **size(DESK, 900)) as visitor:
        page = visitor.open(scene)
        _wait_for_viewer(page)
        before = page.locator("h1").inner_text()
        hotspot = page.locator(".pano .hotspot--scene").first
        target = hotspot.get_attribute("href") or ""
        hotspot.focus()
        page.keyboard.press("Enter")
        page.wait_for_url(f"**{target}", timeout=20_000)
        expect(page.locator("h1")).not_to_have_text(before)
        _wait_for_viewer(page)
        assert visitor.faults == []


def test_a_hotspot_can_be_clicked_where_it_stands(
    browser: Browser, address: str, scene: str
) -> None:
    with visiting(browser, address, **size(DESK, 900)) as visitor:
        page = visitor.open(scene)
        _wait_for_viewer(page)
        page.locator(".pano .hotspot--scene").first.focus()  # turns the view to it
        hotspot = page.locator(".pano .hotspot--scene").first
        target = hotspot.get_attribute("href") or ""
        expect(hotspot).to_be_in_viewport()
        hotspot.click()
        page.wait_for_url(f"**{target}", timeout=20_000)
        assert visitor.faults == []


def test_back_leads_to_the_scene_before(browser: Browser, address: str, scene: str) -> None:
    with visiting(browser, address, **size(DESK, 900)) as visitor:
        page = visitor.open(scene)
        _wait_for_viewer(page)
        heading = page.locator("h1").inner_text()
        hotspot = page.locator(".pano .hotspot--scene").first
        target = hotspot.get_attribute("href") or ""
        hotspot.focus()
        page.keyboard.press("Enter")
        page.wait_for_url(f"**{target}", timeout=20_000)
        page.go_back()
        page.wait_for_url(f"**{scene}**", timeout=20_000)
        expect(page.locator("h1")).to_have_text(heading)
        assert visitor.faults == []
