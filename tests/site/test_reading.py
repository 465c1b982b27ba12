"""What a text has besides paragraphs: footnotes, quotations, galleries, a voice that reads it."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.published import HOST, Published
from tests.site.visits import size, visiting, wait_until

NOTED = "/artikel/wie-ein-360-grad-panorama-entsteht/"
GALLERY = "/artikel/watch-my-city-rundgaenge/"
FILMED = "/artikel/rundgang-lesen/"
SPOKEN = "/artikel/powerbanks-tourist-information/"
IN_ENGLISH = f"/en{SPOKEN}"
EASY = f"/leichte-sprache{SPOKEN}"
QUOTED = "/artikel/digitalisierung-gemeinsam/"
VOICES = """
globalThis.said = [];
globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
const voices = %s;
Object.defineProperty(globalThis, "speechSynthesis", { value: Object.assign(new EventTarget(), {
  getVoices: () => voices,
  speak(utterance) { said.push(utterance); },
  cancel() {},
}) });
globalThis.finish = () => said.at(-1).onend();
"""
LOCAL = '[{name: "Anna", lang: "de_DE", localService: true}]'
REMOTE = '[{name: "Wolke", lang: "de-DE", localService: false}]'
ENGLISH = '[{name: "Ann", lang: "en-GB", localService: true, default: true}]'


def test_every_footnote_has_its_way_there_and_back(site: Published) -> None:
    soup = site.pages[NOTED]
    signs = soup.select("sup.note a")
    assert len(signs) == 2
    for sign in signs:
        note = soup.select_one(f"li{sign['href']}")
        assert note
        back = note.select_one(".notes__back")
        assert back and soup.select_one(f"sup{back['href']}") is sign.parent


def test_a_quotation_a_pull_quote_and_a_table_say_what_they_are(site: Published) -> None:
    quote = site.pages[QUOTED].select_one("figure.quote")
    assert quote and quote.blockquote and quote.figcaption
    assert quote.figcaption.get_text() == "Jürgen Buxmann in der Cityzeitung 03/2018"
    (pull,) = site.pages[NOTED].select(".pull")
    assert pull["aria-hidden"] == "true"
    assert not pull.select("a, button")
    (table,) = site.pages[NOTED].select("table")
    assert table.caption and table.parent
    assert table.parent["aria-label"] == f"Tabelle: {table.caption.get_text()}"


def test_a_film_has_captions_and_its_text_and_comes_from_here(site: Published) -> None:
    film = site.pages[FILMED].select_one(".medium")
    assert film and film.video
    track, source = film.select_one("track[default]"), film.select_one("source")
    assert track and source and film.video["preload"] == "none"
    for tag in (track, source):
        assert str(tag["src"]).removeprefix("/") in site.files
    captions = (site.folder / str(track["src"]).lstrip("/")).read_text("utf-8")
    assert captions.startswith("WEBVTT\n")
    assert len(film.select("details p")) == 3


def test_a_recording_reads_its_article_and_no_button_is_there(site: Published) -> None:
    soup = site.pages[SPOKEN]
    (sound,) = soup.select(".listen audio")
    assert str(sound["src"]).removeprefix("/") in site.files
    assert not soup.select("[data-aloud]")


@pytest.mark.browser
def test_a_printed_article_leads_back_to_its_page(browser: Browser, address: str) -> None:
    with visiting(browser, address, device_scale_factor=4, **size(1280)) as visitor:
        page = visitor.open(NOTED)
        code = page.locator(".printed svg")
        expect(code).to_be_hidden()
        page.emulate_media(media="print")
        expect(code).to_be_visible()
        picture = np.frombuffer(code.screenshot(), np.uint8)
        read, *_ = cv2.QRCodeDetector().detectAndDecode(cv2.imdecode(picture, cv2.IMREAD_COLOR))
        assert read == HOST + NOTED
        for unread in ("[data-aloud]", ".notes__back", ".share"):
            expect(page.locator(unread).first).to_be_hidden()


@pytest.mark.browser
def test_a_film_runs_and_shows_its_captions(browser: Browser, address: str) -> None:
    with visiting(browser, address, **size(360)) as visitor:
        page = visitor.open(FILMED)
        page.locator("video").scroll_into_view_if_needed()
        page.evaluate("document.querySelector('video').play()")
        said = "document.querySelector('video').textTracks[0].activeCues"
        wait_until(page, f"{said}?.[0]?.text.startsWith('[Ohne Ton]')")
        visitor.ask_axe(page, 360)
        assert visitor.faults == []


@pytest.mark.browser
def test_a_gallery_is_looked_through_by_button_key_and_finger(
    browser: Browser, address: str
) -> None:
    with visiting(browser, address, **size(360)) as visitor:
        page = visitor.open(GALLERY)
        gallery = page.locator(".gallery")
        back = gallery.get_by_role("button", name="Voriges Bild")
        on = gallery.get_by_role("button", name="Nächstes Bild")
        status = gallery.get_by_role("status")
        expect(status).to_have_text("Bild 1 von 4")
        expect(back).to_have_attribute("aria-disabled", "true")
        assert all((box := key.bounding_box()) and box["height"] >= 44 for key in (back, on))
        for number in (2, 3, 4):
            on.press("Enter")
            expect(status).to_have_text(f"Bild {number} von 4")
        expect(on).to_have_attribute("aria-disabled", "true")
        expect(on).to_be_focused()
        back.click()
        expect(status).to_have_text("Bild 3 von 4")
        gallery.get_by_role("region").press("ArrowLeft")
        expect(status).to_have_text("Bild 2 von 4")
        page.evaluate("document.querySelector('.gallery__view').scrollTo(0, 0)")
        expect(status).to_have_text("Bild 1 von 4")
        visitor.ask_axe(page, 360)
        assert visitor.faults == []


@pytest.mark.browser
def test_a_gallery_needs_no_script(browser: Browser, address: str) -> None:
    with visiting(browser, address, java_script_enabled=False, **size(360)) as visitor:
        gallery = visitor.open(GALLERY).locator(".gallery")
        assert gallery.get_by_role("button").count() == 0
        region = gallery.get_by_role("region")
        region.scroll_into_view_if_needed()
        region.focus()
        region.press("ArrowRight")
        expect(gallery.get_by_role("img").nth(1)).to_be_in_viewport(ratio=0.9)


def heard(page: Page) -> list[str]:
    """Return what was given to the voice so far."""
    return list(page.evaluate("said.map((one) => one.text)"))


@pytest.mark.browser
def test_an_article_is_read_by_a_voice_of_the_device(browser: Browser, address: str) -> None:
    with visiting(browser, address, **size(360)) as visitor:
        visitor.prepare(VOICES % LOCAL)
        page = visitor.open(NOTED)
        place = page.locator("[data-aloud]")
        button = place.get_by_role("button", name="Vorlesen")
        box = button.bounding_box()
        assert box and box["height"] >= 44
        button.click()
        expect(page.locator("h1")).to_have_class("article__title is-spoken")
        assert heard(page) == ["Die Welt als Rechteck: wie ein 360-Grad-Panorama entsteht"]
        assert page.evaluate("[said[0].lang, said[0].voice.name]") == ["de_DE", "Anna"]
        page.evaluate("finish()")
        place.get_by_role("button", name="Anhalten").click()
        page.evaluate("finish()")  # an engine that ends late must not go on
        assert len(heard(page)) == 2
        place.get_by_role("button", name="Weiter vorlesen").click()
        assert heard(page)[1] == heard(page)[2] != ""
        place.get_by_role("button", name="Beenden").click()
        expect(place.get_by_role("button", name="Vorlesen")).to_be_focused()
        assert page.locator(".is-spoken").count() == 0
        visitor.ask_axe(page, 360)
        assert visitor.faults == []


@pytest.mark.browser
def test_the_whole_text_is_read_once_and_nothing_else(browser: Browser, address: str) -> None:
    with visiting(browser, address, **size(1280)) as visitor:
        visitor.prepare(VOICES % LOCAL)
        page = visitor.open(NOTED)
        page.locator("[data-aloud] button").first.click()
        expect(page.locator(".is-spoken")).to_have_count(1)
        page.evaluate(
            "for (let n = 0; n < 400 && document.querySelector('.is-spoken'); n++) finish()"
        )
        words = " ".join(heard(page))
        for said in ("Vier Schritte", "Sie zeigt niemanden.", "linker und rechter Rand"):
            assert words.count(said) == 1, said
        assert words.count("Nur entlang des Horizonts") == 1
        for silent in ("Fußnoten", "Weitersagen", "Aus lateinisch", "Bild: ", "Vorlesen", "2018"):
            assert silent not in words
        expect(page.locator("[data-aloud] button").first).to_have_text("Vorlesen")


@pytest.mark.browser
@pytest.mark.parametrize(
    ("url", "voices", "words", "name"),
    [
        (IN_ENGLISH, ENGLISH, ("Read aloud", "Pause", "Continue"), "Ann"),
        (EASY, LOCAL, ("Vorlesen", "Anhalten", "Weiter vorlesen"), "Anna"),
    ],
)
def test_versions_are_read_in_a_voice_for_their_language(
    browser: Browser, address: str, url: str, voices: str, words: tuple[str, str, str], name: str
) -> None:
    with visiting(browser, address, **size(360)) as visitor:
        visitor.prepare(VOICES % voices)
        page = visitor.open(url)
        button = page.locator("[data-aloud] button").first
        for word, then in zip(words, (*words[1:], words[1]), strict=True):
            expect(button).to_have_text(word)
            button.click()
            expect(button).to_have_text(then)
        assert heard(page)[0] == page.locator("h1").inner_text()
        assert page.evaluate("said[0].voice.name") == name
        visitor.ask_axe(page, 360)
        assert visitor.faults == []


@pytest.mark.browser
@pytest.mark.parametrize("voices", ["[]", REMOTE, ENGLISH])
def test_without_a_german_voice_on_the_device_nothing_is_offered(
    browser: Browser, address: str, voices: str
) -> None:
    """A voice of a service would send the text to it."""
    with visiting(browser, address, **size(360)) as visitor:
        visitor.prepare(VOICES % voices)
        page = visitor.open(NOTED)
        expect(page.locator("[data-aloud]")).to_be_hidden()


@pytest.mark.browser
def test_a_voice_that_comes_later_is_offered_then(browser: Browser, address: str) -> None:
    late: Any = VOICES % "[]"
    with visiting(browser, address, **size(360)) as visitor:
        visitor.prepare(late)
        page = visitor.open(NOTED)
        page.evaluate(
            f"speechSynthesis.getVoices = () => {LOCAL};"
            "speechSynthesis.dispatchEvent(new Event('voiceschanged'))"
        )
        expect(page.get_by_role("button", name="Vorlesen")).to_be_visible()
        assert page.evaluate("hubShifts") == 0
