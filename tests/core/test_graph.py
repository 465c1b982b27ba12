"""What hangs together: both sides of a tie know of each other, and nobody of what is not there."""

from __future__ import annotations

from typing import Any

import pytest

from plugins.core.cards import (
    ArticleCard,
    EditionCard,
    PartnerCard,
    PersonCard,
    ProjectCard,
    RubricCard,
    SceneCard,
    TopicCard,
    TourCard,
)
from plugins.core.catalogue import Catalogue
from plugins.core.errors import Mark
from plugins.core.graph import TIES, neighbours, ties_of
from plugins.core.groups import GROUPINGS
from plugins.core.offers import MerchantCard, PlaceCard, VenueCard
from plugins.core.value import replace
from tests.cases import (
    make_article_card,
    make_desk,
    make_edition_card,
    make_merchant_card,
    make_partner_card,
    make_project_card,
    make_scene,
    make_topic,
)

ARTICLE = make_article_card(
    edition="2018-03", projects=("wlan", "fehlt"), tours=("rundgang/platz",), merchants=("laden",),
)  # fmt: skip


def catalogue(*cards: Any) -> Catalogue:
    return make_desk(
        make_edition_card(), make_project_card(contact="stadt"), make_merchant_card(), *cards
    ).catalogue


def all_of(kind: type, id: str, known: Catalogue) -> set[tuple[str, bool, str]]:
    return {
        (row.kind.__name__, row.forwards, other)
        for row in ties_of(kind, id, known)
        for other in row.ids
    }


def test_an_article_is_tied_to_what_it_names_and_what_names_it() -> None:
    found = all_of(ArticleCard, "eins", catalogue(ARTICLE, make_project_card("app")))
    assert found == {
        ("RubricCard", True, "handel"), ("TopicCard", True, "quick-wins"),
        ("PersonCard", True, "redaktion"), ("EditionCard", True, "2018-03"),
        ("ProjectCard", True, "wlan"), ("MerchantCard", True, "laden"),
        ("TourCard", True, "rundgang"), ("SceneCard", True, "rundgang/platz"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "id"),
    [
        (RubricCard, "handel"), (TopicCard, "quick-wins"), (PersonCard, "redaktion"),
        (EditionCard, "2018-03"), (ProjectCard, "wlan"), (MerchantCard, "laden"),
        (TourCard, "rundgang"), (SceneCard, "rundgang/platz"),
    ],
)  # fmt: skip
def test_what_an_article_names_knows_of_the_article(kind: type, id: str) -> None:
    assert neighbours(kind, id, catalogue(ARTICLE), ArticleCard) == ("eins",)


def test_every_tie_is_the_same_from_both_sides() -> None:
    """Over a world in which every card names something, also what is not there."""
    gone = make_article_card("weg", projects=("wlan",), withdrawn=True)
    pointing = replace(
        make_scene("rundgang/halle"), articles=("eins", "weg", "fehlt"), projects=("wlan",),
        shops=("laden", "fehlt"),
    )  # fmt: skip
    naming = make_merchant_card("zwei", articles=("weg", "eins"), projects=("wlan",), scene="r/x")
    known = catalogue(ARTICLE, gone, pointing, naming, make_topic("netz"))
    there = [(kind, id) for kind in {t.source for t in TIES} | {t.target for t in TIES}
             for id in known.ids(kind)]  # fmt: skip
    seen = {
        (tie, here, other, row.forwards)
        for kind, id in there
        for row in ties_of(kind, id, known)
        for tie, here, other in [(row.tie, id, None)]
        for other in row.ids
    }
    assert len(seen) > 20
    for tie, here, other, forwards in seen:
        assert (tie, other, here, not forwards) in seen, (tie, here, other)


def test_nothing_but_its_lists_knows_of_a_withdrawn_article() -> None:
    gone = make_article_card(edition="2018-03", projects=("wlan",), withdrawn=True)
    naming = make_merchant_card("zwei", articles=("eins",))
    known = catalogue(gone, naming)
    assert {kind for kind, _, _ in all_of(ArticleCard, "eins", known)} == {
        "RubricCard", "TopicCard", "PersonCard", "EditionCard",
    }  # fmt: skip
    assert neighbours(ProjectCard, "wlan", known, ArticleCard) == ()
    assert neighbours(MerchantCard, "zwei", known, ArticleCard) == ()


def test_a_partner_who_also_answers_for_a_project_is_its_neighbour_once() -> None:
    known = catalogue(make_partner_card("anders"))
    assert neighbours(ProjectCard, "wlan", known, PartnerCard) == ("stadt",)
    assert neighbours(PartnerCard, "stadt", known, ProjectCard) == ("wlan",)
    assert neighbours(PartnerCard, "anders", known, ProjectCard) == ()


def test_topics_are_related_both_ways() -> None:
    known = catalogue(replace(make_topic("netz"), related=("quick-wins", "fehlt")))
    assert neighbours(TopicCard, "netz", known, TopicCard) == ("quick-wins",)
    assert neighbours(TopicCard, "quick-wins", known, TopicCard) == ("netz",)


def test_a_building_knows_its_places_its_shops_and_its_panoramas() -> None:
    house = VenueCard(
        "haus", "Haus", "Ein Haus.", "/wege/haus/", "laden", "", Mark("v"), ("rundgang/platz", "x")
    )
    shop = PlaceCard(
        "haus/eg-01", "Laden", "Haus", "EG", "E01", "/wege/haus/eg-01/", "laden", "", Mark("v")
    )
    known = catalogue(house, shop)
    assert all_of(VenueCard, "haus", known) == {
        ("MerchantCard", True, "laden"), ("SceneCard", True, "rundgang/platz"),
        ("PlaceCard", False, "haus/eg-01"),
    }  # fmt: skip
    assert neighbours(PlaceCard, "haus/eg-01", known, VenueCard) == ("haus",)
    assert neighbours(MerchantCard, "laden", known, PlaceCard) == ("haus/eg-01",)
    assert neighbours(SceneCard, "rundgang/platz", known, VenueCard) == ("haus",)


def test_what_is_not_there_has_no_ties() -> None:
    assert list(ties_of(ProjectCard, "fehlt", catalogue())) == []


def test_every_tie_has_its_group() -> None:
    assert all(tie.group in GROUPINGS[tie.source].names for tie in TIES)
