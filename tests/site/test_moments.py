"""Between captures of one place the time changes and the view stays."""

from __future__ import annotations

import json
from typing import Any

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page, Route, expect

from tests.site.published import Published
from tests.site.visits import WINDOW, Visitor, size, visiting
from tests.site.walks import PATIENCE, round_trip, wait_until_sharp

pytestmark = pytest.mark.browser
VIEW = "#heading=200&pitch=5&fov=70"
TITLES = ("Tag", "Abend")


@pytest.fixture(scope="module")
def places(site: Published) -> tuple[str, str]:
    """Return two scenes that pass for two captures of one place."""
    path = round_trip(site)
    return path[0], path[1]


def _open(visitor: Visitor, places: tuple[str, str], missing: str = "") -> Page:
    """Open the first, both dressed up as captures of one place; the tiles of one may be missing."""
    page = visitor.blank()
    if missing:
        page.route(f"**{missing}**", lambda route: route.abort())
    for url in places:
        _dress(page, url, places)
    page.goto(f"{places[0]}{VIEW}")
    wait_until_sharp(page)
    return page


def _dress(page: Page, here: str, places: tuple[str, str]) -> None:
    page.route(f"**{here}szene.json", lambda route: _dress_data(route, here, places))
    page.route(f"**{here}", lambda route: _dress_page(route, here, places))


def _dress_data(route: Route, here: str, places: tuple[str, str]) -> None:
    moments: list[dict[str, Any]] = [
        {"title": title, "url": url, "scene": f"{url}szene.json"}
        for title, url in zip(TITLES, places, strict=True)
    ]
    moments[places.index(here)]["current"] = True
    route.fulfill(json={**route.fetch().json(), "moments": moments})


def _dress_page(route: Route, here: str, places: tuple[str, str]) -> None:
    response = route.fetch()
    soup = BeautifulSoup(response.text(), "html.parser")
    for nav in soup.select(".moments"):
        nav.decompose()
    current = {here: ' aria-current="page"'}
    links = "".join(
        f'<li><a href="{url}" data-scene="{url}szene.json"{current.get(url, "")}>{title}</a></li>'
        for title, url in zip(TITLES, places, strict=True)
    )
    markup = f'<nav class="moments" aria-label="Zeitpunkte dieses Orts"><ul>{links}</ul></nav>'
    pano = soup.select_one(".pano")
    assert pano
    pano.insert_after(BeautifulSoup(markup, "html.parser"))
    route.fulfill(response=response, body=str(soup))


def _compass(page: Page) -> str:
    return page.locator(".pano__compass").inner_text()


def test_the_slider_changes_the_time_and_keeps_the_view(
    places: tuple[str, str], browser: Browser, address: str
) -> None:
    with visiting(browser, address, **WINDOW) as visitor:
        page = _open(visitor, places)
        before = _compass(page)
        slider = page.get_by_role("slider", name="Zeitpunkt")
        assert slider.get_attribute("aria-valuetext") == "Tag"
        slider.focus()
        page.keyboard.press("ArrowRight")
        page.wait_for_url(f"**{places[1]}", timeout=PATIENCE)
        expect(slider).to_be_focused()
        assert slider.get_attribute("aria-valuetext") == "Abend"
        assert _compass(page) == before == "S 200°"
        wait_until_sharp(page)
        page.go_back()
        page.wait_for_url(f"**{places[0]}*", timeout=PATIENCE)
        expect(slider).to_have_attribute("aria-valuetext", "Tag")
        assert visitor.faults == []


def test_scene_and_time_are_said_and_the_slider_stands_for_the_links(
    places: tuple[str, str], browser: Browser, address: str
) -> None:
    with visiting(browser, address, **WINDOW) as visitor:
        page = _open(visitor, places)
        expect(page.locator("nav.moments")).to_be_hidden()
        page.get_by_role("slider").press("End")
        page.wait_for_url(f"**{places[1]}", timeout=PATIENCE)
        status = page.locator(".pano__status")
        expect(status).to_contain_text(", Abend, Blick nach Süden")
        visitor.ask_axe(page, 1280)
        assert visitor.faults == []


def test_the_old_picture_stays_until_the_new_one_is_sharp_and_then_fades(
    places: tuple[str, str], browser: Browser, address: str
) -> None:
    with visiting(browser, address, reduced_motion="no-preference", **size(900, 800)) as visitor:
        page = _open(visitor, places)
        # Never answered; what was asked goes through once the route is taken away.
        page.route("**/kacheln/*/*/*.jpg", lambda _: None)
        page.get_by_role("slider").press("ArrowRight")
        page.wait_for_url(f"**{places[1]}", timeout=PATIENCE)
        ghost = page.locator(".pano__ghost--waits")
        expect(ghost).to_have_count(1)
        page.wait_for_timeout(300)
        assert "pano__ghost--go" not in json.dumps(ghost.get_attribute("class"))
        page.unroute_all()
        expect(ghost).to_have_count(0, timeout=PATIENCE)


def test_where_the_other_time_cannot_be_had_its_still_is_seen(
    places: tuple[str, str], browser: Browser, address: str, site: Published
) -> None:
    tiles = json.loads(site.text(f"{places[1].lstrip('/')}szene.json"))["tiles"].partition("{")[0]
    with visiting(browser, address, reduced_motion="no-preference", **size(900, 800)) as visitor:
        page = _open(visitor, places, tiles)
        page.get_by_role("slider").press("ArrowRight")
        page.wait_for_url(f"**{places[1]}", timeout=PATIENCE)
        status = page.locator(".pano__status")
        expect(status).to_contain_text("ließ sich nicht laden", timeout=PATIENCE)
        expect(page.locator(".pano__ghost")).to_have_count(0)
        expect(page.locator(".pano--drawn")).to_have_count(0)


def test_one_capture_alone_has_no_slider(
    places: tuple[str, str], browser: Browser, address: str, site: Published
) -> None:
    alone = next(
        url
        for url in places
        if "moments" not in json.loads(site.text(f"{url.lstrip('/')}szene.json"))
    )
    with visiting(browser, address, **size(900, 800)) as visitor:
        page = visitor.open(alone)
        wait_until_sharp(page)
        expect(page.get_by_role("slider")).to_have_count(0)
