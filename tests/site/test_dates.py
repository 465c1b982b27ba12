"""Dates in a real browser: what passes is marked, the month is walked by keyboard."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import icalendar
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.published import Published
from tests.site.visits import size, visiting

pytestmark = pytest.mark.browser
SERIES = "/termine/rundgang-am-modell/"
EVENING_BEFORE = "2026-12-05T13:59:00Z"  # one minute before the first tour ends, at 15:00 there
AFTERWARDS = "2026-12-05T14:00:00Z"


@pytest.fixture(scope="module")
def december(site: Published) -> str:
    """Return the page of a month with events."""
    assert "/termine/2026-12/" in site.pages
    return "/termine/2026-12/"


def at(page: Page, moment: str, url: str) -> Page:
    page.clock.set_fixed_time(dt.datetime.fromisoformat(moment))
    page.reload() if page.url.endswith(url) else page.goto(url)
    return page


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Pacific/Auckland", "America/Los_Angeles"])
def test_what_has_passed_is_marked_by_the_clock_of_the_town(
    browser: Browser, address: str, december: str, zone: str
) -> None:
    with visiting(browser, address, timezone_id=zone, **size(360)) as visitor:
        page = visitor.open(december)
        first = page.locator(".date", has_text="5. Dezember 2026")
        at(page, EVENING_BEFORE, december)
        expect(first.locator("[data-over]")).to_be_hidden()
        at(page, AFTERWARDS, december)
        expect(first.locator("[data-over]")).to_be_visible()
        expect(page.locator(".date", has_text="12. Dezember").locator("[data-over]")).to_be_hidden()
        assert visitor.faults == []


def test_without_script_nothing_claims_to_be_over(
    browser: Browser, address: str, december: str
) -> None:
    with visiting(browser, address, java_script_enabled=False, **size(360)) as visitor:
        page = visitor.open(december)
        expect(page.locator("table.month")).to_be_visible()
        for word in page.locator("[data-over]").all():
            expect(word).to_be_hidden()
        assert visitor.faults == []


@pytest.mark.parametrize("width", [320, 1280])
def test_a_day_of_the_table_leads_to_its_events_by_keyboard(
    browser: Browser, address: str, december: str, width: int
) -> None:
    with visiting(browser, address, **size(width)) as visitor:
        page = visitor.open(december)
        table = page.get_by_role("table", name="Dezember 2026, nach Wochen")
        assert table.get_by_role("columnheader").count() == 8
        assert table.get_by_role("rowheader", name="49").count() == 1
        day = table.get_by_role("link", name="5. Dezember 2026: 1 Termin")
        box = day.bounding_box()
        assert box and box["height"] >= 24 and box["width"] >= 24
        day.focus()
        page.keyboard.press("Enter")
        expect(page.locator("#tag-5")).to_be_in_viewport()
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('.dates-day') !== null")
        page.get_by_role("link", name="Nächster Monat mit Terminen").click()
        expect(page.locator("h1")).to_have_text("Termine im Januar 2027")
        assert visitor.faults == []


def test_an_event_says_when_it_is_called_off_and_offers_its_calendar(
    site: Published, browser: Browser, address: str
) -> None:
    with visiting(browser, address, **size(1280)) as visitor:
        page = visitor.open(SERIES)
        row = page.locator(".times li", has_text="2. Januar 2027")
        expect(row).to_contain_text("Abgesagt")
        link = page.get_by_role("link", name="Datei (.ics) – Dieser Termin")
        name = str(link.get_attribute("href")).lstrip("/")
        assert name in site.files
        assert visitor.faults == []


def test_the_front_page_a_project_an_article_and_a_scene_name_their_dates(
    site: Published,
) -> None:
    for url in ("/projekte/watch-my-city/", "/artikel/rundgang-lesen/"):
        assert site.pages[url].select_one(f'main [data-ends] a[href="{SERIES}"]'), url
    scene = site.pages["/touren/watch-my-city/luisenplatz/"]
    assert scene.select_one(f'main .dates a[href="{SERIES}"]')
    assert len(site.pages["/"].select("main .next-dates .date")) > 1


def calendars(site: Published) -> Iterator[tuple[str, icalendar.Calendar]]:
    for name in sorted(site.files):
        if name.endswith(".ics"):
            yield name, icalendar.Calendar.from_ical(site.text(name))


def test_every_calendar_is_whole_and_every_event_is_in_three(site: Published) -> None:
    places: dict[str, list[str]] = {}
    for name, calendar in calendars(site):
        assert calendar["VERSION"] == "2.0" and calendar["PRODID"], name
        assert [zone["TZID"] for zone in calendar.walk("VTIMEZONE")] == ["Europe/Berlin"], name
        for event in calendar.walk("VEVENT"):
            assert all(key in event for key in ("UID", "DTSTAMP", "DTSTART", "SEQUENCE")), name
            if "RECURRENCE-ID" not in event:
                places.setdefault(str(event["UID"]), []).append(name)
    assert len(places) > 3
    for uid, names in places.items():
        stem = uid.partition("@")[0]
        assert "termine/alle.ics" in names and f"termine/{stem}/{stem}.ics" in names
        assert len(names) == 3
