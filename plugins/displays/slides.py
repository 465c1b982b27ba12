"""A display -> its slides, in the order in which they are shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, zip_longest

from plugins.core.cards import (
    ArticleCard,
    RubricCard,
    SceneCard,
    TopicCard,
    TourCard,
)
from plugins.core.desk import Desk
from plugins.core.destinations import goal_url
from plugins.core.occasions import CATEGORY_WORDS, coming, hours, over_at
from plugins.core.offers import EventCard, MerchantCard
from plugins.core.pictures import PictureView, view_of_still
from plugins.core.qrcode import code_shape
from plugins.core.times import Occasion
from plugins.core.wording import MONTHS, WEEKDAYS, long_date, weekday_and_date
from plugins.displays.model import (
    ArticleChoice,
    Display,
    EventChoice,
    SlideView,
    TimeView,
)

SPARE = 6  # events that wait until one before them is over
TIMES = 12  # of one event; by then the site has been built again
LONG_TITLE, LONG_WORDS = 56, 260  # signs
LONGEST = 52  # signs of an address that one may want to type


def slides_of(display: Display, desk: Desk) -> tuple[SlideView, ...]:
    """Return the slides, every sort in turn, and last the events that stand by."""
    events = tuple(_events(display.events, desk)) if display.events else ()
    rows = (
        _own_slides(display, desk),
        _articles(display.articles, desk) if display.articles else (),
        (slide for slide in events if not slide.spare),
        _scenes(display, desk),
    )
    turns = (slide for turn in zip_longest(*rows) for slide in turn if slide)
    return (*turns, *(slide for slide in events if slide.spare))


@dataclass(frozen=True)
class _Besides:
    """What only some slides have."""

    meta: str = ""
    badge: str = ""
    picture: PictureView | None = None
    times: tuple[TimeView, ...] = ()
    spare: bool = False


def _own_slides(display: Display, desk: Desk) -> Iterator[SlideView]:
    merchant = display.merchant
    shop = desk.catalogue.look_up(MerchantCard, merchant, desk.report) if merchant else None
    for number, slide in enumerate(display.slides, 1):
        url = goal_url(slide.goal, desk) if slide.goal else shop.url if shop else ""
        kicker = slide.kicker or (shop.title if shop else display.card.title)
        picture = desk.pictures.view(slide.picture) if slide.picture else None
        words = (kicker, slide.title, slide.text)
        besides = _Besides(picture=picture, badge=_demo(display.card.demo))
        yield _slide(f"eigene-{number}", words, url, besides, desk)


def _articles(choice: ArticleChoice, desk: Desk) -> Iterator[SlideView]:
    catalogue, name, key = desk.catalogue, "sound", ""
    if choice.rubric and catalogue.look_up(RubricCard, choice.rubric, desk.report):
        name, key = "sound rubric", choice.rubric.id
    if choice.topic and catalogue.look_up(TopicCard, choice.topic, desk.report):
        name, key = "sound topic", choice.topic.id
    for id in catalogue.first(ArticleCard, name, key, choice.count):
        card = catalogue.get(ArticleCard, id)
        badge, picture = card.pending or _demo(card.demo), desk.pictures.view(card.picture)
        besides = _Besides(long_date(card.date), badge, picture)
        words = (card.kicker, card.title, card.teaser)
        yield _slide(f"beitrag-{id}", words, card.url, besides, desk)


def _events(choice: EventChoice, desk: Desk) -> Iterator[SlideView]:
    """Give those that are next, each once with its next times, and some that stand by."""
    name, key = ("category", choice.category) if choice.category else ("every", "")
    cards = desk.catalogue.cards(EventCard, desk.catalogue.group(EventCard, name, key))
    found: dict[str, tuple[EventCard, list[Occasion]]] = {}
    for card, occasion in coming((card for card in cards if not card.cancelled), desk):
        if not occasion.cancelled:
            found.setdefault(card.id, (card, []))[1].append(occasion)
    for rank, (card, occasions) in enumerate(islice(found.values(), choice.count + SPARE)):
        besides = _Besides(
            meta=card.place,
            badge=card.pending or _demo(card.demo),
            times=tuple(map(_time, occasions[:TIMES])),
            spare=rank >= choice.count,
        )
        words = (CATEGORY_WORDS[card.category], card.title, card.summary)
        yield _slide(f"termin-{card.id}", words, card.url, besides, desk)


def _time(occasion: Occasion) -> TimeView:
    day = occasion.start.date()
    return TimeView(
        day=str(day.day),
        month=f"{MONTHS[day.month - 1]} {day.year}",
        weekday=WEEKDAYS[day.weekday()],
        iso=day.isoformat(),
        text=_hours(occasion),
        until=over_at(occasion),
    )


def _hours(occasion: Occasion) -> str:
    """Return the time of day, or the last of several days, and where it is elsewhere for once."""
    several = occasion.whole_day and occasion.last_day > occasion.start.date()
    time = f"bis {weekday_and_date(occasion.last_day)}" if several else hours(occasion)
    return f"{time}, {occasion.place}" if occasion.place else time


def _scenes(display: Display, desk: Desk) -> Iterator[SlideView]:
    choice = display.scenes
    tour = desk.catalogue.look_up(TourCard, choice.tour, desk.report) if choice else None
    if choice is None or tour is None:
        return
    for card in desk.catalogue.cards(SceneCard, tour.scenes[: choice.count]):
        picture = view_of_still(card.still, "", card.credit, card.licence)
        words = (f"360°-Tour {card.tour_title}", card.title, card.summary)
        besides = _Besides(picture=picture, badge=_demo(card.demo))
        yield _slide(f"ort-{card.id.replace('/', '-')}", words, card.url, besides, desk)


def _demo(words: str) -> str:
    return "Demo" if words else ""


def _slide(
    id: str, words: tuple[str, str, str], url: str, besides: _Besides, desk: Desk
) -> SlideView:
    whole = desk.absolute(url) if url.startswith("/") else url
    shape = code_shape(whole)
    kicker, title, text = words
    return SlideView(
        id=id,
        kicker=kicker,
        title=title,
        text=text,
        meta=besides.meta,
        url=url,
        address=typed(whole),
        code=shape.path,
        code_size=shape.size,
        badge=besides.badge,
        long=len(title) > LONG_TITLE or len(title) + len(text) > LONG_WORDS,
        picture=besides.picture,
        times=besides.times,
        spare=besides.spare,
    )


def typed(url: str) -> str:
    """Return an address as one would type it; only its host when it is long."""
    short = url.partition("://")[2].removesuffix("/")
    return short if len(short) <= LONGEST else short.partition("/")[0]
