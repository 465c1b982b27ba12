"""Merchants to pages: the directory, its lists by trade and district, each merchant."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

from plugins.core import linked_data, routes
from plugins.core.cards import AssetCard
from plugins.core.desk import Desk
from plugins.core.hourstable import calendar, table_of
from plugins.core.hourswords import german_hours
from plugins.core.offers import MerchantCard
from plugins.core.pages import Crumb, Head, Page, Planned
from plugins.core.wording import counted
from plugins.merchants.merchant_page import contact_file, merchant_page
from plugins.merchants.model import Choice, DirectoryView, LineGroup, Merchant, MerchantLine
from plugins.merchants.words import ACCESS, DISTRICTS, OFFERS, TRADES

START = Crumb("Startseite", routes.HOME)
ALL = Crumb("Händler", routes.MERCHANTS)
TITLE = "Händlerverzeichnis"
SUMMARY = (
    "Geschäfte in Darmstadt nach Branche und Stadtteil: wann sie öffnen, wie man hineinkommt und "
    "was sie digital anbieten."
)
SCRIPT = "merchants.js"


def compile_merchants(desk: Desk) -> tuple[Planned, ...]:
    """Plan the directory, a list for each trade and district, each merchant's page and file.

    Without merchants there is none of these.  What shows hours is made for a month: the table that
    browsers compute with begins there.
    """
    catalogue, since = desk.catalogue, desk.settings.month.isoformat()
    if not catalogue.ids(MerchantCard):
        return ()
    planned = [Planned(routes.MERCHANTS, directory_page, (since,))]
    for trade in catalogue.keys(MerchantCard, "trade"):
        planned.append(Planned(routes.merchants_by_trade(trade), trade_page, (trade, since)))
    for id in catalogue.keys(MerchantCard, "district"):
        planned.append(Planned(routes.merchants_by_district(id), district_page, (id, since)))
    for id in catalogue.ids(Merchant):
        planned.append(Planned(routes.merchant(id), merchant_page, (id, since)))
        planned.append(Planned(routes.merchant_contact(id), contact_file, (id,)))
    return tuple(planned)


def directory_page(since: str, desk: Desk) -> Page:
    """Return the page of all merchants, by trade."""
    cards = _cards("every", "", desk)
    groups = _by_trade(cards, since)
    return _page(routes.MERCHANTS, (TITLE, SUMMARY), groups, since, desk)


def trade_page(trade: str, since: str, desk: Desk) -> Page:
    """Return the page of the merchants of one trade."""
    cards = _cards("trade", trade, desk)
    groups = (_group(trade, TRADES[trade], cards, since),)
    words = (f"Händler: {TRADES[trade]}", f"Alle Geschäfte der Branche „{TRADES[trade]}“.")
    return _page(routes.merchants_by_trade(trade), words, groups, since, desk)


def district_page(district: str, since: str, desk: Desk) -> Page:
    """Return the page of the merchants of one district, by trade."""
    groups = _by_trade(_cards("district", district, desk), since)
    title = DISTRICTS[district]
    words = (f"Händler im Stadtteil {title}", f"Alle Geschäfte im Stadtteil {title}.")
    return _page(routes.merchants_by_district(district), words, groups, since, desk)


def _cards(name: str, key: str, desk: Desk) -> tuple[MerchantCard, ...]:
    return desk.catalogue.cards(MerchantCard, desk.catalogue.group(MerchantCard, name, key))


def _by_trade(cards: Sequence[MerchantCard], since: str) -> tuple[LineGroup, ...]:
    groups = (
        _group(trade, title, [card for card in cards if card.trade == trade], since)
        for trade, title in TRADES.items()
    )
    return tuple(group for group in groups if group.merchants)


def _group(id: str, title: str, cards: Iterable[MerchantCard], since: str) -> LineGroup:
    return LineGroup(id, title, tuple(_line(card, dt.date.fromisoformat(since)) for card in cards))


def _line(card: MerchantCard, since: dt.date) -> MerchantLine:
    return MerchantLine(
        title=card.title,
        url=card.url,
        summary=card.summary,
        trade=card.trade,
        district=card.district,
        hours=german_hours(card.hours) if card.hours else (),
        table=table_of(card.hours, since),
        facts=" · ".join(_facts(card)),
        keys=" ".join((*card.access, *card.offers)),
        demo=bool(card.demo),
    )


def _facts(card: MerchantCard) -> Iterator[str]:
    if card.district:
        yield f"Stadtteil {DISTRICTS[card.district]}"
    yield from (ACCESS[key] for key in card.access)
    yield from (OFFERS[key] for key in card.offers)


def _page(
    url: str, words: tuple[str, str], groups: tuple[LineGroup, ...], since: str, desk: Desk
) -> Page:
    title, summary = words
    whole = url == routes.MERCHANTS
    crumbs = (START,) if whole else (START, ALL)
    count = sum(len(group.merchants) for group in groups)
    script = desk.catalogue.find(AssetCard, SCRIPT)
    view = DirectoryView(
        title=title,
        summary=summary,
        crumbs=crumbs,
        count=counted(count, "Händler", "Händler"),
        groups=groups,
        trades=_choices(TRADES, "trade", url, desk),
        districts=_choices(DISTRICTS, "district", url, desk),
        offers=_offers(groups) if whole else (),
        calendar=calendar(dt.date.fromisoformat(since)),
        script=script.url if script and _needs_script(groups, whole) else "",
        is_whole=whole,
    )
    way = (*crumbs, Crumb(title, url))
    json_ld = linked_data.dump(linked_data.breadcrumbs(way, desk.settings.site_url))
    return Page("merchants/directory.html", Head(title, summary, url, json_ld=json_ld), view)


def _needs_script(groups: Sequence[LineGroup], whole: bool) -> bool:
    """Tell whether there is anything to filter or to compute."""
    lines = [line for group in groups for line in group.merchants]
    return bool(lines) and (whole or any(line.table for line in lines))


def _choices(words: Mapping[str, str], name: str, here: str, desk: Desk) -> tuple[Choice, ...]:
    """Return the lists of one kind that show anything."""
    address = routes.merchants_by_trade if name == "trade" else routes.merchants_by_district
    found = (
        (id, title, address(id), len(desk.catalogue.group(MerchantCard, name, id)))
        for id, title in words.items()
    )
    return tuple(
        Choice(id, title, url, count, url == here) for id, title, url, count in found if count
    )


def _offers(groups: Iterable[LineGroup]) -> tuple[Choice, ...]:
    """Return the digital offers that any merchant has."""
    keys = [key for group in groups for line in group.merchants for key in line.keys.split()]
    return tuple(
        Choice(id, title, "", keys.count(id)) for id, title in OFFERS.items() if id in keys
    )
