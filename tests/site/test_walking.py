"""A tour is walked from end to end by everybody: mouse, keys, touch, without script, in need."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.published import Published
from tests.site.visits import WINDOW, size, visiting
from tests.site.walks import (
    PATIENCE,
    hotspot,
    round_trip,
    tab_to,
    title_of,
    turn_to,
    wait_until_live,
    wait_until_sharp,
    walk,
)

pytestmark = pytest.mark.browser
NO_WEBGL = """
const context = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
  return kind.startsWith("webgl") ? null : context.call(this, kind, ...more);
};
"""
LOSE = """() => {
  const canvas = document.querySelector("canvas.pano__canvas");
  window.lost = canvas.getContext("webgl").getExtension("WEBGL_lose_context");
  window.lost.loseContext();
}"""
LISTS = {
    "ways": ".ways a",
    "neighbours": ".neighbours a[rel=next]",
    "map": "a.map__place:not([aria-current])",
    "legend": ".map__legend a",
}
SLACK = 1.0  # pixels of rounding


@pytest.fixture(scope="module")
def path(site: Published) -> tuple[str, ...]:
    """Return a walk through every scene."""
    return round_trip(site)


def test_by_mouse(path: tuple[str, ...], browser: Browser, address: str) -> None:
    def step(page: Page, target: str) -> None:
        turn_to(page, target, lambda name: page.get_by_role("button", name=name).click())
        hotspot(page, target).click()

    with visiting(browser, address, **WINDOW) as visitor:
        page = visitor.open(path[0])
        wait_until_live(page)
        walk(page, path, step)
        for place in reversed(path[-3:-1]):
            page.go_back()
            page.wait_for_url(f"**{place}*", timeout=PATIENCE)
        assert page.evaluate("window.stayed")
        _roll_and_fill_the_screen(page)
        assert visitor.faults == []


def _roll_and_fill_the_screen(page: Page) -> None:
    """The wheel scrolls until one has gone to the picture; a full screen survives a step."""
    stage = page.locator(".pano__stage")
    stage.hover()
    page.evaluate("document.activeElement.blur()")
    before = _shared_view(page)
    page.evaluate("document.activeElement.blur()")
    page.mouse.wheel(0, 40)
    page.wait_for_timeout(200)
    assert page.evaluate("scrollY") > 0
    page.get_by_role("button", name="Vollbild").click()
    expect(page.locator(".pano:fullscreen")).to_have_count(1)
    expect(stage).to_be_focused()
    stage.hover()
    page.mouse.wheel(0, -100)
    assert _shared_view(page)["fov"] < before["fov"]
    link = page.locator(".pano .hotspot--scene").first
    target = link.get_attribute("href")
    link.press("Enter")
    page.wait_for_url(f"**{target}", timeout=PATIENCE)
    expect(stage).to_be_focused()
    expect(page.locator(".pano:fullscreen")).to_have_count(1)


def test_by_keys_alone(path: tuple[str, ...], browser: Browser, address: str) -> None:
    def step(page: Page, target: str) -> None:
        tab_to(page, target)
        expect(hotspot(page, target)).to_be_in_viewport()
        page.keyboard.press("Enter")
        page.wait_for_url(f"**{target}", timeout=PATIENCE)
        expect(page.locator("h1")).to_be_focused()

    with visiting(browser, address, **WINDOW) as visitor:
        page = visitor.open(path[0])
        wait_until_live(page)
        walk(page, path, step)
        assert visitor.faults == []


def test_by_touch_on_a_phone(path: tuple[str, ...], browser: Browser, address: str) -> None:
    def step(page: Page, target: str) -> None:
        turn_to(page, target, lambda name: page.get_by_role("button", name=name).tap())
        hotspot(page, target).tap()

    phone = {"has_touch": True, "is_mobile": True, "device_scale_factor": 2}
    with visiting(browser, address, **phone, **size(360, 740)) as visitor:
        page = visitor.open(path[0])
        wait_until_live(page)
        walk(page, path, step)
        _swipe_and_pinch(page)
        assert visitor.faults == []


def _swipe_and_pinch(page: Page) -> None:
    """One finger turns the view, two fingers zoom."""
    page.locator(".pano__stage").scroll_into_view_if_needed()
    box = page.locator(".pano__stage").bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 3
    before = _shared_view(page)
    _touch(page, [[(x + 60 - 20 * i, y)] for i in range(7)])
    turned = _shared_view(page)
    assert turned["heading"] != before["heading"]
    _touch(page, [[(x - 20 - 8 * i, y), (x + 20 + 8 * i, y)] for i in range(6)])
    assert _shared_view(page)["fov"] < turned["fov"]


def _touch(page: Page, moves: list[list[tuple[float, float]]]) -> None:
    touches = [[{"x": x, "y": y, "id": i} for i, (x, y) in enumerate(move)] for move in moves]
    session = page.context.new_cdp_session(page)
    session.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": touches[0]})
    for points in touches[1:]:
        session.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": points})
        page.wait_for_timeout(20)
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def _shared_view(page: Page) -> dict[str, float]:
    """Return where one looks, as the button that shares the view writes it into the address."""
    page.get_by_role("button", name="Diese Ansicht teilen").click()
    values = page.evaluate("Object.fromEntries(new URLSearchParams(location.hash.slice(1)))")
    return {key: float(value) for key, value in values.items()}


def test_without_script(path: tuple[str, ...], browser: Browser, address: str) -> None:
    with visiting(browser, address, java_script_enabled=False, **size(360)) as visitor:
        page = visitor.open(path[0])
        first = page.locator(".pano__hotspots a").first
        assert _heard(page, ".pano__hotspots a") == f"A {first.inner_text()}"
        for target in path[1:]:
            expect(page.locator(".pano__still img")).to_be_visible()
            hotspot(page, target).click()
            page.wait_for_url(f"**{target}", timeout=PATIENCE)
        assert visitor.faults == []


def _heard(page: Page, selector: str) -> str:
    """Return what a screen reader calls an element: its letter stands twice, and is heard once."""
    session = page.context.new_cdp_session(page)
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    node = session.send("DOM.querySelector", {"nodeId": root, "selector": selector})["nodeId"]
    tree = session.send("Accessibility.getPartialAXTree", {"nodeId": node, "fetchRelatives": False})
    return str(tree["nodes"][0]["name"]["value"])


def test_without_webgl_still_and_links_stay_and_a_sentence_says_so(
    path: tuple[str, ...], browser: Browser, address: str
) -> None:
    with visiting(browser, address, **WINDOW) as visitor:
        visitor.prepare(NO_WEBGL)
        page = visitor.open(path[0])
        for target in path[1:4]:
            expect(page.locator(".pano__status")).to_contain_text("kann die 360°-Ansicht nicht")
            expect(page.locator(".pano__still img")).to_be_visible()
            hotspot(page, target).click()
            page.wait_for_url(f"**{target}", timeout=PATIENCE)
        assert visitor.faults == []


def test_a_lost_context_gives_the_still_back_and_walking_goes_on(
    path: tuple[str, ...], browser: Browser, address: str
) -> None:
    with visiting(browser, address, **WINDOW) as visitor:
        page = visitor.open(path[0])
        wait_until_sharp(page)
        page.evaluate(LOSE)
        expect(page.locator(".pano__status")).to_contain_text("wurde unterbrochen")
        expect(page.locator(".pano__still img")).to_be_visible()
        assert (
            page.evaluate("getComputedStyle(document.querySelector('.pano__canvas')).opacity")
            == "0"
        )
        # Whoever turns meanwhile sees the still as it was, and is told of no other direction.
        page.get_by_role("button", name="nach rechts").click(click_count=4, delay=10)
        page.wait_for_timeout(1200)
        expect(page.locator(".pano__status")).to_contain_text("wurde unterbrochen")
        hotspot(page, path[1]).focus()
        page.keyboard.press("Enter")
        page.wait_for_url(f"**{path[1]}", timeout=PATIENCE)
        expect(page.locator(".pano__status")).to_contain_text("wurde unterbrochen")
        page.evaluate("window.lost.restoreContext()")
        wait_until_sharp(page)
        wait_until_live(page)
        expect(page.locator(".pano__status[data-note]")).to_have_count(0)
        assert visitor.faults == []


def test_a_tile_that_fails_is_told(path: tuple[str, ...], browser: Browser, address: str) -> None:
    with visiting(browser, address, **WINDOW) as visitor:
        page = visitor.blank()
        page.route("**/kacheln/*/*/*", lambda route: route.fulfill(status=500))
        page.goto(path[0])
        expect(page.locator(".pano__status")).to_contain_text("ließ sich nicht laden")
        expect(page.locator(".pano__hotspots a").first).to_be_attached()
        page.unroute_all()
        page.evaluate("dispatchEvent(new Event('online'))")
        expect(page.locator(".pano__status")).to_be_empty()
        page.route("**/kacheln/*/*/*", lambda route: route.fulfill(status=500))
        hotspot(page, path[1]).focus()
        page.keyboard.press("Enter")
        page.wait_for_url(f"**{path[1]}", timeout=PATIENCE)


def test_a_scene_that_could_not_be_loaded_can_be_asked_for_again(
    path: tuple[str, ...], browser: Browser, address: str
) -> None:
    with visiting(browser, address, **WINDOW) as visitor:
        page = visitor.blank()
        page.route("**/szene.json", lambda route: route.fulfill(status=500))
        page.goto(path[0])
        start = page.get_by_role("button", name="360°-Ansicht starten")
        with page.expect_response("**/szene.json"):
            start.click()
        expect(start).to_be_focused()
        expect(page.locator(".pano__status")).to_contain_text("ließ sich nicht laden")
        page.unroute_all()
        start.click()
        wait_until_live(page)
        expect(page.locator(".pano__stage")).to_be_focused()
        expect(page.locator(".pano__status")).to_be_empty()


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_one_steps_forward_with_a_fade_unless_one_wants_calm(
    motion: Any, path: tuple[str, ...], browser: Browser, address: str
) -> None:
    with visiting(browser, address, reduced_motion=motion, **WINDOW) as visitor:
        page = visitor.open(path[0])
        wait_until_sharp(page)
        page.evaluate("""() => {
          window.ghosts = 0;
          new MutationObserver((all) => all.forEach((one) => one.addedNodes.forEach((node) => {
            if (node.className === "pano__ghost pano__ghost--steps") window.ghosts++;
          }))).observe(document.querySelector(".pano__stage"), { childList: true });
        }""")
        hotspot(page, path[1]).focus()
        page.keyboard.press("Enter")
        page.wait_for_url(f"**{path[1]}", timeout=PATIENCE)
        expect(page.locator(".pano__ghost")).to_have_count(0)
        assert page.evaluate("window.ghosts") == (0 if motion == "reduce" else 1)
        assert visitor.faults == []


@pytest.mark.parametrize("press", ["click", "key"])
@pytest.mark.parametrize("place", LISTS)
def test_the_lists_around_the_picture_lead_on_in_place_as_well(
    place: str, press: str, path: tuple[str, ...], browser: Browser, address: str
) -> None:
    with visiting(browser, address, **WINDOW) as visitor:
        page = visitor.open(path[0])
        wait_until_live(page)
        page.evaluate("window.stayed = true")
        link = page.locator(LISTS[place]).first
        target = link.get_attribute("href")
        assert target and target != path[0]
        if press == "click":
            link.click()
        else:
            link.focus()
            page.keyboard.press("Enter")
        page.wait_for_url(f"**{target}", timeout=PATIENCE)
        wait_until_live(page)
        expect(page.locator("h1")).to_be_focused()
        expect(page.locator("h1")).to_be_in_viewport()
        expect(page.locator(".pano__stage")).to_be_in_viewport()
        assert title_of(page) in page.title()
        page.go_back()
        page.wait_for_url(f"**{path[0]}*", timeout=PATIENCE)
        assert page.evaluate("window.stayed"), "the page was loaded anew"
        assert visitor.faults == []


def test_the_pictures_all_around_give_way_at_first_and_stay_then(
    path: tuple[str, ...], browser: Browser, address: str
) -> None:
    """Whoever turns the view later does not hide them again."""
    shown = "getComputedStyle(document.querySelector('.flats picture')).contentVisibility"
    with visiting(browser, address, reduced_motion="no-preference", **size(900, 800)) as visitor:
        page = visitor.blank()
        session = page.context.new_cdp_session(page)
        page.route("**/kacheln/**", lambda _: None)  # nothing comes, until the route is taken away
        page.goto(path[0])
        page.locator(".pano--live").wait_for(timeout=PATIENCE)
        assert page.evaluate(shown) == "hidden"
        session.send("Animation.enable")
        session.send("Animation.setPlaybackRate", {"playbackRate": 50})
        page.unroute_all()
        page.reload()
        wait_until_sharp(page)
        page.wait_for_timeout(200)
        page.evaluate("location.hash = '#heading=200'")
        state = page.evaluate(f"[document.querySelector('.pano').dataset.state, {shown}]")
        assert state == ["moving", "visible"]


def test_from_the_list_one_looks_where_the_marker_stood(
    path: tuple[str, ...], browser: Browser, address: str
) -> None:
    with visiting(browser, address, **WINDOW) as visitor:
        page = visitor.open(path[0])
        wait_until_live(page)
        aim = float(hotspot(page, path[1]).get_attribute("data-heading") or "nan")
        page.locator(f'.ways a[href="{path[1]}"]').click()
        page.wait_for_url(f"**{path[1]}", timeout=PATIENCE)
        assert _shared_view(page)["heading"] == pytest.approx(aim, abs=0.06)


def test_other_links_of_the_page_are_ordinary_ones(
    path: tuple[str, ...], browser: Browser, address: str
) -> None:
    """The tour, a place further down on the page, another window."""
    with visiting(browser, address, **WINDOW) as visitor:
        page = visitor.open(path[0])
        wait_until_live(page)
        page.evaluate("document.querySelector('.kicker a').hash = '#standorte'")
        page.evaluate("document.querySelector('.crumbs a').href = '#karte'")
        page.locator(".crumbs a").first.click()
        expect(page.get_by_role("dialog")).to_have_count(0)
        assert page.url.endswith(f"{path[0]}#karte")
        with page.context.expect_page() as opened:
            page.locator(".ways a").first.click(modifiers=["ControlOrMeta"])
        opened.value.close()
        assert page.url.endswith(f"{path[0]}#karte")
        page.evaluate("window.stayed = true")
        page.locator(".kicker a").click()
        page.wait_for_url("**#standorte", timeout=PATIENCE)
        assert not page.evaluate("window.stayed"), "the page of the tour is no scene"


def test_one_looks_on_in_the_direction_one_walks(
    path: tuple[str, ...], browser: Browser, address: str
) -> None:
    with visiting(browser, address, **WINDOW) as visitor:
        page = visitor.open(path[0])
        wait_until_live(page)
        aim = float(hotspot(page, path[1]).get_attribute("data-heading") or "nan")
        hotspot(page, path[1]).focus()
        page.keyboard.press("Enter")
        page.wait_for_url(f"**{path[1]}", timeout=PATIENCE)
        assert _shared_view(page)["heading"] == pytest.approx(aim, abs=0.06)


def test_a_link_to_a_view_is_checked_and_kept_within_limits(
    path: tuple[str, ...], browser: Browser, address: str
) -> None:
    with visiting(browser, address, **WINDOW) as visitor:
        page = visitor.open(f"{path[0]}#heading=480&pitch=-400&fov=9999")
        wait_until_live(page)
        assert _shared_view(page) == {"heading": 120, "pitch": -90, "fov": 110}
        page.evaluate("location.hash = '#heading=oben&pitch=&fov=60'")
        page.wait_for_timeout(50)
        assert _shared_view(page)["fov"] == 60
        assert visitor.faults == []


def test_where_one_looks_stands_in_the_address_and_outlives_a_reload(
    path: tuple[str, ...], browser: Browser, address: str
) -> None:
    """Turning is no step in the history of the browser."""
    with visiting(browser, address, **WINDOW) as visitor:
        page = visitor.open(path[0])
        wait_until_live(page)
        steps = page.evaluate("history.length")
        compass = page.locator(".pano__compass")
        came = compass.inner_text()
        page.get_by_role("button", name="nach rechts").click()
        page.wait_for_url("**#heading=*&pitch=*&fov=*", timeout=PATIENCE)
        seen = compass.inner_text()
        assert seen != came
        page.reload()
        wait_until_live(page)
        expect(compass).to_have_text(seen)
        page.get_by_role("button", name="Ausgangsansicht").click()
        page.wait_for_url(f"**{path[0]}", timeout=PATIENCE)
        assert (compass.inner_text(), page.evaluate("history.length")) == (came, steps)
        page.evaluate("location.hash = '#heading=10'")
        expect(compass).to_have_text("N 10°")
        page.go_back()
        expect(compass).to_have_text(came)
        page.set_viewport_size({"width": 1440, "height": 900})
        page.evaluate("scrollTo(0, 0)")
        expect(page.get_by_role("button", name="Vollbild")).to_be_in_viewport(ratio=1)
        assert visitor.faults == []


def test_tab_never_traps(path: tuple[str, ...], browser: Browser, address: str) -> None:
    with visiting(browser, address, **WINDOW) as visitor:
        page = visitor.open(path[0])
        wait_until_live(page)
        for key, end in (("Tab", "footer"), ("Shift+Tab", "header")):
            page.locator(".pano__stage").focus()
            for _ in range(90):
                page.keyboard.press(key)
                if page.evaluate(f"Boolean(document.activeElement.closest('body > {end}'))"):
                    break
            else:
                raise AssertionError(f"{key} never reaches the {end}")
        assert visitor.faults == []


def test_a_text_opens_over_the_picture_and_gives_the_focus_back(
    site: Published, path: tuple[str, ...], browser: Browser, address: str
) -> None:
    scene = next(url for url in path if site.pages[url].select_one(".hotspot--info"))
    with visiting(browser, address, **WINDOW) as visitor:
        page = visitor.open(scene)
        wait_until_live(page)
        link = page.locator(".hotspot--info").first
        link.focus()
        page.keyboard.press("Enter")
        panel = page.get_by_role("dialog", name=link.inner_text())
        expect(panel).to_be_focused()
        visitor.ask_axe(page, 1280)
        page.keyboard.press("Escape")
        expect(panel).to_have_count(0)
        expect(link).to_be_focused()
        page.keyboard.press("Escape")
        expect(page.locator(".pano__stage")).to_be_focused()
        aim = float(link.get_attribute("data-heading") or "nan")
        shared = _shared_view(page)
        assert shared["heading"] == pytest.approx(aim, abs=0.06)
        assert shared["fov"] == 50, "one looks closer at what the text tells of"
        assert visitor.faults == []


@pytest.mark.parametrize("colours", ["none", "active"])
def test_everything_fits_on_the_narrowest_phone_also_in_forced_colours(
    colours: Any, path: tuple[str, ...], browser: Browser, address: str
) -> None:
    """Buttons of a thumb's size, no link outside of the picture, nothing over one another."""
    with visiting(browser, address, forced_colors=colours, **size(360, 740)) as visitor:
        page = visitor.open(path[0])
        wait_until_sharp(page)
        if colours == "none":  # axe does not know that the system's colours replace the page's
            visitor.ask_axe(page, 360)
        stage, *others = page.evaluate("""() => {
          const links = ".pano__hotspots a:not(.hotspot--away)";
          return [".pano__stage", ".pano__tools button", links].map((name) =>
            [...document.querySelectorAll(name)].map((e) => e.getBoundingClientRect())
              .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })));
        }""")
        tools, links = others
        for box in (*tools, *links):
            assert box["right"] - box["left"] >= 44 - SLACK
            assert box["bottom"] - box["top"] >= 44 - SLACK
        for box in links:
            assert stage[0]["left"] - SLACK <= box["left"]
            assert box["right"] <= stage[0]["right"] + SLACK
        assert not any(_meet(a, b) for group in others for a in group for b in group if a is not b)
        border = page.locator(".hotspot").first.evaluate("e => getComputedStyle(e).borderTopStyle")
        assert border == "solid"
        page.emulate_media(media="print", color_scheme="dark")
        page.locator(".hotspot").last.evaluate("e => e.classList.add('hotspot--bare')")
        for link in page.evaluate(_ON_PAPER):
            assert link["size"] >= 12 and link["opacity"] == "1", link
            assert link["letter"] == f'"{link["wanted"]}"' and link["ink"] != link["fill"], link
            assert link["marked"] != link["beside"], "its letter stands on the still, too"
        picture = page.locator(".pano__still img").bounding_box()
        assert picture and picture["width"] / picture["height"] == pytest.approx(16 / 9, abs=0.02)
        assert visitor.faults == []


# A page with the viewer is printed like one without: the still, its letters, and the list.
_ON_PAPER = """() => [...document.querySelectorAll(".pano__hotspots a")].map((link) => {
  const [own, before, after] = ["", "::before", "::after"].map((at) => getComputedStyle(link, at));
  return {
    size: parseFloat(own.fontSize), opacity: own.opacity, letter: before.content,
    wanted: link.dataset.letter, ink: before.color, fill: before.backgroundColor,
    marked: after.display !== "none", beside: link.classList.contains("spot--beside"),
  };
})"""


def _meet(a: dict[str, float], b: dict[str, float]) -> bool:
    return (
        a["left"] < b["right"] - SLACK
        and b["left"] < a["right"] - SLACK
        and a["top"] < b["bottom"] - SLACK
        and b["top"] < a["bottom"] - SLACK
    )


_BOXES = """(selector) => [...document.querySelectorAll(selector)]
  .map((e) => e.getBoundingClientRect())
  .map(({ left, right, top, bottom }) => ({ left, right, top, bottom }))"""


def test_who_saves_data_is_asked_first(
    path: tuple[str, ...], browser: Browser, address: str
) -> None:
    with visiting(browser, address, **size(360, 740)) as visitor:
        visitor.prepare("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})")
        page = visitor.open(path[0])
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        start = page.get_by_role("button", name="360°-Ansicht starten")
        expect(start).to_be_visible()
        assert not [url for url in asked if "/kacheln/" in url or url.endswith("szene.json")]
        button, *links = page.evaluate(_BOXES, ".pano__start, .pano__hotspots a")[::-1]
        assert links and not any(_meet(button, link) for link in links)
        start.click()
        wait_until_live(page)
        expect(page.locator(".pano__stage")).to_be_focused()
        assert visitor.faults == []


def test_the_live_region_says_scene_and_direction_once_the_view_rests(
    path: tuple[str, ...], browser: Browser, address: str
) -> None:
    with visiting(browser, address, **WINDOW) as visitor:
        page = visitor.open(f"{path[0]}#heading=0")
        wait_until_live(page)
        page.locator(".pano__stage").focus()
        page.evaluate("location.hash = '#heading=180'")
        status = page.locator(".pano__status")
        expect(status).to_have_text(f"{title_of(page)}, Blick nach Süden")
        expect(status).to_have_attribute("role", "status")
