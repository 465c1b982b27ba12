"""One visit with a cold cache on a throttled line: what was asked for, what was seen when."""

from __future__ import annotations

import base64
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, CDPSession, Page

from tests.bench.peers.rows import Device, Line

QUIET = 2.5  # seconds without a request and without a frame: nothing more will come
LONGEST = 90.0  # seconds

PAINTED = """() => new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(done));
})"""
STAGE = """() => {
  const stage = document.querySelector(".pano__stage, #stage");
  const { x, y, width, height } = stage.getBoundingClientRect();
  return [x, y, width, height];
}"""


@dataclass
class Answer:
    """One request: when it began and ended in seconds from navigation, its body as sent."""

    url: str
    kind: str
    start: float
    end: float | None = None
    size: int = 0


@dataclass(frozen=True)
class Frame:
    """What was on the screen, and since when in seconds from navigation."""

    at: float
    picture: bytes


@dataclass
class Visit:
    """All of one visit."""

    answers: list[Answer] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    stage: tuple[float, float, float, float] = (0, 0, 0, 0)
    """Left, top, width and height of the picture in CSS pixels."""
    final: bytes = b""
    """The screen at the end, without loss."""

    def answered(self, kind: str = "") -> list[Answer]:
        """Return the finished requests, of one kind or all."""
        return [a for a in self.answers if a.end is not None and kind in ("", a.kind)]


class Witness:
    """Notes what a page asks for and shows."""

    def __init__(self, session: CDPSession) -> None:
        """Listen to a page that has not been sent anywhere yet."""
        self.visit = Visit()
        self.last = time.monotonic()
        self.open: dict[str, Answer] = {}
        self._session = session
        self._frames: list[tuple[float, bytes]] = []
        for event, act in (
            ("Network.requestWillBeSent", self._ask),
            ("Network.responseReceived", self._receive),
            ("Network.loadingFinished", self._finish),
            ("Network.loadingFailed", self._fail),
            ("Page.screencastFrame", self._see),
        ):
            session.on(event, act)  # type: ignore[arg-type]

    def finish(self, origin: float) -> Visit:
        """Return the visit; `origin` is the moment of navigation in seconds since 1970."""
        frames = sorted(self._frames, key=lambda frame: frame[0])  # they overtake each other
        self.visit.frames = [Frame(at - origin, picture) for at, picture in frames]
        return self.visit

    def is_quiet(self) -> bool:
        """Tell whether nothing is asked for and nothing has happened for a while."""
        return not self.open and time.monotonic() - self.last >= QUIET

    def stop(self) -> None:
        """Take no more frames: some would come while the page is being closed."""
        self._session.remove_listener("Page.screencastFrame", self._see)
        self._session.send("Page.stopScreencast")

    def _ask(self, event: Any) -> None:
        if event["request"]["url"].startswith(("data:", "blob:")):
            return
        answer = Answer(event["request"]["url"], event.get("type", "Other"), event["timestamp"])
        self.open[event["requestId"]] = answer
        self.visit.answers.append(answer)
        self.last = time.monotonic()

    def _receive(self, event: Any) -> None:
        if event["requestId"] in self.open:
            headers = {name.lower(): text for name, text in event["response"]["headers"].items()}
            if event["response"].get("fromDiskCache"):
                self.visit.answers.remove(self.open.pop(event["requestId"]))
                return
            self.open[event["requestId"]].size = int(headers.get("content-length", 0))

    def _finish(self, event: Any) -> None:
        if answer := self.open.pop(event["requestId"], None):
            answer.end = event["timestamp"]
        self.last = time.monotonic()

    def _fail(self, event: Any) -> None:
        self.open.pop(event["requestId"], None)
        self.last = time.monotonic()

    def _see(self, event: Any) -> None:
        self._session.send("Page.screencastFrameAck", {"sessionId": event["sessionId"]})
        self._frames.append((event["metadata"]["timestamp"], base64.b64decode(event["data"])))
        self.last = time.monotonic()


@contextmanager
def opened(
    browser: Browser, device: Device, line: Line | None = None
) -> Iterator[tuple[Page, CDPSession]]:
    """Give an empty page of a new profile on a device, throttled or not."""
    size = {"width": device.width, "height": device.height}
    phone = device.ratio > 1
    context = browser.new_context(
        viewport=size, screen=size, device_scale_factor=device.ratio,  # type: ignore[arg-type]
        is_mobile=phone, has_touch=phone, color_scheme="light",
    )  # fmt: skip
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    if line:
        rate = line.bits / 8
        session.send("Network.emulateNetworkConditions", {
            "offline": False, "latency": line.latency,
            "downloadThroughput": rate, "uploadThroughput": rate,
        })  # fmt: skip
    try:
        yield page, session
    finally:
        context.close()


def visit(browser: Browser, url: str, device: Device, line: Line) -> Visit:
    """Visit a page until nothing more happens on it."""
    with opened(browser, device, line) as (page, session):
        witness = Witness(session)
        session.send("Page.startScreencast", {"format": "jpeg", "quality": 100})
        page.goto(url, wait_until="commit")
        begin = time.monotonic()
        while not witness.is_quiet() and time.monotonic() - begin < LONGEST:
            page.wait_for_timeout(100)
            if witness.is_quiet():
                page.evaluate(PAINTED)  # a busy page is quiet too: let it finish, look again
        origin = page.evaluate("performance.timeOrigin") / 1000
        witness.stop()
        done = witness.finish(origin)
        done.stage = page.evaluate(STAGE)
        done.final = page.screenshot(timeout=1000 * LONGEST)
        return done
