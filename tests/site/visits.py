"""Visits pages in Chromium and writes down what a careful visitor would complain about."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response

from tools.a11y import axe
from tools.a11y.scripts import CHECKS, together
from tools.setup.browser import CHROMIUM
from tools.setup.programs import find

# Without these Chromium asks its maker's hosts for this and that.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # No graphics card: pages are painted on the processor, and WebGL too.
    "--disable-gpu",
    "--enable-unsafe-swiftshader",
    # The headless shell knows nothing of its line and would load lazy pictures from afar.
    "--blink-settings=lazyLoadingImageMarginPxUnknown=1250",
]
_SHIFTS = """
window.hubShifts = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.hubShifts += entry.value;
}).observe({ type: "layout-shift", buffered: true });
"""
_SCROLL = """async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const step = 2 * innerHeight; // less than what they load ahead
  for (let y = 0; y < document.body.scrollHeight; y += step) {
    scrollTo({ top: y, behavior: "instant" });
    await frame(); await frame();
  }
  const pictures = [...document.images].filter((image) => image.currentSrc || image.src);
  await Promise.race([
    Promise.all(pictures.map((image) => image.decode().catch(() => null))),
    new Promise((done) => setTimeout(done, 3000)),
  ]);
  scrollTo({ top: 0, behavior: "instant" });
  await frame();
}"""
_REMEMBERED = """async () => [
  ...document.cookie.split("; ").filter(Boolean).map((cookie) => `cookie ${cookie}`),
  ...Object.keys(localStorage).map((key) => `local storage ${key}`),
  ...Object.keys(sessionStorage).map((key) => `session storage ${key}`),
  ...(await caches.keys()).map((name) => `cache ${name}`),
  ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
  ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
]"""
_BROKEN_PICTURES = """() => [...document.images]
  .filter((image) => image.complete && !image.naturalWidth).map((image) => image.currentSrc)"""


class Visitor:
    """One browser context with fixed preferences, and everything that went wrong in it."""

    def __init__(self, browser: Browser, base: str, **preferences: Any) -> None:
        """Open a context; `preferences` are Playwright's."""
        self.base = base
        self.faults: list[str] = []
        self._context = browser.new_context(
            **{"base_url": base, "reduced_motion": "reduce", **preferences}
        )
        self._context.add_init_script(_SHIFTS)
        self._context.on("console", self._console)
        self._context.on("weberror", lambda error: self._note(f"error: {error.error}"))
        self._context.on("request", self._request)
        self._context.on("requestfailed", self._failed)
        self._context.on("response", self._response)
        self._url = ""

    def prepare(self, script: str) -> None:
        """Let a script run in every page before its own."""
        self._context.add_init_script(script)

    def open(self, url: str) -> Page:
        """Open a page and wait until it has loaded."""
        return self.go(self.blank(), url)

    def go(self, page: Page, url: str) -> Page:
        """Lead a page to another address, as a reader does who follows a link."""
        self._url = url
        page.goto(url, wait_until="load")
        return page

    def blank(self) -> Page:
        """Return an empty page, for those who prepare something before they open an address."""
        return self._context.new_page()

    def scroll_through(self, page: Page) -> None:
        """Go down the page as a reader does, so that everything lazy is loaded."""
        page.evaluate(_SCROLL)
        for picture in page.evaluate(_BROKEN_PICTURES):
            self._note(f"broken picture {picture}")

    def ask_axe(self, page: Page, width: int) -> None:
        """Note what axe finds, by day and by night."""
        page.evaluate(axe.source())
        for scheme, rules in (("light", axe.EVERYTHING), ("dark", axe.COLOURS_ONLY)):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            for finding in axe.findings(page.evaluate(axe.RUN, rules), f"{width} px, {scheme}"):
                self._note(finding.line())
        page.emulate_media(color_scheme="light")

    def ask_our_checks(self, page: Page) -> None:
        """Note what our own checks find in the page as it stands."""
        for one in page.evaluate(together(CHECKS)):
            self._note(f"{one['rule']}: {one['text']} ({one['where']})")

    def measure_shifts(self, page: Page) -> None:
        """Note a layout that moved by itself."""
        shifts = page.evaluate("window.hubShifts")
        if shifts:
            self._note(f"layout shift of {shifts:.4f}")

    def look_for_traces(self, page: Page) -> None:
        """Note what a page keeps on the visitor's device though nobody has pressed anything."""
        for trace in page.evaluate(_REMEMBERED):
            self._note(f"keeps a {trace}")
        for cookie in self._context.cookies():
            self._note(f"keeps a cookie {cookie.get('name')}")

    def narrow(self, page: Page, width: int) -> None:
        """Note a page that has to be scrolled sideways at a width."""
        page.set_viewport_size({"width": width, "height": 780})
        needed = page.evaluate("document.documentElement.scrollWidth")
        if needed > width:
            self._note(f"is {needed} px wide at {width} px")

    def close(self) -> None:
        """Close the context."""
        self._context.close()

    def _note(self, fault: str) -> None:
        self.faults.append(f"{self._url}: {fault}")

    def _console(self, message: ConsoleMessage) -> None:
        known = self._url == "/404.html" or "status of 404" not in message.text
        if message.type == "error" and known:
            self._note(f"console: {message.text}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.base, "data:", "blob:")):
            self._note(f"asks another host: {request.url}")

    def _failed(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the viewer gives up tiles nobody sees
            self._note(f"failed request: {request.url} ({request.failure})")

    def _response(self, response: Response) -> None:
        if response.status >= 400:
            self._note(f"answer {response.status}: {response.url}")


@contextmanager
def visiting(browser: Browser, base: str, **preferences: Any) -> Iterator[Visitor]:
    """Give a visitor for the length of a block."""
    visitor = Visitor(browser, base, **preferences)
    try:
        yield visitor
    finally:
        visitor.close()


@contextmanager
def device(browser: Browser, memory: Path, preferences: dict[str, Any]) -> Iterator[Page]:
    """Start a browser that remembers in a folder what it keeps, and switch it off again."""
    context = browser.browser_type.launch_persistent_context(
        str(memory), executable_path=find(CHROMIUM), args=ARGUMENTS, **preferences
    )
    try:
        yield context.new_page()
    finally:
        context.close()


def wait_until(page: Page, condition: str) -> None:
    """Wait for an expression to be true; our policy forbids the way in which Playwright does so."""
    for _ in range(200):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(100)
    raise AssertionError(condition)


def size(width: int, height: int = 780) -> dict[str, Any]:
    """Return a viewport as Playwright wants it."""
    return {"viewport": {"width": width, "height": height}}


# For WebGL, which is drawn by the processor in tests: by the pixel, and half of them each way.
WINDOW = {**size(960, 640), "device_scale_factor": 0.5}
