"""Without network: what was taken along and read is there, and nothing is staler than need be."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from tests.builders import make_site
from tests.site.published import Published
from tests.site.screens import Town
from tests.site.visits import device, size, visiting

URL = "/offline/"
SETTINGS = "HUB_OFFLINE = True\n"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory, small_cache: Path) -> Published:
    """Return a small site that can be taken along."""
    site = make_site(tmp_path_factory.mktemp("offline"), {}, small_cache, settings=SETTINGS)
    done = site.build()
    assert done.code == 0, done.stderr
    return Published(site.output, done)


@pytest.fixture
def town(small: Published, tmp_path: Path) -> Iterator[Town]:
    """Serve a copy of the small site."""
    town = Town(small.folder, tmp_path / "site")
    yield town
    town.stop()


def switch_on(page: Page, town: Town) -> None:
    page.goto(town.address + URL)
    page.get_by_role("button", name="Offline lesen einschalten").click()
    expect(page.get_by_role("status")).to_contain_text("Fertig", timeout=30_000)


def until_kept(page: Page, url: str, text: str) -> None:
    """Wait until a page is kept as it was seen; that happens after it has been shown."""
    kept = "(url) => caches.match(url).then((answer) => answer?.text() ?? '')"
    for _ in range(100):
        if text in page.evaluate(kept, url):
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"{url} is not kept with {text}")


def until_all_is_kept(page: Page) -> None:
    """Wait until all is kept that a page shows and looks like."""
    for _ in range(100):
        if page.evaluate(WHOLE):
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"not all of {page.url} is kept")


def until_forgotten(page: Page, url: str) -> None:
    """Wait until a page is kept no longer."""
    for _ in range(100):
        if not page.evaluate("(url) => caches.match(url).then(Boolean)", url):
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"{url} is still kept")


WHOLE = """async () => {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const lasting = loaded.filter((name) => /^.(theme|bilder)./.test(new URL(name).pathname));
  const kept = await Promise.all(lasting.map((name) => caches.match(name)));
  return kept.length > 1 && kept.every(Boolean);
}"""
KEPT = "caches.keys().then((names) => names.length)"
CONTROLLED = "navigator.serviceWorker.getRegistrations().then((all) => all.length)"


@pytest.mark.browser
def test_nothing_is_kept_until_somebody_switches_it_on_and_nothing_after(
    browser: Browser, town: Town, tmp_path: Path
) -> None:
    with device(browser, tmp_path / "phone", size(360)) as page:
        for url in ("/", URL, "/artikel/eins/"):
            page.goto(town.address + url)
            assert page.evaluate(CONTROLLED) == page.evaluate(KEPT) == 0
        switch_on(page, town)
        expect(page.locator("[data-list] a").first).to_be_visible()
        assert page.evaluate(KEPT) > 0
        page.get_by_role("button", name="Ausschalten und alles löschen").click()
        expect(page.get_by_role("status")).to_contain_text("nichts mehr aufgehoben")
        expect(page.get_by_role("button", name="Offline lesen einschalten")).to_be_focused()
        assert page.evaluate(CONTROLLED) == page.evaluate(KEPT) == 0


@pytest.mark.browser
def test_without_network_the_edition_and_what_was_read_are_there_whole(
    browser: Browser, town: Town, tmp_path: Path
) -> None:
    with device(browser, tmp_path / "phone", size(360)) as page:
        switch_on(page, town)
        page.goto(f"{town.address}/projekte/")  # read, not taken along
        until_kept(page, "/projekte/", "</html>")
        until_all_is_kept(page)
        town.stop()
        taken = json.loads((town.folder / "offline/inhalt.json").read_bytes())["pages"]
        assert {URL, "/", "/cityzeitung/2018-03/"} < set(taken)
        for url in (*taken, "/projekte/"):
            page.goto(town.address + url)
            expect(page.locator("h1")).to_be_visible()
            assert page.evaluate("document.fonts.ready.then((fonts) => fonts.size)") > 0
            assert page.evaluate("document.fonts.check('1em Newsreader')"), url
            broken = "[...document.images].filter((i) => i.complete && !i.naturalWidth).length"
            page.evaluate("Promise.all([...document.images].map((i) => (i.loading = 'eager')))")
            page.wait_for_load_state("load")
            assert page.evaluate(broken) == 0, url
        page.goto(town.address + URL)
        page.get_by_role("button", name="Neu mitnehmen").click()
        expect(page.get_by_role("status")).to_contain_text("Was schon mitgenommen ist, bleibt")
        expect(page.locator("[data-list] a").first).to_be_visible()
        answer = page.goto(f"{town.address}/archiv/")
        assert answer
        expect(page.get_by_text("Die Seite, die Sie öffnen wollten")).to_be_visible()
        expect(page.get_by_role("link", name="Projekte").first).to_be_visible()


@pytest.mark.browser
def test_with_network_every_page_is_that_of_the_last_deploy(
    browser: Browser, town: Town, tmp_path: Path
) -> None:
    with device(browser, tmp_path / "phone", size(360)) as page:
        switch_on(page, town)
        front = town.folder / "index.html"
        text = front.read_text("utf-8")
        front.write_text(text.replace("</h1>", " neu</h1>", 1), "utf-8")
        page.goto(f"{town.address}/")
        expect(page.locator("h1").first).to_contain_text("neu")
        until_kept(page, "/", " neu</h1>")
        town.stop()
        page.reload()
        expect(page.locator("h1").first).to_contain_text("neu")


@pytest.mark.browser
def test_what_was_withdrawn_or_has_moved_is_forgotten(
    browser: Browser, town: Town, tmp_path: Path
) -> None:
    gone, moved = "/artikel/eins/", "/projekte/"
    with device(browser, tmp_path / "phone", size(360)) as page:
        switch_on(page, town)
        for url in (gone, moved):
            page.goto(town.address + url)
            until_kept(page, url, "</html>")
        shutil.rmtree(town.folder / "artikel/eins")
        leads = '<!doctype html><meta http-equiv="refresh" content="9; url=/"><h1>Umgezogen</h1>'
        (town.folder / "projekte/index.html").write_text(leads, "utf-8")
        for url in (gone, moved):
            page.goto(town.address + url)
            until_forgotten(page, url)
        page.goto(town.address + URL)
        expect(page.locator("[data-list] a").first).to_be_visible()
        for url in (gone, moved):
            assert page.locator(f"[data-list] a[href='{url}']").count() == 0
        town.stop()
        page.goto(town.address + gone)
        expect(page.get_by_text("Die Seite, die Sie öffnen wollten")).to_be_visible()


@pytest.mark.browser
def test_the_page_that_is_left_says_so_when_the_browser_cannot(
    browser: Browser, address: str
) -> None:
    with visiting(browser, address, **size(360)) as visitor:
        visitor.prepare("Object.defineProperty(Navigator.prototype, 'serviceWorker', {});"
                        "delete Navigator.prototype.serviceWorker")  # fmt: skip
        page = visitor.open(URL)
        expect(page.get_by_text("Dieser Browser kann Seiten nicht aufheben")).to_be_visible()
        assert not page.get_by_role("button", name="einschalten").is_visible()
        assert visitor.faults == []


def test_a_phone_finds_name_and_icons(site: Published) -> None:
    manifest = json.loads((site.folder / "site.webmanifest").read_bytes())
    assert manifest["name"] == "Digitalstadt Darmstadt"
    assert manifest["start_url"] == manifest["scope"] == "/"
    purposes = set()
    for icon in manifest["icons"]:
        with Image.open(site.folder / icon["src"].lstrip("/")) as image:
            assert icon["sizes"] == f"{image.width}x{image.height}"
        purposes.add((icon["purpose"], icon["sizes"]))
    assert purposes == {("any", "192x192"), ("any", "512x512"), ("maskable", "512x512")}
    for url, soup in site.pages.items():
        if soup.select_one(".masthead"):
            assert soup.select_one('link[rel="manifest"][href="/site.webmanifest"]'), url
            assert soup.select_one('link[rel="apple-touch-icon"]'), url


def test_what_is_taken_along_exists(site: Published) -> None:
    pages = json.loads((site.folder / "offline/inhalt.json").read_bytes())["pages"]
    assert pages[:2] == [URL, "/"]
    assert len(pages) == len(set(pages)) >= 4
    for url in pages:
        assert url in site.pages
