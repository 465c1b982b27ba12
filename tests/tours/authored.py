"""Tours as their authors would write them, and the same as values, in one line each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plugins.core.cards import Ref, SceneCard, TourCard
from plugins.core.errors import Mark
from plugins.core.folders import listing
from plugins.core.readings import folder_inputs
from plugins.core.report import Report
from plugins.tours.model import (
    FloorPlan,
    Hotspot,
    Panorama,
    PlanFile,
    PlanPoint,
    Position,
    Rights,
    Scene,
    Tour,
    View,
)
from plugins.tours.plan import plan_tour
from plugins.tours.planned import Making, TourPlan
from plugins.tours.read import read_tour
from tests.cases import read_inputs
from tests.tours.worlds import jpeg

FILE = "tours/rundgang/tour.yaml"
VERSIONS = Making((("pil", "1"),))

TOUR = """\
title: Rundgang
summary: Zwei Orte der Stadt.
start: platz
credit: Redaktion
licence: CC BY 4.0
privacy: no-people
scenes:
  - id: platz
    title: Der Platz
    panorama: platz.jpg
    position: {lat: 49.8725, lon: 8.6512}
    heading: 10
    view: {heading: 350, pitch: 5, fov: 80}
    description: Ein Platz mit einer Säule.
    hotspots:
      - to: halle
      - info: Die Säule
        heading: 20
        text: >-
          Sie steht in der Mitte.
  - id: halle
    title: Die Halle
    panorama: halle.jpg
    position: {lat: 49.8720, lon: 8.6512}
    heading: 0
    view: {heading: 0}
    description: Eine Halle mit einem Dach aus Glas.
    hotspots:
      - to: platz
"""


def write_tour(folder: Path, text: str = TOUR, width: int = 2048) -> Path:
    """Write a tour with its two panoramas and return the folder of all tours."""
    place = folder / "tours" / "rundgang"
    for name in ("platz", "halle"):
        jpeg(place / "panoramas" / f"{name}.jpg", width)
    (place / "tour.yaml").write_text(text, encoding="utf-8")
    return folder / "tours"


@dataclass(frozen=True)
class Seen:
    """The tours that were read, and the names of tours and scenes that have faults."""

    tours: tuple[Tour, ...]
    broken_tours: tuple[str, ...]
    broken_scenes: tuple[str, ...]


def read(folder: Path) -> tuple[Seen, Report]:
    """Read all tours of a folder as a build does."""
    report = Report()
    inputs = folder_inputs(listing(folder, folder.parent), folder)
    found = read_inputs(inputs, read_tour, report)
    tours, scenes = (
        tuple(id for kind, id in found.broken if kind is wanted) for wanted in (TourCard, SceneCard)
    )
    return Seen(found.values, tours, scenes), report


def panorama(name: str = "platz", **changes: Any) -> Panorama:
    """Return a sound panorama; the file need not exist."""
    values: dict[str, Any] = {
        "path": Path(f"/hub/tours/rundgang/panoramas/{name}.jpg"),
        "name": f"tours/rundgang/panoramas/{name}.jpg",
        "width": 4096, "fingerprint": f"0123-{name}", "heading": None,
    }  # fmt: skip
    wanted = {**values, **changes}
    return Panorama(**{"height": wanted["width"] // 2, **wanted})


def spot(kind: str = "scene", target: str = "", line: int = 20, **changes: Any) -> Hotspot:
    """Return a hotspot; one that leads to a scene needs no heading."""
    mark = Mark(FILE, line, 9)
    values: dict[str, Any] = {
        "kind": kind, "target": Ref(target, mark) if target else None, "title": "", "url": "",
        "heading": None if kind == "scene" else 20.0, "pitch": 0.0, "prose": None,
        "picture": None, "mark": mark,
    }  # fmt: skip
    return Hotspot(**{**values, **changes})


def floor(id: str = "eg", **changes: Any) -> FloorPlan:
    """Return a floor plan of 1000 × 500 pixels that shows 100 metres, north up."""
    name = f"tours/rundgang/plans/{id}.png"
    values: dict[str, Any] = {
        "id": id, "title": "Erdgeschoss", "metres": 100.0,
        "file": PlanFile(Path("/hub") / name, name, 1000, 500, id),
        "up": 0.0, "alt": "Eine Halle mit zwei Türen.", "credit": "Redaktion",
        "licence": "CC0", "demo": "", "mark": Mark(FILE, 7, 9),
    }  # fmt: skip
    return FloorPlan(**{**values, **changes})


def inside(id: str, x: float, y: float, *hotspots: Hotspot, **changes: Any) -> Scene:
    """Return a scene that stands on the floor plan and nowhere else."""
    return scene(id, *hotspots, position=None, point=PlanPoint("eg", x, y), **changes)


def capture(id: str, of: str, moment: str = "Abend", line: int = 50, **changes: Any) -> Scene:
    """Return a further capture of a place, settled there."""
    return scene(
        id, moment=moment, capture_of=Ref(of, Mark(FILE, line + 2, 17)), line=line,
        **{"position": scene(of).position, **changes},
    )  # fmt: skip


def scene(id: str = "platz", *hotspots: Hotspot, line: int = 8, **changes: Any) -> Scene:
    """Return a scene at a place of its own."""
    values: dict[str, Any] = {
        "id": id, "title": id.title(), "panorama": panorama(id),
        "position": Position(49.87 + sum(id.encode()) / 1e5, 8.65), "point": None, "moment": "",
        "capture_of": None, "audio": None, "heading": 10.0,
        "view": View(350.0, 5.0, 80.0), "description": (f"Zu sehen ist {id}.",), "date": None,
        "rights": Rights("Redaktion", "CC BY 4.0", "no-people"), "hotspots": hotspots,
        "oneway": False, "mark": Mark(FILE, line, 9),
    }  # fmt: skip
    return Scene(**{**values, **changes})


def tour(*scenes: Scene, **changes: Any) -> Tour:
    """Return a tour; without scenes it has two that are linked both ways."""
    values: dict[str, Any] = {
        "id": "rundgang", "title": "Rundgang", "summary": "Orte der Stadt.", "language": "de",
        "start": Ref("platz", Mark(FILE, 3, 8)), "demo": "", "broken": (), "floors": (),
        "mark": Mark(FILE, 1, 1),
        "scenes": scenes or (scene("platz", spot(target="halle")),
                             scene("halle", spot(target="platz", line=40), line=30)),
    }  # fmt: skip
    return Tour(**{**values, **changes})


def plan(*scenes: Scene, cache: Path = Path("/cache"), **changes: Any) -> TourPlan:
    """Return the plan of a tour."""
    return plan_tour(tour(*scenes, **changes), cache, VERSIONS)
