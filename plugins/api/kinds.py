"""Which kinds of things programs are told of, and under which names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from plugins.api import model
from plugins.api.items import (
    article_fields,
    display_fields,
    edition_fields,
    event_fields,
    merchant_fields,
    no_fields,
    partner_fields,
    person_fields,
    place_fields,
    project_fields,
    scene_fields,
    series_fields,
    service_fields,
    tour_fields,
    venue_fields,
)
from plugins.core.cards import (
    ArticleCard,
    EditionCard,
    PartnerCard,
    PersonCard,
    ProjectCard,
    RubricCard,
    SceneCard,
    SeriesCard,
    TopicCard,
    TourCard,
)
from plugins.core.desk import Desk
from plugins.core.offers import (
    DisplayCard,
    EventCard,
    MerchantCard,
    PlaceCard,
    ServiceCard,
    VenueCard,
)


@dataclass(frozen=True)
class ApiKind:
    """A kind of thing: its name in data, that of its folder, its German word, and its fields."""

    name: str
    folder: str
    title: str
    card: type[Any]
    item: type[model.Item]
    fields: Callable[[Any, Desk], Mapping[str, Any]]


KINDS = (
    ApiKind("article", "articles", "Beiträge", ArticleCard, model.Article, article_fields),
    ApiKind("rubric", "rubrics", "Rubriken", RubricCard, model.Item, no_fields),
    ApiKind("topic", "topics", "Themen", TopicCard, model.Item, no_fields),
    ApiKind("person", "people", "Personen", PersonCard, model.Person, person_fields),
    ApiKind("edition", "editions", "Ausgaben", EditionCard, model.Edition, edition_fields),
    ApiKind("series", "series", "Serien", SeriesCard, model.Series, series_fields),
    ApiKind("project", "projects", "Projekte", ProjectCard, model.Project, project_fields),
    ApiKind("partner", "partners", "Partner", PartnerCard, model.Partner, partner_fields),
    ApiKind("merchant", "merchants", "Händler", MerchantCard, model.Merchant, merchant_fields),
    ApiKind("event", "events", "Termine", EventCard, model.Event, event_fields),
    ApiKind("service", "services", "Dienste", ServiceCard, model.Service, service_fields),
    ApiKind("display", "displays", "Displays", DisplayCard, model.Display, display_fields),
    ApiKind("venue", "venues", "Gebäude mit Wegen", VenueCard, model.Venue, venue_fields),
    ApiKind("place", "places", "Plätze in Gebäuden", PlaceCard, model.Place, place_fields),
    ApiKind("tour", "tours", "360°-Touren", TourCard, model.Tour, tour_fields),
    ApiKind("scene", "scenes", "Standorte der Touren", SceneCard, model.Scene, scene_fields),
)
BY_NAME: Mapping[str, ApiKind] = MappingProxyType({kind.name: kind for kind in KINDS})
BY_CARD: Mapping[type, ApiKind] = MappingProxyType({kind.card: kind for kind in KINDS})
