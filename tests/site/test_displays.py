"""A display in a real browser: it runs, stops, dims, is renewed, and needs no network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.builders import make_site
from tests.site.published import HOST, Published
from tests.site.screens import FILES, SECONDS, URL, Town, watching
from tests.site.visits import size, visiting

pytestmark = pytest.mark.browser
OWN, TEXT = "Kreisel aus Holz", 'Nur <b>Text</b> & "Zeichen"'
ORDER = (OWN, "Der zweite Beitrag", "Sprechstunde", "Der Platz", TEXT, "Der dritte Beitrag")
SCREENS = {"landscape": (1920, 1080), "portrait": (1080, 1920)}


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory, small_cache: Path) -> Published:
    """Return a small site with a display, built for the first of December 2026."""
    site = make_site(tmp_path_factory.mktemp("display"), dict(FILES), small_cache)
    done = type(site)(site.folder, {"HUB_TODAY": "2026-12-01"}).build()
    assert done.code == 0, done.stderr
    return Published(site.output, done)


@pytest.fixture
def town(published: Published, tmp_path: Path) -> Iterator[Town]:
    """Serve a copy of the small site."""
    town = Town(published.folder, tmp_path / "site")
    yield town
    town.stop()


def test_the_sorts_take_turns_by_themselves(browser: Browser, town: Town) -> None:
    with watching(browser, town) as screen:
        seen = []
        for _ in range(len(ORDER) + 1):
            seen.append(screen.shown())
            screen.wait(SECONDS)
        assert seen == [*ORDER, OWN]
        assert screen.visitor.faults == []


def test_whoever_comes_may_stop_it_and_turn_the_pages(browser: Browser, town: Town) -> None:
    with watching(browser, town) as screen:
        page, visitor = screen.page, screen.visitor
        page.keyboard.press("ArrowRight")
        assert screen.shown() == ORDER[1]
        page.keyboard.press(" ")
        expect(page.get_by_role("button", name="Fortsetzen")).to_be_visible()
        screen.wait(10 * SECONDS)
        assert screen.shown() == ORDER[1]
        page.keyboard.press("ArrowLeft")
        page.keyboard.press("ArrowLeft")
        assert screen.shown() == ORDER[-1]
        expect(page.get_by_role("status")).to_have_text(ORDER[-1])
        page.get_by_role("button", name="Fortsetzen").click()
        page.mouse.move(5, 5)
        screen.wait(SECONDS)
        assert screen.shown() == OWN
        assert visitor.faults == []


def test_the_buttons_come_with_the_pointer_or_the_keys_and_go_again(
    browser: Browser, town: Town
) -> None:
    with watching(browser, town) as screen:
        page = screen.page
        bar = page.locator(".display__controls")
        assert _opacity(bar) == "0"
        page.mouse.move(100, 100)
        page.mouse.move(300, 300)
        expect(bar).to_have_css("opacity", "1")
        assert page.locator(".display").evaluate("e => getComputedStyle(e).cursor") == "auto"
        screen.wait(7)
        expect(bar).to_have_css("opacity", "0")
        assert page.locator(".display").evaluate("e => getComputedStyle(e).cursor") == "none"
        page.get_by_role("button", name="Anhalten").focus()
        expect(bar).to_have_css("opacity", "1")
        screen.wait(7)
        expect(bar).to_have_css("opacity", "1")
        page.keyboard.press("Enter")
        expect(page.get_by_role("button", name="Fortsetzen")).to_be_focused()


def _opacity(locator: object) -> str:
    return str(locator.evaluate("e => getComputedStyle(e).opacity"))  # type: ignore[attr-defined]


def test_who_has_reached_a_link_with_the_keys_keeps_the_slide(browser: Browser, town: Town) -> None:
    with watching(browser, town) as screen:
        page = screen.page
        page.locator(".slide.is-current .slide__title a").focus()
        screen.wait(5 * SECONDS)
        assert screen.shown() == OWN
        page.evaluate("document.activeElement.blur()")
        screen.wait(SECONDS)
        assert screen.shown() == ORDER[1]


def test_only_the_slide_that_is_shown_can_be_reached(browser: Browser, town: Town) -> None:
    with watching(browser, town) as screen:
        page = screen.page
        expect(page.get_by_role("heading", level=2)).to_have_count(1)
        expect(page.get_by_role("heading", level=2)).to_have_text(OWN)


def test_without_script_all_of_it_can_be_read(browser: Browser, town: Town) -> None:
    with visiting(browser, town.address, java_script_enabled=False, **size(1440)) as visitor:
        page = visitor.open(URL)
        assert page.locator(".slide__title a:visible").all_inner_texts() == list(ORDER)
        expect(page.locator(".slide__code:visible")).to_have_count(len(ORDER))
        expect(page.get_by_text("Erfunden.")).to_be_visible()
        expect(page.locator(".display button:visible")).to_have_count(0)
        assert page.locator(".slide__title a").first.get_attribute("href") == "/artikel/eins/"
        assert visitor.faults == []


def test_a_script_that_never_comes_leaves_all_of_it_readable(browser: Browser, town: Town) -> None:
    for script in (town.folder / "theme").glob("display.*.js"):
        script.write_text("throw new Error('broken')", "utf-8")
    with visiting(browser, town.address, **size(1440)) as visitor:
        page = visitor.open(URL)
        expect(page.locator(".slide__title").last).to_be_visible(timeout=10_000)


def test_the_script_makes_the_same_slides_as_the_build(browser: Browser, town: Town) -> None:
    def slides(page: Page) -> list[str]:
        return list(page.evaluate(_BARE))

    with watching(browser, town) as screen:
        page = screen.page
        built = slides(page)
        page.locator(".slide").evaluate_all("all => all.forEach((one) => (one.dataset.old = ''))")
        screen.wait(3)
        screen.wait(SECONDS)
        expect(page.locator(".slide[data-old]")).to_have_count(0)
        assert slides(page) == built
        assert len(built) == len(ORDER)


_BARE = """() => [...document.querySelectorAll(".slide")].map((slide) => {
  const describe = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.trim();
    const given = [...node.attributes].filter((one) => one.name !== "data-old")
      .map(({ name, value }) => `${name}=${value.replace(" is-current", "")}`
        .replace(/, \\/\\S+ 320w|\\/\\S+ 320w, /, "")).sort();
    const inner = [...node.childNodes].map(describe).filter(Boolean);
    return `<${node.localName} ${given.join(" ")}>${inner.join("")}</>`;
  };
  return describe(slide);
})"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("way", SCREENS)
def test_every_code_is_read_from_the_screen(
    browser: Browser, town: Town, way: str, scheme: str
) -> None:
    width, height = SCREENS[way]
    given = {"viewport": {"width": width, "height": height}, "color_scheme": scheme}
    with watching(browser, town, **given) as screen:
        page = screen.page
        for _ in ORDER:
            picture = page.locator(".slide.is-current .slide__code").screenshot()
            pixels = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
            assert pixels is not None and min(pixels.shape[:2]) > 200
            text, *_ = cv2.QRCodeDetector().detectAndDecode(pixels)
            link = page.locator(".slide.is-current .slide__title a").get_attribute("href")
            assert text == f"{HOST}{link}"
            page.keyboard.press("ArrowRight")


def test_who_wants_no_motion_sees_one_slide_give_way_to_the_next(
    browser: Browser, town: Town
) -> None:
    durations = "e => getComputedStyle(e).transitionDuration"
    with watching(browser, town) as screen:  # visitors of tests want none
        page = screen.page
        assert page.locator(".slide").first.evaluate(durations) == "0s"
        expect(page.locator("[data-progress]")).to_be_hidden()
        screen.wait(SECONDS)
        assert screen.shown() == ORDER[1]
    with watching(browser, town, reduced_motion="no-preference") as screen:
        page = screen.page
        assert page.locator(".slide").first.evaluate(durations) == "1.4s, 0s"
        screen.wait(4)
        expect(page.locator("[data-progress]")).to_be_visible()


@pytest.mark.parametrize(("motion", "runs"), [("reduce", False), ("no-preference", True)])
def test_in_a_frame_it_runs_only_for_those_who_do_not_mind(
    browser: Browser, town: Town, motion: str, runs: bool
) -> None:
    town.stop()
    town.policy = town.policy.replace("ancestors 'none'", "ancestors 'self'; frame-src 'self'")
    town.start()
    frame = f'<!doctype html><html lang="de"><title>R</title><iframe src="{URL}"></iframe>'
    (town.folder / "rahmen.html").write_text(frame, "utf-8")
    with visiting(browser, town.address, reduced_motion=motion) as visitor:
        page = visitor.open("/rahmen.html")
        inside = page.frame_locator("iframe")
        expect(inside.locator(".display.is-running")).to_have_count(int(runs))
        expect(inside.locator(".slide__title:visible")).to_have_count(1 if runs else len(ORDER))


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Asia/Tokyo"])
def test_it_dims_by_the_clock_of_the_town_and_not_for_those_who_come_near(
    browser: Browser, town: Town, zone: str
) -> None:
    with watching(browser, town, "2026-12-01T20:58:00Z", timezone_id=zone) as screen:
        page = screen.page
        veil = page.locator("[data-dim]")
        screen.wait(60)
        expect(page.locator("[data-clock]")).to_have_text("21:59 Uhr")
        expect(veil).to_have_css("opacity", "0")
        screen.wait(61)
        expect(page.locator("[data-clock]")).to_have_text("22:00 Uhr")
        expect(veil).to_have_css("opacity", "0.7")
        page.mouse.move(100, 100)
        page.mouse.move(400, 400)
        expect(veil).to_have_css("opacity", "0")
        screen.wait(8)
        expect(veil).to_have_css("opacity", "0.7")
        screen.wait(8 * 3600, 3000)
        expect(page.locator("[data-clock]")).to_have_text("06:00 Uhr")
        expect(veil).to_have_css("opacity", "0")


def test_what_is_over_gives_way_to_what_stands_by_also_without_network(
    browser: Browser, town: Town
) -> None:
    with watching(browser, town, "2026-12-01T18:58:00Z", timezone_id="Asia/Tokyo") as screen:
        page = screen.page
        screen.wait(2 * SECONDS)
        assert screen.shown() == "Sprechstunde"
        town.stop()
        screen.wait(120)
        titles = page.locator(".slide__title").all_text_contents()
        assert "Sprechstunde" not in titles and "Vortrag" in titles
        assert len(titles) == len(ORDER)
        screen.wait(24 * 3600, 9000)
        assert len(page.locator(".slide__title").all_text_contents()) == len(ORDER) - 1
        town.start()


@pytest.mark.parametrize("screen", SCREENS)
def test_axe_has_nothing_to_say_about_a_screen(browser: Browser, town: Town, screen: str) -> None:
    width, height = SCREENS[screen]
    with visiting(browser, town.address, **size(width, height)) as visitor:
        page = visitor.open(URL)
        for _ in ORDER:
            visitor.ask_axe(page, width)
            page.keyboard.press("ArrowRight")
        assert visitor.faults == []


OVERFLOWING = """() => [...document.querySelectorAll(".slide")].filter((slide) => {
  const panel = slide.querySelector(".slide__panel");
  const words = slide.querySelector(".slide__words");
  const side = slide.querySelector(".slide__side");
  return [panel, words, side].some((one) => one.scrollHeight > one.clientHeight + 1
    || one.scrollWidth > one.clientWidth + 1);
}).map((slide) => slide.id)"""


@pytest.mark.parametrize("screen", [*SCREENS.values(), (3840, 2160), (1280, 720), (1366, 768)])
def test_every_slide_of_the_real_site_fits_its_screen(
    site: Published, browser: Browser, address: str, screen: tuple[int, int]
) -> None:
    urls = [url for url in site.pages if url.startswith("/display/") and url != "/display/"]
    assert len(urls) >= 2
    with visiting(browser, address, **size(*screen)) as visitor:
        for url in urls:
            page = visitor.open(url)
            assert page.evaluate(OVERFLOWING) == [], url
            page.close()


def test_links_lead_to_displays_and_robots_stay_away(published: Published, site: Published) -> None:
    for url in ("/projekte/rundgaenge/", "/artikel/eins/"):
        assert published.pages[url].select_one(f'main a[href="{URL}"]'), url
    shop = site.pages["/haendler/kreiselkontor-brummel/"]
    assert shop.select_one('main a[href="/display/kreiselkontor-brummel/"]')
    article = site.pages["/artikel/spielwaren-faix-onlinedisplay/"]
    assert article.select_one('main a[href^="/display/"]')
    assert published.pages[URL].select_one('meta[name="robots"][content="noindex"]')
    assert f"{URL}</loc>" not in published.text("sitemap.xml")
    assert "/display/</loc>" in published.text("sitemap.xml")


def test_invented_displays_say_so(site: Published) -> None:
    for url, page in site.pages.items():
        if url.startswith("/display/") and url != "/display/":
            assert page.select_one(".display__head .badge") and "Demo." in page.get_text()
    assert len(site.pages["/display/"].select("article .badge")) >= 2
