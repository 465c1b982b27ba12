"""A form -> JSON Schema, with which editors complete, explain and check while one types.

Draft 7: the newest that every YAML extension reads in full.  A schema knows one file and no
other, so the build stays the judge.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from plugins.core.destinations import Destination
from plugins.core.fields import (
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
from plugins.core.hoursfield import EXAMPLE, OpeningHours
from plugins.core.moments import DateTime, Day, EndTime, Hour
from plugins.core.patterns import pattern_of
from plugins.core.places import Coordinates
from plugins.core.planfields import LIMIT, Outline, PlanLine, PlanPoint
from plugins.core.value import replace

Schema = dict[str, Any]

_DRAFT = "http://json-schema.org/draft-07/schema#"
_CORNER = PlanPoint("", "Ein Punkt: Meter nach rechts, Meter nach oben.")
_TYPED = ["string", "number"]  # what an author typed may look like a number to YAML: a year


def json_schema(form: Form, title: str) -> str:
    """Return the schema of what a form reads, as the text of a JSON file."""
    schema = {"$schema": _DRAFT, "title": title, **_of_form(form)}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _of_form(form: Form) -> Schema:
    return {
        "type": "object",
        "properties": {field.key: schema_of(field) for field in form.fields},
        "required": [field.key for field in form.fields if field.required],
        "additionalProperties": False,
        **_alternatives("oneOf", form.one_of),
        **_alternatives("anyOf", form.any_of),
    }


def _alternatives(word: str, keys: tuple[str, ...]) -> Schema:
    return {word: [{"required": [key]} for key in keys]} if keys else {}


def schema_of(field: Field) -> Schema:
    """Return the schema of one field; a kind of field that is not listed here is our own bug."""
    described = {"description": field.help} if field.help else {}
    return {**described, **_KINDS[type(field)](field)}


def _pattern(field: Field) -> Schema:
    """Return the pattern of a field; editors show the sentence in the place of their own."""
    pattern = pattern_of(field)
    if pattern is None:
        return {}
    return {"pattern": pattern.expression, "patternErrorMessage": pattern.message}


def _text(field: Text) -> Schema:
    return {"type": _TYPED, **_pattern(field), "maxLength": field.limit}


def _long_text(field: LongText) -> Schema:
    return {"type": "string", **_pattern(field), "maxLength": field.limit}


def _written(field: Field) -> Schema:
    return {"type": "string", **_pattern(field)}


def _choice(field: Choice) -> Schema:
    if set(field.options) == {"true", "false"}:
        return {"type": "boolean", "default": field.default == "true"}
    default = {"default": field.default} if field.default else {}
    return {"type": "string", "enum": list(field.options), **default}


def _number(field: Number) -> Schema:
    limits = {"minimum": field.minimum, "maximum": field.maximum}
    finite = {key: _short(value) for key, value in limits.items() if math.isfinite(value)}
    default = {} if field.default is None else {"default": _short(field.default)}
    return {"type": "integer" if field.whole else "number", **finite, **default}


def _short(value: float) -> float:
    """Return a whole number as one, so that a schema says 90 and not 90.0."""
    return int(value) if value == int(value) else value


def _name(field: Slug | RefTo) -> Schema:
    return {"type": _TYPED, **_pattern(field)}


def _opening_hours(_: OpeningHours) -> Schema:
    return {"type": "string", "minLength": 1, "examples": [EXAMPLE]}


def _point(_: PlanPoint) -> Schema:
    metres = {"description": "Meter nach rechts, dann nach oben.", "type": "number"}
    limits = {"minimum": _short(-LIMIT), "maximum": _short(LIMIT)}
    return {"type": "array", "items": {**metres, **limits}, "minItems": 2, "maxItems": 2}


def _line(_: PlanLine) -> Schema:
    return {"type": "array", "items": schema_of(_CORNER), "minItems": 2, "maxItems": 2}


def _outline(_: Outline) -> Schema:
    return {"type": "array", "items": schema_of(_CORNER), "minItems": 3}


def _list(field: ListOf) -> Schema:
    least = {"minItems": field.least} if field.least else {}
    unique = {"uniqueItems": True} if isinstance(field.of, RefTo | Slug) else {}
    member = replace(field.of, help=field.of.help or field.help)
    return {"type": "array", "items": schema_of(member), **least, **unique}


def _group(field: Group) -> Schema:
    return _of_form(field.form)


_KINDS: Mapping[type[Field], Callable[[Any], Schema]] = MappingProxyType(
    {
        Text: _text,
        LongText: _long_text,
        Date: _written,
        Day: _written,
        DateTime: _written,
        EndTime: _written,
        Hour: _written,
        Destination: _written,
        Month: _written,
        Choice: _choice,
        Number: _number,
        Slug: _name,
        RefTo: _name,
        WebAddress: _written,
        OpeningHours: _opening_hours,
        PlanPoint: _point,
        PlanLine: _line,
        Outline: _outline,
        ListOf: _list,
        Group: _group,
        Picture: _group,
        Coordinates: _group,
    }
)
