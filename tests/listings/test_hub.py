"""The page of a topic: its introduction, what to begin with, what belongs to it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from plugins.core.cards import ArticleCard, TopicCard
from plugins.core.pages import Page
from plugins.core.prose import Prose
from plugins.core.report import Report
from plugins.core.value import replace
from plugins.listings.compile import compile_listings
from plugins.listings.model import ListView, Topic
from plugins.listings.read import read_file
from tests import cases
from tests.cases import (
    faults,
    input_of,
    make_article_card,
    make_desk,
    make_merchant_card,
    make_project_card,
    make_topic,
    of_kind,
    read_inputs,
    ref,
    write_files,
)
from tests.events.authored import announced, event

URL = "/thema/netz/"


def topic(**changes: Any) -> Topic:
    values = {"prose": Prose((), (), 0), "leads": (), "related": (), **changes}
    card = replace(make_topic("netz"), related=tuple(one.id for one in values["related"]))
    return Topic(card=card, **values)


def article(id: str, **changes: Any) -> ArticleCard:
    return make_article_card(id, **{"topics": ("netz",), **changes})


def made(one: Topic, *cards: Any) -> tuple[Page, list[str]]:
    desk = make_desk(one, one.card, *cards)
    return cases.pages_of(compile_listings(desk), desk)[URL], faults(desk.report)


def view_of(page: Page) -> ListView:
    assert isinstance(page.view, ListView)
    return page.view


def test_a_topic_is_read_with_what_editors_chose(tmp_path: Path) -> None:
    content = write_files(tmp_path, {"themen.yaml": (
        "topics:\n"
        "  - {id: netz, title: Netz, summary: S, text: 'Ein *Satz*.', leads: [eins],"
        " related: [wege]}\n"
        "  - {id: wege, title: Wege, summary: S}\n"
    )})  # fmt: skip
    report = Report()
    found = read_inputs([input_of(content, "themen.yaml")], read_file, report)
    assert faults(report) == []
    netz, wege = of_kind(Topic, found)
    assert (netz.id, netz.prose.words, [r.id for r in netz.leads]) == ("netz", 2, ["eins"])
    assert [card.related for card in of_kind(TopicCard, found)] == [("wege",), ()]
    assert (wege.leads, wege.prose.words) == ((), 0)


def test_what_to_begin_with_stands_above_and_not_twice() -> None:
    page, said = made(topic(leads=(ref("zwei"),)), article("eins"), article("zwei"))
    assert said == []
    assert [teaser.url for teaser in view_of(page).leads] == ["/artikel/zwei/"]
    assert [teaser.url for teaser in view_of(page).teasers] == ["/artikel/eins/"]


def test_everything_that_has_the_topic_is_shown_by_kind(tmp_path: Path) -> None:
    page, said = made(
        topic(related=(ref("quick-wins"),)), make_project_card(topics=("netz",)),
        make_project_card("app"), make_merchant_card(topics=("netz",)),
        *announced(event(tmp_path, topics="[netz]")),
    )  # fmt: skip
    assert said == []
    assert [(g.title, [line.url for line in g.lines]) for g in view_of(page).belongs] == [
        ("Projekt", ["/projekte/wlan/"]),
        ("Termin", ["/termine/sprechstunde/"]),
        ("Händler", ["/haendler/laden/"]),
        ("Verwandte Themen", ["/thema/quick-wins/"]),
    ]


def test_a_topic_that_names_another_is_named_by_it() -> None:
    desk = make_desk(topic(related=(ref("quick-wins"),)).card, topic(related=(ref("quick-wins"),)),
                     Topic(make_topic(), Prose((), (), 0), (), ()))  # fmt: skip
    page = cases.pages_of(compile_listings(desk), desk)["/thema/quick-wins/"]
    assert [line.url for g in view_of(page).belongs for line in g.lines] == ["/thema/netz/"]


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"leads": (ref("eims"),)}, "Den Beitrag „eims“ gibt es nicht – Meinten Sie „eins“?"),
        ({"leads": (ref("fremd"),)},
         "Der Beitrag „fremd“ gehört nicht zum Thema „netz“ – Im Beitrag unter „topics“ „netz“"
         " ergänzen oder ihn hier streichen."),
        ({"leads": (ref("weg"),)},
         "Der Beitrag „weg“ ist zurückgezogen – Ihn hier streichen."),
        ({"related": (ref("quick-win"),)},
         "Das Thema „quick-win“ gibt es nicht – Meinten Sie „quick-wins“?"),
    ],
)  # fmt: skip
def test_wrong_choices_are_faults(changes: dict[str, Any], fault: str) -> None:
    cards = (
        article("eins"),
        article("fremd", topics=("quick-wins",)),
        article("weg", withdrawn=True),
    )
    _, said = made(topic(**changes), *cards)
    assert said == [f"content/datei.md:3:5: {fault}"]


def test_an_author_is_shown_with_what_the_newest_articles_tell_of() -> None:
    desk = make_desk(make_article_card(projects=("wlan",)), make_project_card())
    pages = cases.pages_of(compile_listings(desk), desk)
    groups = view_of(pages["/autor/redaktion/"]).belongs
    assert [line.url for group in groups for line in group.lines] == ["/projekte/wlan/"]
    assert view_of(pages["/rubrik/handel/"]).belongs == ()
