"""A building as its author drew it, in the words of IMDF 1.0; plan coordinates are metres."""

from __future__ import annotations

from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.offers import VenueCard
from plugins.core.value import Value

Point = tuple[float, float]
"""Metres to the right and up from the plan's origin."""
Ring = tuple[Point, ...]
"""The corners of an area, the first one not repeated."""


class Georeference(Value, frozen=True):
    """Where the plan's origin lies (WGS84), and whither its upper edge points."""

    lat: float
    lon: float
    heading: float
    """Degrees clockwise from north."""


class Occupant(Value, frozen=True):
    """Who uses a unit; IMDF keeps it at an anchor."""

    name: str
    category: str
    merchant: Ref | None
    """Its entry in the directory of merchants."""
    hours: str
    goods: tuple[str, ...]
    """By these words it is found as well."""
    at: Point | None
    """The anchor; without one a place well inside the unit."""


class Unit(Value, frozen=True):
    """A space: a shop, a hall, a lift; what lies within another is cut out of it."""

    id: str
    level: str
    category: str
    name: str
    name_en: str
    number: str
    """What stands beside its door, such as E 07."""
    outline: Ring
    occupant: Occupant | None
    mark: Mark


class Opening(Value, frozen=True):
    """A door or passage on the edge of a unit, to another one or to the outside."""

    id: str
    level: str
    category: str
    start: Point
    end: Point
    name: str
    name_en: str
    door: str
    automatic: bool
    hours: str
    mark: Mark


class Amenity(Value, frozen=True):
    """Something of use at a point, such as a cash machine."""

    id: str
    level: str
    category: str
    at: Point
    name: str
    name_en: str
    accessibility: tuple[str, ...]
    hours: str
    mark: Mark


class Relationship(Value, frozen=True):
    """A lift, an escalator or stairs: the units that they join, lowest first."""

    id: str
    category: str
    is_directed: bool
    """Whether one gets from the origin to the destination only."""
    units: tuple[str, ...]
    """Origin, what lies between, destination."""
    name: str
    name_en: str
    hours: str
    mark: Mark


class Level(Value, frozen=True):
    """A floor."""

    id: str
    ordinal: int
    """0 is the one at the street, 1 the one above."""
    name: str
    name_en: str
    short_name: str
    outline: Ring
    units: tuple[Unit, ...]
    openings: tuple[Opening, ...]
    amenities: tuple[Amenity, ...]
    mark: Mark
    parts: tuple[Ring, ...] = ()
    """Outlines of what else belongs to it and does not touch the first."""

    @property
    def outlines(self) -> tuple[Ring, ...]:
        """Return the outlines of all its parts."""
        return self.outline, *self.parts

    @property
    def corners(self) -> tuple[Point, ...]:
        """Return the corners of all its parts."""
        return tuple(corner for ring in self.outlines for corner in ring)

    @property
    def named(self) -> tuple[tuple[str, Mark], ...]:
        """Return the names of all that is on it, and where they were written."""
        return (
            *((unit.id, unit.mark) for unit in self.units),
            *((opening.id, opening.mark) for opening in self.openings),
            *((amenity.id, amenity.mark) for amenity in self.amenities),
        )


class Address(Value, frozen=True):
    """Where the house stands, in the words of IMDF: the region is ISO 3166-2, as DE-HE."""

    street: str
    locality: str
    province: str
    country: str
    postal_code: str


class SceneSpot(Value, frozen=True):
    """A panorama of a tour: where on the plan its camera stood."""

    scene: Ref
    level: str
    at: Point
    turn: float
    """Degrees that its compass shows more than the plan's."""
    mark: Mark


class Venue(Value, frozen=True):
    """One file tours/<name>/venue.yaml."""

    card: VenueCard
    category: str
    georeference: Georeference
    levels: tuple[Level, ...]
    """From the lowest to the highest."""
    relationships: tuple[Relationship, ...]
    merchant: Ref | None
    credit: str
    licence: str
    source: str = ""
    """The map of which it was made; empty where somebody drew it."""
    scenes: tuple[SceneSpot, ...] = ()
    address: Address | None = None
    """Without one it stands in this town."""
    archive: str = ""
    """The IMDF archive beside the file, which says more than our words can."""
    demo_en: str = ""
    """What is made up, in English; empty where nobody has translated it."""
    summary_en: str = ""

    @property
    def id(self) -> str:
        """Return the name in its address."""
        return self.card.id


class Original(Value, frozen=True):
    """The IMDF archive of which a building was made."""

    id: str
    """The building's."""
    content: bytes


class Spot(Value, frozen=True):
    """A place to which the wayfinder leads, as lists and pages show it."""

    id: str
    """Its name within the building."""
    kind: str
    """unit, amenity or entrance."""
    category: str
    title: str
    title_en: str
    level: int
    """The number of its level, from the lowest."""
    number: str
    node: int
    """Where it is in the network."""
    hours: str
    merchant: str
    goods: tuple[str, ...]
    accessibility: tuple[str, ...]


class Network(Value, frozen=True):
    """The walkable graph of a building; lengths in decimetres, times in tenths of a second."""

    id: str
    """The building's."""
    nodes: tuple[tuple[int, int, int, int], ...]
    """x and y in decimetres, level, and what bars it: see `modes.py`."""
    edges: tuple[tuple[int, int, int, int, int], ...]
    """From, to, kind, length, time; each way is an edge of its own."""
    names: tuple[tuple[int, str], ...]
    """Nodes that are doors of units with a name, and the unit's id, for saying the way."""
    doors: tuple[int, ...]
    """Nodes at which one goes through a door or a passage."""
    leaves: tuple[int, ...]
    """Nodes within shops: one may begin or end there, not pass."""
    carriers: tuple[tuple[int, int, str], ...]
    """From, to, id of the relationship: which lift or stairs an edge between levels is."""
    spots: tuple[Spot, ...]
    timed: tuple[tuple[int, str, str, str], ...] = ()
    """Doors that are not always open: node, name in German and English, hours."""
