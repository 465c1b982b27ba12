"""An article in plain German as a page of its own."""

from __future__ import annotations

import json
from typing import Any

from plugins.articles.compile import compile_articles
from plugins.articles.easy import origin_view
from plugins.articles.model import EasyView
from plugins.core.pages import Page
from tests.articles.test_compile import make_article
from tests.articles.test_translated import desk_of, make_wording
from tests.cases import faults, pages_of

URL = "/leichte-sprache/artikel/eins/"
NOTE = "{date: 2018-07-05, reason: Ein Grund.}"


def easy(head: dict[str, str] | None = None, **words: Any) -> tuple[Page, EasyView, list[str]]:
    desk = desk_of(make_article(**(head or {})), make_wording("leicht", **words))
    page = pages_of(compile_articles(desk), desk)[URL]
    assert isinstance(page.view, EasyView)
    return page, page.view, faults(desk.report)


def test_a_text_and_its_picture_stand_alone() -> None:
    page, view, said = easy(body="Ein Satz.\nNoch ein Satz.", demo="")
    assert (page.template, page.language, said) == ("articles/easy.html", "leicht", [])
    assert [part.html for part in view.body] == ["<p>Ein Satz.\nNoch ein Satz.</p>"]
    assert (view.title, view.original.url) == ("In English", "/artikel/eins/")
    assert [one.tag for one in page.head.versions] == ["de", "de-simple"]


def test_machines_are_told_what_it_is() -> None:
    page, _, _ = easy()
    described, way = json.loads(page.head.json_ld)["@graph"]
    assert described["inLanguage"] == "de-simple"
    assert described["translationOfWork"]["inLanguage"] == "de"
    assert [step["name"] for step in way["itemListElement"]][:2] == [
        "Startseite", "Leichte Sprache",
    ]  # fmt: skip


def test_what_was_wrong_is_said_here_too() -> None:
    head = {"correction": NOTE, "withdrawn": NOTE, "demo": "Erfunden."}
    page, view, said = easy(head, correction="Das war falsch.", withdrawn="Alles war falsch.")
    assert said == [] and not page.head.indexed
    assert view.notices == (
        "Zurückgezogen am 5. Juli 2018: Alles war falsch.",
        "Berichtigung vom 5. Juli 2018: Das war falsch.",
        "Demo: Made up.",
    )


def test_a_source_has_its_day_in_the_language_of_the_page() -> None:
    article = make_article(source="{name: Z, date: 2018-07-04}")
    desk = desk_of(article, make_wording())
    english = origin_view(article.source, desk.speaking("en"))
    assert english and english.date and english.date.text == "4 July 2018"
    assert origin_view(None, desk) is None
