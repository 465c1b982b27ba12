"""A tour as its author wrote it, and how its pictures are cut."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from plugins.core.cards import PictureUse, Ref
from plugins.core.errors import Mark
from plugins.core.prose import Prose
from plugins.core.value import Value

FACES = "frblud"
PREVIEW = "preview.jpg"


class Position(Value, frozen=True):
    """A point on earth in WGS84 degrees."""

    lat: float
    lon: float


class View(Value, frozen=True):
    """Where one looks: compass heading, pitch (up is positive), horizontal field of view."""

    heading: float
    pitch: float
    fov: float


class Extent(Value, frozen=True):
    """What part of the sphere a panorama shows, in degrees from the middle of the sphere."""

    left: float = -180.0
    right: float = 180.0
    bottom: float = -90.0
    top: float = 90.0

    @property
    def whole(self) -> bool:
        """Tell whether that is all of it."""
        return self == WHOLE

    def shows(self, yaw: float, pitch: float) -> bool:
        """Tell whether a direction lies in it; yaw is counted to the right of its middle."""
        turned = (yaw - self.left) % 360 + self.left
        return turned <= self.right and self.bottom <= pitch <= self.top


WHOLE = Extent()


class Region(Value, frozen=True):
    """A part of a panorama to be made unrecognisable: its middle and its size in degrees."""

    heading: float
    """Compass heading of its middle."""
    pitch: float
    width: float
    """From left to right, measured across the view as on a flat picture of it."""
    height: float


class Panorama(Value, frozen=True):
    """A sound equirectangular JPEG, as its header describes it."""

    path: Path
    """Where the file lies."""
    name: str
    """The path as authors know it, relative to the project."""
    width: int
    """Of the file, in pixels."""
    height: int
    """Of the file, in pixels."""
    fingerprint: str
    """The content hash of the file."""
    heading: float | None
    """The compass heading of the image centre that the camera wrote, if it is to be trusted."""
    extent: Extent = WHOLE
    """What it shows; all of the sphere unless it is a part that is declared as one."""

    @property
    def sphere_width(self) -> int:
        """Return the width in pixels that the whole sphere would have; it is even."""
        return 2 * round(self.width * 180 / (self.extent.right - self.extent.left))


class PlanFile(Value, frozen=True):
    """The picture of a floor plan, as its header describes it; sizes in pixels."""

    path: Path
    name: str
    width: int
    height: int
    fingerprint: str

    @property
    def published_suffix(self) -> str:
        """Return the suffix of what is published: drawings stay PNG, photographs of plans JPEG."""
        return ".png" if self.path.suffix.lower() == ".png" else ".jpg"


class FloorWords(Value, frozen=True):
    """What a floor plan says in English."""

    title: str
    alt: str
    demo: str


class FloorPlan(Value, frozen=True):
    """Rooms seen from above, with the scenes that stand in them."""

    id: str
    title: str
    file: PlanFile
    metres: float
    """What the picture shows from left to right."""
    up: float
    """The compass heading of the picture's upward direction, in degrees."""
    alt: str
    credit: str
    licence: str
    demo: str
    """What about it is made up; empty when nothing is."""
    mark: Mark
    english: FloorWords | None = None


class PlanPoint(Value, frozen=True):
    """A place on a floor plan, in pixels of its picture from the upper left corner."""

    plan: str
    x: float
    y: float


class AudioFile(Value, frozen=True):
    """A sound recording whose kind and size have been checked."""

    path: Path
    name: str
    suffix: str
    fingerprint: str


class Audio(Value, frozen=True):
    """What one can listen to in a scene, and the same to read."""

    file: AudioFile
    transcript: Prose
    credit: str
    language: str
    """As in HTML."""


class Hotspot(Value, frozen=True):
    """A point in a scene that leads somewhere or says something."""

    kind: str
    """scene, info, article, project, shop or url."""
    target: Ref | None
    """The name of the scene, article, project or shop it leads to."""
    title: str
    """What it is called; empty when the target's own title serves."""
    url: str
    """The address in the web, for kind url only."""
    heading: float | None
    """Its compass heading; None where it follows from the positions of two scenes."""
    pitch: float
    """Its height above the horizon in degrees."""
    prose: Prose | None
    """What an info point says."""
    picture: PictureUse | None
    """What an info point shows."""
    mark: Mark
    """Where its author wrote it."""
    english: HotspotWords | None = None


class HotspotWords(Value, frozen=True):
    """What a hotspot says in English."""

    title: str
    prose: Prose | None
    alt: str
    caption: str
    mark: Mark


class Rights(Value, frozen=True):
    """Who made a picture, under which licence, and how people in it are protected."""

    credit: str
    licence: str
    privacy: str


class SceneWords(Value, frozen=True):
    """What a scene says in English."""

    title: str
    description: tuple[str, ...]
    moment: str
    mark: Mark


class Scene(Value, frozen=True):
    """A place where the tour stands still."""

    id: str
    """Its name within the tour."""
    title: str
    """Its name for readers."""
    panorama: Panorama
    """The picture all around."""
    position: Position | None
    """Where the camera stood."""
    point: PlanPoint | None
    """Where the camera stood on a floor plan."""
    moment: str
    """When, in words, where one place has been captured several times."""
    capture_of: Ref | None
    """The scene that shows the same place at another time."""
    heading: float
    """The compass heading of the panorama's centre."""
    view: View
    """Where one looks on arrival."""
    description: tuple[str, ...]
    """What is to be seen, in paragraphs, for those who do not see it."""
    date: dt.date | None
    """The day on which the picture was made."""
    rights: Rights
    """Credit, licence and privacy, its own or the tour's."""
    hotspots: tuple[Hotspot, ...]
    """What one can click, in the order of the file."""
    audio: Audio | None
    """What one can listen to."""
    oneway: bool
    """Whether it is meant that no way leads back to the start from here."""
    mark: Mark
    """Where its author wrote it."""
    blur: tuple[Region, ...] = ()
    """What is made unrecognisable before anything is written."""
    harmless: tuple[Region, ...] = ()
    """Where a detector sees a face or number plate and its author none."""
    english: SceneWords | None = None


class TourWords(Value, frozen=True):
    """What a tour says in English."""

    title: str
    summary: str
    demo: str
    mark: Mark


class Tour(Value, frozen=True):
    """One file tours/<slug>/tour.yaml."""

    id: str
    """The folder's name, which is the name in the address."""
    title: str
    """Its name for readers."""
    summary: str
    """One or two sentences for lists."""
    language: str
    """The language of its texts, as in HTML."""
    start: Ref
    """The scene in which it begins."""
    demo: str
    """What about it is made up; empty when nothing is."""
    floors: tuple[FloorPlan, ...]
    """The floor plans on which scenes may stand."""
    scenes: tuple[Scene, ...]
    """Its sound scenes, in the order of the file."""
    broken: tuple[str, ...]
    """The names of scenes that have faults of their own."""
    mark: Mark
    """Where the file begins."""
    topics: tuple[Ref, ...] = ()
    """What it is about."""
    english: TourWords | None = None


class Aim(Value, frozen=True):
    """A hotspot with its heading settled, and how far its scene is away."""

    hotspot: Hotspot
    heading: float
    metres: float | None
    """Distance to the scene it leads to; None for other kinds and where nobody can tell."""


class Shot(Value, frozen=True):
    """One flat view to be taken from a panorama, in several widths and formats."""

    name: str
    """still, rough, north, east, south or west: the beginning of its file names."""
    view: View
    """Where it looks."""
    widths: tuple[int, ...]
    """Its widths in pixels, narrowest first."""
    ratio: tuple[int, int]
    """Its shape as width to height."""
    formats: tuple[str, ...]
    """Suffixes of its files, best compressed first."""

    def height(self, width: int) -> int:
        """Return its height in pixels at one of its widths."""
        return round(width * self.ratio[1] / self.ratio[0])

    def files(self) -> tuple[str, ...]:
        """Return the names of all its files."""
        return tuple(
            f"{self.name}-{width}.{suffix}" for suffix in self.formats for width in self.widths
        )


class Tile(Value, frozen=True):
    """One file of the pyramid; left, top and size are pixels of its level's face."""

    level: int
    face: str
    row: int
    column: int
    left: int
    top: int
    width: int
    height: int

    @property
    def name(self) -> str:
        """Return the file's name within the pyramid's folder, as a JPEG."""
        return f"{self.stem}.jpg"

    @property
    def stem(self) -> str:
        """Return the same without its suffix."""
        return f"{self.level}/{self.face}{self.row}_{self.column}"


class Level(Value, frozen=True):
    """One resolution: its number from 1, the edge of a face in pixels, tiles along that edge."""

    level: int
    size: int
    tiles: int


class Pyramid(Value, frozen=True):
    """All resolutions of one panorama, coarsest first."""

    face: int
    """Edge of a face at full resolution, in pixels."""
    tile: int
    """Edge of a tile in pixels; the last of a row may be smaller."""
    levels: tuple[Level, ...]
    """Resolutions, each twice the one before."""

    def tiles(self) -> Iterator[Tile]:
        """Go through all files of the pyramid."""
        for level in self.levels:
            for face in FACES:
                for row in range(level.tiles):
                    yield from self.row(level, face, row)

    def row(self, level: Level, face: str, row: int) -> Iterator[Tile]:
        """Go through one row of tiles from left to right."""
        top = row * self.tile
        for column in range(level.tiles):
            left = column * self.tile
            width, height = min(self.tile, level.size - left), min(self.tile, level.size - top)
            yield Tile(level.level, face, row, column, left, top, width, height)


class Detector(Value, frozen=True):
    """What recognises one kind of thing in pictures: a face or a plate."""

    kind: str
    path: Path
    fingerprint: str


class Finding(Value, frozen=True):
    """Where a detector sees something of its kind."""

    kind: str
    region: Region
