"""Displays as pages."""

from __future__ import annotations

from pathlib import Path

from plugins.core.cards import AssetCard
from plugins.core.pages import Crumb, Document, Page
from plugins.core.pictures import MISSING
from plugins.displays.compile import compile_displays
from plugins.displays.model import DisplaysView, DisplayView
from tests.cases import (
    faults,
    make_article_card,
    make_desk,
    make_merchant_card,
    make_project_card,
    outputs_of,
)
from tests.displays.authored import SLIDES, display
from tests.events import authored as events

URL = "/display/fenster/"


def test_without_displays_there_is_nothing() -> None:
    assert compile_displays(make_desk()) == ()


def test_a_display_has_a_page_its_content_and_a_place_in_the_list(tmp_path: Path) -> None:
    one = display(
        tmp_path, merchant="laden", slides=SLIDES, projects="[wlan]", articles="[eins]",
        place="Am Platz", orientation="hoch", demo="Erfunden.",
    )  # fmt: skip
    desk = make_desk(
        one, one.card, make_article_card(), make_merchant_card(), make_project_card(),
        AssetCard("display.js", "/theme/d.js"), AssetCard("display.css", "/theme/d.css"),
    )  # fmt: skip
    made = outputs_of(compile_displays(desk), desk)
    assert sorted(made) == ["/display/", URL, f"{URL}inhalt.json"]
    assert faults(desk.report) == []
    page, listed = made[URL], made["/display/"]
    assert isinstance(page, Page) and isinstance(page.view, DisplayView)
    assert (page.head.scripts, page.view.stylesheet) == (("/theme/d.js",), "/theme/d.css")
    assert (page.view.content, page.view.worker) == (f"{URL}inhalt.json", "/display/dienst.js")
    assert [slide.id for slide in page.view.slides] == ["eigene-1", "beitrag-eins", "eigene-2"]
    assert isinstance(listed, Page) and isinstance(listed.view, DisplaysView)
    (entry,) = listed.view.displays
    assert (entry.teaser.url, entry.teaser.kicker, entry.teaser.badge) == (
        URL,
        "Hochformat",
        "Demo",
    )
    assert (entry.place, entry.shown) == ("Am Platz", "3 Folien")
    assert entry.teaser.picture.src and entry.teaser.picture.alt == ""
    assert entry.merchant == Crumb("Laden laden", "/haendler/laden/")
    assert isinstance(made[f"{URL}inhalt.json"], Document)


def test_search_engines_find_the_list_and_no_screen(tmp_path: Path) -> None:
    desk = make_desk(one := display(tmp_path), one.card, make_article_card())
    made = outputs_of(compile_displays(desk), desk)
    page, listed = made[URL], made["/display/"]
    assert isinstance(page, Page) and isinstance(listed, Page)
    assert (page.head.indexed, page.in_sitemap) == (False, False)
    assert (listed.head.indexed, listed.in_sitemap) == (True, True)


def test_events_that_stand_by_are_in_the_content_and_not_on_the_page(tmp_path: Path) -> None:
    one = display(tmp_path, show="{events: {count: 1}}")
    several = [events.event(tmp_path, f"tag-{day}", start=f"2026-12-0{day} 18:00")
               for day in (1, 2)]  # fmt: skip
    desk = make_desk(one, one.card, *events.announced(*several))
    made = outputs_of(compile_displays(desk), desk)
    page, content = made[URL], made[f"{URL}inhalt.json"]
    assert isinstance(page, Page) and isinstance(page.view, DisplayView)
    assert [slide.id for slide in page.view.slides] == ["termin-tag-1"]
    assert isinstance(content, Document) and b"termin-tag-2" in content.content
    listed = made["/display/"]
    assert isinstance(listed, Page) and isinstance(listed.view, DisplaysView)
    assert listed.view.displays[0].shown == "1 Folie"
    assert listed.view.displays[0].teaser.picture == MISSING


def test_unknown_names_are_faults(tmp_path: Path) -> None:
    one = display(tmp_path, merchant="ladn", projects="[wlan2]", articles="[ein]")
    desk = make_desk(one, one.card, make_article_card(), make_merchant_card(), make_project_card())
    outputs_of(compile_displays(desk), desk)
    assert faults(desk.report) == [
        "content/display/fenster.yaml:4:11: Den Händler „ladn“ gibt es nicht"
        " – Meinten Sie „laden“?",
        "content/display/fenster.yaml:5:12: Das Projekt „wlan2“ gibt es nicht"
        " – Meinten Sie „wlan“?",
        "content/display/fenster.yaml:6:12: Den Beitrag „ein“ gibt es nicht – Meinten Sie „eins“?",
    ]
