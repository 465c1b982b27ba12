"""A merchant as its author wrote it, and as pages show it."""

from __future__ import annotations

from plugins.core.belongings import Belonging
from plugins.core.cards import PictureUse, Ref
from plugins.core.hourstable import Calendar
from plugins.core.offers import MerchantCard
from plugins.core.pages import Crumb
from plugins.core.pictures import PictureView
from plugins.core.prose import BodyPart, Prose
from plugins.core.site import NavItem
from plugins.core.teasers import Teaser
from plugins.core.value import Value


class Address(Value, frozen=True):
    """Where letters go."""

    street: str
    postcode: str
    city: str


class Position(Value, frozen=True):
    """A place on the earth in degrees (WGS84)."""

    lat: float
    lon: float


class OnlineShop(Value, frozen=True):
    """A shop in the net: of one's own, at eBay or elsewhere."""

    kind: str
    title: str
    url: str


class Merchant(Value, frozen=True):
    """One file of content/haendler/."""

    card: MerchantCard
    address: Address | None
    position: Position | None
    shops: tuple[OnlineShop, ...]
    pictures: tuple[PictureUse, ...]
    projects: tuple[Ref, ...]
    articles: tuple[Ref, ...]
    scene: Ref | None
    wayfinder: Ref | None
    """A building with a wayfinder, or a place in one: venue/place."""
    prose: Prose | None
    topics: tuple[Ref, ...] = ()

    @property
    def id(self) -> str:
        """Return the name in its address."""
        return self.card.id


class HoursRow(Value, frozen=True):
    """A line of the table of hours; `number` counts weekdays from Monday, 0; holidays have 7."""

    days: str
    times: str
    number: int


class HoursView(Value, frozen=True):
    """When a merchant is open: a table, or rules in words where a week does not say it."""

    rows: tuple[HoursRow, ...]
    rules: tuple[str, ...]
    dates: tuple[tuple[str, str], ...]
    """Days of the next twelve months that differ, and their times."""
    table: str
    """What the browser computes with; empty where nobody can."""
    doubt: str
    """Why nobody can."""


class MerchantLine(Value, frozen=True):
    """A merchant in a list."""

    title: str
    url: str
    summary: str
    trade: str
    district: str
    hours: tuple[str, ...]
    table: str
    facts: str
    """District, access and offers in words."""
    keys: str
    """The keys of access and offers, by which a script chooses."""
    demo: bool


class Choice(Value, frozen=True):
    """A page that shows some of the merchants, or a word by which a script chooses them."""

    id: str
    title: str
    url: str
    count: int
    current: bool = False


class LineGroup(Value, frozen=True):
    """Merchants under one heading."""

    id: str
    title: str
    merchants: tuple[MerchantLine, ...]


class DirectoryView(Value, frozen=True):
    """A list of merchants; `offers` is empty where there is nothing to choose by script."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    count: str
    groups: tuple[LineGroup, ...]
    trades: tuple[Choice, ...]
    districts: tuple[Choice, ...]
    offers: tuple[Choice, ...]
    calendar: Calendar
    script: str
    is_whole: bool


class PlaceLine(Value, frozen=True):
    """Where a merchant is in the wayfinder of a building."""

    title: str
    url: str
    where: str
    demo: bool


class MerchantView(Value, frozen=True):
    """The page of a merchant."""

    title: str
    summary: str
    demo: str
    trade: NavItem
    district: NavItem | None
    crumbs: tuple[Crumb, ...]
    picture: PictureView | None
    pictures: tuple[PictureView, ...]
    body: tuple[BodyPart, ...]
    address: Address | None
    position: str
    hours: HoursView | None
    calendar: Calendar
    access: tuple[str, ...]
    offers: tuple[str, ...]
    shops: tuple[OnlineShop, ...]
    contact: str
    """The address of the file for address books."""
    places: tuple[PlaceLine, ...]
    scenes: tuple[Teaser, ...]
    projects: tuple[Teaser, ...]
    articles: tuple[Teaser, ...]
    belongs: tuple[Belonging, ...]
    script: str
