"""How one thing is shown on the page of another: a headline, a line of text, a picture."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from plugins.core.cards import (
    ArticleCard,
    EditionCard,
    ProjectCard,
    RubricCard,
    SceneCard,
    TourCard,
)
from plugins.core.desk import Desk
from plugins.core.pages import DateView
from plugins.core.pictures import PictureView, view_of_still
from plugins.core.value import Value, replace
from plugins.core.wording import long_date

STATUS_WORDS = {
    "quick-win": "Quick Win",
    "laufend": "Laufend",
    "geplant": "Geplant",
    "abgeschlossen": "Abgeschlossen",
}
TOUR = "360°-Tour"
KIND_WORDS = {"quick-win": "Quick Win", "building-block": "Größerer Baustein"}


class Teaser(Value, frozen=True):
    """A thing in a list; `badge` names what is special about it, such as Demo."""

    title: str
    kicker: str
    text: str
    url: str
    picture: PictureView
    date: DateView | None = None
    minutes: int = 0
    section: str = ""
    badge: str = ""
    status: str = ""


def date_view(day: dt.date) -> DateView:
    """Return a day for machines and for people."""
    return DateView(day.isoformat(), long_date(day))


def article_teaser(card: ArticleCard, desk: Desk) -> Teaser:
    """Return an article as a list shows it; its picture is mute, the headline speaks."""
    rubric = desk.catalogue.find(RubricCard, card.rubric)
    return Teaser(
        title=card.title,
        kicker=card.kicker,
        text=card.teaser,
        url=card.url,
        picture=desk.pictures.view(card.picture, alt=""),
        date=desk.day(card.date),
        minutes=card.minutes,
        section=rubric.title if rubric else "",
        badge=_badge(card, desk),
    )


def _badge(card: ArticleCard, desk: Desk) -> str:
    if card.pending:
        return card.pending
    if card.withdrawn:
        return desk.say("Zurückgezogen")
    return "Demo" if card.demo else ""


def article_teasers(cards: Iterable[ArticleCard], desk: Desk) -> tuple[Teaser, ...]:
    """Return several articles as a list shows them, in the given order."""
    return tuple(article_teaser(card, desk) for card in cards)


def project_teaser(card: ProjectCard, desk: Desk) -> Teaser:
    """Return a project as a list shows it."""
    return Teaser(
        title=card.title,
        kicker=desk.say(KIND_WORDS[card.kind]),
        text=card.summary,
        url=card.url,
        picture=desk.pictures.view(card.picture, alt=""),
        section=desk.say(STATUS_WORDS[card.status]),
        badge="Demo" if card.demo else "",
        status=card.status,
    )


def edition_teaser(card: EditionCard, desk: Desk) -> Teaser:
    """Return an edition as a list shows it."""
    return Teaser(
        title=card.title,
        kicker=card.name,
        text=card.summary,
        url=card.url,
        picture=desk.pictures.view(card.cover, alt=""),
        date=date_view(card.date),
        badge="Demo" if card.demo else "",
    )


def tour_teaser(card: TourCard, kicker: str = TOUR) -> Teaser:
    """Return a tour as a list shows it; `kicker` is the word for such a thing."""
    return Teaser(
        title=card.title,
        kicker=kicker,
        text=card.summary,
        url=card.url,
        picture=view_of_still(card.still, "", ""),
        badge="Demo" if card.demo else "",
    )


def scene_teaser(card: SceneCard, kicker: str = TOUR) -> Teaser:
    """Return one place of a tour as a list shows it."""
    return Teaser(
        title=card.title,
        kicker=f"{kicker} {card.tour_title}",
        text=card.summary,
        url=card.url,
        picture=view_of_still(replace(card.still, alt=""), "", ""),
        badge="Demo" if card.demo else "",
    )


def newest_first(cards: Iterable[ArticleCard]) -> tuple[ArticleCard, ...]:
    """Return articles by date, newest first; of one day by name, so that the order is fixed."""
    return tuple(sorted(cards, key=lambda card: (-card.date.toordinal(), card.id)))
