"""What lists of articles show besides: an introduction, what to begin with, what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence

from plugins.core.belongings import Belonging, belonging, belongings, told_of
from plugins.core.cards import (
    ArticleCard,
    Known,
    PersonCard,
    ProjectCard,
    SeriesCard,
    TopicCard,
    TourCard,
)
from plugins.core.desk import Desk
from plugins.core.graph import neighbours
from plugins.core.offers import EventCard, MerchantCard, ServiceCard
from plugins.core.prose import BodyPart, Prose, fill
from plugins.core.value import Value
from plugins.core.wording import quoted
from plugins.listings.model import Topic

KINDS = (SeriesCard, ProjectCard, ServiceCard, EventCard, TourCard, MerchantCard)


class Hub(Value, frozen=True):
    """What stands over the list of a topic's articles."""

    intro: tuple[BodyPart, ...] = ()
    leads: tuple[ArticleCard, ...] = ()
    belongs: tuple[Belonging, ...] = ()


def hub_of(card: Known, articles: Sequence[ArticleCard], desk: Desk) -> Hub:
    """Return what belongs to a topic, or to an author whose newest articles these are."""
    if isinstance(card, PersonCard):
        return Hub(belongs=told_of(articles, desk))
    return _of_topic(card.id, desk) if isinstance(card, TopicCard) else Hub()


def intro_of(card: Known, desk: Desk) -> Prose | None:
    """Return what editors wrote to introduce a topic; nothing of that is there for others."""
    topic = desk.catalogue.find(Topic, card.id) if isinstance(card, TopicCard) else None
    return topic.prose if topic else None


def _of_topic(id: str, desk: Desk) -> Hub:
    """Return what editors chose for a topic and what else is about it; unknown names are faults."""
    topic = desk.catalogue.find(Topic, id)
    if topic is None:
        return Hub()
    desk.catalogue.look_up_all(TopicCard, topic.related, desk.report)
    ids = [one for one in neighbours(TopicCard, id, desk.catalogue, TopicCard) if one != id]
    related = (belonging(TopicCard, ids, desk, "Verwandte Themen"),) if ids else ()
    return Hub(
        intro=fill(topic.prose, desk),
        leads=_leads(topic, desk),
        belongs=(*belongings(TopicCard, id, desk, KINDS), *related),
    )


def _leads(topic: Topic, desk: Desk) -> tuple[ArticleCard, ...]:
    cards = desk.catalogue.look_up_all(ArticleCard, topic.leads, desk.report)
    marks = {ref.id: ref.mark for ref in topic.leads}
    for card in cards:
        if topic.id not in card.topics:
            desk.report.fault(
                marks[card.id],
                f"Der Beitrag {quoted(card.id)} gehört nicht zum Thema {quoted(topic.id)}",
                f"Im Beitrag unter „topics“ {quoted(topic.id)} ergänzen oder ihn hier streichen.",
            )
        elif card.withdrawn:
            desk.report.fault(
                marks[card.id],
                f"Der Beitrag {quoted(card.id)} ist zurückgezogen",
                "Ihn hier streichen.",
            )
    return cards
