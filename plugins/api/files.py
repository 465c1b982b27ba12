"""Every file for programs: which there are, and how each becomes bytes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from plugins.api.explained import example_of, example_url, explaining_page
from plugins.api.facts import chunks_of, collection, counts_of, index, item, told
from plugins.api.kinds import BY_NAME, KINDS, ApiKind
from plugins.api.model import Datum
from plugins.api.places import INDEX, collection_url, item_url, page_url, schema_url
from plugins.api.schema import SCHEMAS, json_schema
from plugins.core import routes
from plugins.core.desk import Desk
from plugins.core.pages import Document, Page, Planned
from plugins.core.site import HubSettings

Counts = tuple[tuple[str, int], ...]


def plan_files(desk: Desk) -> Iterator[Planned]:
    """Plan every file for programs and the page that explains them."""
    counts = counts_of(desk)
    yield Planned(routes.API, page, (counts, *example_of(desk)))
    yield Planned(INDEX, index_file, (_day(desk.settings), counts))
    for name in SCHEMAS:
        yield Planned(schema_url(name), schema_file, (name,))
    for kind in KINDS:
        yield from _of_kind(kind, desk)


def _of_kind(kind: ApiKind, desk: Desk) -> Iterator[Planned]:
    ids = told(kind.card, desk.catalogue.ids(kind.card), desk)
    if not ids:
        return
    first, *numbered = chunks_of(kind, desk)
    count = len(numbered)
    yield Planned(collection_url(kind.folder), collection_file, (kind.name, 0, first, count))
    for number, chunk in zip(range(count, 0, -1), numbered, strict=True):
        arguments = (kind.name, number, chunk, number - 1)
        yield Planned(page_url(kind.folder, number), collection_file, arguments)
    for id in ids:
        yield Planned(item_url(kind.folder, id), item_file, (kind.name, id))


def _day(settings: HubSettings) -> dt.date | None:
    """Return the day of the data; a build that was told none does not ask the clock."""
    known = dt.datetime.fromtimestamp(settings.epoch, dt.UTC).date() if settings.epoch else None
    return settings.today or known


def page(counts: Counts, name: str, id: str, desk: Desk) -> Page:
    """Return the page for people."""
    shown = item_file(name, id, desk).content.decode() if name else ""
    return explaining_page(counts, shown, example_url(name, id), desk)


def index_file(day: dt.date | None, counts: Counts, desk: Desk) -> Document:
    """Return the file in which programs begin."""
    return _document(INDEX, index(day, counts, desk))


def collection_file(
    name: str, number: int, ids: tuple[str, ...], following: int, desk: Desk
) -> Document:
    """Return a file of a collection."""
    folder = BY_NAME[name].folder
    url = page_url(folder, number) if number else collection_url(folder)
    return _document(url, collection(name, number, ids, following, desk))


def item_file(name: str, id: str, desk: Desk) -> Document:
    """Return the file of one thing."""
    return _document(item_url(BY_NAME[name].folder, id), item(name, id, desk))


def schema_file(name: str, desk: Desk) -> Document:
    """Return a JSON Schema."""
    url = schema_url(name)
    return _document(url, json_schema(name, desk.absolute(url)))


def written(data: Datum | Mapping[str, Any]) -> bytes:
    """Return data as UTF-8 with a line for each key, so that people can read it, too."""
    return msgspec.json.format(msgspec.json.encode(data), indent=2) + b"\n"


def _document(url: str, data: Datum | Mapping[str, Any]) -> Document:
    return Document(url, written(data))
