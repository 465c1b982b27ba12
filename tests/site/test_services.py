"""A service in a real browser: its code leads to its page, on paper nothing is missing."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from playwright.sync_api import Browser, expect

from tests.site.published import HOST, Published
from tests.site.visits import size, visiting

pytestmark = pytest.mark.browser
URL = "/dienste/powerbank-verleih/"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_code_is_read_from_the_screen(browser: Browser, address: str, scheme: str) -> None:
    with visiting(browser, address, color_scheme=scheme, **size(1280)) as visitor:
        page = visitor.open(URL)
        picture = page.get_by_alt_text("QR-Code mit der Adresse dieser Seite").screenshot()
        pixels = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
        assert pixels is not None
        text, *_ = cv2.QRCodeDetector().detectAndDecode(pixels)
        assert text == f"{HOST}{URL}"
        assert visitor.faults == []


def test_on_paper_steps_and_code_are_there(browser: Browser, address: str) -> None:
    with visiting(browser, address, **size(800)) as visitor:
        page = visitor.open(URL)
        page.emulate_media(media="print")
        expect(page.get_by_alt_text("QR-Code mit der Adresse dieser Seite")).to_be_visible()
        expect(page.locator(".step")).to_have_count(3)
        expect(page.locator(".menu")).to_be_hidden()


def test_project_article_and_scene_lead_to_the_service(site: Published) -> None:
    for url in (
        "/projekte/powerbank-verleih/",
        "/artikel/powerbanks-tourist-information/",
        "/touren/watch-my-city/tourist-information/",
    ):
        assert site.pages[url].select_one(f'main a[href="{URL}"]'), url
