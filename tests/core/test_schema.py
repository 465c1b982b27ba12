"""Forms as JSON Schema."""

from __future__ import annotations

import json
import re

import pytest

from plugins.core import fields
from plugins.core.fields import (
    PICTURE,
    Choice,
    Date,
    Field,
    Form,
    Group,
    ListOf,
    LongText,
    Month,
    Number,
    Picture,
    RefTo,
    Slug,
    Text,
    WebAddress,
)
from plugins.core.schema import json_schema, schema_of


def test_a_form_is_an_object_of_its_keys_and_no_others() -> None:
    form = Form((Text("title", "Der Name."), Date("date", "Der Tag.", required=False)))
    schema = json.loads(json_schema(form, "Ein Ding"))
    assert schema["title"] == "Ein Ding"
    assert list(schema["properties"]) == ["title", "date"]
    assert schema["required"] == ["title"]
    assert schema["additionalProperties"] is False


def test_of_some_keys_exactly_one_must_be_there() -> None:
    keys = (Text("a", "", required=False), Text("b", "", required=False))
    assert json.loads(json_schema(Form(keys, one_of=("a", "b")), ""))["oneOf"] == [
        {"required": ["a"]}, {"required": ["b"]},
    ]  # fmt: skip
    assert "oneOf" not in json.loads(json_schema(Form(keys), ""))


def test_umlauts_stay_readable() -> None:
    assert "Größe" in json_schema(Form((Text("k", "Die Größe."),)), "Größe")


@pytest.mark.parametrize(
    ("field", "schema"),
    [
        (Text("k", "Ein Wort.", limit=80),
         {"description": "Ein Wort.", "type": ["string", "number"], "maxLength": 80}),
        (LongText("k", "", limit=900), {"type": "string", "minLength": 1, "maxLength": 900}),
        (Choice("k", "", options=("a", "b"), default="a"),
         {"type": "string", "enum": ["a", "b"], "default": "a"}),
        (Choice("k", "", options=("true", "false"), default="false"),
         {"type": "boolean", "default": False}),
        (Number("k", "", minimum=-90, maximum=90, default=0.0),
         {"type": "number", "minimum": -90, "maximum": 90, "default": 0}),
        (Number("k", "", minimum=0.5), {"type": "number", "minimum": 0.5}),
        (Number("k", "", whole=True), {"type": "integer"}),
        (RefTo("k", ""), {"type": ["string", "number"], "minLength": 1}),
        (ListOf("k", "", of=RefTo("", ""), least=2),
         {"type": "array", "items": {"type": ["string", "number"], "minLength": 1},
          "minItems": 2, "uniqueItems": True}),
        (ListOf("k", "", of=Date("", "")),
         {"type": "array", "items": schema_of(Date("", ""))}),
    ],
)  # fmt: skip
def test_a_field_says_what_may_stand_there(field: Field, schema: object) -> None:
    assert schema_of(field) == schema


@pytest.mark.parametrize(
    ("field", "right", "wrong"),
    [
        (Date("k", ""), "2018-07-04", "4.7.2018"),
        (Month("k", ""), "2018-07", "07/2018"),
        (Month("k", ""), "2018-07-04", "2018"),
        (Slug("k", ""), "mein-beitrag-2", "Mein Beitrag"),
        (WebAddress("k", ""), "https://www.darmstadt.de/", "www.darmstadt.de"),
        (WebAddress("k", ""), "mailto:a@example.org", "https://zwei worte"),
    ],
)
def test_a_pattern_knows_right_from_wrong(field: Field, right: str, wrong: str) -> None:
    pattern = schema_of(field)["pattern"]
    assert re.search(pattern, right)
    assert not re.search(pattern, wrong)


def test_a_group_is_an_object_within() -> None:
    assert schema_of(Group("k", "", form=PICTURE)) == schema_of(Picture("k", ""))
    assert schema_of(Picture("k", ""))["required"] == [
        "file",
        "alt",
        "caption",
        "credit",
        "licence",
    ]


def test_every_kind_of_field_has_a_schema() -> None:
    kinds = {kind for kind in vars(fields).values() if isinstance(kind, type)}
    for kind in kinds - {Field}:
        if issubclass(kind, Field):
            assert schema_of(kind("k", "Wofür."))["description"] == "Wofür."
