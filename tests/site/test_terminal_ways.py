"""What a screen in a building says of a way: all of it can be read, however long it is."""

from __future__ import annotations

import os
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.test_terminal import HERE, HIGHEST, PORTRAIT, TARGET, URL
from tests.site.visits import visiting

IS_THOROUGH = os.environ.get("HUB_CRAWL") == "all"
PLACES = ("eingang-luisenplatz", "eg-info", "ug-ladestation", "og2-geldautomat")
MODES = ("schnell", "stufenlos", "ohne-rolltreppe", "kinderwagen")[: 4 if IS_THOROUGH else 1]
KIT = "**/wege/luisencenter/plan.json"
COUNT = "fetch('../plan.json').then((kit) => kit.json()).then(({ spots }) => spots.length)"

# Goes through all ways from where the screen stands, turns over their sentences, and tells which
# of these nobody gets to see; one button leads to each place in turn.
_READ = """([places, languages, modes]) => {
  const at = (query) => document.querySelector(query);
  const all = (query) => [...document.querySelectorAll(query)];
  const inside = (part, whole) => part.top >= whole.top - 1 && part.bottom <= whole.bottom + 1;
  const screen = { top: 0, bottom: innerHeight };
  const hidden = [], told = { ways: 0, sentences: 0, turned: 0 };
  const seen = () => {
    const box = at("[data-scroll]").getBoundingClientRect();
    return all("[data-steps] li").filter((item) => {
      const rect = item.getBoundingClientRect();
      return rect.height > 0 && inside(rect, box) && inside(rect, screen);
    });
  };
  const read = (name) => {
    const found = new Set(seen());
    while (!at("[data-turn='1']").disabled && !at("[data-pager]").hidden) {
      at("[data-turn='1']").click();
      told.turned += 1;
      for (const item of seen()) found.add(item);
    }
    const items = all("[data-steps] li");
    told.ways += 1;
    told.sentences += items.length;
    for (const item of items) if (!found.has(item)) hidden.push(`${name}: ${item.textContent}`);
  };
  at("[data-tile]").click();
  for (let number = 0; number < places; number += 1) {
    at("[data-list] [data-spot]").dataset.spot = number;
    at("[data-list] [data-spot]").click();
    for (const language of languages.reverse()) {
      at(`[data-language=${language}]`).click();
      for (const mode of modes) {
        at(`[data-modes] [value=${mode}]`).click();
        read(`${language} ${mode} ${at("[data-target]").textContent}`);
      }
    }
  }
  return { hidden, ...told };
}"""


def read_all(page: Page) -> dict[str, Any]:
    """Return how many ways and sentences there are, and which sentences nobody gets to see."""
    expect(page.locator(".terminal.is-running")).to_have_count(1)
    page.evaluate("document.fonts.ready.then(() => null)")
    places = page.evaluate(COUNT)
    found: dict[str, Any] = page.evaluate(_READ, [places, ["de", "en"], MODES])
    return found


@pytest.mark.browser
def test_every_sentence_of_every_way_can_be_read(browser: Browser, address: str) -> None:
    with visiting(browser, address, **PORTRAIT) as visitor:
        for place in PLACES if IS_THOROUGH else PLACES[:1]:
            found = read_all(visitor.open(f"{URL}?ort={place}"))
            assert found["hidden"] == []
            assert found["ways"] > 170 and found["sentences"] > 500
    assert visitor.faults == []


@pytest.mark.browser
def test_what_is_longer_than_the_screen_is_turned_over(browser: Browser, address: str) -> None:
    with visiting(browser, address, service_workers="block", **PORTRAIT) as visitor:
        page = visitor.blank()
        kit = page.request.get(f"{address}/wege/luisencenter/plan.json").json()
        for relation in kit["relations"]:
            relation[1] = f"{relation[1]}, {'der durch alle Geschosse geht ' * 10}"
        page.route(KIT, lambda route: route.fulfill(json=kit))
        page.goto(HERE)
        page.fill("#t-wohin", "nachtkaffe")
        page.press("#t-wohin", "Enter")
        pager, count = page.locator("[data-pager]"), page.locator("[data-count]")
        expect(pager).to_be_visible()
        expect(count).to_have_text("Schritte 1 bis 2 von 4")
        for button in pager.locator("button").all():
            box = button.bounding_box()
            assert box and box["y"] >= HIGHEST * 1920 and min(box["width"], box["height"]) >= TARGET
        visitor.ask_axe(page, 1080)
        page.focus("[data-turn='1']")
        page.keyboard.press("Enter")
        expect(count).to_have_text("Schritte 3 bis 4 von 4")
        expect(page.locator("[data-steps] li:visible")).to_have_count(2)
        expect(page.locator("[data-steps] li:visible").first).to_have_js_property("value", 3)
        expect(page.locator("[data-turn='-1']")).to_be_focused()
        assert page.inner_text("[data-said]").startswith("Schritte 3 bis 4 von 4 Verlassen")
        page.keyboard.press("Enter")
        expect(count).to_have_text("Schritte 1 bis 2 von 4")
        page.click("[data-modes] label:nth-of-type(3)")
        expect(count).to_have_text("Schritte 1 bis 2 von 4")
    assert visitor.faults == []
