"""Merchants and the wayfinders of buildings know each other."""

from __future__ import annotations

from pathlib import Path

from plugins.core.errors import Mark
from plugins.core.offers import PlaceCard, VenueCard
from plugins.merchants.model import PlaceLine
from plugins.merchants.places import places_of
from tests.cases import faults, make_desk
from tests.merchants.authored import read

MARK = Mark("tours/haus/venue.yaml")


def place(merchant: str = "") -> PlaceCard:
    return PlaceCard(
        "haus/eg-01", "Laden", "Haus", "Erdgeschoss", "E01", "/wege/haus/eg-01/", merchant,
        "Erfunden.", MARK,
    )  # fmt: skip


def venue(merchant: str = "") -> VenueCard:
    return VenueCard("haus", "Haus", "Ein Haus.", "/wege/haus/", merchant, "", MARK)


LINE = PlaceLine("Weg im Haus", "/wege/haus/eg-01/", "Erdgeschoss, E01", True)


def test_a_place_that_names_the_merchant_is_shown(tmp_path: Path) -> None:
    desk = make_desk(place("brummel"), venue("brummel"))
    assert places_of(read(tmp_path), desk) == (
        PlaceLine("Wege im Haus", "/wege/haus/", "", False),
        LINE,
    )


def test_a_place_named_on_both_sides_is_shown_once(tmp_path: Path) -> None:
    desk = make_desk(place("brummel"), venue())
    assert places_of(read(tmp_path, wayfinder="haus/eg-01"), desk) == (LINE,)
    assert faults(desk.report) == []


def test_a_building_may_be_named_as_a_whole(tmp_path: Path) -> None:
    desk = make_desk(venue())
    (line,) = places_of(read(tmp_path, wayfinder="haus"), desk)
    assert (line.url, line.where) == ("/wege/haus/", "")


def test_unknown_places_and_those_of_others_are_faults(tmp_path: Path) -> None:
    desk = make_desk(place("andere"), venue())
    for wayfinder in ("haus/eg-02", "haus/eg-01", "haut"):
        assert places_of(read(tmp_path, wayfinder=wayfinder), desk) == ()
    assert faults(desk.report) == [
        "content/haendler/brummel.yaml:14:12: Am Platz „haus/eg-01“ ist „andere“"
        " – Den eigenen Platz nennen oder die Angabe „wayfinder“ weglassen.",
        "content/haendler/brummel.yaml:14:12: Das Wegeleitsystem „haut“ gibt es nicht"
        " – Meinten Sie „haus“?",
        "content/haendler/brummel.yaml:14:12: Den Platz im Wegeleitsystem „haus/eg-02“ gibt es"
        " nicht – Meinten Sie „haus/eg-01“?",
    ]
