"""The desk of a feature, and that of a single page."""

from __future__ import annotations

import datetime as dt

import pytest

from plugins.core.cards import ArticleCard
from plugins.core.catalogue import Catalogue
from plugins.core.desk import open_desk
from plugins.core.errors import Mark
from plugins.core.report import Report
from tests.core.builders import article, desk, picture_use, settings, site
from tests.core.test_languages import speaking_desk


def test_other_sites_get_addresses_with_scheme_and_host() -> None:
    assert desk().absolute("/artikel/eins/") == "https://hub.example/artikel/eins/"


def test_a_fresh_desk_notes_what_one_page_asks_orders_and_finds_wrong() -> None:
    whole = desk([article()])
    page = whole.fresh()
    page.catalogue.get(ArticleCard, "eins")
    page.pictures.view(picture_use())
    page.pictures.view(picture_use("bilder/fehlt.jpg"))
    assert page.notes.entries == {
        "ArticleCard:eins", "PictureFile:bilder/platz.jpg", "PictureFile:bilder/fehlt.jpg",
    }  # fmt: skip
    assert [shown.id for shown in page.pictures.ordered] == ["bilder/platz.jpg"]
    assert len(page.report.faults) == 1
    assert (whole.notes.entries, whole.pictures.ordered, whole.report.faults) == (set(), (), ())


def test_all_desks_share_one_set_of_shelves() -> None:
    whole = desk([article()])
    assert whole.fresh().catalogue.shelves is whole.catalogue.shelves


def test_a_desk_that_is_opened_reports_to_the_build() -> None:
    report = Report()
    opened = open_desk(Catalogue(), settings(), site(), report)
    opened.report.fault(Mark("a"), "Fehler")
    opened.pictures.view(picture_use())
    assert len(report.faults) == 2


def test_a_desk_says_what_the_house_says_in_the_language_of_the_page() -> None:
    german = speaking_desk(words={"Von": "By", "{count} weitere": "{count} more"})
    english = german.speaking("en")
    assert (german.say("Von"), english.say("Von")) == ("Von", "By")
    assert english.say("{count} weitere", count=3) == "3 more"
    assert german.say("{count} weitere", count=3) == "3 weitere"
    with pytest.raises(KeyError):
        english.say("Das hat niemand übersetzt")


def test_days_are_written_in_the_language_of_the_page() -> None:
    day = dt.date(2018, 7, 4)
    german = speaking_desk()
    assert german.day(day).text == "4. Juli 2018"
    assert german.speaking("leicht").day(day).text == "4. Juli 2018"
    english = german.speaking("en").day(day)
    assert (english.iso, english.text) == ("2018-07-04", "4 July 2018")


def test_a_page_is_in_the_language_of_another_or_not() -> None:
    english = speaking_desk().speaking("en")
    assert english.speaks("/en/artikel/eins/") and not english.speaks("/artikel/eins/")
    assert speaking_desk().speaks("/artikel/eins/")


def test_a_link_from_an_english_page_says_that_it_leads_to_a_german_one() -> None:
    german = speaking_desk(words={"auf Deutsch": "German"})
    desk = german.speaking("en")
    assert desk.german_sign("/artikel/eins/") == (' <span class="german" lang="en">(German)</span>')
    for url in ("/en/artikel/eins/", "#", "https://a.example/"):
        assert desk.german_sign(url) == ""
    assert german.german_sign("/artikel/eins/") == ""


def test_what_a_page_asks_in_another_language_is_noted_with_the_rest() -> None:
    page = speaking_desk(article()).fresh()
    page.speaking("en").catalogue.get(ArticleCard, "eins")
    assert page.notes.entries == {"ArticleCard:eins", "Version:en:/artikel/eins/"}
