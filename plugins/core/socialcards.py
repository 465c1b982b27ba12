"""What stands for a page where others name it: a card with rubric, title and picture, as a PNG.

A page orders its card as it orders pictures; `plugins/pictures/` draws what no earlier build drew.
The address holds the hash of all that is seen, so a card of other content has another address.
"""

from __future__ import annotations

import json

from plugins.core.cards import PictureFile, PictureUse
from plugins.core.desk import Desk
from plugins.core.fingerprint import of_value
from plugins.core.pages import SocialCard
from plugins.core.routes import social_card as address_of
from plugins.core.value import Value

LOOK = "look"
_MARK = "karte:"


class CardLook(Value, frozen=True):
    """What every card is drawn with; announced, so that pages notice a change, or not at all."""

    id: str
    look: str
    """The hash of fonts, code and libraries."""
    name: str
    """Of the site, as it stands on every card."""


class CardOrder(Value, frozen=True):
    """Everything that a card says, and where it is published."""

    url: str
    label: str
    title: str
    credit: str
    picture: str
    """The picture's file, relative to content/; or empty."""


def social_card(
    url: str, label: str, title: str, use: PictureUse | None, desk: Desk
) -> SocialCard | None:
    """Order the card of a page and return it; None where the site has no cards."""
    look = desk.catalogue.find(CardLook, LOOK)
    if look is None:
        return None
    picture = desk.catalogue.find(PictureFile, use.file.id) if use else None
    credit = f"{desk.say('Bild:')} {_credit(use)}" if use and picture else ""
    seen = (look, label, title, credit, picture.fingerprint if picture else "")
    order = CardOrder(
        address_of(url, of_value(seen)), label, title, credit, picture.id if picture else ""
    )
    desk.pictures.order(as_text(order))
    alt = desk.say("Titelkarte – {label}: {title}.", label=label, title=title)
    shown = f" {desk.say('Bild:')} {use.alt}" if use and picture else ""
    return SocialCard(order.url, f"{alt}{shown}")


def labelled(label: str, demo: str) -> str:
    """Return what stands above a title: what it is about, and that it is made up."""
    return f"{label} · Demo" if demo else label


def _credit(use: PictureUse) -> str:
    return f"{use.credit}, {use.licence}" if use.licence else use.credit


def as_text(order: CardOrder) -> str:
    """Return an order as it stands among the pictures that a page has ordered."""
    fields = [order.url, order.label, order.title, order.credit, order.picture]
    return _MARK + json.dumps(fields, ensure_ascii=False)


def order_in(text: str) -> CardOrder | None:
    """Return the order that a text is; None for the name of a picture."""
    return CardOrder(*json.loads(text.removeprefix(_MARK))) if text.startswith(_MARK) else None
