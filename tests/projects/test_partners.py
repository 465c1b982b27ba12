"""Partners to pages: groups, counts, links back."""

from __future__ import annotations

import datetime as dt

from plugins.core.cards import Card, PartnerCard
from plugins.core.catalogue import Catalogue
from plugins.core.pages import Page
from plugins.core.value import replace
from plugins.projects.model import Partner, PartnersView, PartnerView
from plugins.projects.partners import GROUPS, compile_partners
from plugins.projects.read import PARTNER_KINDS
from tests.cases import (
    DAY,
    make_article_card,
    make_desk,
    make_partner_card,
    make_project_card,
    pages_of,
    words,
)


def compiled(partners: list[PartnerCard], *cards: Card) -> dict[str, Page]:
    entries = [Partner(card, "https://partner.example/") for card in partners]
    # The small world of all tests has a partner already.
    others = [card for card in words() if not isinstance(card, PartnerCard)]
    catalogue = Catalogue([*others, *entries, *partners, *cards])
    desk = replace(make_desk(), catalogue=catalogue)
    return pages_of(compile_partners(desk), desk)


def view_of(*cards: Card) -> PartnerView:
    view = compiled([make_partner_card()], *cards)["/partner/stadt/"].view
    assert isinstance(view, PartnerView)
    return view


def test_every_kind_an_author_may_choose_has_a_group() -> None:
    assert set(GROUPS) == set(PARTNER_KINDS)


def test_partners_are_listed_by_kind_with_their_number_of_projects() -> None:
    partners = [make_partner_card("ihk", "kammer"), make_partner_card()]
    view = compiled(partners, make_project_card())["/partner/"].view
    assert isinstance(view, PartnersView)
    assert [(g.title, [(p.title, p.count) for p in g.partners]) for g in view.groups] == [
        ("Stadt und Stadtmarketing", [("Stadt", "1 Projekt")]),
        ("Kammer", [("Ihk", "0 Projekte")]),
    ]


def test_a_partner_links_back_to_its_projects_and_their_articles() -> None:
    view = view_of(
        make_project_card("wlan"),
        make_project_card("app", partners=("ihk",)),
        make_article_card("a", projects=("wlan",)),
        make_article_card("b", projects=("app",)),
    )
    assert [teaser.url for teaser in view.projects] == ["/projekte/wlan/"]
    assert [teaser.url for teaser in view.articles] == ["/artikel/a/"]


def test_an_article_on_two_projects_of_a_partner_is_shown_once() -> None:
    projects = [make_project_card(id) for id in ("wlan", "app")]
    assert len(view_of(*projects, make_article_card("a", projects=("wlan", "app"))).articles) == 1


def test_withdrawn_articles_take_nobodys_place() -> None:
    """Six are shown; the cut came before the withdrawn ones were left out."""
    cards = [
        make_article_card(f"a{i}", projects=("wlan",), withdrawn=i >= 6, date=DAY + dt.timedelta(i))
        for i in range(12)
    ]
    view = view_of(make_project_card(), *cards)
    assert [teaser.title for teaser in view.articles] == [f"Titel a{i}" for i in range(5, -1, -1)]


def test_a_partner_without_projects_has_a_page() -> None:
    view = view_of()
    assert (view.projects, view.articles, view.kind) == ((), (), "Stadt und Stadtmarketing")
