"""A display over weeks: renewed by the site, alone without network, no heavier than at first."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, CDPSession, Page, expect

from tests.builders import make_site
from tests.site.published import Published
from tests.site.screens import COARSE, FILES, SECONDS, URL, Screen, Town, watching
from tests.site.visits import device

pytestmark = pytest.mark.browser
MINUTE = 60
PATIENCE = 10  # seconds
HEAP = 30_000  # bytes that a quarter of an hour may leave behind
NODES = 10  # by which it may differ: a picture that is being loaded has some of its own
NEW = "Etwas ganz Neues"


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory, small_cache: Path) -> Published:
    """Return a small site with a display, built for the first of December 2026."""
    site = make_site(tmp_path_factory.mktemp("network"), dict(FILES), small_cache)
    done = type(site)(site.folder, {"HUB_TODAY": "2026-12-01"}).build()
    assert done.code == 0, done.stderr
    return Published(site.output, done)


@pytest.fixture
def town(published: Published, tmp_path: Path) -> Iterator[Town]:
    """Serve a copy of the small site."""
    town = Town(published.folder, tmp_path / "site")
    yield town
    town.stop()


def rename(title: str) -> Any:
    """Return a change of content: the first slide gets another title."""
    return lambda content: content["slides"][0].update(title=title)


def titles(page: Page) -> list[str]:
    return page.locator(".slide__title").all_text_contents()


def test_new_content_comes_without_a_reload_and_the_same_costs_next_to_nothing(
    browser: Browser, town: Town
) -> None:
    with watching(browser, town) as screen:
        page = screen.page
        page.evaluate("globalThis.same = true")
        screen.wait(20 * MINUTE)
        assert 3 <= len(town.asked()) <= 7, "about every five minutes"
        assert town.asked()[0] == 200 and set(town.asked()[1:]) == {304}
        town.publish(rename(NEW))
        screen.wait(6 * MINUTE + SECONDS)
        assert NEW in titles(page)
        assert page.evaluate("globalThis.same")
        assert screen.visitor.faults == []


def test_content_that_is_no_content_changes_nothing(browser: Browser, town: Town) -> None:
    """So answer the portals of other people's networks: with 200 and a page of their own."""
    with watching(browser, town) as screen:
        screen.wait(MINUTE)
        before = titles(screen.page)
        for answer in ("<!doctype html><title>Hotel</title>", "[]", "{}", "null"):
            (town.folder / "display/fenster/inhalt.json").write_text(answer, "utf-8")
            screen.wait(8 * MINUTE)
            assert titles(screen.page) == before
        expect(screen.page.locator("[data-state]")).to_be_visible()


def test_without_network_the_show_goes_on_and_asks_ever_more_seldom(
    browser: Browser, town: Town
) -> None:
    with watching(browser, town) as screen:
        page, asked = screen.page, []
        page.on("request", lambda request: asked.append(request.url))
        screen.wait(MINUTE)
        state = page.locator("[data-state]")
        expect(state).to_be_hidden()
        town.stop()
        asked.clear()
        screen.wait(3 * 60 * MINUTE)
        contents = [url for url in asked if url.endswith("inhalt.json")]
        assert 10 <= len(contents) <= 30, "two or three minutes apart at first, then a quarter"
        expect(state).to_contain_text("Ohne Netz")
        seen = set()
        for _ in range(6):
            seen.add(screen.shown())
            screen.wait(SECONDS)
        assert len(seen) >= 5
        town.publish(rename(NEW))
        town.start()
        page.evaluate("dispatchEvent(new Event('online'))")
        screen.wait(MINUTE)
        expect(state).to_be_hidden()
        assert NEW in titles(page)


def until(page: Page, question: str, *told: str) -> None:
    """Wait until the page says yes; the site's policy forbids Playwright's own way to ask."""
    for _ in range(600):
        if page.evaluate(question, *told):
            return
        page.wait_for_timeout(100)
    raise AssertionError(question)


CONTROLLED = "() => navigator.serviceWorker.controller !== null"
KEPT = """async () => {
  const cache = await caches.open(`display:${location.pathname}`);
  return (await cache.keys()).map(({ url }) => new URL(url).pathname);
}"""
ALL_KEPT = f"""async () => {{
  const kept = new Set(await ({KEPT})());
  const shown = [...document.images].map((image) => new URL(image.currentSrc).pathname);
  return shown.length > 2 && shown.every((name) => kept.has(name));
}}"""


def test_a_device_that_starts_without_network_shows_what_it_showed_last(
    browser: Browser, town: Town, tmp_path: Path
) -> None:
    with device(browser, tmp_path / "profile", COARSE) as page:
        page.goto(town.address + URL)
        until(page, CONTROLLED)
        town.publish(rename(NEW))
        page.wait_for_timeout(1000)
        page.reload()  # the page is that of the build, its content is newer
        expect(page.locator(".slide__title").first).to_have_text(NEW, timeout=30_000)
        until(page, ALL_KEPT)
        kept = page.evaluate(KEPT)
    assert {URL, f"{URL}inhalt.json"} < set(kept)
    assert any(name.startswith("/bilder/") for name in kept)
    town.stop()
    with device(browser, tmp_path / "profile", COARSE) as page:
        page.goto(town.address + URL)
        expect(page.locator(".display.is-running")).to_have_count(1)
        expect(page.locator(".slide__title").first).to_have_text(NEW, timeout=30_000)
        page.keyboard.press("ArrowRight")
        for picture in page.locator(".slide__picture img").all():
            loaded = "image => image.complete && image.naturalWidth > 0"
            assert picture.evaluate(f"image => image.decode().then(() => ({loaded})(image))")
        family = "getComputedStyle(document.querySelector('.slide__title')).fontFamily"
        assert "Newsreader" in page.evaluate(family)
        assert page.evaluate("document.fonts.check('16px Newsreader')")
        expect(page.locator("[data-state]")).to_be_visible(timeout=90_000)


def test_the_worker_forgets_what_is_shown_no_more_and_leaves_other_pages_alone(
    browser: Browser, town: Town, tmp_path: Path
) -> None:
    with device(browser, tmp_path / "profile", COARSE) as page:
        page.goto(town.address + URL)
        until(page, CONTROLLED)
        until(page, "() => document.querySelector('.slide__picture img').currentSrc")
        old = page.locator(".slide__picture img").first.evaluate("image => image.currentSrc")
        until(page, f"async () => (await ({KEPT})()).length > 8")
        assert old.removeprefix(town.address) in page.evaluate(KEPT)
        town.publish(lambda content: content.update(slides=content["slides"][-1:]))
        page.reload()
        until(page, "async (old) => !(await caches.match(old))", old)
        scope = "navigator.serviceWorker.ready.then((one) => new URL(one.scope).pathname)"
        assert page.evaluate(scope) == "/display/"
        page.goto(f"{town.address}/artikel/eins/")
        assert page.evaluate("navigator.serviceWorker.controller === null")


def _deploy(town: Town, page_too: bool) -> None:
    """Publish a later version of the site, whose display has another script."""
    (old,) = (town.folder / "theme").glob("display.*.js")
    new = old.with_name("display.NEUNEUNE.js")
    shutil.copy(old, new)
    address = f"/theme/{new.name}"
    town.publish(lambda content: content.update(script=address))
    if page_too:
        page = town.folder / URL.strip("/") / "index.html"
        text = page.read_text("utf-8")
        page.write_text(text.replace(f"/theme/{old.name}", address), "utf-8")


def _stamp(page: Page) -> None:
    page.evaluate("globalThis.same = true")


def _is_same(page: Page) -> bool:
    return bool(page.evaluate("globalThis.same === true"))


def test_a_new_script_is_loaded_at_a_quiet_moment(browser: Browser, town: Town) -> None:
    with watching(browser, town) as screen:
        _stamp(screen.page)
        screen.wait(MINUTE)
        _deploy(town, page_too=True)
        screen.page.keyboard.press(" ")  # somebody reads
        screen.wait(12 * MINUTE)
        assert _is_same(screen.page)
        screen.page.keyboard.press(" ")
        screen.wait(2 * MINUTE)
        until(screen.page, "() => globalThis.same !== true")
        loaded = screen.page.locator("script[src*=NEUNEUNE]")
        expect(loaded).to_have_count(1)


def test_an_old_page_is_not_loaded_again_for_the_sake_of_a_new_script(
    browser: Browser, town: Town
) -> None:
    """Some servers send pages and content of different ages; and some networks are gone again."""
    with watching(browser, town) as screen:
        _stamp(screen.page)
        screen.wait(MINUTE)
        _deploy(town, page_too=False)
        screen.wait(30 * MINUTE)
        assert _is_same(screen.page)
        loads = [code for path, code in town.answers if path == URL]
        assert 2 <= len(loads) <= 5, "once at first, then every ten minutes"
        town.stop()
        screen.wait(30 * MINUTE)
        assert _is_same(screen.page)


def _weight(session: CDPSession) -> dict[str, int]:
    """Return what a page weighs when everything that nobody needs has been thrown away."""
    for _ in range(3):
        session.send("HeapProfiler.collectGarbage")
    found = session.send("Performance.getMetrics")["metrics"]
    named = {one["name"]: int(one["value"]) for one in found}
    return {name: named[name] for name in ("JSHeapUsedSize", "Nodes", "JSEventListeners")}


def test_an_hour_with_changes_and_a_lost_network_leaves_nothing_behind(
    browser: Browser, town: Town
) -> None:
    with watching(browser, town) as screen:
        session = screen.page.context.new_cdp_session(screen.page)
        session.send("Performance.enable")
        # Three quarters until all code is compiled and warm: a busy machine compiles late.
        curve = [_quarter(screen, town, session) for _ in range(7)]
        first, *later = curve[3:]
        for one in later:
            assert abs(one["Nodes"] - first["Nodes"]) <= NODES, curve
            assert one["JSEventListeners"] == first["JSEventListeners"], curve
        # What is left behind is so every time; code that is compiled late makes one step.
        heaps = [one["JSHeapUsedSize"] for one in curve[3:]]
        assert min(b - a for a, b in pairwise(heaps)) < HEAP, curve


def _quarter(screen: Screen, town: Town, session: CDPSession) -> dict[str, int]:
    """Let a quarter of an hour pass: content changes twice, the network is lost in between."""
    for title in (NEW, "Kreisel aus Holz"):
        town.publish(rename(title))
        screen.wait(6 * MINUTE)
        _await_title(screen, title)
        town.stop()
        screen.wait(MINUTE + 30)
        town.start()
        screen.page.evaluate("dispatchEvent(new Event('online'))")
        screen.wait(MINUTE)
    return _weight(session)


def _await_title(screen: Screen, title: str) -> None:
    """Wait for a title: the device's minutes pass in no time, an answer takes what it takes."""
    end = time.monotonic() + PATIENCE
    while title not in titles(screen.page):
        assert time.monotonic() < end, f"{title} is not shown"
        time.sleep(0.02)
