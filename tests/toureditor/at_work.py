"""An editor at work: opens a tour.yaml in the browser, clicks, types, saves."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from PIL import Image
from playwright.sync_api import Browser, Locator, Page

from tests.site.calibration import Pixels
from tests.site.visits import Visitor, size, visiting

EDITOR = "/redaktion/tour/"

# A file of the browser's own disk stands for one that an editor would pick: it is read and
# written through the same interface.
_DISK = """
const disk = async () => (await navigator.storage.getDirectory());
window.fileOnDisk = async () => (await disk()).getFileHandle("tour.yaml", { create: true });
window.readDisk = async () => (await (await window.fileOnDisk()).getFile()).text();
window.writeDisk = async (text) => {
  const stream = await (await window.fileOnDisk()).createWritable();
  await stream.write(text);
  await stream.close();
};
window.showOpenFilePicker = async () => [await window.fileOnDisk()];
"""

# What was asked last is closed, and the picture is not sharp any more before it is another one.
_CLEAR = """() => {
  for (const open of document.querySelectorAll("dialog[open]")) open.close();
  document.getElementById("pano").dataset.state = "";
}"""


class AtWork:
    """The editor's page with a tour open."""

    def __init__(self, page: Page, visitor: Visitor) -> None:
        self.page = page
        self.visitor = visitor

    def open(self, text: str) -> None:
        """Put a file on the disk and open it, also in the place of another."""
        self.page.evaluate("text => window.writeDisk(text)", text)
        self.page.evaluate(_CLEAR)
        self.page.get_by_role("button", name="Datei öffnen …").click()
        self.page.locator("#desk").wait_for()
        self.sharp()

    def sharp(self) -> None:
        """Wait until the picture is what it will be."""
        self.page.locator('.pano[data-state="sharp"]').wait_for(timeout=20_000)

    def on_disk(self) -> str:
        """Return what the file holds."""
        return str(self.page.evaluate("() => window.readDisk()"))

    def save(self) -> str:
        """Write into the file and return what it holds then."""
        self.page.get_by_role("button", name="Ansehen und sichern …").click()
        self.page.get_by_role("button", name="In die Datei schreiben").click()
        self.page.locator("#review").wait_for(state="hidden")
        return self.on_disk()

    def said(self) -> str:
        """Return what the live region says."""
        return self.page.locator("#said").inner_text()

    def row(self, name: str) -> Locator:
        """Return the row of a hotspot in the list."""
        return self.page.locator(".spots").get_by_role("button", name=name)

    def button(self, name: str) -> Locator:
        """Return a button of the page by its whole name."""
        return self.page.get_by_role("button", name=name, exact=True)

    def point_at(self, x: float, y: float) -> None:
        """Click into the picture."""
        self.page.locator(".pano__stage").click(position={"x": x, "y": y})

    def picture(self) -> Pixels:
        """Return what the canvas shows, without anything on top of it."""
        over = ".pano__hotspots, .pano__compass, .editor__cross"
        each = f"document.querySelectorAll('{over}').forEach"
        hide = f"value => {each}(part => (part.style.opacity = value))"
        self.page.evaluate(hide, "0")
        shot = self.page.locator(".pano__stage").screenshot(animations="disabled")
        self.page.evaluate(hide, "")
        with Image.open(io.BytesIO(shot)) as image:
            return np.asarray(image.convert("RGB"))


@contextmanager
def day_of_work(browser: Browser, address: str, **preferences: Any) -> Iterator[AtWork]:
    """Give an editor's page in which one file after the other is opened and none need be saved."""
    with at_work(browser, address, **preferences) as work:
        work.page.on("dialog", lambda dialog: dialog.accept())
        yield work


@contextmanager
def at_work(
    browser: Browser, address: str, width: int = 1000, height: int = 700, **preferences: Any
) -> Iterator[AtWork]:
    """Give the editor's page for the length of a block; whatever went wrong in it is a fault."""
    with visiting(browser, address, **size(width, height), **preferences) as visitor:
        visitor.prepare(_DISK)
        yield AtWork(visitor.open(EDITOR), visitor)
        assert visitor.faults == []


def crossing(pixels: Pixels, hue: float, nearest: tuple[float, float]) -> tuple[float, float]:
    """Return where the meridian of a hue crosses a white parallel, near a share of the picture."""
    bands = np.asarray(Image.fromarray(pixels).convert("HSV"), float)
    turned = (bands[..., 0] * 360 / 255 - hue + 180) % 360 - 180
    line = (bands[..., 1] > 128) & (abs(turned) < 18)
    white = (bands[..., 1] < 51) & (bands[..., 2] > 190)
    reach = 14
    beside = np.roll(white, reach, axis=1) & np.roll(white, -reach, axis=1)
    rows, columns = np.nonzero(line & beside)
    assert len(rows), "no crossing is in the picture"
    height, width = line.shape
    far = np.hypot(columns / width - nearest[0], rows / height - nearest[1])
    own = far < far.min() + 0.06
    return float(columns[own].mean()) + 0.5, float(rows[own].mean()) + 0.5
