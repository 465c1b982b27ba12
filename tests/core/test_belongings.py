"""What belongs to a thing: by kind, a few of each, the rest folded away."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from plugins.core.belongings import (
    FEW,
    Line,
    belonging,
    belongings,
    has_events,
    told_of,
)
from plugins.core.cards import ArticleCard, EditionCard, ProjectCard, TopicCard
from plugins.core.offers import EventCard, MerchantCard
from tests.cases import (
    make_article_card,
    make_desk,
    make_edition_card,
    make_merchant_card,
    make_project_card,
)
from tests.events.authored import announced, event


def row(count: int) -> list[ArticleCard]:
    days = (dt.date(2018, 7, 1) + dt.timedelta(n) for n in range(count))
    return [make_article_card(f"a{n}", date=day, projects=("wlan",)) for n, day in enumerate(days)]


def test_kinds_come_in_the_order_that_was_asked_for_and_empty_ones_not_at_all() -> None:
    article = make_article_card(edition="2018-03", projects=("wlan",))
    desk = make_desk(article, make_edition_card(), make_project_card())
    found = belongings(
        ArticleCard, "eins", desk, (TopicCard, MerchantCard, ProjectCard, EditionCard)
    )
    assert [one.title for one in found] == ["Thema", "Projekt", "In der Cityzeitung"]
    assert found[1].lines == (Line("Projekt wlan", "/projekte/wlan/", "Laufend"),)
    assert found[2].lines[0].title == "Cityzeitung 03/2018"


def test_more_than_a_handful_are_folded_away_newest_first() -> None:
    cards = row(FEW + 3)
    found = belongings(ProjectCard, "wlan", make_desk(make_project_card(), *cards), (ArticleCard,))
    (articles,) = found
    assert [line.title for line in articles.lines] == [f"Titel a{n}" for n in range(7, 2, -1)]
    assert [line.title for line in articles.more] == ["Titel a2", "Titel a1", "Titel a0"]
    assert (articles.title, articles.more_title) == ("Beiträge", "3 weitere Beiträge")


def test_a_single_one_is_not_folded_away() -> None:
    cards = row(FEW + 1)
    desk = make_desk(make_project_card(), *cards)
    (articles,) = belongings(ProjectCard, "wlan", desk, (ArticleCard,))
    assert (len(articles.lines), articles.more) == (FEW + 1, ())


def test_an_event_says_when_it_is_and_when_it_is_over(tmp_path: Path) -> None:
    desk = make_desk(*announced(event(tmp_path, projects="[wlan]")), make_project_card())
    groups = belongings(ProjectCard, "wlan", desk, (EventCard, MerchantCard))
    (line,) = groups[0].lines
    assert line.ends.startswith("20") and line.note
    assert has_events(groups)
    assert not has_events(belongings(EventCard, "sprechstunde", desk, (ProjectCard,)))


def test_a_heading_can_be_another() -> None:
    desk = make_desk(make_merchant_card())
    assert belonging(MerchantCard, ("laden",), desk, "Nebenan").title == "Nebenan"


def test_what_is_pending_says_so() -> None:
    desk = make_desk(make_article_card(pending="Entwurf"))
    assert belonging(ArticleCard, ("eins",), desk).lines[0].badges == ("Entwurf",)


def test_articles_on_one_page_tell_of_series_and_projects_once_each() -> None:
    cards = (
        make_article_card("a", projects=("wlan", "fehlt")),
        make_article_card("b", projects=("app", "wlan"), series="fehlt"),
        make_article_card("c", projects=("bank",), withdrawn=True),
    )
    desk = make_desk(*(make_project_card(id) for id in ("wlan", "app", "bank")))
    (projects,) = told_of(cards, desk)
    assert [line.url for line in projects.lines] == ["/projekte/wlan/", "/projekte/app/"]
