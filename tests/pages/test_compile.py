"""Single pages to pages, and 404.html."""

from __future__ import annotations

from plugins.core.cards import AssetCard, PageCard
from plugins.core.errors import Mark
from plugins.core.pages import Document, MadePage, Page
from plugins.core.site import NavItem
from plugins.pages.compile import address_list, compile_pages
from plugins.pages.model import NotFoundView, SinglePage, SinglePageView
from tests.cases import faults, make_desk, make_prose, pages_of
from tests.core.test_languages import real_words, speaking_desk


def compiled(text: str = "Text.", placeholder: str = "") -> tuple[Page, SinglePageView, list[str]]:
    card = PageCard("impressum", "Impressum", "/impressum/", Mark("content/seiten/impressum.md"))
    desk = make_desk(card, SinglePage(card, "Wer wir sind.", placeholder, make_prose(text)))
    page, _ = pages_of(compile_pages(desk), desk).values()
    assert isinstance(page.view, SinglePageView)
    return page, page.view, faults(desk.report)


def test_a_page_shows_its_text_and_its_placeholder() -> None:
    page, view, found = compiled(placeholder="Anschrift fehlt.")
    assert (view.title, view.summary, view.placeholder) == (
        "Impressum", "Wer wir sind.", "Anschrift fehlt.",
    )  # fmt: skip
    assert view.body[0].html == "<p>Text.</p>"
    assert (page.url, page.template, found) == ("/impressum/", "pages/page.html", [])


def test_contents_appear_on_long_pages_only() -> None:
    assert compiled("## A\n\n## B\n\n## C")[1].contents == ()
    assert len(compiled("## A\n\n## B\n\n## C\n\n## D")[1].contents) == 4


def test_a_link_to_an_unknown_page_is_a_fault_with_the_nearest_right_one() -> None:
    assert compiled("Siehe [hier](seite:impresum).")[2] == [
        "content/datei.md:1:14: Die Seite „impresum“ gibt es nicht – Meinten Sie „impressum“?"
    ]


def test_the_page_for_wrong_addresses_is_always_there_and_never_indexed() -> None:
    desk = make_desk()
    (page,) = pages_of(compile_pages(desk), desk).values()
    assert (page.url, page.head.indexed, page.in_sitemap) == ("/404.html", False, False)
    assert isinstance(page.view, NotFoundView)
    assert page.view.title == "Diese Seite gibt es nicht"
    assert page.view.addresses == "" and page.head.scripts == ()


def test_the_page_for_wrong_addresses_looks_for_similar_ones_where_there_is_a_script() -> None:
    desk = make_desk(AssetCard("notfound.js", "/n.js"))
    (page,) = pages_of(compile_pages(desk), desk).values()
    assert isinstance(page.view, NotFoundView)
    assert (page.view.addresses, page.head.scripts) == ("/adressen.txt", ("/n.js",))


def test_the_page_for_wrong_addresses_has_a_word_for_english_readers_where_there_are_pages() -> (
    None
):
    told = []
    for desk in (speaking_desk(words=real_words()), make_desk()):
        (page,) = pages_of(compile_pages(desk), desk).values()
        assert isinstance(page.view, NotFoundView)
        told.append((page.view.english, page.view.way))
    words = "This page does not exist, or not in English."
    assert told == [(words, NavItem("Everything that there is in English", "/en/")), ("", None)]


def test_the_list_of_addresses_has_every_page_that_may_be_found() -> None:
    made = [MadePage(url, None, url != "/404.html", "", ()) for url in ("/b/", "/404.html", "/a/")]
    assert address_list(made) == Document("/adressen.txt", b"/a/\n/b/\n")
