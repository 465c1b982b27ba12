"""The desk of a feature, and that of a single page."""

from __future__ import annotations

from plugins.core.cards import ArticleCard
from plugins.core.catalogue import Catalogue
from plugins.core.desk import open_desk
from plugins.core.errors import Mark
from plugins.core.report import Report
from tests.core.builders import article, desk, picture_use, settings, site


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
