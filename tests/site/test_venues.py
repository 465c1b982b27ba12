"""The wayfinder as visitors use it: by keyboard, by address, with axe, and without any script."""

from __future__ import annotations

import datetime as dt
import json
import re

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.site.published import Published
from tests.site.visits import Visitor, size, visiting
from tools.a11y.scripts import WATCH, act

VENUE = "/wege/luisencenter/"
WAY = f"{VENUE}?von=eingang-luisenplatz&nach=og2-04"


# As what language the words of an element are announced.
TONGUE = """(one) => {
  const words = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const { data, parentElement } = words.currentNode;
    if (/\\p{L}{2}/u.test(data)) return parentElement.closest("[lang]").lang;
  }
}"""


def steps(page: Page) -> list[str]:
    """Return the way that is shown."""
    page.wait_for_selector("[data-result]:not(.is-empty)")
    return page.locator("[data-steps] li").all_inner_texts()


@pytest.mark.browser
def test_a_way_is_found_with_the_keyboard_alone(browser: Browser, address: str) -> None:
    with visiting(browser, address, **size(1280)) as visitor:
        page = visitor.open(VENUE)
        start, end = page.locator("#von"), page.locator("#nach")
        start.focus()
        page.keyboard.type("luisenpl")
        expect(start).to_have_attribute("aria-expanded", "true")
        page.keyboard.press("ArrowDown")
        expect(start).to_have_attribute("aria-activedescendant", "von-liste-0")
        page.keyboard.press("Enter")
        expect(start).to_have_value("Eingang Luisenplatz")
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        page.keyboard.type("nachtkafe")
        expect(end).to_have_attribute("aria-expanded", "true")
        page.keyboard.press("Enter")
        assert steps(page)[-1].endswith("Nachtkaffee Mondschein-Attrappe (204).")
        assert page.url.endswith(WAY)
        assert page.locator("[data-told]").inner_text().startswith("1 Minute, etwa ")
        expect(end).to_have_attribute("aria-expanded", "false")
    assert visitor.faults == []


@pytest.mark.browser
def test_a_way_has_an_address_a_plan_for_each_level_and_no_fault(
    browser: Browser, address: str
) -> None:
    for width in (360, 1280):
        with visiting(browser, address, **size(width)) as visitor:
            page = visitor.open(WAY)
            assert len(steps(page)) == 4
            assert page.locator("[data-plans] figure").count() == 2
            assert page.locator("[data-plans] .track__end").count() == 1
            visitor.narrow(page, width)
            visitor.ask_axe(page, width)
        assert visitor.faults == []


READ = """\
- status:
  - paragraph: 1 Minute, etwa 60 Meter
  - paragraph: Das Ziel ist jetzt …
  - list:
    - listitem: Gehen Sie durch die Tür und dann etwa 40 Meter geradeaus, an Konditorei Krümelgold \
vorbei.
    - listitem: Fahren Sie mit dem Aufzug West rechts von Ihnen ins 2. Obergeschoss.
    - listitem: Verlassen Sie den Aufzug und gehen Sie nach links, etwa 15 Meter, an Sprachstube \
Plauderei vorbei.
    - listitem: "Ihr Ziel liegt links: Nachtkaffee Mondschein-Attrappe (204)."
- region "Den Weg im Panorama gehen":
  - heading "Den Weg im Panorama gehen" [level=3]
  - list:
    - listitem:
      - link "Luisencenter, Eingang":
        - /url: /touren/watch-my-city/luisencenter-eingang/#heading=189&pitch=0
      - text: Der Weg führt nach Süden.
    - listitem:
      - link "Luisencenter, Halle":
        - /url: /touren/watch-my-city/luisencenter-innen/#heading=265&pitch=0
      - text: Der Weg führt nach Westen, noch etwa 30 Meter.
  - paragraph:
    - button "Hier losgehen"
  - status
- figure "Erdgeschoss":
  - text: Erdgeschoss
  - 'img "Weg: Erdgeschoss"'
- figure "2. Obergeschoss":
  - text: 2. Obergeschoss
  - 'img "Weg: 2. Obergeschoss"'
"""


def inside_of(site: Published) -> str:
    """Return a moment for which the tables of hours hold, which begin when the site was built."""
    kit = json.loads((site.folder / "wege/luisencenter/plan.json").read_text("utf-8"))
    first = dt.date.fromisoformat(kit["calendar"]["since"])
    return f"{first + dt.timedelta(days=14)}T10:00:00Z"


@pytest.mark.browser
def test_a_whole_way_is_read_in_its_order(browser: Browser, address: str, site: Published) -> None:
    """What screen readers get: the way in sentences, then where to look, then the plans' names."""
    with visiting(browser, address, **size(1280)) as visitor:
        page = visitor.blank()
        page.clock.set_fixed_time(inside_of(site))
        visitor.go(page, WAY)
        assert steps(page)
        tree = page.locator("[data-result]").aria_snapshot()
        # Of a picture Playwright also tells the letters that are drawn in it.
        tree = re.sub(r"""(img "[^"]*"')[^\n]*""", r"\1", tree)
        assert re.sub(r"(Das Ziel ist jetzt )[^\n]+", r"\1…", tree).strip() == READ.strip()
        page = visitor.open(f"{VENUE}og2-04/")
        read = page.locator(".way").first.aria_snapshot()
        told = [line for line in READ.splitlines() if "listitem: " in line]
        assert all(line.strip() in read for line in told)
        assert read.index("Weg für alle") < read.index("Gehen Sie") < read.index("Ihr Ziel")
    assert visitor.faults == []


VOICES = """
const spoken = window.hubSpoken = [];
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
Object.defineProperty(window, "speechSynthesis", { value: Object.assign(new EventTarget(), {
  getVoices: () => [{ lang: "de-DE", localService: true }, { lang: "en-GB", localService: false }],
  speak(part) { this.speaking = true; spoken.push(`${part.lang}: ${part.text}`); },
  cancel() { this.speaking = false; },
}) });
"""


@pytest.mark.browser
def test_a_way_is_read_aloud_by_a_voice_of_the_device_alone(
    browser: Browser, address: str, site: Published
) -> None:
    with visiting(browser, address, **size(1280)) as visitor:
        visitor.prepare(VOICES)
        page = visitor.blank()
        page.clock.set_fixed_time(inside_of(site))
        visitor.go(page, WAY)
        told = steps(page)
        button = page.locator("[data-aloud]")
        button.click()
        expect(button).to_have_text("Anhalten")
        said = page.evaluate("hubSpoken")
        assert said.pop(1).startswith("de-DE: Das Ziel ist jetzt ")
        assert said == [f"de-DE: {one}" for one in ("1 Minute, etwa 60 Meter", *told)]
        button.click()
        assert page.evaluate("speechSynthesis.speaking") is False
        page.click("[data-language]")
        expect(button).to_be_hidden()  # the only English voice would send the text away
    assert visitor.faults == []


@pytest.mark.browser
def test_a_printed_way_is_the_way_and_nothing_else(browser: Browser, address: str) -> None:
    with visiting(browser, address, **size(1280)) as visitor:
        page = visitor.open(f"{VENUE}?von=eingang-luisenplatz&nach=og1-wc-sued&art=stufenlos")
        page.wait_for_selector("[data-result]:not(.is-empty)")
        assert pages(page.pdf(format="A4")) == 1  # why there is none
        page.check("input[value=ohne-rolltreppe]")
        page.emulate_media(media="print")
        heading = page.get_by_role("heading", name="Von Eingang Luisenplatz nach Toilette am Süd")
        expect(heading).to_be_visible()
        expect(page.locator("[data-how]")).to_have_text(
            "Ohne Rolltreppe · Erdgeschoss → 1. Obergeschoss"
        )
        seen = page.locator("main").inner_text()
        assert "2 Minuten, etwa 70 Meter" in seen and "Aufzug West" in seen
        assert "Dieser Plan ist erfunden" in seen and "CC BY 4.0" in seen and "?von=eing" in seen
        for left_out in ("Das Haus im Raum", "Kinderwagen", "Läden und Gastronomie", "Vorlesen"):
            assert left_out not in seen
        plans = page.locator("main svg:visible")
        expect(plans).to_have_count(2)
        assert pages(page.pdf(format="A4")) == 3  # sentences; plans that one can read
    assert visitor.faults == []


@pytest.mark.browser
def test_no_printed_sheet_has_a_title_or_a_line_only(browser: Browser, address: str) -> None:
    """One of the house, two a floor, one of what belongs to it; a place with both of its plans."""
    with visiting(browser, address, **size(1280)) as visitor:
        assert pages(visitor.open(VENUE).pdf(format="A4")) == 1 + 4 * 2 + 1
        assert pages(visitor.open(f"{VENUE}og1-wc-sued/").pdf(format="A4")) == 4
    assert visitor.faults == []


def pages(pdf: bytes) -> int:
    """Return how many sheets a PDF of Chromium has."""
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


@pytest.mark.browser
def test_why_no_way_is_shown_is_said_at_the_field(browser: Browser, address: str) -> None:
    with visiting(browser, address, **size(1280)) as visitor:
        page = visitor.open(f"{VENUE}?von=nirgends&nach=eg-01")
        start, end, said = (page.locator(one) for one in ("#von", "#nach", "[data-said]"))
        told(page, "#von", "Den Start „nirgends“ aus der Adresse gibt es hier nicht.")
        expect(start).to_have_value("nirgends")
        start.fill("Xyzzyquatsch")
        told(page, "#von", "Zum eingegebenen Start finden wir hier keinen Ort.")
        page.keyboard.press("Enter")
        told(page, "#von", "Zum eingegebenen Start finden wir hier keinen Ort.")
        start.fill("")
        expect(said).to_have_text("")
        end.fill("")
        page.keyboard.press("Enter")
        told(page, "#von", "Bitte eintragen, wo der Weg beginnt.")
        expect(start).to_be_focused()
        start.fill("luisenpl")
        expect(start).not_to_have_attribute("aria-invalid", "true")
        page.keyboard.press("Enter")
        end.fill("luisenpl")
        page.keyboard.press("Enter")
        told(page, "#nach", "Start und Ziel sind derselbe Ort.")
        page.click("[data-language]")
        told(page, "#nach", "Start and destination are the same place.")
        end.fill("nachtkafe")
        page.keyboard.press("Enter")
        assert steps(page)
        expect(said).to_have_text("")
        expect(page.locator("[aria-invalid]")).to_have_count(0)
    assert visitor.faults == []


def told(page: Page, field: str, sentence: str) -> None:
    """Check what is said, and that it is said of a field, as its description, and of no other."""
    expect(page.locator("[data-said]")).to_have_text(sentence)
    expect(page.locator("[aria-invalid=true]")).to_have_count(1)
    expect(page.locator(field)).to_have_attribute("aria-invalid", "true")
    expect(page.locator(field)).to_have_accessible_description(sentence)
    expect(page.locator("[data-result]")).to_have_class(re.compile("is-empty"))


TOILET = ".places a[href$='/og1-wc-sued/']"


def check_that_the_page_is_english(page: Page) -> None:
    """Check what is not in the form: headings, lists, plans, the title."""
    expect(page).to_have_title(re.compile("^Luisencenter: ways in the building"))
    expect(page.locator(f"{TOILET} [lang=en]")).to_have_text("Toilet at the south end")
    expect(page.locator(".standfirst[lang=en]")).to_contain_text("A wayfinding system to try out")
    names = page.locator(".plan__name tspan").all_text_contents()
    assert "vacant" in names and "frei" not in names
    titles = page.locator("main :is(h2, h3, .kicker)").all()
    tongues = {one.text_content(): one.evaluate(TONGUE) for one in titles if one.is_visible()}
    assert len(tongues) > 10 and set(tongues.values()) == {"en"}
    expect(page.get_by_role("navigation", name="Floors")).to_be_visible()
    check_that_plans_and_lists_are_english(page)
    notice = page.locator(".notice [lang=en]")
    expect(notice).to_have_text(re.compile("^This plan is made up: "))
    house = page.get_by_role("region", name="The building in 3D")
    expect(house.get_by_role("button", name="Turn left")).to_have_attribute("lang", "en")
    expect(house.get_by_role("slider", name="Pull floors apart")).to_be_visible()
    follow = house.get_by_role("button", name="Follow the way")
    expect(follow).to_be_visible()


def check_that_plans_and_lists_are_english(page: Page) -> None:
    """Check what is drawn, floors and trades; and that what stays German says so."""
    expect(page.locator("html")).to_have_attribute("lang", "en")
    drawn = page.locator("#plan-og2")
    expect(drawn).to_have_accessible_name("Luisencenter, second floor")
    expect(drawn).to_have_accessible_description(re.compile("^Floor plan with shops and rooms"))
    expect(page.locator("#plan-og2 > title")).to_have_attribute("lang", "en")
    expect(drawn.locator("a[aria-label='Ladies’ toilet']").first).to_have_attribute("lang", "en")
    expect(page.locator(".places [lang=en]").get_by_text("Library", exact=True)).to_have_count(1)
    expect(page.locator(".floors .floors__short")).to_have_text(["2", "1", "G", "B"])
    expect(page.locator(".stack__label")).to_have_text(["B", "G", "1", "2"])
    german = page.locator(".skip, .site-nav a, footer p, .places__title:text('Lesesaal')")
    assert {one.evaluate(TONGUE) for one in german.all()} == {"de"}


@pytest.mark.browser
def test_a_link_in_english_opens_in_english(browser: Browser, address: str) -> None:
    where = f"{VENUE}?von=eingang-luisenplatz&nach=og1-wc-sued&art=ohne-rolltreppe&sprache=en"
    with visiting(browser, address, **size(1280)) as visitor:
        page = visitor.open(where)
        assert steps(page)[1] == "Take the west lift on your right up to the first floor."
        form = page.get_by_role("form", name="Find a way")
        expect(form).to_have_attribute("lang", "en")
        expect(form.get_by_role("combobox", name="To")).to_have_value("Toilet at the south end")
        expect(page.locator("[data-plans] figcaption")).to_have_text(
            ["ground floor", "first floor"]
        )
        expect(form.get_by_role("img", name="Way: first floor")).to_be_visible()
        check_that_the_page_is_english(page)
        page.check("input[value=stufenlos]")
        expect(page.locator("[data-measure]")).to_have_text(
            re.compile("There are only steps. The ")
        )
        assert page.url.endswith("&art=stufenlos&sprache=en")
        page.click("[data-language]")
        expect(page.get_by_role("form", name="Weg finden")).to_have_attribute("lang", "de")
        expect(page.get_by_role("button", name="Nach links drehen")).to_be_visible()
        expect(page.locator(".notice [lang=de]")).to_have_text(re.compile("^Dieser Plan ist erf"))
        expect(page.locator("html")).to_have_attribute("lang", "de")
        expect(page.locator(".floors .floors__short")).to_have_text(["2. OG", "1. OG", "EG", "UG"])
        expect(page).to_have_title(re.compile("^Luisencenter: Wege im Haus"))
        expect(page.locator(f"{TOILET} [lang=de]")).to_have_text("Toilette am Südende")
        page.check("input[value=ohne-rolltreppe]")
        expect(page.locator("[data-follow]")).to_have_text("Dem Weg folgen")
        page.check("input[value=stufenlos]")
        expect(page.get_by_role("combobox", name="Nach")).to_have_value("Toilette am Südende")
        expect(page.get_by_role("option", name="am Montag")).to_have_count(1)
        assert page.url.endswith("&art=stufenlos")
    assert visitor.faults == []


@pytest.mark.browser
def test_what_a_press_changes_is_announced(browser: Browser, address: str) -> None:
    """The way, why there is none, the next picture: by regions that were there before."""
    with visiting(browser, address, **size(1280)) as visitor:
        visitor.prepare(WATCH)
        page = visitor.open(WAY)
        assert steps(page)
        pressed = [
            page.evaluate(act("press_press"), n) for n in range(page.evaluate(act("press_mark")))
        ]
        silent = {one["name"]: one["silent"] for one in pressed if one and one["silent"]}
        assert len(pressed) > 10 and silent == {}
    assert visitor.faults == []


@pytest.mark.browser
def test_a_field_with_a_fault_and_open_suggestions_pass_axe(browser: Browser, address: str) -> None:
    with visiting(browser, address, **size(1280)) as visitor:
        page = visitor.open(f"{VENUE}?von=nirgends")
        told(page, "#von", "Den Start „nirgends“ aus der Adresse gibt es hier nicht.")
        page.click("#nach")
        page.keyboard.type("klo")
        page.wait_for_selector("#nach-liste:not([hidden]) li")
        visitor.ask_axe(page, 1280)
    assert visitor.faults == []


@pytest.mark.browser
def test_walkers_get_their_own_way_or_the_reason_why_not(browser: Browser, address: str) -> None:
    with visiting(browser, address, **size(1280)) as visitor:
        page = visitor.open(f"{VENUE}?von=eingang-luisenplatz&nach=og1-wc-sued")
        assert "Rolltreppe" in " ".join(steps(page))
        page.check("input[value=stufenlos]")
        assert page.locator("[data-measure]").inner_text() == (
            "„Toilette am Südende“ ist stufenlos nicht erreichbar. Dorthin führen nur Stufen. Die"
            " nächste stufenlose Toilette ist: Rollstuhlgerechte Toilette, Erdgeschoss."
        )
        assert page.url.endswith("&art=stufenlos")
        page.get_by_role("button", name="Weg dorthin: Rollstuhlgerechte Toilette").press("Enter")
        assert steps(page)[-1].endswith("Rollstuhlgerechte Toilette.")
        expect(page.locator("[data-measure]")).to_be_focused()
        expect(page.get_by_role("combobox", name="Nach")).to_have_value(
            "Rollstuhlgerechte Toilette"
        )
        page = visitor.open(f"{VENUE}?von=eingang-luisenplatz&nach=og1-wc-sued&art=ohne-rolltreppe")
        assert "Rolltreppe" not in " ".join(steps(page))
        page.click("[data-language]")
        assert steps(page)[0].startswith("Go through the door")
        assert page.get_attribute("[data-told]", "lang") == "en"
        page.click("[data-swap]")
        assert steps(page)[-1].endswith("Luisenplatz entrance.")
    assert visitor.faults == []


@pytest.mark.browser
def test_what_is_closed_at_a_time_is_said_with_the_way(
    browser: Browser, address: str, site: Published
) -> None:
    where = f"{VENUE}?von=eg-info&nach=eingang-wilhelminenstrasse"
    with visiting(browser, address, timezone_id="America/New_York", **size(1280)) as visitor:
        page = visitor.blank()
        page.clock.set_fixed_time(inside_of(site))
        page.goto(where)
        assert steps(page)
        note = page.locator("[data-note]")
        expect(page.locator("#uhr")).to_be_disabled()
        page.select_option("#tag", "6")
        page.fill("#uhr", "11:00")
        assert page.url.endswith("&tag=so&uhr=11%3A00")
        page.goto(page.url)  # a link that somebody was sent
        expect(page.locator("[data-day]")).to_have_text(re.compile("^Das ist .*Sonntag, "))
        expect(note).to_contain_text("Eingang Wilhelminenstraße: zu dieser Zeit geschlossen")
        expect(note).to_contain_text("Der Weg ist erst danach frei.")
        assert steps(page)
        page.click("[data-language]")
        expect(note).to_contain_text("Wilhelminenstraße entrance: closed at that time, opens ")
        assert page.get_attribute("[data-told]", "lang") == "en"
        page.click("[data-language]")
        page.select_option("#tag", str(dt.datetime.fromisoformat(inside_of(site)).weekday()))
        page.fill("#uhr", "09:00")  # in Darmstadt it is ten o'clock or later, in New York not yet
        expect(page.locator("[data-day]")).to_contain_text("Heute ist es schon später; gemeint ist")
        check_that_a_shop_is_closed_on_sundays(page)
    assert visitor.faults == []


def check_that_a_shop_is_closed_on_sundays(page: Page) -> None:
    """Check that it is said of the destination, and that it may be left out of suggestions."""
    page.fill("#nach", "kreiselkontor")
    page.press("#nach", "Enter")
    page.select_option("#tag", "6")
    expect(page.locator("[data-open]")).to_contain_text("zu dieser Zeit geschlossen, öffnet ")
    page.check("input[name=offen]")
    page.fill("#nach", "kreiselkontor")
    expect(page.locator("#nach-liste")).to_be_hidden()
    page.press("#nach", "Enter")
    expect(page.locator("[data-said]")).to_have_text(
        "Zum eingegebenen Ziel hat zu dieser Zeit nichts geöffnet."
    )


@pytest.mark.browser
def test_who_is_faster_than_the_planner_is_answered_when_it_is_there(
    browser: Browser, address: str
) -> None:
    """It is loaded by those who look for a way, over a network that may fail and come back."""
    planner, shown = "**/venues-planner*", "[data-result]:not(.is-empty)"
    with visiting(browser, address, **size(360)) as visitor:
        page = visitor.blank()
        requests: list[str] = []
        page.on("request", lambda request: requests.append(request.url))
        visitor.go(page, VENUE)
        assert not page.locator("#plan-ug").evaluate(LAID_OUT)  # what nobody sees yet costs nothing
        assert [url for url in requests if "/venues." in url and url.endswith(".js")]
        assert not [url for url in requests if "/house." in url or "/plan.json" in url]
        page.route(planner, lambda route: route.abort())
        page.fill("#von", "luisenpl")
        expect(page.locator("[data-said]")).to_contain_text("lässt sich gerade nicht laden")
        page.unroute(planner)
        assert [url for url in requests if "/plan.json" in url] and not page.locator(shown).count()
        page.fill("#nach", "nachtkafe")
        page.click(".planner__go")
        expect(page.locator(f"{shown} [data-steps] li")).to_have_count(4)
        expect(page.locator("[data-said]")).to_have_text("")
        check_that_no_key_is_lost(visitor.blank(), visitor, planner)
    assert [fault for fault in visitor.faults if "net::ERR_FAILED" not in fault] == []


def check_that_no_key_is_lost(page: Page, visitor: Visitor, planner: str) -> None:
    """Check that keys find the same way when the planner comes after the last one of them."""
    held: list[Route] = []

    def hold(route: Route) -> None:  # Playwright takes no methods of lists
        held.append(route)

    page.route(planner, hold)
    visitor.go(page, VENUE)
    page.focus("#von")
    page.keyboard.type("eingang")
    for key in ("ArrowDown", "ArrowDown", "Enter", "Tab", "Tab"):
        page.keyboard.press(key)
    page.keyboard.type("nachtkafe")
    page.keyboard.press("Enter")
    expect(page.locator("#von")).to_have_value("eingang")
    held.pop().continue_()
    assert steps(page)[-1].endswith("Nachtkaffee Mondschein-Attrappe (204).")
    expect(page.locator("#von")).to_have_value("Eingang Wilhelminenstraße")
    expect(page.locator("[aria-expanded=true]")).to_have_count(0)
    page = visitor.blank()
    page.route(planner, hold)
    visitor.go(page, WAY)
    page.click("[data-swap]")
    page.focus("#nach")
    page.keyboard.type("toilette")
    page.keyboard.press("ArrowUp")
    held.pop().continue_()
    expect(page.locator("#von")).to_have_value("Nachtkaffee Mondschein-Attrappe")
    expect(page.locator("#nach-liste [aria-selected=true]")).to_have_count(1)
    expect(page.locator("#nach-liste :last-child[aria-selected=true]")).to_have_count(1)


@pytest.mark.browser
def test_without_scripts_every_place_has_its_ways(browser: Browser, address: str) -> None:
    with visiting(browser, address, java_script_enabled=False, **size(1280)) as visitor:
        page = visitor.open(VENUE)
        assert not page.locator(".planner").is_visible()
        page.click(".places a:has-text('Kreiselkontor')")
        assert page.locator(".way__steps li").first.is_visible()
        assert page.locator(".track__line").first.is_visible()
    assert visitor.faults == []


def test_every_page_says_that_the_plan_is_invented(site: Published) -> None:
    pages = {url: soup for url, soup in site.pages.items() if url.startswith(VENUE)}
    assert len(pages) > 80
    for url, soup in pages.items():
        assert "Dieser Plan ist erfunden" in soup.get_text(), url


def test_merchants_articles_and_places_link_to_each_other(site: Published) -> None:
    def links(url: str) -> set[str]:
        return {str(link["href"]) for link in site.pages[url].select("main a[href]")}

    assert f"{VENUE}eg-06/" in links("/haendler/kreiselkontor-brummel/")
    assert "/haendler/kreiselkontor-brummel/" in links(f"{VENUE}eg-06/")
    assert VENUE in links("/haendler/luisencenter/")
    assert {"/haendler/luisencenter/", "/artikel/luisencenter-wegeleitsystem/"} <= links(VENUE)
    assert VENUE in links("/artikel/luisencenter-wegeleitsystem/")


@pytest.mark.browser
def test_the_house_is_turned_by_the_projection_that_drew_it(browser: Browser, address: str) -> None:
    """Turned around once it looks as the build drew it; a way is drawn through it.  No WebGL."""
    paths = "[...document.querySelectorAll('#stapel [data-level] path')].map((p) => p.outerHTML)"
    with visiting(browser, address, **size(1280)) as visitor:
        visitor.prepare("HTMLCanvasElement.prototype.getContext = () => null;")
        page = visitor.open(VENUE)
        drawn = sorted(page.evaluate(paths))
        turn = page.locator("[data-turn]")
        first = turn.input_value()
        turn.fill("140")
        assert sorted(page.evaluate(paths)) != drawn
        turn.fill(first)
        assert sorted(page.evaluate(paths)) == drawn
        page.focus("[data-step=turn][data-by='15']")
        page.keyboard.press("Enter")
        assert turn.input_value() == str(int(first) + 15)
        page.click("[data-step=turn][data-by='-15']")
        assert sorted(page.evaluate(paths)) == drawn
        page.locator("[data-gap]").press("End")
        assert sorted(page.evaluate(paths)) != drawn
        page = visitor.open(WAY)
        page.wait_for_selector("#stapel .stack__way")
        before = page.get_attribute("#stapel .stack__walker", "cy")
        page.click("[data-follow]")  # whoever wants no motion goes in four steps
        assert page.get_attribute("#stapel .stack__walker", "cy") != before
        visitor.ask_axe(page, 1280)
    assert visitor.faults == []


LAID_OUT = "(one) => one.checkVisibility({ contentVisibilityAuto: true })"
DRAWS = """
for (const kind of [WebGLRenderingContext, WebGL2RenderingContext]) {
  for (const name of ["drawArrays", "drawElements"]) {
    const own = kind.prototype[name];
    kind.prototype[name] = function (...all) {
      window.hubDraws = (window.hubDraws ?? 0) + 1;
      return own.apply(this, all);
    };
  }
}
"""
DRAWN = """async () => {
  for (const _ of [1, 2]) await new Promise((done) => requestAnimationFrame(done));
  return hubDraws;
}"""
# The shares of the picture that are painted at all, and in the colour of ways.
PAINTED = """async () => {
  const stage = document.querySelector(".model");
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const copy = new OffscreenCanvas(stage.width, stage.height).getContext("2d");
  dispatchEvent(new Event("resize"));
  document.querySelector("[data-turn]").dispatchEvent(new Event("input", { bubbles: true }));
  await new Promise((done) => requestAnimationFrame(done));
  copy.drawImage(stage, 0, 0);
  const { data } = copy.getImageData(0, 0, stage.width, stage.height);
  let any = 0, red = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3]) any += 1;
    if (data[at + 3] && data[at] > 2 * data[at + 1] && data[at] > 2 * data[at + 2]) red += 1;
  }
  return [any, red].map((count) => count / (data.length / 4));
}"""


@pytest.mark.browser
def test_the_house_is_a_model_where_there_is_webgl(browser: Browser, address: str) -> None:
    with visiting(browser, address, color_scheme="light", **size(1280)) as visitor:
        visitor.prepare(DRAWS)
        page = visitor.open(WAY)
        assert steps(page)
        page.locator(".house").scroll_into_view_if_needed()
        page.wait_for_selector(".model")
        expect(page.locator("#stapel")).to_be_hidden()
        expect(page.get_by_role("img", name="alle Geschosse übereinander")).to_have_count(1)
        expect(page.locator(".model__goal text")).to_have_text("Nachtkaffee Mondschein-Attrappe")
        any_, way = page.evaluate(PAINTED)
        assert any_ > 0.2 and way > 0.001
        first = page.evaluate("hubDraws")
        page.wait_for_timeout(300)
        assert page.evaluate("hubDraws") == first, "what stands still is not drawn"
        page.focus("[data-step=turn][data-by='15']")
        page.keyboard.press("Enter")
        assert page.evaluate(DRAWN) > first
        floor = page.locator(".model__floor > :last-child").last
        height = floor.get_attribute("y")
        assert height
        page.click("[data-follow]")  # in four steps, for who wants no motion
        page.locator("[data-gap]").press("End")
        expect(floor).not_to_have_attribute("y", height)
        visitor.ask_axe(page, 1280)
    assert visitor.faults == []


@pytest.mark.browser
def test_the_model_is_turned_by_hand_and_a_finger_tilts_nothing(
    browser: Browser, address: str
) -> None:
    """A finger that goes up or down scrolls; for tilting there are buttons."""
    with visiting(browser, address, has_touch=True, **size(1280)) as visitor:
        page = visitor.open(VENUE)
        page.locator(".house").scroll_into_view_if_needed()
        page.wait_for_selector(".model")
        angles = [page.locator(f"[data-{name}]").input_value for name in ("turn", "tilt")]
        turn, tilt = (angle() for angle in angles)
        box = page.locator(".stack").bounding_box()
        assert box
        x, y = box["x"] + box["width"] / 2, box["y"] + 200
        page.mouse.move(x, y)
        page.mouse.down()
        page.mouse.move(x + 50, y + 20, steps=4)
        page.mouse.up()
        page.mouse.move(x, y)
        assert (turned := angles[0]()) != turn and (tilted := angles[1]()) != tilt
        session = page.context.new_cdp_session(page)
        places = [[{"x": x + way, "y": y + way / 10}] for way in (0, 20, 60)]
        for kind, points in zip(("touchStart", "touchMove", "touchMove"), places, strict=True):
            session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
        session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        assert angles[0]() != turned and angles[1]() == tilted
    assert visitor.faults == []


@pytest.mark.browser
def test_the_drawing_is_back_where_no_model_can_be(browser: Browser, address: str) -> None:
    """In forced colours, when the graphics card has other work, and on paper."""
    with visiting(browser, address, **size(1280)) as visitor:
        page = visitor.open(WAY)
        page.locator(".house").scroll_into_view_if_needed()
        page.wait_for_selector(".model")
        page.emulate_media(forced_colors="active")
        expect(page.locator("#stapel")).to_be_visible()
        expect(page.locator(".model")).to_have_count(0)
        page.emulate_media(forced_colors="none")
        page.wait_for_selector(".model")
        page.evaluate(
            "document.querySelector('.model').getContext('webgl2')"
            ".getExtension('WEBGL_lose_context').loseContext()"
        )
        expect(page.locator("#stapel .stack__way").first).to_be_visible()
        expect(page.locator(".model")).to_have_count(0)
        page.fill("#nach", "")  # with a way that is what is printed
        page.emulate_media(media="print")
        expect(page.locator("#stapel")).to_be_visible()
    assert visitor.faults == []


@pytest.mark.browser
def test_a_way_is_walked_in_panoramas_whose_arrow_points_along_it(
    browser: Browser, address: str
) -> None:
    with visiting(browser, address, **size(1280)) as visitor:
        page = visitor.open(WAY)
        links = page.locator("[data-stops] a")
        expect(links).to_have_text(["Luisencenter, Eingang", "Luisencenter, Halle"])
        first, second = (link.get_attribute("href") or "" for link in links.all())
        assert first.startswith("/touren/watch-my-city/luisencenter-eingang/#heading=18")
        assert "/luisencenter-innen/#heading=26" in second  # to the lift in the west
        check_that_a_walk_is_of_the_way_that_is_shown(page)
        page.click("[data-walk]")
        arrow = page.locator(".stroll .hotspot--way")
        expect(page.locator(".stroll .pano__compass")).to_contain_text("S 18")
        expect(arrow).to_be_visible()
        visitor.ask_axe(page, 1280)
        arrow.focus()
        page.keyboard.press("Enter")
        expect(page.locator(".stroll__said")).to_have_text(
            "2 von 2: Luisencenter, Halle. Der Weg führt nach Westen, noch etwa 30 Meter."
        )
        expect(page.locator(".stroll .pano__compass")).to_contain_text("W 26")
        assert arrow.get_attribute("href") == f"{VENUE}og2-04/"
        expect(page.locator(".stroll__stage figcaption")).to_contain_text("(Demo)")
        visitor.narrow(page, 360)
        page.check("input[value=stufenlos]")
        expect(page.locator(".stroll .pano")).to_have_count(0)
        page.click("[data-language]")
        page.click("[data-walk]")
        expect(page.get_by_role("button", name="zoom in")).to_be_visible()
        german = page.locator(".stroll [lang=de]").all_inner_texts()
        assert german.count("Luisencenter, Eingang") == 2 and "Luisencenter, Halle" in german
    assert visitor.faults == []


def check_that_a_walk_is_of_the_way_that_is_shown(page: Page) -> None:
    """Check that a walk that comes late, after another way was asked for, is not shown."""
    held: list[Route] = []
    walks = "**/tour-stroll*.js"

    def hold(route: Route) -> None:
        held.append(route)

    page.route(walks, hold)
    page.click("[data-walk]")
    expect(page.locator("[data-walk]")).to_be_disabled()
    page.check("input[value=stufenlos]")
    page.check("input[value=schnell]")
    expect(page.locator("[data-walk]")).to_be_enabled()
    with page.expect_response(walks):
        held.pop().continue_()
    page.wait_for_timeout(500)  # it would be there
    expect(page.locator(".stroll .pano")).to_have_count(0)
    page.unroute(walks)


def test_each_page_of_a_place_leads_to_the_panoramas_of_its_ways(site: Published) -> None:
    pages = {url: soup for url, soup in site.pages.items() if url.startswith(VENUE)}
    links = [a["href"] for soup in pages.values() for a in soup.select(".stroll__stops a[href]")]
    assert len(links) > 100
    assert all("#heading=" in str(href) for href in links)
