"""Pages are passed on by letter, link, code and the device's own ways; nobody else is asked."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import cv2
import numpy as np
import pytest
from playwright.sync_api import Browser, expect

from tests.site.published import Published
from tests.site.visits import size, visiting

URL = "/artikel/luisencenter-wegeleitsystem/"
SHARED = "globalThis.shared = []; navigator.share = async (what) => { shared.push(what); };"


def test_every_page_that_one_passes_on_has_a_letter_with_title_and_address(
    site: Published,
) -> None:
    kinds = set()
    for url, soup in site.pages.items():
        for panel in soup.select("[data-share]"):
            (canonical,) = soup.select('link[rel="canonical"]')
            assert panel["data-share"] == canonical["href"], url
            (letter,) = panel.select('a[href^="mailto:"]')
            said = parse_qs(urlsplit(str(letter["href"])).query)
            assert said["body"] == [canonical["href"]], url
            assert said["subject"] == [panel["data-title"]], url
            kinds.add(url.removeprefix("/en").split("/")[1])
    assert kinds == {
        "artikel", "cityzeitung", "dienste", "haendler", "projekte", "serien", "termine"
    }  # fmt: skip


@pytest.mark.browser
def test_link_and_code_name_the_page(browser: Browser, address: str, site: Published) -> None:
    link = str(site.pages[URL].select_one("[data-share]")["data-share"])  # type: ignore[index]
    with visiting(browser, address, permissions=["clipboard-read", "clipboard-write"],
                  **size(360)) as visitor:  # fmt: skip
        visitor.prepare(SHARED)
        page = visitor.open(URL)
        panel = page.locator("[data-share]")
        panel.get_by_role("button", name="Link kopieren").click()
        expect(panel.get_by_role("status")).to_have_text("Der Link ist kopiert.")
        assert page.evaluate("navigator.clipboard.readText()") == link
        panel.get_by_role("button", name="Teilen …").click()
        assert page.evaluate("shared[0].url") == link
        button = panel.get_by_role("button", name="QR-Code")
        button.press("Enter")
        expect(button).to_have_attribute("aria-expanded", "true")
        code = panel.get_by_role("img", name="QR-Code")
        expect(code).to_be_visible()
        picture = np.frombuffer(code.screenshot(), np.uint8)
        read, *_ = cv2.QRCodeDetector().detectAndDecode(cv2.imdecode(picture, cv2.IMREAD_COLOR))
        assert read == link
        visitor.ask_axe(page, 360)
        button.press("Enter")
        expect(code).to_be_hidden()
        assert visitor.faults == []


@pytest.mark.browser
def test_without_script_the_letter_is_left(browser: Browser, address: str) -> None:
    with visiting(browser, address, java_script_enabled=False, **size(360)) as visitor:
        panel = visitor.open(URL).locator("[data-share]")
        assert panel.get_by_role("link").all_inner_texts() == ["Per E-Mail"]
        assert panel.get_by_role("button").count() == 0
