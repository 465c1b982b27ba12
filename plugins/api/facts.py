"""Cards and their ties -> the files for programs, and the page that explains them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any, Literal

from plugins.api.kinds import BY_CARD, BY_NAME, KINDS, ApiKind
from plugins.api.model import (
    VERSION,
    Collection,
    Entry,
    Index,
    Item,
    KindOfThing,
    Link,
    More,
)
from plugins.api.places import collection_url, item_url, page_url, schema_url
from plugins.core import routes
from plugins.core.cards import ArticleCard, TourCard
from plugins.core.desk import Desk
from plugins.core.graph import Neighbours, ties_of
from plugins.core.value import replace

CHUNK = 100  # things in one file of a collection
MOST = 100  # ties of one role that an item lists; an index of a thousand is no item any more
LICENCE = "CC BY 4.0"


def counts_of(desk: Desk) -> tuple[tuple[str, int], ...]:
    """Return how many there are of each kind that there is."""
    found = (
        (kind.name, len(told(kind.card, desk.catalogue.ids(kind.card), desk))) for kind in KINDS
    )
    return tuple((name, count) for name, count in found if count)


def told(kind: type[Any], ids: tuple[str, ...], desk: Desk) -> tuple[str, ...]:
    """Return those of which programs are told: not what only the preview shows."""
    if not desk.settings.preview:
        return ids
    cards = ((id, desk.catalogue.find(kind, id)) for id in ids)
    return tuple(id for id, card in cards if not getattr(card, "pending", ""))


def chunks_of(kind: ApiKind, desk: Desk) -> tuple[tuple[str, ...], ...]:
    """Cut all things of a kind into files; the first is the open one, the others are numbered.

    Articles are cut from the oldest on: a new one changes the open file and no numbered one.
    """
    ids = desk.catalogue.ids(kind.card)
    if kind.card is ArticleCard:
        ids = desk.catalogue.group(ArticleCard, "every")
    ids = told(kind.card, ids, desk)
    full = max(0, len(ids) // CHUNK - 1)
    cut = len(ids) - full * CHUNK
    return (ids[:cut], *(ids[cut + i * CHUNK : cut + (i + 1) * CHUNK] for i in range(full)))


def index(day: dt.date | None, counts: Sequence[tuple[str, int]], desk: Desk) -> Index:
    """Return where programs begin."""
    return Index(
        schema=desk.absolute(schema_url("index")),
        version=VERSION,
        name=desk.settings.site_name,
        url=desk.absolute(routes.HOME),
        documentation=desk.absolute(routes.API),
        language=desk.settings.language,
        publisher=desk.site.operator,
        licence=LICENCE,
        attribution=desk.settings.site_name,
        notice=desk.site.notice,
        generated=day,
        kinds=tuple(_kind(BY_NAME[name], count, desk) for name, count in counts),
    )


def _kind(kind: ApiKind, count: int, desk: Desk) -> KindOfThing:
    return KindOfThing(
        kind.name,
        kind.title,
        count,
        desk.absolute(collection_url(kind.folder)),
        desk.absolute(schema_url(schema_name(kind))),
    )


def schema_name(kind: ApiKind) -> str:
    """Return the name of the schema of a kind's items; kinds without fields of their own share."""
    return kind.item.__name__.lower()


def collection(
    name: str, number: int, ids: tuple[str, ...], following: int, desk: Desk
) -> Collection:
    """Return a file of a collection; 0 is the open one, and `following` 0 is none."""
    kind = BY_NAME[name]
    address = page_url(kind.folder, number) if number else collection_url(kind.folder)
    return Collection(
        schema=desk.absolute(schema_url("collection")),
        kind=name,
        collection=desk.absolute(address),
        next=desk.absolute(page_url(kind.folder, following)) if following else None,
        items=tuple(_entry(kind, id, desk) for id in ids),
    )


def _entry(kind: ApiKind, id: str, desk: Desk) -> Entry:
    card = desk.catalogue.get(kind.card, id)
    item, url = item_url(kind.folder, id), card.url
    return Entry(id, desk.absolute(item), desk.absolute(url), card.title)


def item(name: str, id: str, desk: Desk) -> Item:
    """Return all that is told of one thing."""
    kind = BY_NAME[name]
    card = desk.catalogue.get(kind.card, id)
    ties = ties_of(kind.card, id, desk.catalogue)
    rows = [replace(row, ids=told(row.kind, row.ids, desk)) for row in ties]
    return kind.item(
        schema=desk.absolute(schema_url(schema_name(kind))),
        kind=name,
        id=id,
        item=desk.absolute(item_url(kind.folder, id)),
        url=desk.absolute(card.url),
        title=card.title,
        summary=card.teaser if isinstance(card, ArticleCard) else card.summary,
        language=_language(card, desk),
        demo=getattr(card, "demo", ""),
        links=tuple(link for row in rows for link in _links(row, desk)),
        more=tuple(_more(row) for row in rows if len(row.ids) > MOST),
        **kind.fields(card, desk),
    )


def _language(card: Any, desk: Desk) -> str:
    """Return the language of a thing's texts: only tours speak one of their own."""
    if isinstance(card, TourCard):
        return card.language
    tour = desk.catalogue.find(TourCard, getattr(card, "tour", ""))
    return tour.language if tour else desk.settings.language


def _links(row: Neighbours, desk: Desk) -> Iterator[Link]:
    kind = BY_CARD[row.kind]
    for id in row.ids[:MOST]:
        card = desk.catalogue.get(kind.card, id)
        yield Link(
            role=row.tie.role,
            direction=_direction(row),
            kind=kind.name,
            id=id,
            title=card.title,
            url=desk.absolute(card.url),
            item=desk.absolute(item_url(kind.folder, id)),
        )


def _direction(row: Neighbours) -> Literal["out", "in"]:
    return "out" if row.forwards else "in"


def _more(row: Neighbours) -> More:
    return More(row.tie.role, _direction(row), BY_CARD[row.kind].name, len(row.ids), MOST)
