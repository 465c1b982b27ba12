"""Audits pages: several at once in one browser, then the checkers of HTML over all of them."""

from __future__ import annotations

import asyncio
import tempfile
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, BrowserContext, Error, Page, async_playwright

from tests.site.visits import ARGUMENTS
from tools.a11y import markup, navigation
from tools.a11y.model import Depth, Visited
from tools.a11y.scripts import WATCH
from tools.a11y.visit import Contexts, visit
from tools.setup.browser import CHROMIUM
from tools.setup.programs import find

AT_ONCE = 4
Prepare = Callable[[BrowserContext], Any]
Told = Callable[[Visited], None]


def audit(
    urls: Sequence[str], depth: Depth, prepare: Prepare | None = None, told: Told | None = None
) -> list[Visited]:
    """Return what was found on each page, in the order of `urls`.

    `prepare` may lend addresses to a context; `told` hears of each page that is done.
    """
    pages: list[Visited] = []
    failures: list[BaseException] = []

    def run() -> None:  # a thread of its own: somebody else's event loop may be running in this one
        try:
            pages.extend(asyncio.run(_audit(urls, depth, prepare, told)))
        except BaseException as failure:
            failures.append(failure)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if failures:
        raise failures[0]
    navigation.compare(pages)
    if depth.markup:
        check_markup(pages)
    return pages


def check_markup(pages: Sequence[Visited]) -> None:
    """Add what vnu and html-validate say about the sources of pages."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        by_file: dict[str, Visited] = {}
        for number, page in enumerate(pages):
            file = folder / f"{number:04}.html"
            file.write_text(page.source, encoding="utf-8")
            by_file[file.name] = page
        for path, finding in (*markup.vnu(folder), *markup.html_validate(f"{folder}/*.html")):
            page = by_file[Path(path).name]
            if finding not in page.findings:
                page.findings.append(finding)


async def _audit(
    urls: Sequence[str], depth: Depth, prepare: Prepare | None, told: Told | None
) -> list[Visited]:
    program = find(CHROMIUM)
    if program is None:
        raise FileNotFoundError(f"Chromium is missing. {CHROMIUM.remedy}")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        contexts = Contexts(
            desk=await _context(browser, prepare),
            plain=await _context(browser, prepare, java_script_enabled=False),
            phone=await _context(
                browser, prepare, is_mobile=True, has_touch=True, reduced_motion="reduce"
            ),
        )
        for scripted in (contexts.desk, contexts.phone):
            await scripted.add_init_script(WATCH)
        queue = asyncio.Semaphore(AT_ONCE)

        async def one(url: str) -> Visited:
            async with queue:
                try:
                    visited = await visit(contexts, url, depth)
                except Error as failure:  # of the others one wants to know all the same
                    visited = Visited(url)
                    visited.note("pruefung-abgebrochen", str(failure).splitlines()[0])
            if told:
                told(visited)
            return visited

        pages = await asyncio.gather(*(one(url) for url in urls))
        await browser.close()
    return list(pages)


async def _context(browser: Browser, prepare: Prepare | None, **options: Any) -> BrowserContext:
    context = await browser.new_context(locale="de-DE", bypass_csp=False, **options)
    context.on("page", _quiet)
    if prepare:
        await prepare(context)
    return context


def _quiet(page: Page) -> None:
    page.on("dialog", lambda dialog: asyncio.ensure_future(dialog.dismiss()))
