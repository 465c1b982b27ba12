"""An article with the words of another language."""

# ruff: noqa: E501 - a whole message stays on one line

from __future__ import annotations

import json
from typing import Any

import pytest

from plugins.articles.compile import compile_articles
from plugins.articles.model import Article, ArticleView, ShowcaseWords, Wording
from plugins.articles.translated import in_language
from plugins.core.cards import Ref, RelatedCard
from plugins.core.desk import Desk
from plugins.core.errors import Mark
from plugins.core.pages import Page
from plugins.core.value import replace
from tests.articles.test_aloud import make_recording
from tests.articles.test_compile import make_article
from tests.cases import faults, make_article_card, make_project_card, make_prose, pages_of
from tests.core.test_languages import make_version, real_words, speaking_desk

NOTE = "{date: 2018-07-05, reason: Ein Grund.}"
SHOWCASE = "{shop: L, place: M, try: S, learned: V}"
WORDS = ShowcaseWords("In the middle", "A display", "Curiosity")
URL = "/en/artikel/eins/"


def make_wording(code: str = "en", body: str = "A sentence.", **changes: Any) -> Wording:
    """Return what an article called eins says in another language."""
    version = make_version("/artikel/eins/", code, kicker="Test", alt="A square.")
    values: dict[str, Any] = {
        "minutes": 1, "demo": "Made up.", "correction": "", "withdrawn": "",
        "showcase": WORDS if code == "en" else None, **changes,
    }  # fmt: skip
    return Wording(id=version.id, version=version, prose=make_prose(body), **values)


def desk_of(article: Article, wording: Wording, *others: Any) -> Desk:
    return speaking_desk(
        article, article.card, wording, wording.version, *others, words=real_words()
    )


def english_page(desk: Desk) -> tuple[Page, ArticleView]:
    page = pages_of(compile_articles(desk), desk)[URL]
    assert isinstance(page.view, ArticleView)
    return page, page.view


def plain_wording(**changes: Any) -> Wording:
    return make_wording(**{"showcase": None, "demo": "", **changes})


def test_texts_are_the_translation_s_and_everything_else_the_original_s() -> None:
    article = make_article(projects="[wlan]", modified="2018-07-06")
    page, view = english_page(desk_of(article, plain_wording(), make_project_card()))
    assert (view.title, view.kicker, view.teaser) == ("In English", "Test", "What it says.")
    assert [part.html for part in view.body] == ["<p>A sentence.</p>"]
    assert (view.date.text, view.modified and view.modified.text) == ("4 July 2018", "6 July 2018")
    assert (view.picture.alt, view.picture.caption) == ("A square.", "Am Morgen.")
    assert [group.title for group in view.belongs] == ["Project", "Topic"]
    assert [(step.title, step.url) for step in view.crumbs] == [
        ("Home", "/en/"), ("Articles", "/en/#article"),
    ]  # fmt: skip
    assert (page.language, page.template) == ("en", "articles/article.html")


def test_machines_learn_of_which_article_it_is_a_translation() -> None:
    article = make_article()
    desk = desk_of(article, plain_wording())
    page, _ = english_page(desk)
    described, _ = json.loads(page.head.json_ld)["@graph"]
    assert described["inLanguage"] == "en"
    assert described["translationOfWork"]["url"] == "https://hub.example/artikel/eins/"
    original = pages_of(compile_articles(desk), desk)["/artikel/eins/"]
    assert "translationOfWork" not in original.head.json_ld
    assert [one.tag for one in original.head.versions] == ["de", "en"]


def test_only_what_can_be_read_in_the_language_stands_beside_it() -> None:
    article = make_article()
    version = make_version("/artikel/zwei/")
    related = RelatedCard("eins", ("drei",), ("zwei",), "drei", "zwei", Mark("x"))
    cards = [make_article_card(id) for id in ("zwei", "drei")]
    _, view = english_page(desk_of(article, plain_wording(), version, related, *cards))
    assert view.same_rubric == ()
    assert [teaser.url for teaser in view.other_rubrics] == ["/en/artikel/zwei/"]
    assert view.previous is None and view.next and view.next.url == "/en/artikel/zwei/"


def test_a_link_leads_to_the_same_language_where_it_can() -> None:
    article = make_article()
    wording = plain_wording(body="To [two](artikel:zwei) and [three](artikel:drei).")
    cards = [make_article_card(id) for id in ("zwei", "drei")]
    _, view = english_page(desk_of(article, wording, make_version("/artikel/zwei/"), *cards))
    assert 'href="/en/artikel/zwei/"' in view.body[0].html
    assert 'href="/artikel/drei/"' in view.body[0].html


def test_a_version_of_what_nobody_sees_is_not_there() -> None:
    wording = plain_wording()
    desk = speaking_desk(wording, wording.version)
    assert compile_articles(desk) == ()


@pytest.mark.parametrize(
    ("head", "words", "message"),
    [
        ({"correction": NOTE}, {},
         "Das Original hat die Angabe „correction“, die Fassung nicht – „correction“ ergänzen."),
        ({"withdrawn": NOTE}, {},
         "Das Original hat die Angabe „withdrawn“, die Fassung nicht – „withdrawn“ ergänzen."),
        ({}, {"withdrawn": "Gone."},
         "Die Fassung hat die Angabe „withdrawn“, das Original nicht – „withdrawn“ löschen oder im Original ergänzen."),
        ({"demo": "Erfunden."}, {},
         "Das Original hat die Angabe „demo“, die Fassung nicht – „demo“ ergänzen."),
        ({"kind": "showcase", "showcase": SHOWCASE}, {},
         "Nur eines von Original und Fassung hat die Angabe „showcase“ – In beiden eintragen oder in beiden weglassen."),
        ({}, {"showcase": WORDS},
         "Nur eines von Original und Fassung hat die Angabe „showcase“ – In beiden eintragen oder in beiden weglassen."),
    ],
)  # fmt: skip
def test_a_version_tells_what_its_original_tells(
    head: dict[str, str], words: dict[str, Any], message: str
) -> None:
    desk = desk_of(make_article(**head), plain_wording(**words))
    english_page(desk)
    assert faults(desk.report) == [f"content/artikel/eins.en.md:1: {message}"]


def test_a_version_is_heard_in_a_recording_of_its_own() -> None:
    card = make_recording("voice")
    article = make_article(recording="ton")
    desk = desk_of(article, plain_wording(recording=Ref("voice", Mark("x"))), card)
    _, view = english_page(desk)
    assert view.recording == card


def test_a_version_without_a_recording_can_be_read_by_the_device() -> None:
    article = make_article(recording="ton")
    for code in ("en", "leicht"):
        wording = plain_wording() if code == "en" else make_wording("leicht", demo="")
        desk = desk_of(article, wording, make_recording("ton"))
        spoken = replace(desk.site.speaking(code), aloud_script="/a.js", reading_style="/r.css")
        desk = replace(desk, site=replace(desk.site, others=(spoken,)))
        page = pages_of(compile_articles(desk), desk)[wording.version.url]
        assert page.view.recording is None  # type: ignore[attr-defined]
        assert (page.head.scripts, page.head.styles) == (("/a.js",), ("/r.css",))


def test_notices_keep_their_days() -> None:
    article = make_article(withdrawn=NOTE, kind="showcase", showcase=SHOWCASE, demo="Erfunden.")
    wording = make_wording(withdrawn="A reason.")
    desk = desk_of(article, wording)
    shown = in_language(article, wording, desk.speaking("en"))
    assert shown.withdrawn and shown.withdrawn.text == "A reason."
    assert article.withdrawn and shown.withdrawn.date == article.withdrawn.date
    assert shown.showcase and (shown.showcase.shop, shown.showcase.can_try) == ("L", "A display")
    assert (shown.card.demo, faults(desk.report)) == ("Made up.", [])
