"""A wayfinder as its pages show it."""

from __future__ import annotations

from plugins.core.belongings import Belonging
from plugins.core.hourstable import Calendar
from plugins.core.pages import Crumb
from plugins.core.site import NavItem
from plugins.core.value import Value
from plugins.venues.lettering import Lettering


class Shape(Value, frozen=True):
    """An area of a plan: what it is, its outline as a path, and whither it leads."""

    id: str
    kind: str
    path: str
    url: str
    label: str
    current: bool


class Sign(Value, frozen=True):
    """A pictogram of a plan: letters or lines."""

    x: float
    y: float
    kind: str
    letters: str
    lines: str
    url: str
    label: str
    current: bool


class Tag(Value, frozen=True):
    """A word beside a plan: at an entrance; turned by degrees."""

    x: float
    y: float
    turn: int
    text: str
    arrow: str  # the arrow into the building, as a path
    current: bool


class Track(Value, frozen=True):
    """A way on a plan: its line, where it begins and ends, and what is there."""

    path: str
    start: tuple[float, float]
    end: tuple[float, float]
    starts_here: bool  # whether the whole way begins here, not the part of it on this level
    ends_here: bool


class PlanView(Value, frozen=True):
    """The plan of a level, drawn in decimetres."""

    id: str
    title: str
    title_en: str
    text: str  # what it shows, for those who do not see it
    text_en: str
    box: str
    width: int
    height: int
    origin: tuple[float, float]  # where its upper left corner is, in decimetres of the plan
    floor: str
    shapes: tuple[Shape, ...]
    gaps: str  # doors and passages, as one path
    belts: tuple[str, ...]  # arrows of escalators, as paths
    steps: str  # the steps of stairs and escalators, as one path
    signs: tuple[Sign, ...]
    names: tuple[Lettering, ...]
    numbers: tuple[Lettering, ...]
    scale: float  # by how much letters and signs are larger than in a usual plan
    tags: tuple[Tag, ...]
    north: int  # degrees by which the arrow to the north is turned
    corner: tuple[float, float]  # where the scale begins; the arrow stands above it
    tracks: tuple[Track, ...]


class StackShape(Value, frozen=True):
    """A space of the picture of the whole house: its walls and its upper side, as paths."""

    id: str
    kind: str
    side: str
    top: str


class StackLevel(Value, frozen=True):
    """A level of the picture of the whole house."""

    id: str
    short_name: str
    short_en: str
    side: str
    floor: str
    shapes: tuple[StackShape, ...]
    label: tuple[float, float]


class StackView(Value, frozen=True):
    """The picture of the whole house, in decimetres, and how it is seen at first."""

    title: str
    title_en: str
    text: str
    text_en: str
    box: str
    width: int
    height: int
    turn: int
    tilt: int
    gap: int
    levels: tuple[StackLevel, ...]


class PlaceLine(Value, frozen=True):
    """A place in a list."""

    title: str
    url: str
    number: str
    note: str
    note_en: str = ""


class LevelView(Value, frozen=True):
    """A level with its plan and its places."""

    id: str
    name: str
    name_en: str  # as a heading has it, with a capital letter
    short_name: str
    short_en: str  # as it is in English lifts
    plan: PlanView
    shops: tuple[PlaceLine, ...]
    services: tuple[PlaceLine, ...]


class ModeView(Value, frozen=True):
    """A way of walking that one may choose."""

    id: str
    title: str
    title_en: str


class VenueView(Value, frozen=True):
    """The page of a building."""

    title: str
    stylesheet: str
    summary: str
    summary_en: str
    demo: str
    demo_en: str
    crumbs: tuple[Crumb, ...]
    levels: tuple[LevelView, ...]  # from the highest to the lowest, as one sees them in a lift
    stack: StackView
    count: str
    count_en: str
    signs: str  # the address of the sheet of codes
    terminal: str  # the address of the page for a screen in the building
    archive: str
    geojson: str
    modes: tuple[ModeView, ...]
    weekdays: tuple[str, ...]
    kit: str  # the address of what the browser needs to find ways
    script: str
    planner_script: str  # the address of what finds ways, loaded by those who look for one
    walk_script: str
    """The address of what shows panoramas within the page; empty without, then links lead there."""
    walk_script_en: str
    model_script: str
    merchant: NavItem | None
    articles: tuple[NavItem, ...]
    belongs: tuple[Belonging, ...]
    credit: str
    licence: str


class TerminalView(Value, frozen=True):
    """The page of a screen in the building: it can be touched, or read without script."""

    title: str
    stylesheet: str
    demo: str
    demo_en: str
    venue: NavItem
    levels: tuple[LevelView, ...]
    kit: str
    content: str  # the address of what says whether the page is the newest
    address: str  # the building's whole address, under which a telephone shows a way
    version: str
    module: str  # the address of what runs the screen
    worker: str
    credit: str
    licence: str


class StopView(Value, frozen=True):
    """A panorama on a way: its address with the view along the way."""

    title: str
    url: str
    text: str


class WayView(Value, frozen=True):
    """One way in words."""

    title: str
    measure: str  # how long it takes and how far it is
    note: str  # what else is to be known; of no way, why there is none
    steps: tuple[str, ...]
    english: tuple[str, ...]
    stops: tuple[StopView, ...] = ()
    note_en: str = ""
    measure_en: str = ""
    instead: NavItem | None = None  # a place like the one to which no way leads


class FromView(Value, frozen=True):
    """The ways from one entrance."""

    title: str
    id: str
    ways: tuple[WayView, ...]
    hours: str = ""  # when the entrance is open, where it is not always


class PlaceView(Value, frozen=True):
    """The page of a place."""

    id: str
    title: str
    stylesheet: str
    kicker: str
    summary: str
    demo: str
    crumbs: tuple[Crumb, ...]
    number: str
    level: str
    plans: tuple[PlanView, ...]
    plan_note: str
    ways: tuple[FromView, ...]
    hours: tuple[str, ...]
    hours_en: tuple[str, ...]
    table: str  # what the browser computes with whether it is open
    calendar: Calendar
    script: str
    goods: tuple[str, ...]
    facts: tuple[str, ...]
    merchant: NavItem | None
    nearby: tuple[PlaceLine, ...]
    code: str
    venue: NavItem
    credit: str
    licence: str


class SignView(Value, frozen=True):
    """A code to cut out: where one is when one reads it."""

    title: str
    level: str
    english: str  # both in English
    code: str
    address: str


class SheetView(Value, frozen=True):
    """The sheet of codes of a building."""

    title: str
    stylesheet: str
    summary: str
    demo: str
    crumbs: tuple[Crumb, ...]
    signs: tuple[SignView, ...]


class OverviewView(Value, frozen=True):
    """The list of buildings with a wayfinder."""

    title: str
    stylesheet: str
    summary: str
    crumbs: tuple[Crumb, ...]
    venues: tuple[PlaceLine, ...]
