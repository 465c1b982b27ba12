"""An article as Lighthouse's slow phone meets it; `make lighthouse` asks every kind of page."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from tests.site.published import Published, is_withdrawn
from tests.site.server import serving
from tools.lighthouse.__main__ import is_missed, one_of_each_kind
from tools.lighthouse.measure import FULL, SLOWEST, Looked, Question, lighthouse
from tools.lighthouse.table import document
from tools.setup.lighthouse import FILES, REMEDY, found

RUNS = 3  # a run takes six seconds, most of them waiting


def looked(**changes: object) -> Looked:
    """Return a page without any fault."""
    page = Looked("/artikel/a/", dict.fromkeys(FULL, 1.0), (), 900.0, 0.0, 700.0, 0.0, 9000, "12")
    return replace(page, **changes)  # type: ignore[arg-type]


@pytest.mark.browser
def test_an_article_is_there_at_once_and_does_not_move(site: Published) -> None:
    if found() is None:
        pytest.skip(REMEDY)
    articles = (url for url in sorted(site.pages) if url.startswith("/artikel/"))
    url = next(url for url in articles if not is_withdrawn(site.pages[url]))
    with serving(site.folder, packed=True) as base, lighthouse() as asked:
        page = asked.look(Question(base + url, hidden=True), RUNS)
    assert page.complaints() == ()


def test_whoever_is_not_perfect_is_told_why() -> None:
    assert looked().complaints() == ()
    low = looked(scores={**looked().scores, "seo": 0.92}, faults=("seo: no title",))
    assert low.complaints() == ("seo 92", "seo: no title")
    assert looked(cls=0.001).complaints() == ("moves by 0.001",)
    late = looked(lcp=SLOWEST + 1.0)
    assert late.complaints() and is_missed(late)
    assert not is_missed(replace(late, url="/touren/")), "the limit is one of articles"


def test_of_each_kind_a_page_is_chosen_that_robots_may_see() -> None:
    def page(head: str = "") -> BeautifulSoup:
        return BeautifulSoup(f"<html><head>{head}</head></html>", "html.parser")

    closed = page('<meta name="robots" content="noindex">')
    old = page('<meta http-equiv="refresh" content="0; url=/">')
    pages = {
        "/": page(), "/artikel/a/": closed, "/artikel/b/": page(), "/alt/": old,
        "/redaktion/": page(), "/display/c/": closed,
    }  # fmt: skip
    assert one_of_each_kind(pages) == ["/", "/artikel/b/", "/display/c/"]


def test_the_table_names_pages_limits_and_what_is_missed() -> None:
    text = document([looked(), looked(url="/b/", cls=0.2)], {"/b/"}, 5, "today")
    assert "| `/artikel/a/` | 100 | 100 | 100 | 900 | 700 | 0 | 0 | 9 |" in text
    assert "| `/b/`* | " in text and "- /b/: moves by 0.200" in text
    assert "Nothing." in document([looked()], set(), 5, "today")


def test_the_lock_has_a_hash_for_everything_and_names_no_registry() -> None:
    packages = json.loads(FILES[1].read_text("utf-8"))["packages"]
    installed = [one for name, one in packages.items() if name]
    assert len(installed) > 100
    assert all(one["integrity"].startswith("sha512-") for one in installed)
    assert not any("resolved" in one for one in installed)
