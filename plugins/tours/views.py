"""What the pages and the viewer show of tours: frozen values, ready to print."""

from __future__ import annotations

from plugins.core.belongings import Belonging
from plugins.core.pages import Crumb, DateView
from plugins.core.pictures import PictureView
from plugins.core.prose import BodyPart
from plugins.core.site import NavItem
from plugins.core.teasers import Teaser
from plugins.core.value import Value
from plugins.tours.model import WHOLE, Extent, Pyramid, View
from plugins.tours.nearby import NearbyView


class ToursView(Value, frozen=True):
    """All tours."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    tours: tuple[Teaser, ...]


class Place(Value, frozen=True):
    """A scene on the map, in units of the drawing."""

    number: int
    title: str
    url: str
    x: float
    """Where it is."""
    y: float
    """Where it is; down is south."""
    badge_x: float
    """Where its number is written, moved aside when others are near."""
    badge_y: float
    """Where its number is written, moved aside when others are near."""
    moved: bool
    """Whether a line must join the two."""
    current: bool


class Way(Value, frozen=True):
    """A link between two scenes on the map."""

    x1: float
    y1: float
    x2: float
    y2: float


class ScaleBar(Value, frozen=True):
    """A line on the map and the distance it stands for."""

    x: float
    y: float
    length: float
    label: str


class Underlay(Value, frozen=True):
    """A picture on which a drawing lies; as wide as the drawing, `height` in its units."""

    url: str
    height: float


class Drawing(Value, frozen=True):
    """The map of a tour, north is up, or a floor plan."""

    width: float
    height: float
    radius: float
    """Of the circles in which numbers are written."""
    numbered: bool
    """Whether numbers are written in them; else they are dots."""
    north_x: float
    """The tip of the north arrow."""
    north_y: float
    """The tip of the north arrow."""
    ways: tuple[Way, ...]
    places: tuple[Place, ...]
    scale: ScaleBar | None
    summary: str
    """The map in words."""
    underlay: Underlay | None = None
    """The picture of a floor plan."""
    north_turn: float = 0.0
    """By how many degrees the north arrow is turned to the right."""


class FloorView(Value, frozen=True):
    """A floor plan with the scenes that stand on it."""

    id: str
    title: str
    map: Drawing
    credit: str
    licence: str
    demo: str


class MomentView(Value, frozen=True):
    """One of several captures of the place one stands in."""

    title: str
    url: str
    data_url: str
    current: bool


class SceneTeaser(Value, frozen=True):
    """A scene in the list of its tour."""

    number: int
    title: str
    summary: str
    url: str
    picture: PictureView
    moments: tuple[MomentView, ...]
    """The captures of the place, where there are several."""


class TourView(Value, frozen=True):
    """The page of a tour."""

    title: str
    summary: str
    language: str
    foreign: str
    """The same where it is another than that of the page around it; else empty."""
    demo: str
    crumbs: tuple[Crumb, ...]
    picture: PictureView
    start: NavItem
    count: str
    scenes: tuple[SceneTeaser, ...]
    map: Drawing | None
    floors: tuple[FloorView, ...]
    articles: tuple[Teaser, ...]
    projects: tuple[Teaser, ...]
    belongs: tuple[Belonging, ...]


class HotspotView(Value, frozen=True):
    """A link over the picture."""

    kind: str
    title: str
    url: str
    heading: float
    pitch: float
    data_url: str
    """What the viewer reads of the scene it leads to; empty for other kinds."""
    letter: str = ""
    """How pictures and lists of a page name it."""
    place: str = ""
    """Where in a picture it lies, as classes; empty when it is not in it."""
    language: str = ""
    """Of its title, where that is another than the page's."""


class WayView(Value, frozen=True):
    """A way to another scene, in words."""

    title: str
    url: str
    direction: str


class LinkView(Value, frozen=True):
    """A way out of the tour, in words."""

    title: str
    url: str
    direction: str
    kind: str
    """What it leads to: Beitrag, Projekt, Geschäft or Adresse im Netz."""
    external: bool
    language: str = ""
    """Of its title, where that is another than the page's."""


class InfoView(Value, frozen=True):
    """What an info point says."""

    id: str
    title: str
    direction: str
    body: tuple[BodyPart, ...]
    picture: PictureView | None


class AudioView(Value, frozen=True):
    """What one can listen to, and the same to read."""

    url: str
    credit: str
    language: str
    """Of the recording and its text; empty when it is that of the page."""
    transcript: tuple[BodyPart, ...]


class FlatView(Value, frozen=True):
    """One of the four directions as a picture."""

    caption: str
    picture: PictureView
    hotspots: tuple[HotspotView, ...]
    """Those that lie in it, with their places."""


class SceneView(Value, frozen=True):
    """The page of a scene."""

    title: str
    tour: NavItem
    position: str
    language: str
    demo: str
    crumbs: tuple[Crumb, ...]
    data_url: str
    still: PictureView
    rough: PictureView
    """The still in a few pixels, there long before it."""
    hotspots: tuple[HotspotView, ...]
    paragraphs: tuple[str, ...]
    moments: tuple[MomentView, ...]
    """The captures of this place, where there are several."""
    audio: AudioView | None
    ways: tuple[WayView, ...]
    infos: tuple[InfoView, ...]
    links: tuple[LinkView, ...]
    flats: tuple[FlatView, ...]
    flats_title: str
    map: Drawing | None
    map_title: str
    whole_map: NavItem | None
    """Where all of a tour is drawn that is too long for its scenes."""
    floors: tuple[FloorView, ...]
    articles: tuple[Teaser, ...]
    projects: tuple[Teaser, ...]
    nearby: NearbyView
    previous: NavItem | None
    next: NavItem | None
    credit: str
    licence: str
    privacy: str
    date: DateView | None
    embed_code: str
    """The HTML by which other sites show the scene."""

    @property
    def foreign(self) -> str:
        """Return the language of the tour where that of the page around it is another."""
        return self.crumbs[-1].language


class EmbedView(Value, frozen=True):
    """The page of a scene within another site's page."""

    scene: SceneView
    url: str
    """The scene's own page."""
    hotspots: tuple[HotspotView, ...]
    """The same as the scene's, but ways lead to other pages of this kind."""


class ViewerScene(Value, frozen=True):
    """What the viewer needs to know of a scene; becomes szene.json."""

    id: str
    title: str
    tour: str
    url: str
    data_url: str
    view: View
    still_size: tuple[int, int]
    pyramid: Pyramid
    tiles: str
    """The address of the folder with the tiles."""
    yaw0: float
    """The compass heading of the image centre."""
    hotspots: tuple[HotspotView, ...]
    moments: tuple[MomentView, ...]
    formats: tuple[str, ...] = ("jpg",)
    """The suffixes of its sets of tiles, best compressed first."""
    extent: Extent = WHOLE
    """What part of the sphere it shows."""
    absent: tuple[str, ...] = ()
    """Names, without suffix, of tiles that are not there."""
