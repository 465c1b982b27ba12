"""Walking through a tour as different people do, and what they notice on the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

from tests.site.published import Published
from tests.site.samples import kind_of

Step = Callable[[Page, str], None]
PATIENCE = 20_000  # milliseconds; the graphics card is the processor here
MOST_TABS = 60


def round_trip(site: Published) -> tuple[str, ...]:
    """Return addresses of scenes, each one step from the one before, that together are a tour.

    Other captures of a place are no places to walk to.
    """
    ways = {
        url: [str(link["href"]) for link in soup.select(".pano__hotspots .hotspot--scene")]
        for url, soup in site.pages.items()
        if kind_of(url) == "/touren/*/*/"
    }
    places = {target for targets in ways.values() for target in targets}
    start = next(url for url in ways if url in places)
    path = [start]

    def go(place: str) -> None:
        for target in ways[place]:
            if target not in path:
                path.append(target)
                go(target)
                if set(path) < places and place in ways[target]:
                    path.append(place)

    go(start)
    while path[-1] in path[:-1]:
        path.pop()
    assert set(path) == places, "no walk leads through every scene"
    return tuple(path)


def wait_until_live(page: Page) -> None:
    """Wait for the viewer."""
    page.locator(".pano--drawn canvas.pano__canvas").wait_for(timeout=PATIENCE)


def wait_until_sharp(page: Page) -> None:
    """Wait until nothing more is fetched for the view."""
    page.locator('.pano[data-state="sharp"]').wait_for(timeout=PATIENCE)


def walk(page: Page, path: tuple[str, ...], step: Step) -> None:
    """Walk a path; each step must bring address, title and heading of the next scene."""
    page.evaluate("window.stayed = true")
    for target in path[1:]:
        step(page, target)
        page.wait_for_url(f"**{target}", timeout=PATIENCE)
        expect(page.locator("main")).to_contain_text(title_of(page))
        assert page.evaluate("window.stayed"), "the page was loaded anew"


def title_of(page: Page) -> str:
    """Return the heading of the page, which is the name of the scene."""
    return page.locator("h1").inner_text()


def hotspot(page: Page, target: str) -> Any:
    """Return the link in the picture that leads to a scene."""
    return page.locator(f'.pano__hotspots a[href$="{target}"]')


def turn_to(page: Page, target: str, press: Callable[[str], None]) -> None:
    """Turn until a link is well within the picture, the short way, by the buttons below it."""
    for _ in range(30):
        aim = page.evaluate(_IN_SIGHT, target)
        if aim == "here":
            return
        press(f"nach {aim}")
    raise AssertionError(f"{target} never comes into sight")


_IN_SIGHT = """async (href) => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await frame(); await frame();
  const link = document.querySelector(`.pano__hotspots a[href$="${href}"]`);
  const now = Number(document.querySelector(".pano__compass").textContent.match(/\\d+/)[0]);
  const side = (Number(link.dataset.heading) - now + 360) % 360 < 180 ? "rechts" : "links";
  if (link.classList.contains("hotspot--away")) return side;
  const box = link.getBoundingClientRect();
  const stage = document.querySelector(".pano__stage").getBoundingClientRect();
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  if (x < stage.left + 50 || x > stage.right - 50) return side;
  return link.contains(document.elementFromPoint(x, y)) ? "here" : side;
}"""


def tab_to(page: Page, target: str) -> None:
    """Press Tab until the link to a scene has the focus."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate(
            f"""document.activeElement.matches('.pano__hotspots a[href$="{target}"]')"""
        ):
            return
    raise AssertionError(f"Tab never reaches {target}")
