"""How one thing is shown on the page of another."""

from __future__ import annotations

import datetime as dt

from plugins.core.cards import ProjectCard
from plugins.core.pages import DateView
from plugins.core.teasers import (
    article_teaser,
    article_teasers,
    date_view,
    edition_teaser,
    newest_first,
    project_teaser,
    tour_teaser,
)
from tests.core.builders import HERE, article, desk, edition, picture_use, rubric, tour


def test_a_day_is_shown_for_machines_and_for_people() -> None:
    assert date_view(dt.date(2018, 7, 4)) == DateView("2018-07-04", "4. Juli 2018")


def test_an_article_shows_its_rubric_and_a_mute_picture() -> None:
    teaser = article_teaser(article(), desk([rubric()]))
    assert (teaser.title, teaser.section, teaser.url) == ("Titel eins", "Handel", "/artikel/eins/")
    assert teaser.picture.alt == ""
    assert teaser.badge == ""


def test_a_badge_says_what_is_special_and_withdrawn_counts_most() -> None:
    assert article_teaser(article(demo="Gesetzt"), desk()).badge == "Demo"
    assert article_teaser(article(demo="Gesetzt", withdrawn=True), desk()).badge == "Zurückgezogen"


def test_several_articles_keep_their_order() -> None:
    teasers = article_teasers([article("b"), article("a")], desk())
    assert [teaser.title for teaser in teasers] == ["Titel b", "Titel a"]


def test_a_project_shows_kind_and_status_in_german() -> None:
    card = ProjectCard(
        id="ebay", title="eBay", summary="", kind="building-block", status="geplant",
        start=dt.date(2018, 7, 1), url="/projekte/ebay/", picture=picture_use(), partners=(),
        tours=(), demo="", mark=HERE,
    )  # fmt: skip
    teaser = project_teaser(card, desk())
    assert (teaser.kicker, teaser.section) == ("Größerer Baustein", "Geplant")
    assert teaser.status == "geplant"


def test_an_edition_and_a_tour_say_what_they_are() -> None:
    assert edition_teaser(edition(), desk()).kicker == "Cityzeitung 03/2018"
    assert tour_teaser(tour()).kicker == "360°-Tour"


def test_the_newest_come_first_and_equal_days_in_order_of_name() -> None:
    cards = [article("b"), article("c", date=dt.date(2019, 1, 1)), article("a")]
    assert [card.id for card in newest_first(cards)] == ["c", "a", "b"]
