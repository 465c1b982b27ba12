"""Articles to pages: what is linked, what is unknown, what stands beside."""

# ruff: noqa: E501 - a whole message stays on one line

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest

from plugins.articles.compile import compile_articles
from plugins.articles.model import Article, ArticleView
from plugins.articles.read import read_article
from plugins.core.belongings import Line
from plugins.core.cards import Card, EditionCard, ProjectCard, RelatedCard
from plugins.core.desk import Desk
from plugins.core.errors import Mark
from plugins.core.pages import FeedLink, Page
from plugins.core.prosereader import ProseReader
from plugins.core.report import Report
from plugins.core.site import NavItem
from plugins.core.value import replace
from tests.cases import (
    article_file,
    faults,
    make_article_card,
    make_desk,
    make_edition_card,
    make_merchant_card,
    make_project_card,
    make_scene,
    pages_of,
    source_of,
)

FILE = "content/artikel/eins.md"


def make_article(body: str = "Ein Satz.", **changes: str | None) -> Article:
    report = Report()
    article = read_article(source_of(article_file(body, **changes)), ProseReader(), report)
    assert article and not report.faults
    return article


def page_on(desk: Desk) -> tuple[Page, ArticleView]:
    (page,) = pages_of(compile_articles(desk), desk).values()
    assert isinstance(page.view, ArticleView)
    return page, page.view


def page_of(article: Article) -> tuple[Page, ArticleView]:
    return page_on(make_desk(article, article.card))


def view_of(article: Article, *cards: Card) -> ArticleView:
    desk = make_desk(article, article.card, *cards)
    view = page_on(desk)[1]
    assert faults(desk.report) == []
    return view


def faults_of(article: Article, *cards: Card, **desk: Any) -> list[str]:
    lying = make_desk(article, article.card, *cards, **desk)
    page_on(lying)
    return faults(lying.report)


def urls(view: ArticleView) -> list[str]:
    return [line.url for group in view.belongs for line in group.lines]


def test_names_become_links() -> None:
    article = make_article(edition="2018-03", projects="[wlan]", tours="[rundgang, rundgang/platz]")
    view = view_of(article, make_edition_card(), make_project_card())
    assert view.rubric == NavItem("Handel", "/rubrik/handel/")
    assert view.authors == (NavItem("Redaktion", "/autor/redaktion/"),)
    assert view.topics == (NavItem("Quick-Wins", "/thema/quick-wins/"),)
    assert view.edition == NavItem("Cityzeitung 03/2018", "/cityzeitung/2018-03/")
    assert view.projects == (NavItem("Projekt wlan", "/projekte/wlan/"),)
    assert [(one.title, one.lines) for one in view.belongs] == [
        ("In der Cityzeitung",
         (Line("Cityzeitung 03/2018", "/cityzeitung/2018-03/", "Motto 2018-03"),)),
        ("Projekt", (Line("Projekt wlan", "/projekte/wlan/", "Laufend"),)),
        ("360°-Tour", (Line("Rundgang", "/touren/rundgang/"),)),
        ("Standort der Tour", (Line("Der Platz", "/touren/rundgang/platz/", "Rundgang"),)),
        ("Thema", (Line("Quick-Wins", "/thema/quick-wins/"),)),
    ]  # fmt: skip


def test_a_scene_that_points_at_the_article_is_linked_back() -> None:
    pointing = replace(make_scene("rundgang/halle"), articles=("eins",))
    view = view_of(make_article(tours="[rundgang]"), pointing)
    assert urls(view) == ["/touren/rundgang/", "/touren/rundgang/halle/", "/thema/quick-wins/"]


@pytest.mark.parametrize(
    ("key", "value", "fault"),
    [
        ("rubric", "handl", "7:9: Die Rubrik „handl“ gibt es nicht – Meinten Sie „handel“?"),
        ("topics", "[quick-win]", "8:10: Das Thema „quick-win“ gibt es nicht – Meinten Sie „quick-wins“?"),
        ("authors", "[redakton]", "5:11: Die Person „redakton“ steht nicht in content/personen.yaml – Meinten Sie „redaktion“?"),
        ("edition", "2018-3", "10:10: Die Ausgabe „2018-3“ gibt es nicht – Meinten Sie „2018-03“?"),
        ("projects", "[w-lan]", "10:12: Das Projekt „w-lan“ gibt es nicht – Meinten Sie „wlan“?"),
        ("tours", "[rundgan]", "10:9: Die Tour „rundgan“ gibt es nicht – Meinten Sie „rundgang“?"),
        ("tours", "[rundgang/plaz]", "10:9: Die Szene „rundgang/plaz“ gibt es nicht – Meinten Sie „rundgang/platz“?"),
    ],
)  # fmt: skip
def test_an_unknown_name_is_a_fault_with_the_nearest_right_one(
    key: str, value: str, fault: str
) -> None:
    article = make_article(**{key: value})
    assert faults_of(article, make_edition_card(), make_project_card()) == [f"{FILE}:{fault}"]


def test_an_unknown_picture_is_a_fault() -> None:
    article = make_article(
        picture="{file: bilder/plaz.jpg, alt: A, caption: B, credit: C, licence: D}"
    )
    assert faults_of(article) == [
        f"{FILE}:9:17: Das Bild „bilder/plaz.jpg“ gibt es nicht unter content/"
        " – Meinten Sie „bilder/platz.jpg“?"
    ]


def test_a_name_whose_own_file_is_broken_is_not_reported_twice() -> None:
    article = make_article(projects="[wlan]", edition="2018-03")
    broken = ((ProjectCard, "wlan"), (EditionCard, "2018-03"))
    assert faults_of(article, broken=broken) == []


def test_a_showcase_links_its_project_and_scene() -> None:
    text = (
        "{shop: Laden, place: Markt, try: Schild, learned: Viel,"
        " project: wlan, scene: rundgang/platz}"
    )
    view = view_of(make_article(kind="showcase", showcase=text), make_project_card())
    assert view.showcase
    assert view.showcase.project == NavItem("Projekt wlan", "/projekte/wlan/")
    assert view.showcase.scene == NavItem("Der Platz", "/touren/rundgang/platz/")


def test_merchants_that_the_article_names_and_that_name_it_are_linked_once() -> None:
    text = "{shop: Laden, place: Markt, try: Schild, learned: Viel, merchant: brummel}"
    article = make_article(kind="showcase", showcase=text, merchants="[wirbel]")
    assert article.card.merchants == ("wirbel", "brummel")
    cards = [make_merchant_card(id, articles=("eins",)) for id in ("brummel", "wirbel")]
    view = view_of(article, *cards)
    assert view.showcase
    assert view.showcase.merchant == NavItem("Laden brummel", "/haendler/brummel/")
    assert urls(view)[:2] == ["/haendler/wirbel/", "/haendler/brummel/"]


def test_an_unknown_merchant_is_a_fault() -> None:
    assert faults_of(make_article(merchants="[brumel]"), make_merchant_card("brummel")) == [
        f"{FILE}:10:13: Den Händler „brumel“ gibt es nicht – Meinten Sie „brummel“?"
    ]


def test_what_stands_beside_comes_from_the_related_card_in_its_order() -> None:
    article = make_article()
    cards = [make_article_card(id) for id in ("zwei", "drei", "vier")]
    related = RelatedCard("eins", ("drei", "zwei"), ("vier",), "zwei", "vier", Mark("x"))
    view = view_of(article, *cards, related)
    assert [teaser.title for teaser in view.same_rubric] == ["Titel drei", "Titel zwei"]
    assert [teaser.title for teaser in view.other_rubrics] == ["Titel vier"]
    assert view.previous == NavItem("Titel zwei", "/artikel/zwei/")
    assert view.next == NavItem("Titel vier", "/artikel/vier/")


def test_an_article_without_related_card_stands_alone() -> None:
    view = view_of(make_article())
    assert (view.same_rubric, view.other_rubrics) == ((), ())
    assert (view.previous, view.next) == (None, None)


def test_a_change_is_shown_only_when_it_came_later() -> None:
    assert view_of(make_article(modified="2018-07-04")).modified is None
    modified = view_of(make_article(modified="2018-07-09")).modified
    assert modified and modified.text == "9. Juli 2018"


def test_contents_appear_from_three_headings_on() -> None:
    assert view_of(make_article("## A\n\n## B\n\nText.")).contents == ()
    titles = [h.title for h in view_of(make_article("## A\n\n### a\n\n## B\n\n## C")).contents]
    assert titles == ["A", "B", "C"]


def test_a_withdrawn_article_stays_but_is_not_indexed() -> None:
    article = make_article(withdrawn="{date: 2018-07-08, reason: Irrtum.}")
    page, view = page_of(article)
    assert view.withdrawn and view.withdrawn.text == "Irrtum."
    assert not page.head.indexed
    assert page_of(make_article())[0].head.indexed


def test_the_tour_viewer_is_loaded_only_where_a_scene_stands() -> None:
    for body, uses in (("Text.", False), ("Text.\n\n![Der Platz](tour:rundgang/platz)", True)):
        article = make_article(body)
        assert page_of(article)[0].head.uses_tour is uses


def test_head_names_feed_dates_and_picture() -> None:
    article = make_article(modified="2018-07-09")
    page, _ = page_of(article)
    feed = FeedLink("Rubrik Handel", "/feeds/rubrik/handel/atom.xml", "application/atom+xml")
    assert page.head.feeds == (feed,)
    assert (page.head.published, page.head.modified) == ("2018-07-04", "2018-07-09")
    assert page.head.image == "/bilder/platz.0123-1080.jpg"
    assert page.changed == dt.date(2018, 7, 9)


def test_search_engines_read_a_news_article_and_its_way() -> None:
    article = make_article(title="A </script> B")
    page, _ = page_of(article)
    news, way = json.loads(page.head.json_ld)["@graph"]
    assert news["headline"] == "A </script> B"
    assert news["url"] == "https://hub.example/artikel/eins/"
    assert news["author"][0]["name"] == "Redaktion"
    assert [step["name"] for step in way["itemListElement"]] == [
        "Startseite", "Handel", "A </script> B",
    ]  # fmt: skip
    assert "</script>" not in page.head.json_ld


def test_the_source_is_shown_with_its_day() -> None:
    source = "{name: Cityzeitung, date: 2018-07-04, url: 'https://zeitung.example/'}"
    view = view_of(make_article(source=source))
    assert view.source and view.source.date
    assert (view.source.name, view.source.date.text) == ("Cityzeitung", "4. Juli 2018")
    assert view.source.url == "https://zeitung.example/"


def test_a_page_says_what_matters_and_how_it_is_heard() -> None:
    article = make_article(facts="[Kurz.]")
    desk = make_desk(article, article.card)
    desk = replace(desk, site=replace(desk.site, aloud_script="/a.js"))
    page, view = page_on(desk)
    assert (view.recording, view.facts) == (None, ("Kurz.",))
    assert "/a.js" in page.head.scripts
