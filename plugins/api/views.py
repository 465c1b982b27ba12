"""What the page shows that explains the data to people."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.core.pages import Crumb


@dataclass(frozen=True)
class FieldView:
    """A field as the page explains it."""

    name: str
    type: str
    text: str


@dataclass(frozen=True)
class FieldsView:
    """The fields of one kind of file."""

    id: str
    title: str
    schema: str
    fields: tuple[FieldView, ...]


@dataclass(frozen=True)
class KindView:
    """A kind of thing in the list of all."""

    title: str
    kind: str
    count: str
    collection: str
    schema: str


@dataclass(frozen=True)
class ApiView:
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
