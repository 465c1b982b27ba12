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

Schema = dict[str, Any]

_DRAFT = "http://json-schema.org/draft-07/schema#"
_TYPED = ["string", "number"]  # what an author typed may look like a number to YAML: a year
_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"


def json_schema(form: Form, title: str) -> str:
    """Return the schema of a file that a form reads, as the text of a JSON file."""
    schema = {"$schema": _DRAFT, "title": title, **_of_form(form)}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _of_form(form: Form) -> Schema:
    choices = [{"required": [key]} for key in form.one_of]
    return {
        "type": "object",
        "properties": {field.key: schema_of(field) for field in form.fields},
        "required": [field.key for field in form.fields if field.required],
        "additionalProperties": False,
        **({"oneOf": choices} if choices else {}),
    }


def schema_of(field: Field) -> Schema:
    """Return the schema of one field; a kind of field that is not listed here is our own bug."""
    described = {"description": field.help} if field.help else {}
    return {**described, **_KINDS[type(field)](field)}


def _text(field: Text) -> Schema:
    return {"type": _TYPED, "maxLength": field.limit}


def _long_text(field: LongText) -> Schema:
    return {"type": "string", "minLength": 1, "maxLength": field.limit}


def _date(_: Date) -> Schema:
    return {"type": "string", "pattern": f"^{_DAY}$"}


def _month(_: Month) -> Schema:
    return {"type": "string", "pattern": f"^([0-9]{{4}}-[0-9]{{2}}|{_DAY})$"}


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


def _slug(_: Slug) -> Schema:
    return {"type": _TYPED, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}


def _ref(_: RefTo) -> Schema:
    return {"type": _TYPED, "minLength": 1}


def _web_address(_: WebAddress) -> Schema:
    return {"type": "string", "pattern": "^[A-Za-z]+:[^\\s<>\"'\\\\]+$"}


def _list(field: ListOf) -> Schema:
    least = {"minItems": field.least} if field.least else {}
    unique = {"uniqueItems": True} if isinstance(field.of, RefTo | Slug) else {}
    return {"type": "array", "items": schema_of(field.of), **least, **unique}


def _group(field: Group) -> Schema:
    return _of_form(field.form)


_KINDS: Mapping[type[Field], Callable[[Any], Schema]] = MappingProxyType(
    {
        Text: _text,
        LongText: _long_text,
        Date: _date,
        Month: _month,
        Choice: _choice,
        Number: _number,
        Slug: _slug,
        RefTo: _ref,
        WebAddress: _web_address,
        ListOf: _list,
        Group: _group,
        Picture: _group,
    }
)
