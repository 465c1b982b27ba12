"""Which pages search engines are told of."""

from __future__ import annotations

import datetime as dt

from plugins.core.pages import MadePage
from plugins.sitemap.compile import compile_sitemap
from plugins.sitemap.model import SitemapEntry

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
