"""What a scene costs until it is sharp, in bytes and requests; times are for the bench."""

from __future__ import annotations

import gzip
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from tests.site.published import Published

SCENE = "/touren/watch-my-city/luisenplatz/"
TEXT = (".css", ".html", ".js", ".json", ".svg")
FINE, PLAIN = SCENE, "/touren/watch-my-city/marktplatz/"  # panoramas of 8192 and 4096 pixels
# The page itself counts as a request; bytes as sent, text with gzip.
LIMITS = [
    (PLAIN, 1280, 720, 1, 400_000, 27),
    (PLAIN, 390, 844, 2, 325_000, 21),
    (FINE, 1280, 720, 1, 730_000, 22),
    (FINE, 390, 844, 2, 625_000, 19),
]

# What has arrived when the view is first as sharp as it will be; neighbours come afterwards.
NOTE = """new MutationObserver(() => {
  if (!document.querySelector('.pano[data-state="sharp"]')) return;
  window.hubArrived ??= performance.getEntriesByType("resource").map(({ name }) => name);
}).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-state"] });"""


def arrived(browser: Browser, url: str, width: int, height: int, ratio: int) -> list[str]:
    """Return the paths of everything that a first view of a scene needs, the page first."""
    context = browser.new_context(
        viewport={"width": width, "height": height}, device_scale_factor=ratio
    )
    context.add_init_script(NOTE)
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Animation.enable")
    session.send("Animation.setPlaybackRate", {"playbackRate": 0})  # a slow machine has time
    page.goto(url)
    page.wait_for_selector('.pano[data-state="sharp"]')
    names: list[str] = page.evaluate("window.hubArrived")
    context.close()
    paths = [urlsplit(name).path for name in (url, *names)]
    return [path for path in paths if not path.endswith(".svg")]  # the icon comes when it likes


def sent(site: Published, path: str) -> int:
    """Return the bytes of a file as a server sends it."""
    name = f"{path}index.html" if path.endswith("/") else path
    content = (site.folder / name.lstrip("/")).read_bytes()
    return len(gzip.compress(content, 9, mtime=0)) if name.endswith(TEXT) else len(content)


@pytest.mark.browser
@pytest.mark.parametrize(("scene", "width", "height", "ratio", "most", "requests"), LIMITS)
def test_a_scene_is_sharp_after_few_bytes_and_requests(
    site: Published, address: str, browser: Browser, scene: str, width: int, height: int,
    ratio: int, most: int, requests: int,
) -> None:  # fmt: skip
    paths = arrived(browser, address + scene, width, height, ratio)
    assert len(paths) == len(set(paths)), "something is fetched twice"
    assert sum(sent(site, path) for path in paths) <= most
    assert len(paths) <= requests


@pytest.mark.browser
def test_flat_views_wait_until_the_view_is_sharp(address: str, browser: Browser) -> None:
    paths = arrived(browser, address + SCENE, 390, 844, 2)
    early = [path for path in paths if "/touren/bilder/" in path]
    assert {path.rpartition("/")[2].partition("-")[0] for path in early} == {"rough", "still"}
