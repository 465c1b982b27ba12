"""tours/<name>/venue.yaml: values, and every fault with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.folders import Listed, Stamp
from plugins.core.offers import PlaceCard, VenueCard
from plugins.core.readings import Input, Prosaist
from plugins.core.report import Report
from plugins.venues.model import Venue
from plugins.venues.read import read_venue
from tests.cases import faults, of_kind
from tests.venues.authored import FILE, TEXT, changed, read_text


def test_a_building_with_its_places(tmp_path: Path) -> None:
    found, said = read_text(tmp_path, TEXT)
    assert said == []
    (venue,) = of_kind(Venue, found)
    assert (venue.id, venue.card.url, venue.card.demo) == ("haus", "/wege/haus/", "Erfunden.")
    assert [level.id for level in venue.levels] == ["eg", "og"]
    shop = venue.levels[0].units[1]
    assert (shop.number, shop.occupant.name, shop.occupant.goods) == ("E01", "Laden", ("Kreisel",))
    assert venue.relationships[0].units == ("eg-aufzug", "og-aufzug")
    cards = of_kind(PlaceCard, found)
    assert [card.id for card in cards] == [
        "haus/eingang", "haus/eg-01", "haus/eg-info", "haus/og-wc",
    ]  # fmt: skip
    assert (cards[1].number, cards[1].level, cards[1].url) == (
        "E01", "Erdgeschoss", "/wege/haus/eg-01/",
    )  # fmt: skip


def test_levels_come_in_the_order_of_their_height(tmp_path: Path) -> None:
    found, said = read_text(tmp_path, changed(("ordinal: 0", "ordinal: 5")))
    assert said == []
    (venue,) = of_kind(Venue, found)
    assert [level.id for level in venue.levels] == ["og", "eg"]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("category: walkway\n", "category: walkways\n",
         "17:19: „walkways“ ist für „category“ nicht möglich – Meinten Sie „walkway“?"),
        ("outline: [[0, 0], [12, 0], [12, 6], [0, 6]]", "outline: [[0, 0], [12, 0]]",
         "14:14: „outline“ hat weniger als drei Ecken"
         " – Zum Beispiel [[0, 0], [8, 0], [8, 5], [0, 5]]."),
        ("id: eg-01", "id: eg-halle",
         "19:9: Der Name „eg-halle“ ist schon vergeben (Zeile 16) – Einen anderen Namen wählen."),
        ("id: eg-info", "id: schilder",
         "35:9: Der Name „schilder“ ist für eine eigene Seite vergeben"
         " – Einen anderen Namen wählen."),
        ("ordinal: 1", "ordinal: 0",
         "36:5: Zwei Geschosse haben die Nummer 0 – Jedem Geschoss eine eigene „ordinal“ geben."),
        ("        name: Eingang West\n", "",
         "27:9: Dem Eingang fehlt „id“ oder „name“"
         " – Beides eintragen, zum Beispiel id: eingang-platz und name: Eingang Platz."),
        ("origin: eg-aufzug", "origin: eg-aufzg",
         "52:5: Den Raum „eg-aufzg“ von „aufzug“ gibt es nicht – Meinten Sie „eg-aufzug“?"),
        ("destination: og-treppe", "destination: og-halle",
         "54:5: „treppe“ ist „stairs“, aber „og-halle“ nicht"
         " – Bei diesen Räumen „category: stairs“ eintragen."),
        ("destination: og-aufzug", "destination: eg-aufzug",
         "52:5: „aufzug“ nennt einen Raum zweimal"
         " – Jeden Raum einmal nennen, von unten nach oben oder umgekehrt."),
    ],
)  # fmt: skip
def test_a_fault_has_its_line_and_remedy(tmp_path: Path, old: str, new: str, fault: str) -> None:
    found, said = read_text(tmp_path, changed((old, new)))
    assert f"{FILE}:{fault}" in said
    assert found.values == ()
    assert (VenueCard, "haus") in found.broken


def test_two_lifts_of_one_floor_are_no_lift(tmp_path: Path) -> None:
    text = changed(("destination: og-aufzug", "destination: eg-zwei")).replace(
        "    openings:\n",
        "      - {id: eg-zwei, category: elevator, outline: [[1, 1], [2, 1], [2, 2]]}\n"
        "    openings:\n",
        1,
    )
    _, said = read_text(tmp_path, text)
    assert said == [
        f"{FILE}:53:5: „aufzug“ nennt zwei Räume desselben Geschosses"
        " – Für jedes Geschoss einen Raum nennen."
    ]


def test_places_of_a_faulty_building_are_known_by_name(tmp_path: Path) -> None:
    """Who refers to one of them is not told that it is missing."""
    found, _ = read_text(tmp_path, changed(("[7, 3], [8, 3]", "[7, 4], [8, 4]")))
    assert (PlaceCard, "haus/eg-01") in found.broken


def test_folders_and_files_that_nobody_reads(tmp_path: Path) -> None:
    place = tmp_path / "Größe"
    place.mkdir()
    (place / "venue.yaml").write_text(TEXT, encoding="utf-8")
    part = Listed(str(place / "plan.pdf"), "tours/Größe/plan.pdf", Stamp(1, 1, 1, 1), False)
    report = Report()
    read_venue(Input(place, "tours/Größe", (part,)), Prosaist(), report)
    assert faults(report) == [
        "tours/Größe/plan.pdf: Diese Datei liest niemand – Löschen oder verschieben.",
        "tours/Größe/venue.yaml: Der Ordnername „Größe“ ist in einer Adresse nicht erlaubt"
        " – Den Ordner „groesse“ nennen.",
    ]
