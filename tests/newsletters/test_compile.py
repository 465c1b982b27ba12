"""Editions to newsletters: a page and three files."""

from __future__ import annotations

import datetime as dt

from plugins.core.pages import Document, Page
from plugins.newsletters.compile import compile_newsletters
from plugins.newsletters.mail import mail_html
from plugins.newsletters.message import mail_message
from plugins.newsletters.model import NewsletterView
from plugins.newsletters.plaintext import mail_text
from tests.cases import faults, outputs_of
from tests.newsletters.letters import letter
from tests.papers.composed import article, edition_desk

URL = "/cityzeitung/2018-03/newsletter/"


def test_every_edition_has_a_page_and_three_files() -> None:
    desk = edition_desk()
    outputs = outputs_of(compile_newsletters(desk), desk)
    files = {url: made.content for url, made in outputs.items() if isinstance(made, Document)}
    assert files == {
        f"{URL}newsletter.eml": mail_message(letter()),
        f"{URL}newsletter.html.txt": mail_html(letter()).encode(),
        f"{URL}newsletter.txt": mail_text(letter()).encode(),
    }
    assert list(outputs.keys() - files.keys()) == [URL]
    assert faults(desk.report) == []


def test_the_page_tells_what_each_file_is_for_and_how_large_it_is() -> None:
    desk = edition_desk()
    page = outputs_of(compile_newsletters(desk), desk)[URL]
    assert isinstance(page, Page) and isinstance(page.view, NewsletterView)
    assert [(file.facts.partition(",")[0], bool(file.use)) for file in page.view.files] == [
        ("EML", True),
        ("Text", True),
        ("Text", True),
    ]
    assert all(file.facts.endswith(" KB") for file in page.view.files)


def test_search_engines_keep_to_the_page_of_the_edition() -> None:
    desk = edition_desk(article("eins", modified="2018-09-01", source=None), editorial="Wort.")
    page = outputs_of(compile_newsletters(desk), desk)[URL]
    assert isinstance(page, Page)
    assert not page.head.indexed and not page.in_sitemap
    assert page.changed == dt.date(2018, 9, 1)
