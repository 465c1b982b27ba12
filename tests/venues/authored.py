"""A small building as an editor writes it: a shop, a lift and stairs on two floors.

  0    6  8   12
6 +----+------+      The hall lies below (y 0 to 3), the entrance is at its left end.
  |shop|lift|st|
3 +-  -+- --+-+
  |   hall     |
0 +------------+
"""

from __future__ import annotations

from pathlib import Path

from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.venues.guide import Guide
from plugins.venues.model import Network, Venue
from plugins.venues.network import Ways
from plugins.venues.read import read_venue
from tests.cases import faults, of_kind

FILE = "tours/haus/venue.yaml"
TEXT = """\
title: Haus
summary: Ein Haus für die Tests.
category: shoppingcenter
demo: Erfunden.
credit: Redaktion
licence: CC BY 4.0
georeference: {lat: 49.87, lon: 8.65}
levels:
  - id: eg
    ordinal: 0
    name: Erdgeschoss
    name_en: ground floor
    short_name: EG
    outline: [[0, 0], [12, 0], [12, 6], [0, 6]]
    units:
      - id: eg-halle
        category: walkway
        outline: [[0, 0], [12, 0], [12, 3], [0, 3]]
      - id: eg-01
        number: E01
        category: room
        outline: [[0, 3], [6, 3], [6, 6], [0, 6]]
        occupant: {name: Laden, category: Spielwaren, goods: [Kreisel]}
      - {id: eg-aufzug, category: elevator, outline: [[6, 3], [9, 3], [9, 6], [6, 6]]}
      - {id: eg-treppe, category: stairs, outline: [[9, 3], [12, 3], [12, 6], [9, 6]]}
    openings:
      - id: eingang
        category: pedestrian.principal
        name: Eingang West
        line: [[0, 1], [0, 2.5]]
      - line: [[2, 3], [4, 3]]
      - line: [[7, 3], [8, 3]]
      - line: [[10, 3], [11.5, 3]]
    amenities:
      - {id: eg-info, category: information, at: [6, 1.5], accessibility: [wheelchair]}
  - id: og
    ordinal: 1
    name: Obergeschoss
    name_en: first floor
    short_name: OG
    outline: [[0, 0], [12, 0], [12, 6], [0, 6]]
    units:
      - {id: og-halle, category: walkway, outline: [[0, 0], [12, 0], [12, 3], [0, 3]]}
      - {id: og-wc, category: restroom, outline: [[0, 3], [6, 3], [6, 6], [0, 6]]}
      - {id: og-aufzug, category: elevator, outline: [[6, 3], [9, 3], [9, 6], [6, 6]]}
      - {id: og-treppe, category: stairs, outline: [[9, 3], [12, 3], [12, 6], [9, 6]]}
    openings:
      - line: [[2, 3], [4, 3]]
      - line: [[7, 3], [8, 3]]
      - line: [[10, 3], [11.5, 3]]
relationships:
  - {id: aufzug, category: elevator, name: Aufzug, name_en: lift,
     origin: eg-aufzug, destination: og-aufzug}
  - {id: treppe, category: stairs, name: Treppe, name_en: stairs,
     origin: eg-treppe, destination: og-treppe}
"""


WC = "{id: og-wc, category: restroom, outline: [[0, 3], [6, 3], [6, 6], [0, 6]]}"
STEPPED_WC = (
    "{id: og-wc, category: restroom, outline: [[0, 4], [6, 4], [6, 6], [0, 6]]}\n"
    "      - {id: og-stufen, category: steps, outline: [[0, 3], [6, 3], [6, 4], [0, 4]]}"
)
DOOR = "    openings:\n      - line: [[2, 3], [4, 3]]\n"
STEPPED = TEXT.replace(WC, STEPPED_WC).replace(DOOR, f"{DOOR}      - line: [[2, 4], [4, 4]]\n")
"""The same with steps before the toilet."""

_OUTLINE = "    outline: [[0, 0], [12, 0], [12, 6], [0, 6]]\n"
IN_PARTS = (_OUTLINE, f"{_OUTLINE}    parts: [[[20, 0], [26, 0], [26, 6], [20, 6]]]\n")
"""A change: its ground floor has a second part."""


def read_text(folder: Path, text: str) -> tuple[Found, list[str]]:
    """Return what reading a building gives, and what its author reads."""
    place = folder / "haus"
    place.mkdir(exist_ok=True)
    (place / "venue.yaml").write_text(text, encoding="utf-8")
    report = Report()
    found = read_venue(Input(place, "tours/haus", ()), Prosaist(), report)
    return found, faults(report)


def changed(*changes: tuple[str, str]) -> str:
    """Return the file with some of its words in another form."""
    text = TEXT
    for old, new in changes:
        assert text.count(old) >= 1, old
        text = text.replace(old, new, 1)
    return text


def read(folder: Path, *changes: tuple[str, str]) -> Guide:
    """Return a sound building with its ways."""
    found, said = read_text(folder, changed(*changes))
    assert said == []
    return guide_of(found)


def guide_of(found: Found) -> Guide:
    """Return the building and the ways that were read."""
    (venue,), (network,) = of_kind(Venue, found), of_kind(Network, found)
    return Guide(venue, Ways(network))
