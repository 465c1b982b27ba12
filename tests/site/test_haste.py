"""A tour in the hands of the hasty, on a bad line: the newest wish wins, and nothing hangs."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.site.published import Published
from tests.site.visits import WINDOW, visiting
from tests.site.walks import PATIENCE, round_trip, wait_until_live

pytestmark = pytest.mark.browser
# Long waits pass twenty times as fast, so that nobody waits for the end of a viewer's patience.
HURRY = """
const wait = window.setTimeout;
window.setTimeout = (act, time, ...more) => wait(act, time > 5000 ? time / 20 : time, ...more);
const end = AbortSignal.timeout;
AbortSignal.timeout = (time) => end.call(AbortSignal, time / 20);
"""

PRESS_BOTH = """(targets) => targets.forEach((href, i) => {
  setTimeout(() => document.querySelector(`.ways a[href="${href}"]`).click(), i * 1000);
})"""


@pytest.fixture(scope="module")
def path(site: Published) -> tuple[str, ...]:
    """Return a walk through every scene."""
    return round_trip(site)


@pytest.fixture(scope="module")
def fork(site: Published, path: tuple[str, ...]) -> tuple[str, str, str]:
    """Return a scene and two others that it leads to, of which the first leads back."""
    ways = {url: [str(a["href"]) for a in site.pages[url].select(".ways a")] for url in path}
    return next(
        (url, first, second)
        for url in path
        for first in ways[url]
        for second in ways[url]
        if first != second and url in ways[first]
    )


class Line:
    """Keeps answers back until somebody lets them go."""

    def __init__(self, page: Page, *addresses: str) -> None:
        """Keep back what is asked for at some addresses, but for the browser's own visits."""
        self.page = page
        self.held: dict[str, Route] = {}
        for address in addresses:
            page.route(f"**{address}", self._hold)

    def _hold(self, route: Route) -> None:
        if route.request.resource_type == "document":
            route.continue_()
        else:
            self.held["/" + route.request.url.split("/", 3)[3]] = route

    def wait_for(self, address: str) -> None:
        """Wait until somebody has asked for an address."""
        for _ in range(100):
            if address in self.held:
                return
            self.page.wait_for_timeout(20)
        raise AssertionError(f"nobody asks for {address}")

    def let_go(self, address: str) -> None:
        """Let an answer arrive, and what follows from it happen."""
        with self.page.expect_response(f"**{address}"):
            self.held.pop(address).continue_()
        self.page.wait_for_timeout(300)


def _press(page: Page, target: str) -> None:
    page.evaluate("href => document.querySelector(`.ways a[href='${href}']`).click()", target)


def _is_at(page: Page, target: str, site: Published) -> None:
    """Address, title and picture are those of one scene."""
    soup = site.pages[target]
    page.wait_for_url(f"**{target}*", timeout=PATIENCE)
    expect(page.locator("h1")).to_have_text(soup.select_one("h1").get_text())  # type: ignore[union-attr]
    assert page.title() == soup.title.get_text()  # type: ignore[union-attr]
    expect(page.locator(".pano")).to_have_attribute(
        "data-scene",
        str(soup.select_one(".pano")["data-scene"]),  # type: ignore[index]
    )


def test_the_way_back_overtakes_a_walk_and_the_way_forth_the_way_back(
    site: Published, fork: tuple[str, ...], browser: Browser, address: str
) -> None:
    middle, start, end = fork
    with visiting(browser, address, **WINDOW) as visitor:
        page = visitor.open(f"{start}#heading=77&fov=50")
        wait_until_live(page)
        _press(page, middle)
        _is_at(page, middle, site)
        line = Line(page, start, end)
        _press(page, end)
        line.wait_for(end)
        page.evaluate("history.back()")
        line.wait_for(start)
        for target in (start, end):
            line.let_go(target)
        _is_at(page, start, site)
        expect(page.locator(".pano__compass")).to_contain_text("77°")
        page.evaluate("history.forward()")
        _is_at(page, middle, site)
        page.evaluate("history.back()")
        line.wait_for(start)
        page.evaluate("history.forward()")
        page.wait_for_url(f"**{middle}", timeout=PATIENCE)
        line.let_go(start)
        _is_at(page, middle, site)


def test_of_two_links_the_one_pressed_last_leads_on(
    site: Published, fork: tuple[str, ...], browser: Browser, address: str
) -> None:
    start, first, second = fork
    with visiting(browser, address, **WINDOW) as visitor:
        page = visitor.open(start)
        wait_until_live(page)
        line = Line(page, first)
        _press(page, first)
        line.wait_for(first)
        _press(page, second)
        _is_at(page, second, site)
        line.let_go(first)
        _is_at(page, second, site)


def test_a_page_that_never_answers_is_visited_and_keeps_nobody_from_going_elsewhere(
    site: Published, fork: tuple[str, ...], browser: Browser, address: str
) -> None:
    start, silent, other = fork
    with visiting(browser, address, **WINDOW) as visitor:
        visitor.prepare(HURRY)
        page = visitor.open(start)
        wait_until_live(page)
        visits: list[str] = []
        page.on(
            "request",
            lambda request: request.is_navigation_request() and visits.append(request.url),
        )
        page.route(f"**{silent}", lambda route: None)
        page.evaluate(PRESS_BOTH, [silent, other])
        _is_at(page, other, site)
        assert [url.endswith(silent) for url in visits] == [True, False]


@pytest.mark.parametrize(
    ("prefix", "answers", "sentence"),
    [("", True, "ließ sich nicht laden"), ("/en", False, "could not be loaded")],
)
def test_a_scene_that_cannot_be_loaded_is_no_fault_of_the_device(
    prefix: str,
    answers: bool,
    sentence: str,
    path: tuple[str, ...],
    browser: Browser,
    address: str,
) -> None:
    with visiting(browser, address, **WINDOW) as visitor:
        visitor.prepare(HURRY)
        page = visitor.blank()
        page.route("**/szene.json", lambda route: route.abort() if answers else None)
        page.goto(f"{prefix}{path[0]}")
        expect(page.locator(".pano__status")).to_contain_text(sentence)


def test_the_picture_is_let_go_of_where_the_button_is_up_outside_of_it(
    path: tuple[str, ...], browser: Browser, address: str
) -> None:
    with visiting(browser, address, **WINDOW) as visitor:
        page = visitor.open(path[0])
        wait_until_live(page)
        stage = page.locator(".pano__stage")
        stage.evaluate("(stage) => stage.scrollIntoView({block: 'end'})")
        box = stage.bounding_box()
        assert box
        x, y = box["x"] + 3, box["y"] + box["height"] * 0.9
        page.mouse.move(x, y)
        page.mouse.down()
        page.mouse.move(x - 20, y)  # at once outside: the stage hears of no drag
        page.mouse.up()
        before = page.locator(".pano__compass").inner_text()
        page.mouse.move(x + 60, y)
        page.mouse.move(x + 300, y, steps=5)
        page.evaluate("() => new Promise((done) => requestAnimationFrame(done))")
        assert page.locator(".pano__compass").inner_text() == before
        page.mouse.down()
        page.mouse.move(x + 100, y, steps=5)
        page.mouse.up()
        page.evaluate("() => new Promise((done) => requestAnimationFrame(done))")
        assert page.locator(".pano__compass").inner_text() != before, "a drag turns it as ever"
        assert visitor.faults == []
