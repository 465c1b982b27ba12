"""A scene within another site's page, on another origin, and a headset that is made up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page, expect

from tests.site.published import Published
from tests.site.server import serving
from tests.site.visits import size, visiting
from tests.site.walks import PATIENCE, round_trip, wait_until_live, wait_until_sharp

pytestmark = pytest.mark.browser
HOST_PAGE = """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Gast</title>
<link rel="icon" href="/icon.svg"></head><body><main><h1>Gast</h1>{code}</main></body></html>"""

# A headset with two eyes that looks where `headset.yaw` says; frames come from the window.
HEADSET = """
const column = (yaw) => {
  const [c, s] = [Math.cos(yaw), Math.sin(yaw)];
  return [c, 0, s, 0, 0, 1, 0, 0, -s, 0, c, 0, 0, 0, 0, 1];
};
const headset = { yaw: 0, handlers: {}, frames: 0 };
window.headset = headset;
headset.session = {
  addEventListener(type, act) { (headset.handlers[type] ??= []).push(act); },
  updateRenderState() {},
  requestReferenceSpace: async () => ({}),
  requestAnimationFrame(act) {
    requestAnimationFrame((time) => {
      if (headset.over) return;
      headset.frames++;
      act(time, frame());
    });
  },
  async end() { headset.over = true; for (const act of headset.handlers.end) act(); },
};
const frame = () => {
  const transform = { matrix: column(headset.yaw) };
  const eye = (name) => ({
    name, transform, projectionMatrix: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, -1, -1, 0, 0, -0.2, 0],
  });
  return { getViewerPose: () => ({ transform, views: [eye("left"), eye("right")] }) };
};
window.XRWebGLLayer = class {
  constructor(session, gl) { this.gl = gl; this.framebuffer = null; }
  getViewport({ name }) {
    const { width, height } = this.gl.canvas;
    const half = Math.floor(width / 2);
    return { x: name === "left" ? 0 : half, y: 0, width: half, height };
  }
};
WebGLRenderingContext.prototype.makeXRCompatible = async () => {};
Object.defineProperty(navigator, "xr", { value: {
  isSessionSupported: async (kind) => kind === "immersive-vr",
  requestSession: async () => headset.session,
} });
"""
# What is drawn can be read in the frame in which it is drawn.
_HALVES = """(moved) => new Promise((done) => {
  const read = () => {
    const canvas = document.querySelector("canvas.pano__canvas");
    const copy = document.createElement("canvas");
    [copy.width, copy.height] = [32, 8];
    const context = copy.getContext("2d");
    context.drawImage(canvas, 0, 0, 32, 8);
    done([0, 16].map((x) => [...context.getImageData(x, 0, 16, 8).data]));
  };
  const then = () => requestAnimationFrame(read);
  if (!moved) return then();
  addEventListener("popstate", then, { once: true });
  location.hash = "#heading=17&fov=80";
})"""


@pytest.fixture(scope="module")
def path(site: Published) -> tuple[str, ...]:
    """Return a walk through every scene."""
    return round_trip(site)


@pytest.fixture
def guest(site: Published, path: tuple[str, ...], address: str, tmp_path: Path) -> Iterator[str]:
    """Return the address of another site that shows a scene by the code its page offers."""
    code = site.pages[path[0]].select_one("textarea#einbetten")
    assert code
    frame = BeautifulSoup(code.get_text(), "html.parser").iframe
    assert frame
    frame["src"] = str(frame["src"]).replace("http://127.0.0.1:8000", address)
    (tmp_path / "index.html").write_text(HOST_PAGE.format(code=frame), encoding="utf-8")
    (tmp_path / "icon.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', "utf-8")
    with serving(tmp_path, "default-src 'self'; frame-src *") as url:
        yield url


def test_a_scene_can_be_walked_from_within_another_site(
    guest: str, path: tuple[str, ...], browser: Browser, address: str
) -> None:
    with visiting(browser, guest, **size(900, 800)) as visitor:
        page = visitor.open("/")
        inner = page.frame_locator("iframe")
        inner.locator(".pano--drawn").wait_for(timeout=PATIENCE)
        inner.locator(f'.pano__hotspots a[href$="{path[1]}einbetten/"]').press("Enter")
        expect(inner.locator("h1")).to_be_focused(timeout=PATIENCE)
        frame = page.frames[1]
        frame.wait_for_url(f"{address}{path[1]}einbetten/", timeout=PATIENCE)
        own = inner.get_by_role("link", name="öffnen")
        assert (own.get_attribute("href"), own.get_attribute("target")) == (path[1], "_blank")
        assert [fault for fault in visitor.faults if "asks another host" not in fault] == []


def test_no_other_page_of_ours_can_be_framed(guest: str, browser: Browser, address: str) -> None:
    """It is the web server that says so; ours in the tests does what the handbook asks for."""
    with visiting(browser, guest, **size(900, 800)) as visitor:
        page = visitor.open("/")
        page.evaluate("(url) => { document.querySelector('iframe').src = url; }", f"{address}/")
        page.wait_for_timeout(300)
        assert page.frames[1].url != f"{address}/"


def test_the_page_for_frames_is_as_high_as_its_frame_and_leads_no_robot_astray(
    path: tuple[str, ...], browser: Browser, address: str, site: Published
) -> None:
    url = f"{path[0]}einbetten/"
    with visiting(browser, address, **size(700, 520)) as visitor:
        page = visitor.open(url)
        wait_until_live(page)
        expect(page.locator(".pano__tools")).to_be_in_viewport(ratio=1)
        expect(page.locator("h1")).to_be_in_viewport(ratio=1)
        visitor.measure_shifts(page)
        assert visitor.faults == []
    soup = site.pages[url]
    assert soup.select_one(".pano__rough + .pano__still"), "something is seen before the still"
    assert soup.select_one('meta[name="robots"][content="noindex"]')
    canonical = soup.select_one('link[rel="canonical"]')
    assert canonical and str(canonical["href"]).endswith(path[0])
    assert url not in site.text("sitemap.xml")


def test_the_code_can_be_copied(path: tuple[str, ...], browser: Browser, address: str) -> None:
    permissions = ["clipboard-read", "clipboard-write"]
    with visiting(browser, address, permissions=permissions, **size(900, 800)) as visitor:
        page = visitor.open(path[0])
        page.get_by_text("Diese Ansicht einbetten").click()
        page.get_by_role("button", name="Code kopieren").click()
        expect(page.get_by_text("Der Code ist kopiert.")).to_be_visible()
        code = page.evaluate("navigator.clipboard.readText()")
        assert code == page.locator("textarea#einbetten").input_value()


def _enter(page: Page) -> None:
    page.get_by_role("button", name="VR-Brille").click()
    _let_frames_pass(page)


def _let_frames_pass(page: Page) -> None:
    page.evaluate("""() => new Promise((done) => {
      const last = headset.frames + 3;
      const look = () => (headset.frames > last ? done() : setTimeout(look, 20));
      look();
    })""")


def test_a_headset_shows_both_eyes_walks_and_is_left_cleanly(
    path: tuple[str, ...], browser: Browser, address: str, site: Published
) -> None:
    with visiting(browser, address, **size(900, 800)) as visitor:
        visitor.prepare(HEADSET)
        page = visitor.open(path[0])
        wait_until_sharp(page)
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        _enter(page)
        assert any("/theme/tour-vr." in url for url in asked)
        left, right = page.evaluate(_HALVES, False)
        assert left == right and len(set(left)) > 20
        # Look at the first way and press.
        aim = page.locator(f'.pano__hotspots a[href$="{path[1]}"]').get_attribute("data-heading")
        page.evaluate(
            """(aim) => {
              const compass = document.querySelector(".pano__compass").textContent;
              const now = Number(compass.match(/\\d+/)[0]);
              headset.yaw = ((aim - now) * Math.PI) / 180;
            }""",
            float(aim or "nan"),
        )
        _let_frames_pass(page)
        page.evaluate("headset.handlers.select.forEach((act) => act())")
        page.wait_for_url(f"**{path[1]}", timeout=PATIENCE)
        page.evaluate("headset.session.end()")
        wait_until_sharp(page)
        wait_until_live(page)
        left, right = page.evaluate(_HALVES, True)
        assert left != right and len(set(left)) > 20
        assert visitor.faults == []


def test_without_a_headset_nothing_of_it_is_loaded_or_shown(
    path: tuple[str, ...], browser: Browser, address: str
) -> None:
    with visiting(browser, address, **size(900, 800)) as visitor:
        page = visitor.open(path[0])
        wait_until_sharp(page)
        expect(page.get_by_role("button", name="VR-Brille")).to_have_count(0)
        loaded = page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
        assert not [url for url in loaded if "tour-vr" in url]


def test_without_script_a_frame_has_the_other_times_and_the_pictures_of_its_places(
    site: Published,
) -> None:
    times = pictures = 0
    for url, soup in site.pages.items():
        framed = site.pages.get(f"{url}einbetten/")
        if framed is None:
            continue
        others = [str(a["href"]) for a in soup.select(".moments a:not([aria-current])")]
        led_to = [str(a["href"]) for a in framed.select("#zeitpunkte + ul a")]
        assert led_to == [f"{other}einbetten/" for other in others], url
        assert all(other in site.pages for other in led_to), url
        shown = [str(image["src"]) for image in soup.select(".info figure img")]
        assert [str(image["src"]) for image in framed.select(".info figure img")] == shown, url
        times, pictures = times + len(led_to), pictures + len(shown)
    assert times and pictures
