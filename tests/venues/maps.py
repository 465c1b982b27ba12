"""Small indoor maps as OpenStreetMap has them, and the real one of Berlin Hauptbahnhof."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.builders import ROOT

BERLIN = "berlin-hbf-osm"


def berlin(name: str) -> bytes:
    """Return the map of Berlin Hauptbahnhof; where it is not at hand the test is skipped."""
    given = os.environ.get("HUB_TEST_VENUES", "")
    folders = [Path(given)] if given else [up / "shared" / "venues" for up in ROOT.parents]
    for folder in folders:
        if (folder / BERLIN / name).is_file():
            return (folder / BERLIN / name).read_bytes()
    pytest.skip(f"{BERLIN}/{name} is not at hand; HUB_TEST_VENUES names its folder")


# A degree of latitude is 111 km: 0.0001 is 11 metres.
def _place(east: int, north: int) -> tuple[float, float]:
    return round(8.65 + east * 0.0001, 7), round(49.87 + north * 0.0001, 7)


Row = tuple[str, list[tuple[int, int]], dict[str, str]]
ROWS: list[Row] = [
    ("way/1", [(0, 0), (5, 0), (10, 0)], {"highway": "footway", "indoor": "yes", "level": "0"}),
    ("way/2", [(10, 2), (5, 2)], {"highway": "footway", "level": "1"}),
    ("way/3", [(10, 0), (10, 2)],
     {"highway": "steps", "level": "0;1", "incline": "up", "conveying": "forward"}),
    ("way/4", [(10, 2), (12, 2), (10, 0)], {"highway": "steps", "level": "0;1"}),
    ("way/5", [(5, 2), (5, 0)], {"highway": "footway", "level": "1"}),
    ("node/6", [(5, 0)], {"highway": "elevator", "level": "0;1"}),
    ("node/7", [(0, 0)], {"entrance": "main", "name": "Eingang West", "door": "revolving"}),
    ("way/8", [(1, 1), (3, 1), (3, 3), (1, 3), (1, 1)],
     {"indoor": "room", "room": "shop", "shop": "books", "name": "Buchladen", "level": "0",
      "opening_hours": "Mo-Fr 09:00-18:00; PH off"}),
    ("way/9", [(6, 3), (8, 3), (8, 5), (6, 5), (6, 3)],
     {"indoor": "room", "room": "toilets", "level": "1"}),
    ("node/10", [(7, 1)], {"amenity": "atm", "level": "0", "wheelchair": "yes"}),
    ("way/11", [(0, -1), (10, -1), (10, 1), (0, 1), (0, -1)], {"indoor": "corridor", "level": "0"}),
    ("way/12", [(0, 9), (9, 9)], {"highway": "footway"}),
    ("node/13", [(7, 2)], {"entrance": "emergency", "level": "1"}),
]  # fmt: skip


def as_xml(rows: list[Row]) -> bytes:
    """Return a map as .osm."""
    places = {place: n for n, place in enumerate({p for _, ps, _ in rows for p in ps}, 100)}
    own = {tuple(ps[0]): (id, tags) for id, ps, tags in rows if id.startswith("node/")}
    lines = ['<?xml version="1.0"?><osm version="0.6">']
    for place, number in places.items():
        lon, lat = _place(*place)
        _, tags = own.get(place, ("", {}))
        inner = "".join(f'<tag k="{k}" v="{v}"/>' for k, v in tags.items())
        lines.append(f'<node id="{number}" lon="{lon}" lat="{lat}">{inner}</node>')
    for id, ps, tags in rows:
        if id.startswith("way/"):
            refs = "".join(f'<nd ref="{places[place]}"/>' for place in ps)
            inner = "".join(f'<tag k="{k}" v="{v}"/>' for k, v in tags.items())
            lines.append(f'<way id="{id[4:]}">{refs}{inner}</way>')
    return "".join([*lines, "</osm>"]).encode()


def as_geojson(rows: list[Row]) -> bytes:
    """Return a map as GeoJSON."""
    features = []
    for id, ps, tags in rows:
        places = [list(_place(*place)) for place in ps]
        closed = len(ps) > 3 and ps[0] == ps[-1]
        kind = "Point" if len(ps) == 1 else "Polygon" if closed else "LineString"
        shape = places[0] if len(ps) == 1 else [places] if closed else places
        geometry = {"type": kind, "coordinates": shape}
        features.append(
            {"type": "Feature", "id": id, "properties": {"@id": id, **tags}, "geometry": geometry}
        )
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()
