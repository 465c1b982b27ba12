"""Panoramas of a building: on its plan, on the pages of its places, and what may be wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.venues.compile import venue_page
from plugins.venues.model import Network, Venue
from plugins.venues.place_page import place_page
from plugins.venues.scenery import guide_of
from plugins.venues.views import PlaceView
from tests.cases import faults, make_desk, make_scene
from tests.venues.authored import FILE, TEXT, read_text
from tests.venues.test_compile import announced

SCENE = "  - {scene: rundgang/platz, level: eg, at: [3, 1.5]}\n"
SCENES = f"scenes:\n{SCENE}"
LINE = len(TEXT.splitlines()) + 2
PLACED = ("relationships:\n", f"{SCENES}relationships:\n")


def said(folder: Path, scenes: str) -> list[str]:
    _, told = read_text(folder, f"{TEXT}scenes:\n{scenes}")
    return [one.removeprefix(f"{FILE}:") for one in told]


@pytest.mark.parametrize(
    ("scenes", "fault"),
    [
        ("  - {scene: t/s, level: e, at: [3, 1]}\n",
         f"{LINE}:25: Das Geschoss „e“ gibt es nicht – Meinten Sie „eg“?"),
        (2 * SCENE,
         f"{LINE + 1}:13: Die Szene „rundgang/platz“ steht schon auf dem Plan"
         " – Jede Szene einmal eintragen."),
        ("  - {scene: t/s, level: eg, at: [3, 61]}\n",
         f"{LINE}:5: Von der Szene „t/s“ ist kein Weg zu sehen: Der nächste ist mehr als 15 Meter"
         " entfernt – „at“ und „level“ prüfen."),
        ("  - {scene: t/s, level: eg, at: [3, 1], turn: 200}\n",
         f"{LINE}:47: „turn“ ist 200 – Erlaubt ist -180 bis 180."),
    ],
)  # fmt: skip
def test_a_fault_names_line_and_remedy(tmp_path: Path, scenes: str, fault: str) -> None:
    (told,) = said(tmp_path, scenes)
    assert told.startswith(fault)


def test_a_scene_that_no_tour_has_is_a_fault(tmp_path: Path) -> None:
    old, new = PLACED
    desk = make_desk(*announced(tmp_path, (old, new.replace("platz", "plaz"))), make_scene())
    venue_page("haus", desk)
    assert faults(desk.report) == [
        f"{FILE}:52:13: Die Szene „rundgang/plaz“ gibt es nicht – Meinten Sie „rundgang/platz“?"
    ]


def test_pages_know_the_panoramas_that_there_are(tmp_path: Path) -> None:
    desk = make_desk(*announced(tmp_path, PLACED), make_scene())
    venue, network = desk.catalogue.get(Venue, "haus"), desk.catalogue.get(Network, "haus")
    (sight,) = guide_of(venue, network, desk).sights
    assert (sight.url, sight.level, sight.place) == ("/touren/rundgang/platz/", 0, (30, 15))
    view = place_page("haus", "og-wc", "2026-11-01", desk).view
    assert isinstance(view, PlaceView)
    (stop,) = view.ways[0].ways[0].stops
    assert stop.url.startswith("/touren/rundgang/platz/#heading=") and "&pitch=0" in stop.url
    assert stop.text.startswith("Der Weg führt nach Osten")
