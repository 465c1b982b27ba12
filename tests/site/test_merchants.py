"""The directory of merchants as visitors find it, and a browser's answer whether shops are open."""

from __future__ import annotations

import datetime as dt
import gzip
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import vobject
from bs4 import Tag
from opening_hours import OpeningHours
from playwright.sync_api import Browser, Page

from plugins.core.hours import canonical_hours
from plugins.core.hourstable import calendar, written_table
from plugins.core.openings import openings
from tests.builders import ROOT, make_site
from tests.merchants.authored import merchant_file
from tests.site.published import Published
from tests.site.server import serving
from tests.site.visits import Visitor, size, visiting

BERLIN = ZoneInfo("Europe/Berlin")
SINCE = dt.date(2026, 11, 1)
ZONES = ("Europe/Berlin", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu")
HOURS = (
    "Mo-Fr 09:00-12:30,14:00-18:30; Sa 09:00-13:00; PH off",
    "Mo-Sa 10:00-20:00; PH,Su off; Dec 24,Dec 31 10:00-14:00",
    "Apr-Sep Mo-Sa 10:00-20:00; Oct-Mar Mo-Fr 10:00-18:00; PH off",
    "Mo-Fr 09:00-18:00; PH 12:00-17:00",
    "We-Th 16:00-23:00, Fr-Sa 16:00-03:00, Su 14:00-20:00",
    "24/7",
)
SUMMER, WINTER = dt.datetime(2027, 3, 28), dt.datetime(2027, 10, 31)
FRONLEICHNAM = dt.datetime(2027, 5, 27)
SPECIAL = (
    SUMMER, WINTER, dt.datetime(2028, 3, 26), dt.datetime(2028, 10, 29),
    dt.datetime(2026, 12, 24), dt.datetime(2026, 12, 25), dt.datetime(2026, 12, 31),
    dt.datetime(2027, 3, 29), FRONLEICHNAM, dt.datetime(2028, 11, 30),
)  # fmt: skip
ASK = """async ([tables, calendar, since, moments]) => {
  const { readTable, stateAt } = await import("/merchants/hours.js");
  const { momentOf } = await import("/merchants/clock.js");
  const days = { days: calendar.days, holidays: new Set(calendar.holidays) };
  const asked = moments.map((one) => momentOf(new Date(one), since));
  return tables.map(readTable).map((table) => asked.map((moment) => {
    const state = stateAt(table, days, moment);
    return state ? Number(state.open) : null;
  }));
}"""


def moments() -> list[dt.datetime]:
    """Return instants in UTC: every quarter of an hour on special days, others all over."""
    found = [dt.datetime(2026, 11, 2, 0, 7) + dt.timedelta(minutes=787 * n) for n in range(1350)]
    for day in SPECIAL:
        start = day - dt.timedelta(hours=26)
        found += [start + dt.timedelta(minutes=15 * n) for n in range(4 * 54)]
    last = dt.datetime(2028, 11, 30, 22, 59)
    return [one.replace(tzinfo=dt.UTC) for one in found if one < last]


def answer(hours: str, moment: dt.datetime) -> int:
    """Return what the library says; Fronleichnam it knows in Austria only."""
    wall = moment.astimezone(BERLIN)
    near = abs(wall.replace(tzinfo=None) - FRONLEICHNAM) < dt.timedelta(3)
    near = near or wall.date() == dt.date(2028, 6, 15)
    asked = OpeningHours(hours, timezone=BERLIN, country="AT" if near else "DE")
    return int(asked.is_open(wall))


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the scripts of the directory as they stand in the theme."""
    folder = tmp_path_factory.mktemp("modules")
    shutil.copytree(ROOT / "theme/static/js/merchants", folder / "merchants")
    page = "<!doctype html><html lang=de><title>Probe</title>"
    (folder / "index.html").write_text(page, encoding="utf-8")
    (folder / "404.html").write_text(page, encoding="utf-8")
    with serving(folder) as address:
        yield address


@pytest.mark.browser
@pytest.mark.parametrize("zone", ZONES)
def test_a_browser_anywhere_says_what_the_library_says(
    browser: Browser, modules: str, zone: str
) -> None:
    asked = moments()
    assert len(asked) > 3000
    tables = [openings(canonical_hours(hours), SINCE) for hours in HOURS]
    shared = calendar(SINCE)
    holidays = [int(number) for number in shared.holidays.split(",")]
    with visiting(browser, modules, timezone_id=zone) as visitor:
        page = visitor.open("/")
        stamps = [int(one.timestamp() * 1000) for one in asked]
        written = [written_table(table) for table in tables if table]
        days = {"days": shared.days, "holidays": holidays}
        said = page.evaluate(ASK, [written, days, shared.since, stamps])
    for hours, answers in zip(HOURS, said, strict=True):
        wrong = [
            str(moment)
            for moment, found in zip(asked, answers, strict=True)
            if found != answer(hours, moment)
        ]
        assert wrong == [], hours


@pytest.mark.browser
def test_outside_of_its_two_years_a_table_says_nothing(browser: Browser, modules: str) -> None:
    stamps = [
        int(dt.datetime.fromisoformat(day).timestamp() * 1000)
        for day in ("2026-10-31T22:59+00:00", "2026-10-31T23:01+00:00", "2028-12-01T00:00+00:00")
    ]
    table = openings("24/7", SINCE)
    assert table
    with visiting(browser, modules) as visitor:
        page = visitor.open("/")
        days = {"days": calendar(SINCE).days, "holidays": []}
        said = page.evaluate(ASK, [[written_table(table)], days, "2026-11-01", stamps])
    assert said == [[None, 1, None]]


SHOPS = {
    "content/haendler/brummel.yaml": merchant_file(hours="Mo-Fr 10:00-19:00; PH off"),
    "content/haendler/nachteule.yaml": merchant_file(
        name="Nachteule", trade="gastronomie", district="nord", access="[rampe]", offers=None,
        hours="Fr-Sa 18:00-02:00; PH off", projects="[rundgaenge]", scene="rundgang/platz",
        articles="[eins]",
    ),
    "content/haendler/gartenstern.yaml": merchant_file(
        name="Gartenstern", trade="pflanzen-garten", hours="sunrise-sunset; PH off"
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory, small_cache: Path) -> Published:
    """Return a small site with three merchants, built for November 2026."""
    site = make_site(tmp_path_factory.mktemp("town"), dict(SHOPS), small_cache)
    done = type(site)(site.folder, {"HUB_TODAY": "2026-11-25"}).build()
    assert done.code == 0, done.stderr
    return Published(site.output, done)


@pytest.fixture(scope="module")
def here(town: Published) -> Iterator[str]:
    """Return where the small site can be visited."""
    with serving(town.folder) as address:
        yield address


def visited(visitor: Visitor, url: str, instant: str) -> Page:
    """Open a page at an instant."""
    page = visitor.blank()
    page.clock.set_fixed_time(instant)
    page.goto(visitor.base + url)
    page.locator("[data-now]:visible, [aria-current=date]").first.wait_for()
    return page


def shown(page: Page) -> list[str]:
    return page.locator(".shop:visible .shop__title a").all_inner_texts()


@pytest.mark.browser
def test_a_visitor_chooses_and_the_address_remembers(browser: Browser, here: str) -> None:
    with visiting(browser, here, **size(1440), timezone_id="Asia/Tokyo") as visitor:
        page = visited(visitor, "/haendler/", "2026-11-25T09:30:00Z")  # 10.30 in Darmstadt
        count = page.locator("[data-count]")
        assert count.get_attribute("role") == "status"
        assert count.inner_text() == "3 Händler"
        page.get_by_label("Jetzt geöffnet").check()
        assert shown(page) == ["Kreiselkontor Brummel"]
        assert count.inner_text() == "1 von 3 Händlern"
        page.get_by_label("Jetzt geöffnet").uncheck()
        page.get_by_label("Branche", exact=True).select_option("gastronomie")
        page.get_by_label("Stufenloser Zugang").check()
        assert shown(page) == []
        assert count.inner_text() == "0 von 3 Händlern"
        assert page.url.endswith("/haendler/?branche=gastronomie&zugang=stufenlos")
        page.reload()
        assert shown(page) == []
        page.get_by_role("button", name="Alle zeigen").click()
        assert len(shown(page)) == 3 and page.url.endswith("/haendler/")
        assert visitor.faults == []


@pytest.mark.browser
@pytest.mark.parametrize(
    ("instant", "words"),
    [
        ("2026-11-27T17:30:00Z", "Jetzt geöffnet, bis morgen 02:00 Uhr"),
        ("2026-11-28T00:30:00Z", "Jetzt geöffnet, bis 02:00 Uhr"),
        ("2026-11-28T01:00:00Z", "Jetzt geschlossen, öffnet 18:00 Uhr"),
        ("2026-11-25T11:00:00Z", "Jetzt geschlossen, öffnet Freitag 18:00 Uhr"),
        ("2026-12-25T19:00:00Z", "Jetzt geschlossen, öffnet in 8 Tagen 18:00 Uhr"),
        ("2030-01-01T12:00:00Z", ""),
    ],
)  # fmt: skip
def test_a_page_says_in_words_what_holds(
    browser: Browser, here: str, instant: str, words: str
) -> None:
    with visiting(browser, here, timezone_id="America/New_York") as visitor:
        page = visited(visitor, "/haendler/nachteule/", instant)
        line = page.locator("[data-now]")
        assert (line.text_content(), line.is_visible()) == (words, bool(words))
        assert page.locator("[aria-current=date]").count() == 1


@pytest.mark.browser
def test_without_script_every_list_is_there(browser: Browser, here: str) -> None:
    with visiting(browser, here, java_script_enabled=False) as visitor:
        page = visitor.open("/haendler/")
        assert len(shown(page)) == 3
        assert not page.locator("[data-finder]").is_visible()
        page.get_by_role("link", name="Café und Restaurant").click()
        assert shown(page) == ["Nachteule"]
        page.goto(here + "/haendler/stadtteil/mitte/")
        assert shown(page) == ["Gartenstern", "Kreiselkontor Brummel"]


@pytest.mark.browser
@pytest.mark.parametrize("url", ["/haendler/", "/haendler/nachteule/", "/haendler/gartenstern/"])
@pytest.mark.parametrize("width", [360, 1440])
def test_axe_has_nothing_to_say(browser: Browser, here: str, url: str, width: int) -> None:
    with visiting(browser, here, **size(width)) as visitor:
        page = visitor.open(url)
        visitor.ask_axe(page, width)
        visitor.narrow(page, 320)
        assert visitor.faults == []


def test_who_cannot_be_computed_says_why_and_is_no_choice(town: Published) -> None:
    page = town.pages["/haendler/gartenstern/"]
    assert "lässt sich nicht berechnen: die Zeiten hängen vom Stand der Sonne ab" in page.text
    assert not page.select("[data-hours]") and not page.select('main script:not([src*="/share."])')
    line = _line(town, "Gartenstern")
    assert not line.get("data-hours") and "Sonnenaufgang–Sonnenuntergang" in line.get_text()


def _line(site: Published, name: str) -> Tag:
    lines = site.pages["/haendler/"].select(".shop")
    return next(line for line in lines if name in line.get_text())


def test_links_lead_back_from_projects_articles_and_scenes(town: Published) -> None:
    for url in ("/projekte/rundgaenge/", "/artikel/eins/", "/touren/rundgang/platz/"):
        assert town.pages[url].select_one('main a[href="/haendler/nachteule/"]'), url


def test_contact_files_lie_where_pages_say(town: Published) -> None:
    link = town.pages["/haendler/nachteule/"].select_one('a[type="text/vcard"]')
    assert link
    card = vobject.readOne(town.text(str(link["href"]).lstrip("/")))
    assert (card.fn.value, card.adr.value.street) == ("Nachteule", "Beispielgasse 3")


def test_the_sitemap_lists_the_directory(town: Published) -> None:
    sitemap = town.text("sitemap.xml")
    for url in ("/haendler/", "/haendler/branche/spielwaren/", "/haendler/nachteule/"):
        assert f"{url}</loc>" in sitemap
    assert ".vcf" not in sitemap


def test_the_scripts_of_a_page_are_small(town: Published) -> None:
    (name,) = [name for name in town.files if name.startswith("theme/merchants.")]
    assert len(gzip.compress((town.folder / name).read_bytes())) < 3000
    scripts = town.pages["/haendler/"].select("script[src]")
    assert [str(script["src"]).lstrip("/") for script in scripts] == [name]


def test_real_shops_say_nothing_that_nobody_wrote(site: Published) -> None:
    for id in ("luisencenter", "saturn", "spielwaren-faix"):
        page = site.pages[f"/haendler/{id}/"]
        assert "Demo." not in page.get_text()
        script = page.select_one('script[type="application/ld+json"]')
        assert script
        thing = json.loads(script.get_text())["@graph"][0]
        assert not {"openingHoursSpecification", "geo", "sameAs"} & thing.keys()
        assert "streetAddress" not in thing["address"]


def test_invented_shops_say_so(site: Published) -> None:
    real = {"luisencenter", "saturn", "spielwaren-faix"}
    shops = {path.stem for path in (ROOT / "content/haendler").glob("*.yaml")} - real
    assert len(shops) >= 8
    for id in shops:
        assert "Dieses Geschäft gibt es nicht." in site.pages[f"/haendler/{id}/"].get_text()
        assert _line(site, site.pages[f"/haendler/{id}/"].h1.get_text()).select_one(".badge")
