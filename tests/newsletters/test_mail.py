"""HTML mail: what programs drop is not there, what they need is."""

from __future__ import annotations

import re

import pytest
from msgspec import structs

from plugins.newsletters.mail import mail_html
from tests.cases import make_article_card
from tests.newsletters.letters import Mail, letter
from tests.papers.composed import article, edition_desk

GMAIL_CUTS = 102_000  # bytes
HOSTILE = '"><script>alert(1)</script>'


@pytest.fixture(scope="module")
def mail() -> Mail:
    return Mail(mail_html(letter()))


def test_it_is_well_formed_and_says_its_language(mail: Mail) -> None:
    assert mail.open == []
    assert mail.all("html") == [{"lang": "de"}]
    assert mail.all("title") and "Motto 2018-03" in mail.text


def test_tables_are_for_layout_and_every_element_brings_its_style(mail: Mail) -> None:
    assert all(table["role"] == "presentation" for table in mail.all("table"))
    for tag in ("table", "td", "p", "h1", "h2", "h3", "img", "a"):
        elements = mail.all(tag)
        assert elements
        bare = [e for e in elements if "style" not in e]
        assert bare == [] or (tag == "a" and all(e["href"] for e in bare)), tag


def test_nothing_is_loaded_but_pictures_and_nothing_counts_readers(mail: Mail) -> None:
    tags = {tag for tag, _ in mail.elements}
    assert not tags & {"script", "link", "iframe", "form", "object", "video", "svg"}
    html = mail_html(letter())
    assert "url(" not in html and "@import" not in html and "@font-face" not in html
    for picture in mail.all("img"):
        assert picture["src"].startswith("https://hub.example/bilder/")
        assert picture["alt"] and int(picture["width"]) > 99 and int(picture["height"]) > 99
    for address in re.findall(r'(?:href|src)="([^"]+)"', html):
        assert "?" not in address and "utm" not in address, address


def test_no_column_is_wider_than_600_pixels(mail: Mail) -> None:
    widths = [int(w) for w in re.findall(r'width[=:]"?(\d+)', mail_html(letter()))]
    assert widths and max(widths) <= 600


def test_the_line_beside_the_subject_comes_first_and_is_not_seen(mail: Mail) -> None:
    first = mail.all("div")[0]
    assert "display:none" in first["style"]
    body = mail.text.partition("Motto 2018-03")[2]
    assert body.strip().startswith(("@media", "Eine Ausgabe."))
    assert {"name": "color-scheme", "content": "light dark"} in mail.all("meta")


def test_headings_go_down_without_a_jump(mail: Mail) -> None:
    levels = [int(tag[1]) for tag, _ in mail.elements if re.fullmatch("h[1-6]", tag)]
    assert levels == [1, 2, 3, 2, 3]


def test_a_large_edition_is_not_cut_by_gmail() -> None:
    desk = edition_desk(article("eins"), editorial="Wort.")
    cards = desk.catalogue.shelves.by_kind[type(make_article_card())]
    words = "Ein Vorspann, so lang wie der längste, den das Formular erlaubt. " * 4
    for number in range(40):
        card = make_article_card(f"a{number}", edition="2018-03", teaser=words)
        cards[card.id] = card
    html = mail_html(letter(desk)).encode()
    assert html.count(b"<h3") == 41
    assert len(html) < GMAIL_CUTS


def test_no_text_of_an_author_becomes_markup() -> None:
    hostile = structs.replace(
        letter(), title=HOSTILE, preheader=HOSTILE, subject=HOSTILE, demo=HOSTILE, notice=HOSTILE
    )
    found = Mail(mail_html(hostile))
    assert found.all("script") == []
    assert found.text.count(HOSTILE) == 6
