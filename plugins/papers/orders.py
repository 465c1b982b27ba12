"""Which paper each edition is: composed only when something that it asked for has changed."""

from __future__ import annotations

from pathlib import Path

from plugins.core.asked import Asked, asked_by, still_holds
from plugins.core.desk import Desk
from plugins.core.files import write_whole
from plugins.core.fingerprint import of_value
from plugins.core.packing import Unfit, pack, print_of, unpack
from plugins.core.value import Value
from plugins.papers.model import Paper, Press


class Order(Value, frozen=True):
    """The name of an edition's paper in the cache, and what it was composed of."""

    made_with: str
    key: str
    asked: Asked


def made_with(press: Press, desk: Desk) -> str:
    """Return the hash of everything that no card says."""
    site, settings = desk.site, desk.settings
    words = (site.name, site.url, site.tagline, site.operator, site.notice, settings.language)
    return of_value((press.look, press.formats, words))


def order_of(paper: Paper, press: Press, desk: Desk) -> Order:
    """Return the order of a paper that was just composed at this desk."""
    key = print_of((paper, press))
    asked = asked_by(desk.notes, desk.catalogue.shelves)
    return Order(made_with(press, desk), key, asked)


def known_order(file: Path, press: Press, desk: Desk) -> Order | None:
    """Return what an earlier build noted, if it is still what would be ordered now."""
    try:
        order = unpack(Order, file.read_bytes())
    except (OSError, *Unfit):
        return None
    if order.made_with != made_with(press, desk):
        return None
    return order if still_holds(order.asked, desk.catalogue.shelves) else None


def keep_order(file: Path, order: Order) -> None:
    """Note an order for later builds."""
    write_whole(file, pack(order))
