"""Cards to lists: stable pages, complete lists, right counts."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.core.cards import ArticleCard, Card
from plugins.core.pages import Page
from plugins.core.site import NavItem
from plugins.listings.compile import BESIDE, CHUNK, chunked, compile_listings
from plugins.listings.model import (
    ArchiveView,
    IndexView,
    ListView,
    YearView,
)
from tests import cases
from tests.cases import (
    faults,
    make_article_card,
    make_desk,
    make_edition_card,
    make_person,
    make_topic,
)

HANDEL = "/rubrik/handel/"
FIRST = dt.date(2015, 1, 1)


def row(count: int) -> list[ArticleCard]:
    """Return articles of Handel, one a day, oldest first."""
    return [make_article_card(f"a{i:03d}", date=FIRST + dt.timedelta(i)) for i in range(count)]


def pages_of(*cards: Card) -> dict[str, Page]:
    desk = make_desk(*cards)
    pages = cases.pages_of(compile_listings(desk), desk)
    assert faults(desk.report) == []
    return pages


def list_view(page: Page) -> ListView:
    assert isinstance(page.view, ListView)
    return page.view


def urls_on(page: Page) -> list[str]:
    view = list_view(page)
    return [teaser.url for teaser in ((view.lead,) if view.lead else ()) + view.teasers]


@given(st.integers(0, 8 * CHUNK))
def test_chunks_hold_every_article_once_and_the_open_page_is_never_much_too_long(n: int) -> None:
    ids = [f"a{i:03d}" for i in range(n)]
    first, *numbered = chunked(ids)
    assert [id for chunk in (first, *numbered) for id in chunk] == ids
    assert all(len(chunk) == CHUNK for chunk in numbered)
    assert len(first) < 2 * CHUNK
    assert len(first) >= CHUNK or not numbered


@given(st.integers(0, 6 * CHUNK))
def test_a_new_article_changes_no_numbered_chunk(n: int) -> None:
    ids = [f"a{i:03d}" for i in range(n + 1)]
    old, new = chunked(ids[1:])[1:], chunked(ids)[1:]
    assert old == new[len(new) - len(old) :]


@settings(max_examples=6, deadline=None)
@given(st.sampled_from((2 * CHUNK - 1, 2 * CHUNK, 3 * CHUNK - 1, 3 * CHUNK, 3 * CHUNK + 5)))
def test_a_new_article_changes_no_numbered_page(count: int) -> None:
    cards = row(count + 1)
    before, after = pages_of(*cards[:-1]), pages_of(*cards)
    numbered = [url for url in before if "/seite/" in url]
    assert all(before[url] == after[url] for url in numbered)
    assert before[HANDEL] != after[HANDEL]


def test_every_article_is_on_exactly_one_list_page_of_its_rubric() -> None:
    pages = pages_of(*row(3 * CHUNK + 7), make_article_card("fremd", rubric="innenstadt"))
    shown = [url for at, page in pages.items() if at.startswith(HANDEL) for url in urls_on(page)]
    assert sorted(shown) == [f"/artikel/a{i:03d}/" for i in range(3 * CHUNK + 7)]
    assert urls_on(pages["/rubrik/innenstadt/"]) == ["/artikel/fremd/"]


def test_older_pages_count_from_the_oldest_and_are_linked_newest_first() -> None:
    pages = pages_of(*row(3 * CHUNK))
    assert list_view(pages[HANDEL]).older == (
        NavItem("Seite 2", "/rubrik/handel/seite/2/"),
        NavItem("Seite 1", "/rubrik/handel/seite/1/"),
    )
    oldest = pages["/rubrik/handel/seite/1/"]
    assert urls_on(oldest)[-1] == "/artikel/a000/"
    assert list_view(oldest).title == "Handel: ältere Beiträge, Seite 1"


def test_a_rubric_leads_with_its_newest_article_and_offers_a_feed() -> None:
    page = pages_of(*row(2))[HANDEL]
    view = list_view(page)
    assert view.lead and view.lead.url == "/artikel/a001/"
    assert [teaser.url for teaser in view.teasers] == ["/artikel/a000/"]
    assert (view.kind, view.note) == ("Rubrik", "2 Beiträge")
    assert view.feed == "/feeds/rubrik/handel/atom.xml"
    assert (view.beside_title, view.beside) == (
        "Andere Rubriken",
        (NavItem("Innenstadt", "/rubrik/innenstadt/"),),
    )
    assert page.changed == FIRST + dt.timedelta(1)


def test_an_empty_rubric_has_a_page() -> None:
    view = list_view(pages_of()[HANDEL])
    assert (view.lead, view.teasers, view.note) == (None, (), "0 Beiträge")


def test_a_topic_has_no_lead_and_no_feed() -> None:
    view = list_view(pages_of(*row(2))["/thema/quick-wins/"])
    assert (view.lead, len(view.teasers), view.feed) == (None, 2, "")
    assert (view.beside_title, view.beside) == ("", ())


def test_beside_a_list_stand_the_next_few_in_the_order_of_the_file() -> None:
    """All of them on each of their pages would be quadratic in their number."""
    topics = [make_topic(f"t{i:02d}") for i in range(BESIDE + 5)]
    pages = pages_of(*topics)
    beside = list_view(pages["/thema/t17/"]).beside
    assert [item.title for item in beside] == [
        "T18", "T19", "Quick-Wins", *(f"T{i:02d}" for i in range(12)),
    ]  # fmt: skip
    assert len(beside) == BESIDE == 15


def test_an_author_page_says_role_and_what_is_invented() -> None:
    cards: list[Card] = [make_person("ute", demo="Erfunden."), *row(1)]
    pages = pages_of(*cards, make_article_card("von-ute", authors=("ute", "redaktion")))
    view = list_view(pages["/autor/ute/"])
    assert (view.note, view.demo) == ("Schreibt · 1 Beitrag", "Erfunden.")
    assert len(list_view(pages["/autor/redaktion/"]).teasers) == 2


def test_an_index_counts_the_articles_of_each_topic() -> None:
    pages = pages_of(make_topic("leer"), *row(3))
    view = pages["/thema/"].view
    assert isinstance(view, IndexView)
    assert [(entry.title, entry.count) for entry in view.entries] == [
        ("Quick-Wins", "3 Beiträge"),
        ("Leer", "0 Beiträge"),
    ]


def test_the_archive_counts_years_and_months_newest_first() -> None:
    dates = [dt.date(2017, 12, 31), dt.date(2018, 1, 1), dt.date(2018, 3, 5), dt.date(2018, 3, 9)]
    cards = [make_article_card(f"a{i}", date=date) for i, date in enumerate(dates)]
    pages = pages_of(*cards, make_edition_card())
    view = pages["/archiv/"].view
    assert isinstance(view, ArchiveView)
    assert [(year.title, year.count) for year in view.years] == [
        ("2018", "3 Beiträge"), ("2017", "1 Beitrag"),
    ]  # fmt: skip
    assert [(month.title, month.count, month.url) for month in view.years[0].months] == [
        ("März", "2 Beiträge", "/archiv/2018/#monat-03"),
        ("Januar", "1 Beitrag", "/archiv/2018/#monat-01"),
    ]
    assert [(topic.title, topic.count) for topic in view.topics] == [("Quick-Wins", "4 Beiträge")]
    assert view.editions == (
        NavItem("Cityzeitung 03/2018: Motto 2018-03", "/cityzeitung/2018-03/"),
    )


def test_a_year_shows_its_months_and_the_way_to_other_years() -> None:
    dates = [dt.date(2017, 12, 31), dt.date(2018, 1, 1), dt.date(2018, 3, 5)]
    pages = pages_of(*(make_article_card(f"a{i}", date=date) for i, date in enumerate(dates)))
    view = pages["/archiv/2018/"].view
    assert isinstance(view, YearView)
    assert [(month.id, month.title, len(month.teasers)) for month in view.months] == [
        ("monat-03", "März 2018", 1),
        ("monat-01", "Januar 2018", 1),
    ]
    assert view.years == (NavItem("2017", "/archiv/2017/"),)


def test_a_site_without_articles_has_an_empty_archive() -> None:
    pages = pages_of()
    view = pages["/archiv/"].view
    assert isinstance(view, ArchiveView)
    assert (view.years, pages["/archiv/"].changed) == ((), None)
