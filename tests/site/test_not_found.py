"""Addresses that do not exist, or not any more, on the whole site in Chromium."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.site.published import Published
from tests.site.visits import Visitor, size, visiting

WRONG = "/artikel/wegeleitsystem-erklaert.html"
RIGHT = "/artikel/wegeleitsysteme-erklaert/"


def complaints(visitor: Visitor, address: str) -> list[str]:
    """Return what was found, without the answer that the visitor wanted to see."""
    wanted = f"answer 404: {address}{WRONG}"
    return [fault for fault in visitor.faults if wanted not in fault]


@pytest.mark.browser
@pytest.mark.parametrize("width", [360, 1280])
def test_a_slip_in_an_address_leads_to_the_page_that_was_meant(
    browser: Browser, address: str, width: int
) -> None:
    with visiting(browser, address, **size(width)) as visitor:
        page = visitor.open(WRONG)
        expect(page.get_by_role("status")).to_contain_text("gefunden.")
        near = page.get_by_role("region", name="Ähnliche Adressen")
        link, *others = near.get_by_role("listitem").get_by_role("link").all()
        assert len(others) < 3
        assert link.get_attribute("href") == RIGHT
        search = near.get_by_role("link", name="Nach „wegeleitsystem erklaert“ suchen")
        assert search.get_attribute("href") == "/suche/?q=wegeleitsystem+erklaert"
        visitor.measure_shifts(page)
        visitor.ask_axe(page, width)
        visitor.narrow(page, 320)
        title = link.inner_text()
        link.click()
        expect(page.get_by_role("heading", level=1)).to_have_text(title)
        assert complaints(visitor, address) == []


@pytest.mark.browser
def test_where_nothing_is_near_or_nothing_answers_there_is_still_a_way_on(
    browser: Browser, address: str
) -> None:
    with visiting(browser, address, **size(1280)) as visitor:
        page = visitor.open("/xyzzy/")
        expect(page.get_by_role("status")).to_have_text("Keine ähnliche Adresse gefunden.")
        expect(page.get_by_text("ist keine ähnliche")).to_be_visible()
        page = visitor.blank()
        page.route("**/adressen.txt", lambda route: route.abort())
        page.goto(WRONG)
        expect(page.get_by_role("link", name="Nach „wegeleitsystem erklaert“")).to_be_visible()
        expect(page.get_by_role("heading", name="Meinten Sie")).to_be_hidden()
        visitor.measure_shifts(page)
        assert [fault for fault in visitor.faults if "shift" in fault] == []


@pytest.mark.browser
def test_without_script_there_is_a_list_of_ways_on_and_redirects_work(
    browser: Browser, address: str
) -> None:
    with visiting(browser, address, java_script_enabled=False, **size(1280)) as visitor:
        page = visitor.open(WRONG)
        expect(page.get_by_role("heading", name="Meinten Sie")).to_be_hidden()
        main = page.get_by_role("main")
        assert main.get_by_role("link", name="Suche und Register").is_visible()
        page = visitor.open("/kalender/")
        page.wait_for_url("**/termine/")
        assert complaints(visitor, address) == []


def test_the_list_of_addresses_names_pages_only(site: Published) -> None:
    known = set(site.text("adressen.txt").split())
    files = {"/" + name.removesuffix("index.html") for name in site.files}
    assert RIGHT in known and known <= files
    assert not known & {"/404.html", "/kalender/"}
