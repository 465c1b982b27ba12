"""Editions to pages: sections, lead, neighbours."""

from __future__ import annotations

from plugins.core.cards import Card
from plugins.core.desk import Desk
from plugins.core.pages import Page
from plugins.core.site import NavItem
from plugins.editions.compile import compile_editions
from plugins.editions.model import Edition, EditionsView, EditionView
from tests.cases import (
    DAY,
    faults,
    make_article_card,
    make_desk,
    make_edition_card,
    make_prose,
    pages_of,
    ref,
)


def make_edition(id: str = "2018-03", lead: str = "") -> Edition:
    return Edition(make_edition_card(id), ref(lead) if lead else None, make_prose())


def compiled(editions: list[Edition], *cards: Card) -> tuple[dict[str, Page], Desk]:
    desk = make_desk(*editions, *(edition.card for edition in editions), *cards)
    return pages_of(compile_editions(desk), desk), desk


def view_of(pages: dict[str, Page], id: str = "2018-03") -> EditionView:
    view = pages[f"/cityzeitung/{id}/"].view
    assert isinstance(view, EditionView)
    return view


def test_articles_stand_in_the_order_of_the_rubrics() -> None:
    cards = [
        make_article_card("a", rubric="innenstadt", edition="2018-03"),
        make_article_card("b", rubric="handel", edition="2018-03"),
        make_article_card("c", rubric="innenstadt", edition="2018-03"),
        make_article_card("fremd", edition="2018-02"),
    ]
    pages, desk = compiled([make_edition()], *cards)
    view = view_of(pages)
    assert [(s.title, [t.title for t in s.teasers]) for s in view.sections] == [
        ("Handel", ["Titel b"]),
        ("Innenstadt", ["Titel a", "Titel c"]),
    ]
    assert view.count == "3 Beiträge"
    assert faults(desk.report) == []


def test_the_lead_is_not_repeated_below_but_counted() -> None:
    cards = [make_article_card(id, edition="2018-03") for id in ("a", "b")]
    view = view_of(compiled([make_edition(lead="a")], *cards)[0])
    assert view.lead and view.lead.title == "Titel a"
    assert [teaser.title for section in view.sections for teaser in section.teasers] == ["Titel b"]
    assert view.count == "2 Beiträge"


def test_an_unknown_lead_is_a_fault_with_the_nearest_right_one() -> None:
    _, desk = compiled([make_edition(lead="anfan")], make_article_card("anfang", edition="2018-03"))
    assert faults(desk.report) == [
        "content/datei.md:3:5: Den Beitrag „anfan“ gibt es nicht – Meinten Sie „anfang“?"
    ]


def test_a_lead_of_another_edition_is_a_fault() -> None:
    _, desk = compiled([make_edition(lead="a")], make_article_card("a", edition="2018-02"))
    assert faults(desk.report) == [
        "content/datei.md:3:5: Der Aufmacher „a“ gehört nicht zu dieser Ausgabe"
        " – Im Beitrag „edition: 2018-03“ eintragen oder einen anderen wählen."
    ]


def test_editions_hang_together_in_the_order_of_time() -> None:
    editions = [make_edition(id) for id in ("2018-03", "2017-04", "2018-02")]
    pages, _ = compiled(editions)
    first, second, third = (view_of(pages, id) for id in ("2017-04", "2018-02", "2018-03"))
    assert (first.previous, third.next) == (None, None)
    assert second.previous == NavItem("Cityzeitung 04/2017", "/cityzeitung/2017-04/")
    assert second.next == NavItem("Cityzeitung 03/2018", "/cityzeitung/2018-03/")


def test_the_overview_shows_the_newest_edition_first() -> None:
    pages, _ = compiled([make_edition(id) for id in ("2018-02", "2018-03", "2017-04")])
    view = pages["/cityzeitung/"].view
    assert isinstance(view, EditionsView)
    assert [teaser.kicker for teaser in view.editions] == [
        "Cityzeitung 03/2018", "Cityzeitung 02/2018", "Cityzeitung 04/2017",
    ]  # fmt: skip


def test_an_edition_changes_when_one_of_its_articles_does() -> None:
    later = DAY.replace(year=2019)
    pages, _ = compiled([make_edition()], make_article_card("a", edition="2018-03", modified=later))
    assert pages["/cityzeitung/2018-03/"].changed == later


def test_head_names_motto_and_feed() -> None:
    head = compiled([make_edition()])[0]["/cityzeitung/2018-03/"].head
    assert head.title == "Cityzeitung 03/2018: Motto 2018-03"
    assert [feed.url for feed in head.feeds] == ["/feeds/cityzeitung/2018-03/atom.xml"]
    assert '"issueNumber":"03/2018"' in head.json_ld
