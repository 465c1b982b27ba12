"""The screen in a building: touched, by keyboard, in English, without network, for weeks."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from playwright.sync_api import Browser, CDPSession, Page, expect

from tests.site.published import HOST, Published
from tests.site.server import serving
from tests.site.visits import Visitor, device, size, visiting

URL = "/wege/luisencenter/terminal/"
HERE = f"{URL}?ort=eg-info"
PORTRAIT = size(1080, 1920)
HIGHEST = 0.5  # of the height: what is above is out of reach for who sits
TARGET = 60  # pixels of 1080: more than two centimetres on the smallest such screen
WAYS = f"{HOST}/wege/luisencenter/"
# Seconds of a day that passes in the test: a few minutes, or all of it.
QUIET = 86_400 if os.environ.get("HUB_CRAWL") == "all" else 150
DAYS = 7 if os.environ.get("HUB_CRAWL") == "all" else 4
HEAP = 500_000  # bytes by which the page may be heavier: some code is compiled late


@contextmanager
def standing(browser: Browser, address: str, **preferences: Any) -> Iterator[tuple[Page, Visitor]]:
    """Give a terminal that runs."""
    with visiting(browser, address, **{**PORTRAIT, **preferences}) as visitor:
        page = visitor.open(HERE)
        expect(page.locator(".terminal.is-running")).to_have_count(1)
        yield page, visitor
    assert visitor.faults == []


def code_on(page: Page) -> str:
    """Return what a telephone reads from the code on the screen."""
    shot = np.frombuffer(page.locator("[data-code]").screenshot(), np.uint8)
    picture = cv2.imdecode(shot, cv2.IMREAD_COLOR)
    assert picture is not None
    return cv2.QRCodeDetector().detectAndDecode(picture)[0]


def search(page: Page, text: str) -> None:
    for letter in text:
        page.click(f"[data-key='{letter}']")


@pytest.mark.browser
def test_every_state_passes_axe_and_can_be_reached_from_a_wheelchair(
    browser: Browser, address: str
) -> None:
    with standing(browser, address) as (page, visitor):
        _inspect(page, visitor)
        search(page, "E06")  # what stands on the plan
        expect(page.locator("[data-list] li")).to_have_count(1)
        _inspect(page, visitor)
        page.click("[data-list] button")
        expect(page.locator("[data-steps] li")).not_to_have_count(0)
        assert code_on(page) == f"{WAYS}?von=eg-info&nach=eg-06&art=schnell"
        _inspect(page, visitor)
        visitor.narrow(page, 360)


def _inspect(page: Page, visitor: Visitor) -> None:
    visitor.ask_axe(page, 1080)
    touched = "button:visible, .terminal__mode:visible, input[type=text]:visible"
    for button in page.locator(".terminal").locator(touched).all():
        box = button.bounding_box()
        assert box and min(box["width"], box["height"]) >= TARGET, button.inner_text()
        assert box["y"] >= HIGHEST * 1920 and box["y"] + box["height"] <= 1920, button.inner_text()


@pytest.mark.browser
def test_it_is_used_with_the_keyboard_alone(browser: Browser, address: str) -> None:
    with standing(browser, address) as (page, _):
        for _step in range(8):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.id") == "t-wohin":
                break
        page.keyboard.type("nachtkaffe")
        page.keyboard.press("Enter")
        expect(page.locator("[data-target]")).to_be_focused()
        assert "Aufzug" in page.locator("[data-steps]").inner_text()
        page.keyboard.press("Tab")
        expect(page.locator("[data-scroll]")).to_be_focused()
        page.keyboard.press("Tab")
        page.keyboard.press("ArrowDown")
        expect(page.locator("input[value=stufenlos]")).to_be_checked()
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(page.locator("#t-wohin")).to_be_focused()
        page.focus("[data-key=Q]")
        for key in ("ArrowDown", "ArrowRight", "Enter", "End", "ArrowDown", "Home", "Enter"):
            page.keyboard.press(key)
        expect(page.locator("#t-wohin")).to_have_value("sy")
        expect(page.locator("[data-key][tabindex='0']")).to_have_count(1)


@pytest.mark.browser
def test_it_speaks_english_and_says_why_there_is_no_way(browser: Browser, address: str) -> None:
    with standing(browser, address) as (page, visitor):
        page.click("[data-language=en]")
        expect(page.locator("html")).to_have_attribute("lang", "en")
        expect(page.locator("label[for=t-wohin]")).to_have_text("Where would you like to go?")
        page.fill("#t-wohin", "Südende")
        page.click("[data-list] button")
        page.check("input[value=stufenlos]")
        expect(page.locator("[data-measure]")).to_have_text(
            "There is no step-free way to “Toilet at the south end”. There are only steps. The"
            " nearest step-free toilet is: Wheelchair-accessible toilet, ground floor."
        )
        expect(page.locator("[data-steps] li")).to_have_count(0)
        way = "?von=eg-info&nach=og1-wc-sued&art=stufenlos&sprache=en"
        assert code_on(page) == f"{WAYS}{way}"
        _inspect(page, visitor)
        page.click("button:has-text('Way there: Wheelchair-accessible toilet')")
        expect(page.locator("[data-target]")).to_be_focused()
        expect(page.locator("[data-target]")).to_have_text("Wheelchair-accessible toilet")
        expect(page.locator("[data-where]")).to_have_text("ground floor")
        expect(page.locator("[data-steps] li")).not_to_have_count(0)
        expect(page.locator("[data-instead]")).to_be_hidden()
        page.click("[data-do=back]")
        page.fill("#t-wohin", "Infopunkt")
        page.click("[data-list] button")
        expect(page.locator("[data-measure]")).to_have_text("You are standing in front of it.")
        expect(page.locator("[data-code]")).to_be_hidden()


@pytest.mark.browser
def test_a_tile_lists_the_nearest_first_and_the_plan_can_be_touched(
    browser: Browser, address: str
) -> None:
    with standing(browser, address) as (page, _):
        page.click("[data-tiles] button:has-text('Geldautomat')")
        notes = page.locator("[data-list] .terminal__note").all_inner_texts()
        assert notes == ["Erdgeschoss", "2. Obergeschoss"]
        expect(page.locator("[data-maps] .is-found")).to_have_attribute(
            "data-place", "eg-geldautomat"
        )
        page.click("[data-do=clear]")
        expect(page.locator("[data-maps] .is-found")).to_have_count(0)
        page.click("[data-floors] button:has-text('Untergeschoss')")
        expect(page.locator("[data-maps] .here")).to_have_count(0)
        page.locator("[data-maps] [data-place=ug-02]").first.click(position={"x": 20, "y": 20})
        expect(page.locator("[data-target]")).to_have_text("Gurkentruhe Immergrün")
        assert page.url.endswith(HERE)


# Taps at the corners of a finger's square around all that is small on the plan, and tells where
# nobody is led to it nor may choose it.
_TAP = """([names, half]) => {
  const at = (query) => document.querySelector(query);
  const lost = [], told = { taps: 0, choices: 0 };
  const parts = [...document.querySelectorAll("[data-maps] [data-place]")];
  const small = parts.map((part) => [part.dataset.place, part.getBoundingClientRect()])
    .filter(([, { width, height }]) => Math.min(width, height) < 2 * half);
  for (const [id, { left, top, width, height }] of small) {
    for (const [x, y] of [[-1, -1], [1, -1], [-1, 1], [1, 1], [0, 0]]) {
      const [clientX, clientY] = [left + width / 2 + x * half, top + height / 2 + y * half];
      const touched = document.elementFromPoint(clientX, clientY);
      touched.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX, clientY }));
      const choices = [...document.querySelectorAll("[data-list] .terminal__name")];
      const found = at(".is-leading") ? [at("[data-target]")] : choices;
      told.taps += 1;
      told.choices += !at(".is-leading");
      if (!found.some(({ textContent }) => textContent === names[id])) lost.push([id, x, y]);
      at(at(".is-leading") ? "[data-do=back]" : "[data-do=clear]").click();
    }
  }
  return { lost, ...told };
}"""


@pytest.mark.browser
def test_what_is_small_on_the_plan_answers_to_a_finger(
    browser: Browser, address: str, site: Published
) -> None:
    spots = json.loads(site.text("wege/luisencenter/plan.json"))["spots"]
    with standing(browser, address) as (page, _):
        found = page.evaluate(_TAP, [{spot[0]: spot[2] for spot in spots}, 22])
        assert found["lost"] == []
        assert found["taps"] > 30 and found["choices"] > 3
        page.click("[data-tiles] button:has-text('Wickelraum')")
        page.click("[data-list] button")
        page.locator("[data-maps] [data-place]").first.click(force=True)
        expect(page.locator("[data-target]")).to_have_text("Still- und Wickelraum")


@pytest.mark.browser
def test_without_a_place_it_asks_where_it_stands(browser: Browser, address: str) -> None:
    with visiting(browser, address, **PORTRAIT) as visitor:
        page = visitor.open(f"{URL}?ort=gibt-es-nicht")
        page.click("[data-sites] button:has-text('Eingang Luisenplatz')")
        expect(page.locator("[data-here]")).to_have_text("Eingang Luisenplatz")
        assert page.url.endswith(f"{URL}?ort=eingang-luisenplatz")
    assert visitor.faults == []


@pytest.mark.browser
def test_without_scripts_it_is_a_list_of_places_with_their_pages(
    browser: Browser, address: str
) -> None:
    with visiting(browser, address, java_script_enabled=False, **PORTRAIT) as visitor:
        page = visitor.open(HERE)
        expect(page.locator("[data-screen]")).to_be_hidden()
        page.click(".places a:has-text('Kreiselkontor')")
        expect(page.locator(".way__steps li").first).to_be_visible()
    assert visitor.faults == []


@contextmanager
def clocked(browser: Browser, address: str) -> Iterator[Page]:
    """Give a terminal without a worker, on which time passes only when a test lets it."""
    with visiting(browser, address, service_workers="block", **PORTRAIT) as visitor:
        page = visitor.blank()
        page.clock.install(time="2026-12-01T10:59:50Z")
        page.clock.pause_at("2026-12-01T11:00:00Z")
        page.goto(HERE)
        expect(page.locator(".terminal.is-running")).to_have_count(1)
        yield page
    assert visitor.faults == []


@pytest.mark.browser
def test_it_asks_before_it_begins_again_and_waits_for_an_answer(
    browser: Browser, address: str
) -> None:
    with clocked(browser, address) as page:
        dialog = page.locator("[data-idle]")
        page.clock.run_for(600_000)
        expect(dialog).to_be_hidden()
        page.click("[data-language=en]")
        search(page, "KREISEL")
        page.clock.run_for(59_000)
        expect(dialog).to_be_hidden()
        page.clock.run_for(2_000)
        expect(dialog).to_be_visible()
        expect(page.locator("[data-rest]")).to_have_text(
            "If not, this screen will start again in 29 seconds."
        )
        expect(page.locator("[data-do=stay]")).to_be_focused()
        page.keyboard.press("Enter")
        expect(dialog).to_be_hidden()
        expect(page.locator("#t-wohin")).to_have_value("kreisel")
        page.clock.run_for(61_000)
        page.keyboard.press("Escape")
        expect(dialog).to_be_hidden()
        page.clock.run_for(95_000)
        expect(dialog).to_be_hidden()
        expect(page.locator("#t-wohin")).to_have_value("")
        expect(page.locator("[data-language=de]")).to_have_attribute("aria-pressed", "true")


@pytest.mark.browser
def test_a_later_version_is_loaded_when_nobody_uses_it(
    browser: Browser, address: str, site: Published
) -> None:
    folder = site.folder / URL.strip("/")
    page_text, content = (folder / "index.html").read_text("utf-8"), folder / "inhalt.json"
    data = json.loads(content.read_text("utf-8"))
    old = data["version"]
    later = page_text.replace(old, "spaeter")
    with clocked(browser, address) as page:
        data["version"] = "spaeter"
        page.route("**/inhalt.json", lambda route: route.fulfill(json=data))
        page.click("[data-language=en]")
        _let_pass(page, 2)
        page.route(f"**{URL}*", lambda route: route.fulfill(body=later, content_type="text/html"))
        _let_pass(page, 30)
        assert page.get_attribute("[data-terminal]", "data-version") == old, "somebody reads"
        page.click("[data-language=de]")
        _let_pass(page, 2)
        expect(page.locator("[data-terminal]")).to_have_attribute("data-version", "spaeter")
        assert page.url.endswith(HERE)


def _let_pass(page: Page, seconds: int) -> None:
    """Let time pass and what was asked be answered meanwhile: an answer has twenty seconds."""
    for _ in range(seconds):
        page.clock.run_for(1_000)
        page.wait_for_timeout(20)


@pytest.mark.browser
def test_visitors_leave_nothing_behind(browser: Browser, address: str) -> None:
    with clocked(browser, address) as page:
        session = page.context.new_cdp_session(page)
        session.send("Performance.enable")
        curve = [_day(page) and _weight(session) for _ in range(2)]
        first = curve[1]
        curve += [_day(page) and _weight(session, first["Nodes"]) for _ in range(DAYS - 2)]
        for one in curve[2:]:
            assert one["Nodes"] == first["Nodes"], curve
            assert one["JSEventListeners"] == first["JSEventListeners"], curve
            assert one["JSHeapUsedSize"] - first["JSHeapUsedSize"] < HEAP, curve


_VISITS = """(visits) => {
  const at = (query) => document.querySelector(query);
  for (let i = 0; i < visits; i += 1) {
    at(`[data-tile="${i % 8}"]`).click();
    at("[data-list] button").click();
    at(`[data-modes] label:nth-of-type(${1 + (i % 4)}) input`).click();
    at("[data-language=en]").click();
    at("[data-do=back]").click();
    at(`[data-floor="${i % 4}"]`).click();
  }
}"""


def _day(page: Page) -> bool:
    """Let visitors come and the last one go without a word; then it is quiet."""
    page.evaluate(_VISITS, 24)
    page.clock.run_for(QUIET * 1000)
    expect(page.locator("[data-language=de]")).to_have_attribute("aria-pressed", "true")
    return True


def _weight(session: CDPSession, nodes: int = 0) -> dict[str, int]:
    """Return what the page weighs; what is still being thrown away has a moment to go."""
    for attempt in range(20):
        session.send("HeapProfiler.collectGarbage")
        found = session.send("Performance.getMetrics")["metrics"]
        named = {one["name"]: int(one["value"]) for one in found}
        if attempt > 2 and (not nodes or named["Nodes"] <= nodes):
            break
    return {name: named[name] for name in ("JSHeapUsedSize", "Nodes", "JSEventListeners")}


KEPT = """async () => {
  const cache = await caches.open(`display:${location.pathname}`);
  const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const wanted = ["/plan.json", ".css", ".woff2", "/terminal-screen."];
  return wanted.every((end) => kept.some((name) => name.includes(end)));
}"""


@pytest.mark.browser
def test_it_starts_without_network_and_leaves_other_pages_alone(
    browser: Browser, site: Published, tmp_path: Path
) -> None:
    with ExitStack() as server:
        address = server.enter_context(serving(site.folder))
        with device(browser, tmp_path / "profile", PORTRAIT) as page:
            page.goto(address + HERE)
            scope = "navigator.serviceWorker.ready.then((one) => new URL(one.scope).pathname)"
            assert page.evaluate(scope) == URL
            for _ in range(300):
                if page.evaluate(KEPT):
                    break
                page.wait_for_timeout(100)
            assert page.evaluate(KEPT)
        server.close()
        with device(browser, tmp_path / "profile", PORTRAIT) as page:
            page.goto(address + HERE)
            page.fill("#t-wohin", "kreisel")
            page.keyboard.press("Enter")
            expect(page.locator("[data-steps] li")).not_to_have_count(0)
            assert code_on(page) == f"{WAYS}?von=eg-info&nach=eg-06&art=schnell"
            assert page.evaluate("document.fonts.check('16px Newsreader')")
