"""A field of a form -> the field of the editor's form."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from plugins.core.fields import (
    PICTURES,
    Choice,
    Date,
    Field,
    Form,
    Group,
    ListOf,
    LongText,
    Month,
    Number,
    RefTo,
    Slug,
    Text,
    WebAddress,
)
from plugins.core.kinds import Kind
from plugins.core.patterns import pattern_of
from plugins.core.value import replace

Config = dict[str, Any]
LISTS = "listen"  # the collection of all kinds of which there is one file
_LINE = 120  # a text that may be longer is written in several lines


@dataclass(frozen=True)
class Widgets:
    """Makes fields; knows all kinds of files, because fields refer to them."""

    kinds: tuple[Kind, ...]

    def of_form(self, form: Form) -> list[Config]:
        """Return the editor's fields for those of a form."""
        return [self.of_field(field) for field in form.fields]

    def of_field(self, field: Field) -> Config:
        """Return one field with its name, its German words and whether it must be there."""
        return {
            "name": field.key,
            "label": label_of(field),
            "hint": f"{field.help} ({field.key})",
            "required": field.required,
            **self._widget(field),
        }

    def _widget(self, field: Field) -> Config:
        if isinstance(field, RefTo):
            return self._reference(field)
        if isinstance(field, ListOf):
            return self._list(field)
        if isinstance(field, Group):
            shut = {} if field.required else {"collapsed": "auto"}
            return {"widget": "object", "fields": self.of_form(field.form), **shut}
        plain = _PLAIN.get(type(field), _line)
        return plain(field)

    def _reference(self, field: RefTo) -> Config:
        if field.to == PICTURES:
            return {"widget": "image", "choose_url": False}
        id, _, inner = field.to.partition("/")
        kind = next((kind for kind in self.kinds if kind.id == id), None)
        return _relation(kind, inner) if kind else _line(field)

    def _list(self, field: ListOf) -> Config:
        least = {"min": field.least} if field.least else {}
        member = replace(
            field.of, key=field.of.key or field.key, help=field.of.help or field.help, required=True
        )
        if isinstance(member, RefTo) and "collection" in (one := self._reference(member)):
            return {**one, "multiple": True, **least}
        if isinstance(member, Group):
            return {
                "widget": "list",
                "fields": self.of_form(member.form),
                "summary": f"{{{{fields.{_telling(member.form)}}}}}",
                "collapsed": "auto",
                **least,
            }
        return {"widget": "list", "field": self.of_field(member), **least}


def label_of(field: Field) -> str:
    """Return what a field is called: its explanation up to the first comma, stop or „mit“."""
    return re.split(r"[,.;:](?:\s|$)| mit ", field.help, maxsplit=1)[0] or field.key


def _telling(form: Form) -> str:
    """Return the key by whose value one knows an entry of a list."""
    keys = [field.key for field in form.fields]
    return next((key for key in ("title", "name") if key in keys), keys[0])


def _relation(kind: Kind, inner: str) -> Config:
    """Return a choice among the files of a kind, or among the members of a list in them."""
    if kind.single:
        key, (id, title, *_) = _members(kind)
        return {
            "widget": "relation",
            "collection": LISTS,
            "file": kind.id,
            "value_field": f"{key}.*.{id}",
            "display_fields": [f"{key}.*.{title}"],
        }
    name = f"{{{{{kind.form.fields[0].key}}}}}"
    if inner:
        return {
            "widget": "relation",
            "collection": kind.id,
            "value_field": f"{{{{slug}}}}/{{{{{inner}.*.id}}}}",
            "display_fields": [f"{name}: {{{{{inner}.*.title}}}}"],
        }
    return {
        "widget": "relation",
        "collection": kind.id,
        "value_field": "{{slug}}",
        "display_fields": [name],
    }


def _members(kind: Kind) -> tuple[str, list[str]]:
    """Return the key of the list that a file of a kind is, and the keys of its members."""
    field = kind.form.fields[0]
    assert isinstance(field, ListOf) and isinstance(field.of, Group), kind.id
    return field.key, [inner.key for inner in field.of.form.fields]


def _line(field: Field) -> Config:
    pattern = pattern_of(field)
    checked = {"pattern": [pattern.expression, pattern.message]} if pattern else {}
    return {"widget": "string", **checked}


def _text(field: Any) -> Config:
    return {"widget": "string" if field.limit <= _LINE else "text", "maxlength": field.limit}


def _long_text(_: Any) -> Config:
    return {"widget": "richtext", "modes": ["raw", "rich_text"]}


def _date(_: Any) -> Config:
    return {"widget": "datetime", "type": "date", "format": "YYYY-MM-DD"}


def _choice(field: Any) -> Config:
    if set(field.options) == {"true", "false"}:
        return {"widget": "boolean", "default": field.default == "true"}
    default = {"default": field.default} if field.default else {}
    return {"widget": "select", "options": list(field.options), **default}


def _number(field: Any) -> Config:
    limits = {"min": field.minimum, "max": field.maximum}
    finite = {key: value for key, value in limits.items() if math.isfinite(value)}
    kind = "int" if field.whole else "float"
    return {"widget": "number", "value_type": kind, "step": 1 if field.whole else 0.0001, **finite}


_PLAIN: Mapping[type[Field], Callable[[Any], Config]] = {
    Text: _text,
    LongText: _long_text,
    Date: _date,
    Month: _line,
    Choice: _choice,
    Number: _number,
    Slug: _line,
    WebAddress: _line,
}
