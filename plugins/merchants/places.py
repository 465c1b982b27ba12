"""Where a merchant is in the wayfinders of buildings."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.core.desk import Desk
from plugins.core.offers import PlaceCard, VenueCard
from plugins.core.wording import quoted
from plugins.merchants.model import Merchant, PlaceLine


def places_of(merchant: Merchant, desk: Desk) -> tuple[PlaceLine, ...]:
    """Return what the merchant names, then the buildings and places that name it."""
    catalogue = desk.catalogue
    venues = catalogue.cards(VenueCard, catalogue.group(VenueCard, "merchant", merchant.id))
    places = catalogue.cards(PlaceCard, catalogue.group(PlaceCard, "merchant", merchant.id))
    lines = (*_named(merchant, desk), *map(_of_venue, venues), *map(_of_place, places))
    return tuple(dict.fromkeys(lines))


def _named(merchant: Merchant, desk: Desk) -> Iterator[PlaceLine]:
    """Give what the merchant names; an unknown place, or that of somebody else, is a fault."""
    named = merchant.wayfinder
    if named is None:
        return
    if "/" not in named.id:
        venue = desk.catalogue.look_up(VenueCard, named, desk.report)
        if venue:
            yield _of_venue(venue)
        return
    place = desk.catalogue.look_up(PlaceCard, named, desk.report)
    if place and place.merchant and place.merchant != merchant.id:
        desk.report.fault(
            named.mark,
            f"Am Platz {quoted(named.id)} ist {quoted(place.merchant)}",
            "Den eigenen Platz nennen oder die Angabe „wayfinder“ weglassen.",
        )
    elif place:
        yield _of_place(place)


def _of_venue(card: VenueCard) -> PlaceLine:
    return PlaceLine(f"Wege im {card.title}", card.url, "", bool(card.demo))


def _of_place(card: PlaceCard) -> PlaceLine:
    where = f"{card.level}, {card.number}" if card.number else card.level
    return PlaceLine(f"Weg im {card.venue}", card.url, where, bool(card.demo))
