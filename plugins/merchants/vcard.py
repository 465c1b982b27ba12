"""A merchant -> a vCard 4.0 for address books (RFC 6350)."""

from __future__ import annotations

from plugins.core.offers import MerchantCard
from plugins.merchants.model import Merchant
from plugins.merchants.words import TRADES

_MOST = 75  # octets in a line


def vcard(merchant: Merchant, url: str) -> bytes:
    """Return the contact file of a merchant; `url` is the whole address of its page."""
    card, address, position = merchant.card, merchant.address, merchant.position
    lines = [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "KIND:org",
        f"UID:{url}",
        f"FN;LANGUAGE=de:{_escaped(card.title)}",
        f"N:{_escaped(card.title)};;;;",
        f"ORG:{_escaped(card.title)}",
    ]
    if address:
        place = (address.street, address.city, "", address.postcode, "Deutschland")
        lines.append("ADR;TYPE=work:;;" + ";".join(map(_escaped, place)))
    if position:
        lines.append(f"GEO:geo:{position.lat},{position.lon}")
    lines += [
        f"URL:{url}",
        *(f"URL;TYPE=work:{shop.url}" for shop in merchant.shops),
        f"CATEGORIES:{_escaped(TRADES[card.trade])}",
        f"NOTE;LANGUAGE=de:{_escaped(_note(card))}",
        "END:VCARD",
    ]
    return "".join(_folded(line) for line in lines).encode()


def _note(card: MerchantCard) -> str:
    return f"{card.summary}\nDemo. {card.demo}" if card.demo else card.summary


def _escaped(text: str) -> str:
    for sign in ("\\", ",", ";"):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> str:
    """Return a line that ends as vCards want it, cut where it is too long, never within a sign."""
    pieces, piece, octets = [], "", 0
    for sign in line:
        size = len(sign.encode())
        if octets + size > _MOST:
            pieces.append(piece)
            piece, octets = " ", 1
        piece, octets = piece + sign, octets + size
    return "\r\n".join([*pieces, piece]) + "\r\n"
