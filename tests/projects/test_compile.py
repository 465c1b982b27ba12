"""Projects to pages: the board, its filters, each project."""

from __future__ import annotations

import datetime as dt

from plugins.core.cards import Card
from plugins.core.desk import Desk
from plugins.core.pages import Page
from plugins.core.site import NavItem
from plugins.core.value import replace
from plugins.projects.compile import compile_projects
from plugins.projects.model import BoardView, Filter, Period, Project, ProjectView
from tests.cases import (
    DAY,
    faults,
    make_article_card,
    make_desk,
    make_edition_card,
    make_merchant_card,
    make_partner_card,
    make_scene,
    pages_of,
    ref,
)
from tests.projects.drawn_up import make_project

THREE = [
    make_project("wlan", "laufend", partners=("stadt", "ihk")),
    make_project("app", "quick-win", partners=("ihk",)),
    make_project("konzept", "laufend", kind="building-block"),
]


def compiled(projects: list[Project], *cards: Card) -> tuple[dict[str, Page], Desk]:
    partner = make_partner_card("ihk", "kammer", "IHK")
    desk = make_desk(partner, *projects, *(project.card for project in projects), *cards)
    return pages_of(compile_projects(desk), desk), desk


def board(pages: dict[str, Page], url: str = "/projekte/") -> BoardView:
    view = pages[url].view
    assert isinstance(view, BoardView)
    return view


def view_of(project: Project, *cards: Card) -> ProjectView:
    pages, desk = compiled([project], *cards)
    assert faults(desk.report) == []
    view = pages[project.card.url].view
    assert isinstance(view, ProjectView)
    return view


def test_the_board_sets_quick_wins_beside_building_blocks() -> None:
    view = board(compiled(THREE)[0])
    assert [teaser.title for teaser in view.quick_wins] == ["Projekt wlan", "Projekt app"]
    assert [teaser.title for teaser in view.building_blocks] == ["Projekt konzept"]


def test_filters_count_all_projects_in_the_order_of_the_statuses() -> None:
    view = board(compiled(THREE)[0])
    assert view.by_status == (
        Filter("Alle", "/projekte/", 3, True),
        Filter("Quick Win", "/projekte/status/quick-win/", 1, False),
        Filter("Laufend", "/projekte/status/laufend/", 2, False),
    )
    assert view.by_partner == (
        Filter("Stadt", "/projekte/partner/stadt/", 2, False),
        Filter("IHK", "/projekte/partner/ihk/", 2, False),
    )


def test_a_filtered_board_shows_its_own_and_counts_all() -> None:
    pages, desk = compiled(THREE)
    view = board(pages, "/projekte/status/laufend/")
    shown = view.quick_wins + view.building_blocks
    assert [teaser.title for teaser in shown] == ["Projekt wlan", "Projekt konzept"]
    assert [(f.count, f.current) for f in view.by_status] == [(3, False), (1, False), (2, True)]
    assert view.timeline
    assert [len(drawing.rows) for drawing in view.timeline.drawings] == [2, 2]
    assert [crumb.title for crumb in view.crumbs] == ["Startseite", "Projekte"]
    assert faults(desk.report) == []


def test_every_filter_has_a_page_and_shows_as_many_as_it_says() -> None:
    pages, _ = compiled(THREE)
    whole = board(pages)
    for item in (*whole.by_status, *whole.by_partner):
        view = board(pages, item.url)
        assert len(view.quick_wins) + len(view.building_blocks) == item.count
        (current,) = [f for f in (*view.by_status, *view.by_partner) if f.current]
        assert current.url == item.url


def test_a_site_without_projects_has_an_empty_board() -> None:
    view = board(compiled([])[0])
    assert (view.quick_wins, view.timeline, view.by_partner) == ((), None, ())


def test_unknown_partners_and_tours_are_faults_with_suggestions() -> None:
    project = replace(make_project(partners=("stat",), contact="ikh"), tours=(ref("rundgan"),))
    assert faults(compiled([project])[1].report) == [
        "content/datei.md:3:5: Den Partner „ikh“ gibt es nicht – Meinten Sie „ihk“?",
        "content/datei.md:3:5: Den Partner „stat“ gibt es nicht – Meinten Sie „stadt“?",
        "content/datei.md:3:5: Die Tour „rundgan“ gibt es nicht – Meinten Sie „rundgang“?",
    ]


def test_a_project_links_its_partners_contact_and_tours() -> None:
    view = view_of(replace(make_project(), tours=(ref("rundgang"),)))
    assert view.partners == (NavItem("Stadt", "/partner/stadt/"),)
    assert (view.contact, view.contact_partner) == (
        "Leitung", NavItem("Stadt", "/partner/stadt/"),
    )  # fmt: skip
    assert [tour.url for tour in view.tours] == ["/touren/rundgang/"]
    assert view.status_url == "/projekte/status/laufend/"


def test_a_scene_that_points_at_the_project_is_linked_back() -> None:
    project = make_project()
    pointing = replace(make_scene("rundgang/halle"), projects=(project.card.id,))
    assert [tour.url for tour in view_of(project, pointing).tours] == ["/touren/rundgang/halle/"]


def test_a_project_links_back_to_articles_and_their_editions_but_to_no_withdrawn_one() -> None:
    cards = [
        make_article_card("alt", projects=("wlan",), edition="2018-03"),
        make_article_card("neu", projects=("wlan",), edition="2018-03", date=DAY.replace(day=9)),
        make_article_card("weg", projects=("wlan",), edition="2017-04", withdrawn=True),
        make_article_card("fremd", projects=("app",)),
    ]
    view = view_of(make_project(), *cards, make_edition_card(), make_edition_card("2017-04"))
    assert [teaser.title for teaser in view.articles] == ["Titel neu", "Titel alt"]
    assert view.editions == (NavItem("Cityzeitung 03/2018", "/cityzeitung/2018-03/"),)


def test_a_period_is_told_in_months() -> None:
    assert view_of(make_project()).period == "seit Juli 2018, Ende offen"
    closed = Period(dt.date(2018, 7, 1), dt.date(2019, 3, 1), "Laut Plan.")
    view = view_of(make_project(period=closed))
    assert (view.period, view.period_note) == ("Juli 2018 bis März 2019", "Laut Plan.")


def test_history_is_told_in_german_words_and_dates_the_page() -> None:
    pages, _ = compiled([make_project()])
    page = pages["/projekte/wlan/"]
    assert isinstance(page.view, ProjectView)
    (step,) = page.view.history
    assert (step.word, step.date.text, step.note) == ("Laufend", "4. Juli 2018", "Begonnen.")
    assert page.changed == DAY


def test_merchants_that_take_part_are_linked() -> None:
    pages, _ = compiled(THREE, make_merchant_card("brummel", projects=("wlan",)))
    shown = {url: pages[url].view for url in ("/projekte/wlan/", "/projekte/app/")}
    views = [view for view in shown.values() if isinstance(view, ProjectView)]
    assert [[line.url for one in view.belongs for line in one.lines] for view in views] == [
        ["/haendler/brummel/"], [],
    ]  # fmt: skip
