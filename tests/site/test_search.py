"""The search as visitors use it: on the whole site in Chromium, by keyboard and without script."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Response, Route, expect

from plugins.core.value import replace
from tests.builders import Site, make_site
from tests.site.published import Published, is_for_editors, is_for_frames
from tests.site.visits import Visitor, size, visiting

SCRIPT = 15_000  # bytes, as gzip sends it
FIRST_QUERY = 200_000
NO_SEARCH = ("/display/", "/redaktion/")


def asked(visitor: Visitor, query: str) -> Page:
    """Open the search with a question and wait for its answer."""
    page = visitor.open(f"/suche/?{query}")
    expect(page.locator("[data-status]")).not_to_be_empty()
    return page


def titles(page: Page) -> list[str]:
    return page.locator(".find__title a").all_inner_texts()


@pytest.mark.browser
@pytest.mark.parametrize("width", [360, 1280])
def test_a_part_of_a_compound_finds_it_without_any_complaint(
    browser: Browser, address: str, width: int
) -> None:
    with visiting(browser, address, **size(width)) as visitor:
        page = visitor.open("/suche/")
        visitor.ask_axe(page, width)
        held: list[Route] = []
        hold = lambda route: held.append(route)  # noqa: E731, PLW0108 - a builtin is no handler
        page.route("**/suche/index/*", hold, times=1)  # as on a slow line
        page.get_by_role("combobox", name="Wonach suchen Sie?").fill("Leitsystem")
        expect(page.locator("[data-offered]")).to_have_text("Wird gesucht …")
        held[0].continue_()
        expect(page.get_by_role("status")).to_contain_text("Ergebnisse")
        assert any("Wegeleitsystem" in title for title in titles(page))
        marks = page.locator(".find mark").all_inner_texts()
        assert marks and all("leitsystem" in mark.lower() for mark in marks)
        assert page.url.endswith("/suche/?q=Leitsystem")
        assert not page.locator("[data-register]").is_visible()
        expect(page.get_by_role("listbox", name="Vorschläge")).to_be_visible()
        visitor.ask_axe(page, width)
        visitor.measure_shifts(page)
        visitor.narrow(page, 320)
        page.keyboard.press("Escape")
        visitor.ask_axe(page, width)
        visitor.narrow(page, 320)
        assert visitor.faults == []


@pytest.mark.browser
def test_umlauts_forms_and_slips_lead_to_the_same(browser: Browser, address: str) -> None:
    with visiting(browser, address, **size(1280)) as visitor:
        page = asked(visitor, "q=Händler")
        found = titles(page)[:3]
        for other in ("haendler", "HÄNDLERN", "Handlern"):
            assert titles(asked(visitor, f"q={other}"))[:3] == found
        page = asked(visitor, "q=Wegleitsytem")
        said = page.get_by_role("status").inner_text()
        assert said.startswith("Nichts zu dieser Schreibweise. Gezeigt wird „Wegeleitsystem“")
        assert any("Wegeleitsystem" in title for title in titles(page))
        page = asked(visitor, "q=Xylophonorchester")
        assert page.get_by_role("status").inner_text().startswith("Nichts gefunden.")
        assert titles(page) == [] and page.locator("[data-register]").is_visible()
        assert visitor.faults == []


@pytest.mark.browser
def test_filters_narrow_and_the_address_is_worth_sharing(browser: Browser, address: str) -> None:
    with visiting(browser, address, **size(1280)) as visitor:
        page = asked(visitor, "q=Handel")
        page.get_by_role("radio", name="Händler (").check()
        expect(page.get_by_role("status")).to_contain_text("von")
        shown = titles(page)
        kickers = page.locator(".find .kicker").all_inner_texts()
        assert shown and all(kicker.startswith("Händler") for kicker in kickers)
        assert page.url.endswith("?q=Handel&art=merchant")
        again = asked(visitor, "q=Handel&art=merchant")
        assert titles(again) == shown
        again.get_by_role("button", name="Neue Suche").click()
        expect(again.locator("[data-finds] > li")).to_have_count(0)
        expect(again.get_by_role("combobox", name="Wonach")).to_be_focused()
        expect(again.locator("[data-offered]")).to_contain_text("Die Suche ist leer")
        page = asked(visitor, "q=Stadt&jahr=2018&art=article")
        assert page.locator(".find time").all()
        stamps = [one.get_attribute("datetime") or "" for one in page.locator(".find time").all()]
        assert all(stamp.startswith("2018") for stamp in stamps)
        assert visitor.faults == []


@pytest.mark.browser
def test_all_of_it_works_by_keyboard(browser: Browser, address: str) -> None:
    with visiting(browser, address, **size(1280)) as visitor:
        page = visitor.open("/suche/")
        field = page.get_by_role("combobox", name="Wonach")
        field.focus()
        page.keyboard.type("Stadt")
        more = page.get_by_role("button", name="Weitere")
        expect(more).to_be_visible()
        page.keyboard.press("Escape")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowDown")
        expect(page.locator(".find__title a").nth(1)).to_be_focused()
        page.keyboard.press("ArrowUp")
        page.keyboard.press("ArrowUp")
        expect(field).to_be_focused()
        more.press("Enter")
        expect(page.locator(".find__title a").nth(10)).to_be_focused()
        page.keyboard.press("Escape")
        expect(field).to_be_focused()
        page.keyboard.press("ArrowDown")
        first = page.locator(".find__title a").first.get_attribute("href")
        page.keyboard.press("Enter")
        page.wait_for_url(f"**{first}")
        assert visitor.faults == []


@pytest.mark.browser
def test_offers_are_chosen_with_arrows_while_the_focus_stays(
    browser: Browser, address: str
) -> None:
    with visiting(browser, address, **size(1280)) as visitor:
        page = visitor.open("/suche/")
        field = page.get_by_role("combobox", name="Wonach")
        field.focus()
        page.keyboard.type("wege")
        offers = page.get_by_role("listbox", name="Vorschläge")
        expect(offers).to_match_aria_snapshot("""
            - listbox "Vorschläge":
              - group "Suchwörter":
                - option "Wegeleitsystem"
              - group "Direkt zur Seite":
                - option "Wegeleitsystem Thema"
            """)
        count = offers.get_by_role("option").count()
        expect(page.locator("[data-offered]")).to_have_text(f"{count} Vorschläge")
        assert field.get_attribute("aria-expanded") == "true"
        for press, chosen in (
            ("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0), ("ArrowUp", None),
            ("ArrowUp", count - 1), ("ArrowDown", None), ("ArrowDown", 0), ("End", None),
        ):  # fmt: skip
            page.keyboard.press(press)
            expect(field).to_be_focused()
            active = field.get_attribute("aria-activedescendant")
            assert active == (None if chosen is None else f"vorschlag-{chosen}"), press
            marked = offers.get_by_role("option", selected=True).all()
            assert [one.get_attribute("id") for one in marked] == ([active] if active else [])
        page.keyboard.press("Escape")
        expect(offers).to_be_hidden()
        assert field.get_attribute("aria-expanded") == "false"
        page.keyboard.press("Alt+ArrowDown")
        expect(offers).to_be_visible()
        page.keyboard.press("Tab")
        expect(offers).to_be_hidden()
        assert visitor.faults == []


@pytest.mark.browser
def test_an_offer_asks_again_or_leads_to_its_page(browser: Browser, address: str) -> None:
    with visiting(browser, address, **size(360)) as visitor:
        page = visitor.open("/suche/")
        field = page.get_by_role("combobox", name="Wonach")
        field.press_sequentially("Wegleitsytem")
        offers = page.get_by_role("listbox", name="Vorschläge")
        mended = offers.get_by_role("group", name="Suchwörter").get_by_role("option").first
        expect(mended).to_have_text("Wegeleitsystem")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        expect(field).to_have_value("Wegeleitsystem")
        expect(offers).to_be_hidden()
        expect(page.get_by_role("status")).to_have_text(re.compile(r"^\d+ Ergebnisse$"))
        assert page.url.endswith("?q=Wegeleitsystem")
        field.fill("luisen")
        shop = offers.get_by_role("option", name="Luisencenter Händler")
        shop.click()
        page.wait_for_url("**/haendler/luisencenter/")
        assert visitor.faults == []


@pytest.mark.browser
def test_without_a_network_it_says_so_and_tries_again(browser: Browser, address: str) -> None:
    with visiting(browser, address, **size(1280)) as visitor:
        page = visitor.open("/suche/")
        page.route("**/suche/index/*", lambda route: route.abort())
        page.get_by_role("combobox", name="Wonach").fill("Leitsystem")
        expect(page.get_by_role("status")).to_contain_text("nicht erreichbar")
        page.unroute("**/suche/index/*")
        page.evaluate("dispatchEvent(new Event('online'))")
        expect(page.get_by_role("status")).to_contain_text("Ergebnisse")


@pytest.mark.browser
def test_without_script_the_register_is_there_and_no_dead_field(
    browser: Browser, address: str
) -> None:
    with visiting(browser, address, java_script_enabled=False, **size(360)) as visitor:
        page = visitor.open("/suche/")
        assert not page.get_by_role("combobox", name="Wonach").is_visible()
        assert page.get_by_text("Ohne JavaScript kann die Seite nicht suchen.").is_visible()
        page.get_by_role("navigation", name="Anfangsbuchstaben").get_by_text("L").click()
        assert page.locator("main a[href='/haendler/luisencenter/']").is_visible()
        assert page.locator("main a[href='/wege/luisencenter/']").is_visible()


@pytest.mark.browser
def test_english_readers_search_what_there_is_in_english(browser: Browser, address: str) -> None:
    with visiting(browser, address, **size(360)) as visitor:
        page = visitor.open("/en/")
        page.get_by_role("link", name="Search", exact=True).click()
        field = page.get_by_role("combobox", name="What are you looking for?")
        held: list[Route] = []
        hold = lambda route: held.append(route)  # noqa: E731, PLW0108 - a builtin is no handler
        page.route("**/en/suche/index/*", hold, times=1)  # as on a slow line
        field.press_sequentially("squares")  # the texts have one of them
        expect(page.locator("[data-offered]")).to_have_text("Searching …")
        shown = "one => getComputedStyle(one, '::before').content.split(' / ')[0]"
        assert page.locator("[data-waiting]").evaluate(shown) == '"Searching …"'
        held[0].continue_()
        expect(page.get_by_role("status")).to_have_text(re.compile(r"^\d+ results?$"))
        urls = [one.get_attribute("href") or "" for one in page.locator(".find__title a").all()]
        assert urls and all(url.startswith("/en/") for url in urls)
        assert {one.inner_text().lower() for one in page.locator(".find mark").all()} == {"square"}
        field.fill("Leitsystem")
        expect(page.get_by_role("status")).to_contain_text("Nothing found.")
        page.get_by_role("link", name="Search the German pages").click()
        expect(page.get_by_role("status")).to_contain_text("Ergebnisse")
        assert page.url.endswith("/suche/?q=Leitsystem") and visitor.faults == []


@pytest.mark.browser
def test_the_first_query_is_small(browser: Browser, address: str) -> None:
    with visiting(browser, address, **size(1280)) as visitor:
        answers: list[Response] = []

        def keep(answer: Response) -> None:
            answers.append(answer)

        page = visitor.blank()
        page.on("response", keep)
        page.goto(f"{address}/suche/?q=Leitsystem")
        expect(page.locator("[data-status]")).to_contain_text("Ergebnis")
        needed = [a for a in answers if "/suche/index/" in a.url or "/search." in a.url]
        sizes = {answer.url: len(gzip.compress(answer.body())) for answer in needed}
        assert len(sizes) >= 4 and sum(sizes.values()) <= FIRST_QUERY


def test_every_page_leads_to_the_search_and_only_one_loads_its_script(site: Published) -> None:
    for url, soup in site.pages.items():
        if is_for_editors(url) or is_for_frames(url) or url.startswith(NO_SEARCH):
            continue
        search = "/en/suche/" if url.startswith("/en/") else "/suche/"
        if soup.select_one(".masthead"):
            assert soup.select_one(f'.masthead a[href="{search}"]'), url
        loads = [str(tag["src"]) for tag in soup.select('script[src*="/search"]')]
        assert bool(loads) == (url == search), url
    scripts = [name for name in site.files if re.match(r"theme/search(-en)?\..*\.js$", name)]
    assert len(scripts) == 2
    for script in scripts:
        assert len(gzip.compress((site.folder / script).read_bytes(), 9)) <= SCRIPT


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory, small_cache: Path) -> Site:
    """Return a small site that can be searched, built."""
    wanted = "HUB_SEARCH = True\n"
    site = make_site(tmp_path_factory.mktemp("such"), {}, small_cache, settings=wanted)
    assert site.build().code == 0
    return site


def index_bytes(site: Site) -> dict[str, bytes]:
    folder = site.output / "suche" / "index"
    return {file.name: file.read_bytes() for file in sorted(folder.glob("*"))}


def test_an_index_follows_the_content_and_returns_to_the_same_bytes(small: Site) -> None:
    before = index_bytes(small)
    article = small.folder / "content" / "artikel" / "eins.md"
    text = article.read_text("utf-8")
    article.write_text(text.rstrip() + "\n\nEin Quastenflosser.\n", "utf-8")
    assert small.build().code == 0
    after = index_bytes(small)
    assert any(b"quastenflo" in content for content in after.values())
    assert set(after) - set(before), "the files of an index are named by their content"
    article.write_text(text, "utf-8")
    assert small.build().code == 0
    assert index_bytes(small) == before


def test_a_preview_has_the_register_and_no_index(small: Site) -> None:
    preview = replace(small, environment={"HUB_PREVIEW": "1"})
    assert preview.build().code == 0
    page = (small.output / "suche" / "index.html").read_text("utf-8")
    assert index_bytes(small) == {}
    assert "In der Vorschau wird kein Suchindex angelegt" in page and "Register" in page
    assert small.build().code == 0 and index_bytes(small)
