"""The schemas: sound themselves, strict enough to notice a lack, open for what is to come."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from plugins.api.schema import EXPLAINED, SCHEMAS, fields_of, json_schema

HERE = "https://hub.example/api/v1/schema/x.json"


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_one_and_explains_every_field_in_german(name: str) -> None:
    schema = json_schema(name, HERE)
    Draft202012Validator.check_schema(schema)
    assert schema["$id"] == HERE
    for definition in schema["$defs"].values():
        for field, described in definition["properties"].items():
            assert described.get("description", "").endswith((".", ";")), (name, field)
        assert definition["required"] == list(definition["properties"])


def test_what_lacks_a_field_does_not_pass_and_what_has_more_does() -> None:
    validator = Draft202012Validator(json_schema("item", HERE))
    thing: dict[str, Any] = {
        "schema": "x", "kind": "topic", "id": "a", "item": "x", "url": "x", "title": "A",
        "summary": "", "language": "de", "demo": "", "links": [], "more": [],
    }  # fmt: skip
    assert validator.is_valid(thing)
    assert validator.is_valid({**thing, "later": 1})
    assert not validator.is_valid({key: v for key, v in thing.items() if key != "demo"})
    assert not validator.is_valid({**thing, "links": [{"id": "b"}]})


def test_the_tables_say_once_what_all_have_in_common() -> None:
    assert [field.name for field in fields_of("service")] == ["picture"]
    assert {field.name for field in fields_of("item")} > {"id", "links"}
    types = {field.name: field.type for name in EXPLAINED for field in fields_of(name)}
    assert types["picture"] == "Bild oder null"
    assert types["links"] == "Liste: Verbindung"
    assert (types["published"], types["direction"]) == ("Tag (ISO 8601)", "in oder out")
    assert types["kinds"] == "Liste: Art"
