"""What is searched: every page once, with the words that stand on it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from plugins.core.stories import Story
from plugins.search.records import plain_text, records_of
from tests.cases import (
    make_article_card,
    make_desk,
    make_edition_card,
    make_merchant_card,
    make_person,
    make_prose,
    make_scene,
)
from tests.venues.authored import TEXT, read_text


def test_markup_leaves_its_words_behind() -> None:
    picture = '![Bild](a.jpg "Am Morgen | R | CC0")'
    prose = make_prose(f"Ein **Wort** & [Link](projekt:wlan).\n\n{picture}")
    assert plain_text(prose) == "Ein Wort & Link . Am Morgen"


def test_articles_carry_their_text_and_the_names_of_their_authors() -> None:
    card = make_article_card("eins", edition="2018-03")
    desk = make_desk(card, make_person())
    story = Story("eins", card, make_prose("Der ganze Text."), (("Ort", "Hof"),), "", ())
    desk.catalogue.derive(Story, lambda id, *_: story)
    (found,) = [one for one in records_of(desk) if one.kind == "article"]
    assert found.body.endswith("Redaktion Ort Hof Der ganze Text.")
    assert (found.day, found.year, found.edition) == ("2018-07-04", "2018", "2018-03")


def test_withdrawn_articles_are_not_found() -> None:
    desk = make_desk(make_article_card("eins", withdrawn=True), make_article_card("zwei"))
    assert [one.url for one in records_of(desk) if one.kind == "article"] == ["/artikel/zwei/"]


def test_a_place_in_a_building_is_found_by_what_one_gets_there(tmp_path: Path) -> None:
    found, _ = read_text(tmp_path, TEXT)
    records = {one.url: one for one in records_of(make_desk(*found.values))}
    shop, toilet = records["/wege/haus/eg-01/"], records["/wege/haus/og-wc/"]
    assert (shop.kind, shop.summary, shop.demo) == (
        "place", "Laden – Haus, Erdgeschoss, E01.", True,
    )  # fmt: skip
    assert {"Spielwaren", "Kreisel", "Spielzeug"} <= set(shop.body.split())
    assert "Klo" in toilet.body
    assert records["/wege/haus/"].kind == "venue"


def test_every_kind_is_found_and_a_new_article_comes_last() -> None:
    desk = make_desk(
        make_article_card("alt"),
        make_article_card("neu", date=dt.date(2019, 1, 1)),
        make_edition_card(),
        make_merchant_card(demo="Erfunden."),
        make_scene("rundgang/anderswo"),
    )
    found = records_of(desk)
    assert found[-1].url == "/artikel/neu/"
    assert {"article", "edition", "merchant", "scene", "rubric"} <= {one.kind for one in found}
    assert [one.demo for one in found if one.kind == "merchant"] == [True]
    assert len({one.url for one in found}) == len(found)
