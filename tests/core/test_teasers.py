"""How one thing is shown on the page of another."""

from __future__ import annotations

import datetime as dt

import pytest

from plugins.core.pages import DateView
from plugins.core.pictures import MISSING
from plugins.core.teasers import (
    KIND_WORDS,
    STATUS_WORDS,
    article_teaser,
    article_teasers,
    date_view,
    edition_teaser,
    newest_first,
    project_teaser,
    tour_teaser,
)
from plugins.projects.read import PROJECT, STATUSES
from tests.cases import (
    DAY,
    faults,
    make_article_card,
    make_desk,
    make_edition_card,
    make_project_card,
    make_tour,
    use_of,
)


def test_a_day_is_told_to_machines_and_to_people() -> None:
    assert date_view(DAY) == DateView("2018-07-04", "4. Juli 2018")


def test_an_article_names_its_rubric_and_its_picture_is_mute() -> None:
    teaser = article_teaser(make_article_card(), make_desk())
    assert (teaser.title, teaser.kicker, teaser.text) == ("Titel eins", "Probe", "Vorspann eins.")
    assert (teaser.section, teaser.url, teaser.minutes) == ("Handel", "/artikel/eins/", 2)
    assert teaser.picture.alt == ""
    assert teaser.picture.src.startswith("/bilder/platz.0123-")


@pytest.mark.parametrize(
    ("withdrawn", "demo", "badge"),
    [
        (False, "", ""),
        (False, "Erfunden.", "Demo"),
        (True, "", "Zurückgezogen"),
        (True, "Erfunden.", "Zurückgezogen"),
    ],
)
def test_a_badge_says_what_a_reader_must_know_first(withdrawn: bool, demo: str, badge: str) -> None:
    card = make_article_card(withdrawn=withdrawn, demo=demo)
    assert article_teaser(card, make_desk()).badge == badge


def test_an_unknown_rubric_or_picture_leaves_the_teaser_standing() -> None:
    """Their faults are noted elsewhere or here; the build must still find all others."""
    desk = make_desk()
    teaser = article_teaser(make_article_card(rubric="x", picture=use_of("bilder/y.jpg")), desk)
    assert (teaser.section, teaser.picture) == ("", MISSING)
    assert len(faults(desk.report)) == 1


def test_teasers_keep_the_given_order() -> None:
    cards = [make_article_card(id) for id in ("b", "a")]
    assert [teaser.title for teaser in article_teasers(cards, make_desk())] == [
        "Titel b", "Titel a",
    ]  # fmt: skip


def test_a_project_names_kind_and_status_in_words() -> None:
    teaser = project_teaser(make_project_card(demo="Erfunden."), make_desk())
    assert (teaser.kicker, teaser.section, teaser.status) == ("Quick Win", "Laufend", "laufend")
    assert (teaser.badge, teaser.date) == ("Demo", None)


def test_every_status_and_kind_an_author_may_choose_has_a_word() -> None:
    kinds = next(field for field in PROJECT.fields if field.key == "kind")
    assert set(STATUS_WORDS) == set(STATUSES)
    assert set(KIND_WORDS) == set(kinds.options)  # type: ignore[attr-defined]


def test_an_edition_shows_number_motto_and_day() -> None:
    teaser = edition_teaser(make_edition_card(), make_desk())
    assert (teaser.kicker, teaser.title) == ("Cityzeitung 03/2018", "Motto 2018-03")
    assert teaser.date == DateView("2018-06-01", "1. Juni 2018")


def test_a_tour_shows_its_first_still() -> None:
    teaser = tour_teaser(make_tour())
    assert (teaser.kicker, teaser.picture.src) == ("360°-Tour", "/t.jpg")


def test_newest_first_and_of_one_day_by_name() -> None:
    cards = [make_article_card(id) for id in ("b", "a")]
    cards.append(make_article_card("neu", date=DAY + dt.timedelta(1)))
    assert [card.id for card in newest_first(cards)] == ["neu", "a", "b"]
