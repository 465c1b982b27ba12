"""The German word for each kind of thing that authors refer to by its name."""

from __future__ import annotations

from collections.abc import Mapping

from plugins.core.cards import (
    ArticleCard,
    AssetCard,
    EditionCard,
    PageCard,
    PartCard,
    PartnerCard,
    PersonCard,
    PictureFile,
    ProjectCard,
    RelatedCard,
    RubricCard,
    SceneCard,
    SeriesCard,
    TopicCard,
    TourCard,
)
from plugins.core.clips import MediumCard, SignFile
from plugins.core.kits import TourKit
from plugins.core.offers import (
    DisplayCard,
    EventCard,
    MerchantCard,
    PlaceCard,
    ServiceCard,
    VenueCard,
)

# What authors call the things they refer to, with the article of the German noun.
GERMAN: Mapping[type, tuple[str, str]] = {
    PictureFile: ("Das Bild", "gibt es nicht unter content/"),
    RubricCard: ("Die Rubrik", "gibt es nicht"),
    TopicCard: ("Das Thema", "gibt es nicht"),
    PersonCard: ("Die Person", "steht nicht in content/personen.yaml"),
    ArticleCard: ("Den Beitrag", "gibt es nicht"),
    EditionCard: ("Die Ausgabe", "gibt es nicht"),
    SeriesCard: ("Die Serie", "gibt es nicht"),
    PartnerCard: ("Den Partner", "gibt es nicht"),
    ProjectCard: ("Das Projekt", "gibt es nicht"),
    SceneCard: ("Die Szene", "gibt es nicht"),
    TourCard: ("Die Tour", "gibt es nicht"),
    MediumCard: ("Den Film oder die Aufnahme", "gibt es nicht in content/medien/"),
    MerchantCard: ("Den Händler", "gibt es nicht"),
    EventCard: ("Den Termin", "gibt es nicht"),
    ServiceCard: ("Den Dienst", "gibt es nicht"),
    DisplayCard: ("Das Display", "gibt es nicht"),
    VenueCard: ("Das Wegeleitsystem", "gibt es nicht"),
    PlaceCard: ("Den Platz im Wegeleitsystem", "gibt es nicht"),
    TourKit: ("Die Tour", "gibt es nicht"),
    PageCard: ("Die Seite", "gibt es nicht"),
    AssetCard: ("Die Theme-Datei", "gibt es nicht"),
    PartCard: ("Den Beitrag", "gibt es nicht"),
    SignFile: ("Die Datei", "gibt es nicht unter content/gebaerden/"),
    RelatedCard: ("Den Beitrag", "gibt es nicht"),
}
