"""Which pages search engines are told of."""

from __future__ import annotations

import datetime as dt

import pytest

from plugins.core.pages import MadePage
from plugins.core.value import replace
from plugins.sitemap.compile import compile_news, compile_security, compile_sitemap
from plugins.sitemap.model import Alternate, NewsEntry, SecurityNote, SitemapEntry
from tests.cases import make_article_card, make_settings

DAY = dt.date(2018, 7, 4)


def page(url: str, changed: dt.date | None = None, listed: bool = True) -> MadePage:
    return MadePage(url, changed, listed, "", ())


def test_pages_come_sorted_with_absolute_address_and_day_of_change() -> None:
    assert compile_sitemap([page("/b/"), page("/a/", DAY)], "https://hub.example") == (
        SitemapEntry("https://hub.example/a/", DAY),
        SitemapEntry("https://hub.example/b/", None),
    )


def test_pages_that_are_not_to_be_found_are_left_out() -> None:
    hidden = [page("/404.html", listed=False), page("/entwurf/", listed=False)]
    assert compile_sitemap(hidden, "https://hub.example") == ()


def test_a_page_is_told_with_its_picture() -> None:
    made = MadePage("/a/", None, True, "/bilder/größe.jpg", ())
    (entry,) = compile_sitemap([made], "https://hub.example")
    assert entry.image == "https://hub.example/bilder/gr%C3%B6%C3%9Fe.jpg"


def test_addresses_are_escaped_as_addresses() -> None:
    (entry,) = compile_sitemap([page("/größe & mehr/")], "https://hub.example")
    assert entry.url == "https://hub.example/gr%C3%B6%C3%9Fe%20%26%20mehr/"


@pytest.mark.parametrize(("today", "told"), [(4, True), (6, True), (7, False), (3, False)])
def test_news_are_the_articles_of_two_days(today: int, told: bool) -> None:
    settings = replace(make_settings(), today=dt.date(2018, 7, today))
    entry = NewsEntry("https://hub.example/artikel/eins/", "Titel eins", DAY)
    assert compile_news([make_article_card()], settings) == ((entry,) if told else ())


def test_without_a_today_nothing_is_news() -> None:
    assert compile_news([make_article_card()], make_settings()) == ()


@pytest.mark.parametrize(
    ("today", "expires"), [("2026-11-30", "2027-10-01"), ("2026-01-01", "2026-12-01")]
)
def test_the_note_for_finders_of_weaknesses_holds_less_than_a_year(
    today: str, expires: str
) -> None:
    settings = replace(
        make_settings(), today=dt.date.fromisoformat(today), security_contact="mailto:a@b.example"
    )
    url = "https://hub.example/.well-known/security.txt"
    note = SecurityNote("mailto:a@b.example", dt.date.fromisoformat(expires), url)
    assert compile_security(settings) == note
    assert note.expires - dt.date.fromisoformat(today) < dt.timedelta(days=365)


def test_where_nobody_is_to_be_told_there_is_no_note() -> None:
    assert compile_security(make_settings()) is None


def test_a_page_is_told_with_what_it_is_in_other_languages() -> None:
    made = [page(url) for url in ("/a/", "/en/a/", "/b/", "/leichte-sprache/a/")]
    entries = compile_sitemap(made, "https://hub.example", ["leicht:/a/", "en:/a/", "en:/b/"])
    alternates = {entry.url: entry.alternates for entry in entries}
    row = (
        Alternate("de", "https://hub.example/a/"),
        Alternate("en", "https://hub.example/en/a/"),
        Alternate("de-simple", "https://hub.example/leichte-sprache/a/"),
    )
    assert alternates.pop("https://hub.example/b/") == ()  # its version is not shown
    assert set(alternates.values()) == {row} and len(alternates) == 3
