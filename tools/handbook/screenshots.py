"""Takes the pictures of the editors' handbook from the running site: make handbook.

The preview runs on a copy of the project's content, in which the mistakes are made that the
pictures show; the content itself stays untouched.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.builders import ROOT, SETTINGS
from tests.site.local_folder import DIALOGUE, lend
from tests.site.visits import ARGUMENTS
from tests.toureditor.at_work import at_work
from tools.setup.browser import CHROMIUM
from tools.setup.programs import find

TARGET = ROOT / "docs" / "bilder"
SIZE = {"width": 1200, "height": 800}
_ARTICLE = "content/artikel/ihk-beratertage.md"
_QUALITY = 82  # of WebP, of 100: text stays sharp
_PATIENCE = 60  # seconds until the preview shows itself


@contextmanager
def copied_site() -> Iterator[Path]:
    """Give a copy of the content with settings of its own, for the length of a block."""
    with TemporaryDirectory(prefix="output.", dir=ROOT) as name:  # nobody commits such folders
        folder = Path(name)
        for part in ("content", "tours"):
            shutil.copytree(ROOT / part, folder / part)
        settings = SETTINGS.format(root=str(ROOT), cache=str(ROOT / ".cache"))
        (folder / "siteconf.py").write_text(f"{settings}HUB_EDITING = True\n", encoding="utf-8")
        yield folder


@contextmanager
def preview(folder: Path) -> Iterator[str]:
    """Give the address of the preview of a site, for the length of a block."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "plugins.build", "devserver", "-s", "siteconf.py"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "HUB_PREVIEW": "1", "HUB_TODAY": ""}
    process = subprocess.Popen(
        [*command, "-p", str(port)], cwd=folder, env=environment, stdout=subprocess.DEVNULL
    )
    try:
        _wait_for(folder / "output" / "sitemap.xml")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()


def _wait_for(file: Path) -> None:
    end = time.monotonic() + _PATIENCE
    while not file.exists():
        if time.monotonic() > end:
            raise TimeoutError(f"{file} does not appear")
        time.sleep(0.2)


def keep(page: Page, name: str) -> None:
    """Write what a page shows as a picture of the handbook."""
    page.wait_for_timeout(600)  # fonts, a fade
    with Image.open(BytesIO(page.screenshot(animations="disabled"))) as image:
        image.convert("RGB").save(TARGET / f"{name}.webp", quality=_QUALITY, method=6)


def show_preview(browser: Browser, address: str, folder: Path) -> None:
    """Keep a draft as the preview marks it, and a mistake as the preview tells it."""
    page = browser.new_page(viewport=SIZE)
    article = folder / _ARTICLE
    sound = article.read_text(encoding="utf-8")
    article.write_text(sound.replace("\n---\n", "\ndraft: true\n---\n", 1), encoding="utf-8")
    page.goto(f"{address}/artikel/ihk-beratertage/")
    page.get_by_text("Nur in der Vorschau zu sehen.").wait_for()
    keep(page, "entwurf")
    article.write_text(sound, encoding="utf-8")
    page.get_by_text("Nur in der Vorschau zu sehen.").wait_for(state="detached")
    article.write_text(sound.replace("rubric: ", "rubric: handl # ", 1), encoding="utf-8")
    page.get_by_text("Meinten Sie „handel“?").wait_for()
    keep(page, "vorschau")
    article.write_text(sound, encoding="utf-8")
    page.close()


def show_writing(browser: Browser, address: str, folder: Path) -> None:
    """Keep the form of an article in the browser's editor."""
    page = browser.new_context(viewport=SIZE, locale="de-DE").new_page()
    page.add_init_script(DIALOGUE)
    page.goto(f"{address}/redaktion/")
    lend(page, folder)
    page.get_by_role("button", name="Schreiben beginnen").click()
    page.get_by_role("button", name="Mit lokalem Repository arbeiten").click()
    expect(page.get_by_role("button", name="Neuen Eintrag anlegen")).to_be_visible(timeout=30_000)
    page.get_by_text("IHK-Beratertage", exact=False).first.click()
    page.locator('[data-key-path="title"]').wait_for()
    keep(page, "schreiben")
    page.close()


def show_tour_editor(browser: Browser, address: str) -> None:
    """Keep the editor of tours with a scene open."""
    with at_work(browser, address, SIZE["width"], SIZE["height"]) as work:
        tour = ROOT / "tours" / "watch-my-city" / "tour.yaml"
        work.open(tour.read_text(encoding="utf-8"))
        work.page.locator("#desk").evaluate("desk => desk.scrollIntoView()")
        keep(work.page, "touren-editor")


def main() -> None:
    """Take all pictures anew."""
    TARGET.mkdir(exist_ok=True)
    program = find(CHROMIUM)
    if program is None:
        sys.exit(CHROMIUM.remedy)
    with copied_site() as folder, preview(folder) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        show_preview(browser, address, folder)
        show_writing(browser, address, folder)
        show_tour_editor(browser, address)
        browser.close()


if __name__ == "__main__":
    main()
