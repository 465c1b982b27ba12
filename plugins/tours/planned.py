"""What is planned of a tour: its jobs, its scenes in order, its floors."""

from __future__ import annotations

from pathlib import Path

from plugins.core.cards import SceneCard, TourCard
from plugins.core.errors import Mark
from plugins.core.value import Value
from plugins.tours.model import (
    PREVIEW,
    Aim,
    Detector,
    FloorPlan,
    Panorama,
    Pyramid,
    Region,
    Scene,
    Shot,
    Tour,
)


class Making(Value, frozen=True):
    """What decides, besides a panorama itself, which files become of it."""

    versions: tuple[tuple[str, str | None], ...]
    """Those of the libraries that encode."""
    tile_formats: tuple[str, ...] = ("jpg",)
    """Suffixes of the sets of tiles, best compressed first; jpg is always among them."""
    detectors: tuple[Detector, ...] = ()
    """What looks for people and number plates in it."""


class TileJob(Value, frozen=True):
    """The tiles and the preview strip to be cut from one panorama."""

    folder: Path
    """Where in the cache they lie together, under a name made of their content."""
    url: str
    """The address of that folder."""
    pyramid: Pyramid
    """Which levels and tiles there could be."""
    format: str = "jpg"
    """The suffix of its files; the preview strip is with the JPEGs alone."""
    absent: tuple[str, ...] = ()
    """Names, without suffix, of tiles that show nothing of a partial panorama."""

    def files(self) -> tuple[str, ...]:
        """Return the names of all files within the folder."""
        absent = set(self.absent)
        tiles = (tile.stem for tile in self.pyramid.tiles())
        names = tuple(f"{stem}.{self.format}" for stem in tiles if stem not in absent)
        return (*names, PREVIEW) if self.format == "jpg" else names


class ShotJob(Value, frozen=True):
    """The flat views to be taken from one panorama."""

    folder: Path
    """Where in the cache they lie together, under a name made of their content."""
    url: str
    """The address of that folder."""
    heading: float
    """The compass heading of the panorama's centre."""
    shots: tuple[Shot, ...]
    """The still first, then the four directions and the rough."""

    def files(self) -> tuple[str, ...]:
        """Return the names of all files within the folder."""
        return tuple(name for shot in self.shots for name in shot.files())


class CheckJob(Value, frozen=True):
    """The search for what should have been made unrecognisable in one panorama."""

    file: Path
    """Where in the cache its result lies."""
    detectors: tuple[Detector, ...]


class SceneJob(Value, frozen=True):
    """All that is to be made of one panorama."""

    panorama: Panorama
    mark: Mark
    tiles: TileJob
    shots: ShotJob
    more_tiles: tuple[TileJob, ...] = ()
    """The same tiles in other formats, in folders of their own under the same address."""
    blur: tuple[Region, ...] = ()
    """What is made unrecognisable first; headings count from the panorama's centre."""
    check: CheckJob | None = None
    """What is searched then; None where nothing can search."""

    @property
    def tile_sets(self) -> tuple[TileJob, ...]:
        """Return the sets of tiles, those of the best compressed format first."""
        return (*self.more_tiles, self.tiles)

    @property
    def parts(self) -> tuple[TileJob | ShotJob, ...]:
        """Return all that is made, each in a folder of its own."""
        return (*self.tile_sets, self.shots)


class FileJob(Value, frozen=True):
    """A clean copy to be made in the cache of a file that an author gave."""

    source: Path
    name: str
    target: Path
    url: str
    mark: Mark


class PlannedFloor(Value, frozen=True):
    """A floor plan and the file that readers get of it."""

    floor: FloorPlan
    job: FileJob


class ScenePlan(Value, frozen=True):
    """A scene with everything settled that does not depend on other features."""

    scene: Scene
    card: SceneCard
    aims: tuple[Aim, ...]
    job: SceneJob
    audio: FileJob | None = None


class Course(Value, frozen=True):
    """The places of a tour in the order of the file; all numbers are indices from 0."""

    stops: tuple[tuple[int, ...], ...]
    """The scenes that are captures of each place, the first one first."""
    stop_of: tuple[int, ...]
    """The place of each scene."""
    near: tuple[tuple[int, ...], ...]
    """The places around each place that its map shows, itself among them."""


class TourPlan(Value, frozen=True):
    """A tour with everything settled that does not depend on other features."""

    tour: Tour
    card: TourCard
    scenes: tuple[ScenePlan, ...]
    course: Course
    floors: tuple[PlannedFloor, ...] = ()

    @property
    def id(self) -> str:
        """Return the tour's name."""
        return self.tour.id

    @property
    def mark(self) -> Mark:
        """Return where its author wrote it."""
        return self.tour.mark


class EnglishPlan(Value, frozen=True):
    """A tour as its English pages show it; `id` is that of the tour."""

    id: str
    plan: TourPlan
