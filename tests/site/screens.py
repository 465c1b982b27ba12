"""A screen that shows a display of a small site, whose server can be lost and found again."""

from __future__ import annotations

import datetime as dt
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Request

from tests.builders import PICTURE
from tests.displays.authored import display_file
from tests.events.authored import event_file
from tests.site.server import POLICY, serving
from tests.site.visits import Visitor, size, visiting

URL = "/display/fenster/"
CONTENT = "display/fenster/inhalt.json"
NOON = "2026-12-01T11:00:00Z"  # 12 o'clock in Darmstadt
SECONDS = 10
COARSE = {**size(1920, 1080), "device_scale_factor": 0.5}
_SLIDES = f"""
  - title: Kreisel aus Holz
    text: Sie drehen sich ohne Strom.
    link: artikel:eins
    picture:
{PICTURE.replace("  ", "      ")}  - title: 'Nur <b>Text</b> & "Zeichen"'
    link: projekt:rundgaenge"""
FILES = {
    "content/display/fenster.yaml": display_file(
        seconds=str(SECONDS),
        dim="{from: 22:00, until: 06:00, level: 30}",
        show="{articles: {count: 2}, events: {count: 1}, scenes: {tour: rundgang, count: 1}}",
        slides=_SLIDES,
        demo="Erfunden.",
        projects="[rundgaenge]",
        articles="[eins]",
    ),
    "content/termine/heute.yaml": event_file(start="2026-12-01 18:00", end="20:00"),
    "content/termine/morgen.yaml": event_file(title="Vortrag", start="2026-12-02 18:00"),
}


class Town:
    """A published site on a server that can be switched off; its files may be changed."""

    def __init__(self, published: Path, folder: Path) -> None:
        """Serve a copy of what was published."""
        self.folder = folder
        self.answers: list[tuple[str, int]] = []
        self.policy = POLICY
        self._port = 0
        self._server = ExitStack()
        shutil.copytree(published, folder)
        self.start()

    def start(self) -> None:
        """Answer at the address that screens know."""
        serve = serving(self.folder, self.policy, self._port, self.answers)
        self.address = self._server.enter_context(serve)
        self._port = int(self.address.rpartition(":")[2])

    def stop(self) -> None:
        """Answer no longer."""
        self._server.close()

    def publish(self, change: Callable[[dict[str, Any]], object]) -> None:
        """Change the content of the display as a later build would."""
        path = self.folder / CONTENT
        content = json.loads(path.read_text("utf-8"))
        change(content)
        content["version"] = f"{content['version']}+"
        path.write_text(json.dumps(content), "utf-8")

    def asked(self) -> list[int]:
        """Return the status of each answer with the display's content."""
        return [code for path, code in self.answers if path == f"/{CONTENT}"]


class Screen:
    """A page on which time passes only when a test lets it."""

    def __init__(self, visitor: Visitor, start: dt.datetime) -> None:
        """Open the display at a moment."""
        self.visitor = visitor
        self.page = visitor.blank()
        self._asking = 0
        self.page.on("request", lambda request: self._count(request, 1))
        self.page.on("requestfinished", lambda request: self._count(request, -1))
        self.page.on("requestfailed", lambda request: self._count(request, -1))
        self.page.clock.install(time=start - dt.timedelta(seconds=10))
        self.page.clock.pause_at(start)
        self.page.goto(URL, wait_until="load")

    def _count(self, request: Request, more: int) -> None:
        self._asking += more * request.url.endswith(CONTENT)

    def wait(self, seconds: int, step: int = 15) -> None:
        """Let time pass; what the page asks the site is answered before it goes on.

        An answer has twenty seconds; a larger step is for those who need none.
        """
        while seconds > 0:
            self.page.clock.run_for(min(seconds, step) * 1000)
            self.page.wait_for_timeout(15)
            while self._asking:
                self.page.wait_for_timeout(5)
            seconds -= step

    def shown(self) -> str:
        """Return the title that is on the screen."""
        return self.page.locator(".slide.is-current .slide__title").inner_text()


@contextmanager
def watching(
    browser: Browser, town: Town, instant: str = NOON, **preferences: Any
) -> Iterator[Screen]:
    """Give a screen of 1080p that is painted at half its fineness, unless another is asked for."""
    usual = {} if "viewport" in preferences else COARSE
    with visiting(browser, town.address, **usual, **preferences) as visitor:
        yield Screen(visitor, dt.datetime.fromisoformat(instant))
