"""A building as features of IMDF 1.0: what the standard demands of each."""

from __future__ import annotations

import re
from pathlib import Path

from shapely.geometry import shape

from plugins.venues.features import OWN, labels
from tests.venues.authored import read
from tests.venues.test_foreign import features_of
from tests.venues.test_luisencenter import luisencenter

# The properties of each type by OGC 20-094; ours stands beside them.
DEMANDED = {
    "address": "address unit locality province country postal_code",
    "venue": "category restriction name alt_name hours phone website display_point address_id",
    "building": "name alt_name category restriction display_point address_id",
    "footprint": "category name building_ids",
    "level": "category restriction outdoor ordinal name short_name display_point address_id"
    " building_ids",
    "unit": "category restriction accessibility name alt_name level_id display_point",
    "opening": "category accessibility access_control door name alt_name display_point level_id",
    "amenity": "category accessibility name alt_name hours phone website unit_ids address_id"
    " correlation_id",
    "anchor": "address_id unit_id",
    "occupant": "category name anchor_id hours phone website validity correlation_id",
    "relationship": "category direction origin intermediary destination hours",
}
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def test_every_feature_has_what_the_standard_demands() -> None:
    rows = features_of(luisencenter().venue)
    ids = [feature["id"] for found in rows.values() for feature in found]
    assert len(set(ids)) == len(ids)
    for kind, found in rows.items():
        assert found, kind
        for feature in found:
            assert (feature["type"], feature["feature_type"]) == ("Feature", kind)
            assert _ID.fullmatch(feature["id"])
            assert set(feature["properties"]) == {*DEMANDED[kind].split(), OWN}


def test_references_lead_to_features() -> None:
    rows = features_of(luisencenter().venue)
    ids = {kind: {feature["id"] for feature in found} for kind, found in rows.items()}
    for unit in rows["unit"]:
        assert unit["properties"]["level_id"] in ids["level"]
    for anchor in rows["anchor"]:
        assert anchor["properties"]["unit_id"] in ids["unit"]
    for occupant in rows["occupant"]:
        assert occupant["properties"]["anchor_id"] in ids["anchor"]
    for relation in rows["relationship"]:
        assert relation["properties"]["origin"]["id"] in ids["unit"]


def test_units_do_not_overlap_as_the_standard_demands() -> None:
    rows = features_of(luisencenter().venue)["unit"]
    by_level: dict[str, list[object]] = {}
    for unit in rows:
        by_level.setdefault(unit["properties"]["level_id"], []).append(shape(unit["geometry"]))
    for shapes in by_level.values():
        for index, one in enumerate(shapes):
            assert one.is_valid  # type: ignore[attr-defined]
            for other in shapes[index + 1 :]:
                assert one.intersection(other).area < 1e-11  # type: ignore[attr-defined]


def test_a_door_is_one_and_an_open_passage_is_none(tmp_path: Path) -> None:
    line = "      - line: [[2, 3], [4, 3]]\n"
    guide = read(tmp_path, (line, f"{line}        door: swinging\n"))
    doors = {f[OWN]["id"]: f["door"] for f in _properties(guide)}
    assert doors["eg-oeffnung-2"] == {"type": "swinging", "automatic": False, "material": None}
    assert doors["eg-oeffnung-3"] is None


def _properties(guide: object) -> list[dict[str, object]]:
    rows = features_of(guide.venue)["opening"]  # type: ignore[attr-defined]
    return [feature["properties"] for feature in rows]


def test_names_are_labels_by_language() -> None:
    assert labels("Halle", "hall") == {"de": "Halle", "en": "hall"}
    assert labels("Halle") == {"de": "Halle"}
    assert labels("") is None
