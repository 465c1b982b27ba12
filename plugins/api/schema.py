"""The classes of `model.py` -> JSON Schemas (2020-12), and the same as rows of a table."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import msgspec

from plugins.api.kinds import KINDS
from plugins.api.model import (
    Collection,
    Datum,
    Entry,
    Index,
    Item,
    KindOfThing,
    Link,
    More,
    Picture,
    Time,
)
from plugins.api.views import FieldView

DIALECT = "https://json-schema.org/draft/2020-12/schema"
# Schemas by name, and the German word for what each describes.
SCHEMAS: Mapping[str, tuple[type[Datum], str]] = {
    "index": (Index, "Einstieg"),
    "collection": (Collection, "Sammlung"),
    "item": (Item, "Rubrik oder Thema"),
    **{k.name: (k.item, k.title) for k in KINDS if k.item is not Item},
}
EXPLAINED: Mapping[str, tuple[type[Datum], str]] = {
    **SCHEMAS,
    "item": (Item, "Was von allem gesagt wird"),
    "kind": (KindOfThing, "Eine Art im Einstieg"),
    "entry": (Entry, "Ein Eintrag einer Sammlung"),
    "link": (Link, "Eine Verbindung"),
    "more": (More, "Verbindungen, die nicht alle genannt sind"),
    "picture": (Picture, "Ein Bild"),
    "time": (Time, "Ein einzelnes Mal eines Termins"),
}
# What a field of the class is called in the tables.
_OBJECTS = {
    "KindOfThing": "Art",
    "Entry": "Eintrag",
    "Link": "Verbindung",
    "More": "weitere Verbindungen",
    "Picture": "Bild",
    "Time": "Mal",
}
_WORDS = {
    "string": "Text",
    "integer": "ganze Zahl",
    "number": "Zahl",
    "boolean": "true oder false",
    "null": "null",
}


def json_schema(name: str, address: str) -> dict[str, Any]:
    """Return a schema; further keys are allowed, because later ones may come."""
    title, made, definitions = _components(name)
    return {"$schema": DIALECT, "$id": address, "title": title, **made, "$defs": definitions}


@cache
def _components(name: str) -> tuple[str, dict[str, Any], dict[str, Any]]:
    """Return title, schema and definitions of a kind; msgspec takes its time to work them out."""
    kind, title = SCHEMAS[name]
    (made,), definitions = msgspec.json.schema_components([kind], ref_template="#/$defs/{name}")
    for definition in definitions.values():
        definition.pop("description", None)  # our own sentences, in English
        definition["title"] = definition["title"].lower()
    return title, made, definitions


@cache
def fields_of(name: str) -> tuple[FieldView, ...]:
    """Return the fields of a kind of file; those that everything has are said once."""
    kind, _ = EXPLAINED[name]
    _, definitions = msgspec.json.schema_components([kind], ref_template="{name}")
    common = set(Item.__struct_fields__) if issubclass(kind, Item) and kind is not Item else set()
    properties: Mapping[str, Any] = definitions[kind.__name__]["properties"]
    return tuple(
        FieldView(key, _type(schema), schema.get("description", ""))
        for key, schema in properties.items()
        if key not in common
    )


def _type(schema: Mapping[str, Any]) -> str:
    """Return a type in words."""
    if "$ref" in schema:
        return _OBJECTS[schema["$ref"]]
    if "anyOf" in schema:
        return " oder ".join(_type(one) for one in schema["anyOf"])
    if "enum" in schema:
        return " oder ".join(str(value) for value in schema["enum"])
    if schema.get("type") == "array":
        return f"Liste: {_type(schema['items'])}"
    if schema.get("format") == "date":
        return "Tag (ISO 8601)"
    return _WORDS[schema["type"]]
