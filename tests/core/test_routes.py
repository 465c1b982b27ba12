"""Addresses and the files that answer to them."""

from __future__ import annotations

import datetime as dt

import pytest

from plugins.core import routes


@pytest.mark.parametrize(
    ("url", "right"),
    [
        (routes.article("eins"), "/artikel/eins/"),
        (routes.rubric("handel"), "/rubrik/handel/"),
        (routes.topic("quick-wins"), "/thema/quick-wins/"),
        (routes.author("redaktion"), "/autor/redaktion/"),
        (routes.edition("2018-03"), "/cityzeitung/2018-03/"),
        (routes.project("ebay"), "/projekte/ebay/"),
        (routes.projects_by_status("laufend"), "/projekte/status/laufend/"),
        (routes.projects_by_partner("ihk"), "/projekte/partner/ihk/"),
        (routes.partner("ihk"), "/partner/ihk/"),
        (routes.tour("stadt"), "/touren/stadt/"),
        (routes.scene("stadt/platz"), "/touren/stadt/platz/"),
        (routes.scene_data("stadt/platz"), "/touren/stadt/platz/szene.json"),
        (routes.event("markt"), "/termine/markt/"),
        (routes.event_calendar("markt"), "/termine/markt/markt.ics"),
        (routes.calendar(), "/termine/alle.ics"),
        (routes.calendar("treffen"), "/termine/treffen.ics"),
        (routes.events_of_month("2026-12"), "/termine/2026-12/"),
        (routes.service("verleih"), "/dienste/verleih/"),
        (routes.service_code("verleih"), "/dienste/verleih/code.svg"),
        (routes.display("fenster"), "/display/fenster/"),
        (routes.display_content("fenster"), "/display/fenster/inhalt.json"),
        (routes.archive_year(2018), "/archiv/2018/"),
        (routes.archive_month(dt.date(2018, 7, 4)), "/archiv/2018/#monat-07"),
        (routes.older("/archiv/", 2), "/archiv/seite/2/"),
        (routes.page("impressum"), "/impressum/"),
        (routes.feed("atom.xml"), "/feeds/atom.xml"),
        (routes.feed("rss.xml", "/rubrik/handel/"), "/feeds/rubrik/handel/rss.xml"),
    ],
)
def test_addresses_are_german_and_end_with_a_slash(url: str, right: str) -> None:
    assert url == right


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("/", "index.html"),
        ("/artikel/eins/", "artikel/eins/index.html"),
        ("/404.html", "404.html"),
        ("/archiv/2018/#monat-07", "archiv/2018/index.html"),
        ("/#oben", "index.html"),
    ],
)
def test_an_address_with_a_slash_is_answered_by_an_index(url: str, path: str) -> None:
    assert routes.output_path(url) == path


def test_two_outputs_cannot_share_a_file() -> None:
    with pytest.raises(
        routes.RouteTaken, match=r"^a/index.html and a/index.html are the same file$"
    ):
        routes.refuse_duplicates(["a/index.html", "b/index.html", "a/index.html"])


def test_names_that_differ_in_case_only_are_one_file_on_many_systems() -> None:
    with pytest.raises(routes.RouteTaken, match=r"^A\.html and a\.html are the same file$"):
        routes.refuse_duplicates(["a.html", "A.html"])


def test_different_files_are_fine() -> None:
    routes.refuse_duplicates(["a.html", "b.html"])
