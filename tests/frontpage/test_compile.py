"""Choices to the front page: what is shown once is not shown again."""

from __future__ import annotations

import datetime as dt

from plugins.core.cards import Card
from plugins.core.desk import Desk
from plugins.core.pages import Document, Page
from plugins.core.value import replace
from plugins.frontpage.compile import PER_SECTION, compile_front
from plugins.frontpage.model import Choices, FrontView
from tests.cases import (
    DAY,
    faults,
    make_article_card,
    make_desk,
    make_edition_card,
    make_project_card,
    outputs_of,
    ref,
)

CHOICES = Choices(
    claim="Ein Anfang",
    intro="Ein Satz.",
    lead=ref("lead"),
    highlights=(ref("h1"), ref("h2")),
    showcases=(ref("laden"),),
    projects=(ref("wlan"),),
    edition=None,
    tour=ref("rundgang"),
)
CHOSEN: tuple[Card, ...] = (
    *(make_article_card(id) for id in ("lead", "h1", "h2", "laden")),
    make_project_card(),
    make_edition_card(),
)


def compiled(choices: Choices, *cards: Card) -> tuple[Page | Document, Desk]:
    desk = make_desk(choices, *CHOSEN, *cards)
    (output,) = outputs_of(compile_front(desk), desk).values()
    return output, desk


def view_of(*cards: Card, choices: Choices = CHOICES) -> FrontView:
    page, desk = compiled(choices, *cards)
    assert faults(desk.report) == []
    assert isinstance(page, Page) and isinstance(page.view, FrontView)
    return page.view


def faults_of(choices: Choices, *cards: Card) -> list[str]:
    return faults(compiled(choices, *cards)[1].report)


def test_the_page_shows_what_the_editors_chose() -> None:
    view = view_of()
    assert view.lead.title == "Titel lead"
    assert [teaser.title for teaser in view.highlights] == ["Titel h1", "Titel h2"]
    assert [teaser.title for teaser in view.showcases] == ["Titel laden"]
    assert [teaser.title for teaser in view.projects] == ["Projekt wlan"]
    assert view.lead_picture.alt == "Ein Platz."
    assert view.tour and view.tour.start_url == "/touren/rundgang/platz/"


def test_nothing_is_shown_twice_above_and_in_sections() -> None:
    more = [make_article_card(f"a{i}", date=DAY + dt.timedelta(i)) for i in range(6)]
    view = view_of(*more)
    above = [view.lead, *view.highlights, *view.showcases]
    below = [teaser for section in view.sections for teaser in section.teasers]
    urls = [teaser.url for teaser in (*above, *below)]
    assert len(set(urls)) == len(urls)
    assert [teaser.title for teaser in below] == ["Titel a5", "Titel a4", "Titel a3"]


def test_sections_follow_the_rubrics_and_leave_out_empty_ones_and_withdrawn_articles() -> None:
    view = view_of(
        make_article_card("i", rubric="innenstadt"),
        make_article_card("n", rubric="handel"),
        make_article_card("weg", rubric="handel", withdrawn=True),
    )
    assert [section.title for section in view.sections] == ["Handel", "Innenstadt"]
    assert [teaser.title for teaser in view.sections[0].teasers] == ["Titel n"]
    assert view_of().sections == ()
    assert all(len(section.teasers) <= PER_SECTION for section in view.sections)


def test_without_a_choice_the_newest_edition_is_shown_with_four_articles() -> None:
    articles = [make_article_card(f"a{i}", edition="2018-04") for i in range(6)]
    view = view_of(make_edition_card("2018-04"), *articles)
    assert view.edition and view.edition.kicker == "Cityzeitung 04/2018"
    assert len(view.edition_articles) == 4


def test_the_editors_may_choose_an_older_edition() -> None:
    choices = replace(CHOICES, edition=ref("2018-03"))
    view = view_of(make_edition_card("2018-04"), choices=choices)
    assert view.edition and view.edition.kicker == "Cityzeitung 03/2018"


def test_unknown_names_are_faults_with_suggestions() -> None:
    choices = replace(
        CHOICES, highlights=(ref("h11"), ref("h2")), projects=(ref("w-lan"),),
        edition=ref("2018-3"), tour=ref("rundgan"),
    )  # fmt: skip
    assert faults_of(choices) == [
        "content/datei.md:3:5: Das Projekt „w-lan“ gibt es nicht – Meinten Sie „wlan“?",
        "content/datei.md:3:5: Den Beitrag „h11“ gibt es nicht – Meinten Sie „h1“?",
        "content/datei.md:3:5: Die Ausgabe „2018-3“ gibt es nicht – Meinten Sie „2018-03“?",
        "content/datei.md:3:5: Die Tour „rundgan“ gibt es nicht – Meinten Sie „rundgang“?",
    ]


def test_an_unknown_lead_is_a_fault_and_leaves_the_page_out() -> None:
    output, desk = compiled(replace(CHOICES, lead=ref("leed")))
    assert not isinstance(output, Page)
    assert faults(desk.report) == [
        "content/datei.md:3:5: Den Beitrag „leed“ gibt es nicht – Meinten Sie „lead“?"
    ]


def test_the_lead_cannot_be_a_highlight_too() -> None:
    assert faults_of(replace(CHOICES, highlights=(ref("lead"), ref("h1")))) == [
        "content/datei.md:3:5: Der Beitrag „lead“ steht schon weiter oben auf der Startseite"
        " – Ihn nur einmal nennen."
    ]


def test_a_withdrawn_article_is_not_for_the_front_page() -> None:
    weg = make_article_card("weg", withdrawn=True)
    assert faults_of(replace(CHOICES, lead=ref("weg")), weg) == [
        "content/datei.md:3:5: Der Beitrag „weg“ ist zurückgezogen – Einen anderen wählen."
    ]


def test_without_readable_choices_no_page_is_planned() -> None:
    assert compile_front(make_desk(*CHOSEN)) == ()


def test_head_offers_all_three_feeds() -> None:
    page, _ = compiled(CHOICES)
    assert isinstance(page, Page)
    head = page.head
    assert [feed.url for feed in head.feeds] == [
        "/feeds/atom.xml", "/feeds/rss.xml", "/feeds/feed.json",
    ]  # fmt: skip
    assert (head.title, head.url) == ("Digitalstadt-Hub", "/")
