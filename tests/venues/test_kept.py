"""An archive of others loses nothing: read and written it is the same, edited it differs there."""

from __future__ import annotations

import os
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.core.errors import Mark
from plugins.core.value import replace
from plugins.venues.archive import EXTENSION, Archive, opened, packed
from plugins.venues.features import OWN
from plugins.venues.foreign import venue_of
from plugins.venues.kept import is_ours, updated
from plugins.venues.model import Level, Unit, Venue

LON, LAT = 8.65, 49.87
METRE = 0.00001


def box(x: int, y: int, wide: int, high: int) -> dict[str, Any]:
    """Return an outline in degrees, as another program writes it: to seven digits."""
    corners = [(x, y), (x + wide, y), (x + wide, y + high), (x, y + high), (x, y)]
    ring = [[round(LON + a * METRE, 7), round(LAT + b * METRE, 7)] for a, b in corners]
    return {"type": "Polygon", "coordinates": [ring]}


def feature(id: str, kind: str, geometry: Any, **properties: Any) -> dict[str, Any]:
    return {
        "id": id, "type": "Feature", "feature_type": kind, "geometry": geometry,
        "properties": properties,
    }  # fmt: skip


def point(x: int = 0) -> dict[str, Any]:
    return {"type": "Point", "coordinates": [LON + x * METRE, LAT]}


UNITS = [
    feature("u-1", "unit", box(0, 0, 60, 10), category="walkway", restriction=None,
            accessibility=["wheelchair"], name=None, alt_name=None, level_id="l-1",
            display_point=None),
    feature("u-2", "unit", box(0, 10, 20, 30), category="serverroom", restriction=None,
            accessibility=None, name={"en": "Shop", "ja": "店"}, alt_name={"en": "Store"},
            level_id="l-1", display_point=None, floor_covering={"kind": "wood"}),
]  # fmt: skip
ADDRESS = feature(
    "a-1", "address", None, address="123 E. Main Street", unit="1A", locality="Anytown",
    province="US-CA", country="US", postal_code="12345", postal_code_ext="1111",
    postal_code_vanity=None,
)  # fmt: skip
LEVEL = feature(
    "l-1", "level",
    {"type": "MultiPolygon", "coordinates": [
        box(0, 0, 60, 40)["coordinates"], box(70, 0, 10, 10)["coordinates"],
    ]},
    category="unspecified", restriction="employeesonly", outdoor=False, ordinal=0,
    name={"en": "Ground"}, short_name={"en": "G"}, display_point=None, address_id=None,
    building_ids=["b-1", "b-2"],
)  # fmt: skip
GIVEN: dict[str, list[dict[str, Any]]] = {
    "address": [ADDRESS, {**deepcopy(ADDRESS), "id": "a-2"}],
    "venue": [
        feature("v-1", "venue", box(0, 0, 60, 40), category="shoppingcenter", restriction=None,
                name={"en": "Mall", "fr": "Galerie"}, alt_name=None, hours="Mo-Fr 08:30-20:00",
                website="http://example.com", phone="+12225551212", address_id="a-1",
                display_point=point(), tenant_count=2),
    ],
    "building": [
        feature(id, "building", None, name=None, alt_name=None, category="parking",
                restriction=None, display_point=None, address_id=None)
        for id in ("b-1", "b-2")
    ],
    "level": [LEVEL],
    "unit": UNITS,
    "anchor": [feature("n-1", "anchor", point(), address_id="a-2", unit_id="u-2")],
    "occupant": [
        feature("o-1", "occupant", None, anchor_id="n-1", category="shopping",
                name={"en": "Ray's"}, hours="Mo-Su 10:00-18:00", phone="+1", website=None,
                validity={"start": "2017-10-01", "end": None, "modified": "2017-10-02"},
                correlation_id="c-1"),
    ],
    "fixture": [
        feature("f-1", "fixture", box(1, 1, 2, 2), category="desk", name=None, alt_name=None,
                anchor_id="n-1", level_id="l-1", display_point=None),
    ],
    "relationship": [
        feature("r-1", "relationship", None, category="traversal", direction="directed",
                origin={"id": "f-1", "feature_type": "fixture"}, intermediary=None,
                destination=None, hours=None),
    ],
}  # fmt: skip
MANIFEST = {
    "version": "1.0.0", "created": "2019-10-31T00:00:00Z", "generated_by": "IMDF",
    "language": "en-US", "extensions": ["imdf:extension:acme:stock#1.0.0"],
}  # fmt: skip


def archive_of(**kinds: list[dict[str, Any]]) -> Archive:
    """Return an archive by IMDF 1.0 of a house with two shops; more features by type."""
    rows = {
        kind: {"type": "FeatureCollection", "name": kind, "features": found}
        for kind, found in {**GIVEN, **kinds}.items()
    }
    return opened(packed(Archive(MANIFEST, rows)))


def venue_in(archive: Archive) -> Venue:
    return venue_of(archive.features, "haus", Mark("haus.zip"))


def test_an_archive_of_others_is_read_and_written_the_same() -> None:
    archive = archive_of()
    assert set(archive.features) > {"fixture", "relationship"}
    assert not is_ours(archive, "haus")
    assert updated(archive, venue_in(archive)) == archive


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=8)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | WORDS | st.floats(-180, 180),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=5,
)
MORE = st.dictionaries(WORDS.map(lambda word: f"x-{word}"), VALUES, max_size=3)
NAMES = st.none() | st.dictionaries(st.sampled_from(("de", "en", "fr")), WORDS)


@st.composite
def shapes(draw: st.DrawFn, x: int, y: int) -> dict[str, Any]:
    """Draw a shape of one part or two, with holes or without."""
    parts = [box(x, y, 10, draw(st.integers(6, 30)))["coordinates"]]
    parts += [box(x, y + 100, 5, 5)["coordinates"] for _ in range(draw(st.integers(0, 1)))]
    parts[0] += [box(x + 2 + 3 * n, y + 2, 2, 3)["coordinates"][0]
                 for n in range(draw(st.integers(0, 2)))]  # fmt: skip
    if len(parts) == 1 and draw(st.booleans()):
        return {"type": "Polygon", "coordinates": parts[0]}
    return {"type": "MultiPolygon", "coordinates": parts}


@st.composite
def archives(draw: st.DrawFn) -> Archive:
    """Draw an archive with properties, categories and types that nobody knows."""
    units = [
        feature(
            f"u-{n + 3}", "unit", draw(shapes(20 + 10 * n, 10)),
            **draw(MORE), category=draw(st.sampled_from(("room", "kitchen", "x-ray"))),
            name=draw(NAMES), level_id="l-1", display_point=None, restriction=draw(VALUES),
        )
        for n in range(draw(st.integers(0, 4)))
    ]  # fmt: skip
    amenities = [
        feature(
            f"m-{n}", "amenity", point(n), **draw(MORE), hours=None,
            category=draw(st.sampled_from(("atm", "swimmingpool"))), name=draw(NAMES),
            unit_ids=draw(st.sampled_from((["u-1"], ["u-1", "u-2"], [], None))),
            accessibility=draw(st.none() | st.just(["audio"])),
        )
        for n in range(draw(st.integers(0, 2)))
    ]  # fmt: skip
    odd = feature("k-1", "kiosk", draw(st.none() | st.just(box(2, 2, 1, 1))), **draw(MORE))
    kind = draw(st.sampled_from(("kiosk", "geofence", "facility", "acme-stock")))
    return archive_of(unit=[*UNITS, *units], amenity=amenities, **{kind: [odd]})


@given(archives())
@settings(max_examples=int(os.environ.get("HUB_KEPT") or 60), deadline=None)
def test_whatever_is_in_an_archive_stays_in_it(archive: Archive) -> None:
    assert updated(archive, venue_in(archive)) == archive
    assert opened(packed(archive)) == archive


def with_unit(venue: Venue, index: int, **changes: Any) -> Venue:
    """Return a venue with another unit."""
    level: Level = venue.levels[0]
    units = list(level.units)
    units[index] = replace(units[index], **changes)
    return replace(venue, levels=(replace(level, units=tuple(units)),))


def test_what_was_edited_differs_there_and_nowhere_else() -> None:
    archive = archive_of()
    found = updated(archive, with_unit(venue_in(archive), 1, name="Laden", number="7"))
    (shop,) = [one for one in found.features["unit"] if one["id"] == "u-2"]
    assert shop["properties"]["name"] == {"en": "Shop", "ja": "店", "de": "Laden"}
    assert shop["properties"][OWN] == {"number": "7"}
    assert shop["properties"]["category"] == "serverroom", "a word that we do not know"
    assert {**shop, "properties": UNITS[1]["properties"]} == UNITS[1]
    others = {kind: rows for kind, rows in found.features.items() if kind != "unit"}
    assert others == {kind: rows for kind, rows in archive.features.items() if kind != "unit"}
    assert found.manifest["extensions"] == ["imdf:extension:acme:stock#1.0.0", EXTENSION]
    again = venue_in(found).levels[0].units[1]
    assert (again.name, again.number) == ("Laden", "7")


def test_signs_that_nobody_sees_stay_in_the_archive() -> None:
    """Without them things are called otherwise; they are the same things all the same."""
    unit = {**UNITS[1], "id": "u\x1f2", "properties": {
        **UNITS[1]["properties"], "name": {"de": "0\x1f0\u202e"},
    }}  # fmt: skip
    archive = archive_of(unit=[UNITS[0], unit])
    assert venue_in(archive).levels[0].units[1].name == "00"
    assert updated(archive, venue_in(archive)) == archive


def test_spaces_that_yaml_does_not_keep_are_no_change() -> None:
    archive = archive_of(unit=[UNITS[0], {**UNITS[1], "properties": {
        **UNITS[1]["properties"], "name": {"de": " Zwei  Läden "},
    }}])  # fmt: skip
    assert updated(archive, with_unit(venue_in(archive), 1, name="Zwei Läden")) == archive


def test_an_outline_that_was_moved_replaces_the_shape() -> None:
    ring = ((0.0, 8.0), (10.0, 8.0), (10.0, 20.0), (0.0, 20.0))
    archive = archive_of()
    found = updated(archive, with_unit(venue_in(archive), 1, outline=ring))
    assert venue_in(found).levels[0].units[1].outline == ring
    assert found.features["unit"][1]["geometry"] != UNITS[1]["geometry"]


def test_what_is_new_points_to_the_ids_of_the_archive_and_what_is_gone_is_gone() -> None:
    archive = archive_of()
    venue = venue_in(archive)
    level = venue.levels[0]
    fresh: Unit = replace(level.units[0], id="neu", name="Neu", outline=level.units[1].outline)
    now = replace(venue, levels=(replace(level, units=(level.units[0], fresh)),))
    found = updated(archive, now)
    kept, new = found.features["unit"]
    assert kept == UNITS[0] and new["properties"]["level_id"] == "l-1"
    assert list(found.features["anchor"]) == list(found.features["occupant"]) == []
    assert found.features["fixture"] == archive.features["fixture"]


@pytest.mark.parametrize("name", ["../venue", "/etc/level", "a/b", "A b"])
def test_names_that_lead_elsewhere_are_not_handed_on(name: str) -> None:
    archive = archive_of()
    odd = Archive(archive.manifest, {**archive.collections, name: {"features": []}})
    assert opened(packed(odd)) == archive
