"""What the page shows that explains the data to people."""

from __future__ import annotations

from plugins.core.pages import Crumb
from plugins.core.value import Value


class FieldView(Value, frozen=True):
    """A field as the page explains it."""

    name: str
    type: str
    text: str


class FieldsView(Value, frozen=True):
    """The fields of one kind of file."""

    id: str
    title: str
    schema: str
    fields: tuple[FieldView, ...]


class KindView(Value, frozen=True):
    """A kind of thing in the list of all."""

    title: str
    kind: str
    count: str
    collection: str
    schema: str


class ApiView(Value, frozen=True):
    """The page that explains the data to people."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    version: str
    licence: str
    attribution: str
    index: str
    kinds: tuple[KindView, ...]
    fields: tuple[FieldsView, ...]
    example: str
    example_url: str
