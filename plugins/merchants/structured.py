"""A merchant as schema.org's LocalBusiness."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from plugins.core.hourswords import clock
from plugins.core.openings import DAY, openings
from plugins.core.publicholidays import public_holidays
from plugins.merchants.model import Address, Merchant
from plugins.merchants.words import ACCESS, OFFERS

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_CITY = "Darmstadt"
_YEAR = dt.timedelta(days=366)

Thing = dict[str, Any]


def local_business(merchant: Merchant, url: str, images: Sequence[str], month: dt.date) -> Thing:
    """Return the description of a merchant; what its author did not say is left out."""
    card, position = merchant.card, merchant.position
    described: Thing = {
        "@type": "LocalBusiness",
        "@id": url,
        "name": card.title,
        "description": card.summary,
        "url": url,
        "address": _address(merchant.address),
        "image": list(images),
        "sameAs": [shop.url for shop in merchant.shops],
        "amenityFeature": [_feature(ACCESS[key]) for key in card.access],
        "makesOffer": [
            {"@type": "Offer", "itemOffered": {"@type": "Service", "name": OFFERS[key]}}
            for key in card.offers
        ],
        "openingHoursSpecification": list(_hours(card.hours, month)),
    }
    if position:
        point = {"latitude": position.lat, "longitude": position.lon}
        described["geo"] = {"@type": "GeoCoordinates", **point}
    return {key: value for key, value in described.items() if value}


def _address(address: Address | None) -> Thing:
    place = {"@type": "PostalAddress", "addressCountry": "DE"}
    if address is None:
        return {**place, "addressLocality": _CITY}
    return {
        **place,
        "streetAddress": address.street,
        "postalCode": address.postcode,
        "addressLocality": address.city,
    }


def _feature(name: str) -> Thing:
    return {"@type": "LocationFeatureSpecification", "name": name, "value": True}


def _hours(hours: str, month: dt.date) -> Iterator[Thing]:
    """Give the hours of a week and the days of the next year that differ from them.

    Where a week does not say it all, nothing is said.
    """
    found = openings(hours, month) if hours else None
    if found is None or not found.is_regular:
        return
    for number, day in enumerate(found.week):
        yield from _spans({"dayOfWeek": f"https://schema.org/{_DAYS[number]}"}, day)
    last = month + _YEAR
    special = {day: what for day, what in found.dates if day < last}
    if found.holiday is not None:
        feasts = public_holidays(month, last)
        special = dict.fromkeys(feasts, found.holiday) | special
    for date, what in sorted(special.items()):
        valid = {"validFrom": date.isoformat(), "validThrough": date.isoformat()}
        yield from _spans(valid, what or ((0, 0),))


def _spans(when: Thing, day: Iterable[tuple[int, int]]) -> Iterator[Thing]:
    """Give each span; one from midnight to midnight ends a minute before, as search engines ask."""
    for start, end in day:
        closes = "23:59" if end == DAY else clock(end)
        kind = {"@type": "OpeningHoursSpecification"}
        yield {**kind, **when, "opens": clock(start), "closes": closes}
