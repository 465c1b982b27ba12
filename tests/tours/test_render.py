"""szene.json, whose shape is fixed with the viewer."""

from __future__ import annotations

import json

from plugins.core.value import replace
from plugins.tours.model import Extent, View
from plugins.tours.pyramid import pyramid_of
from plugins.tours.render import render_scenes
from plugins.tours.views import HotspotView, MomentView, ViewerScene

SCENE = ViewerScene(
    id="platz",
    title="Der Platz",
    tour="rundgang",
    url="/touren/rundgang/platz/",
    data_url="/touren/rundgang/platz/szene.json",
    view=View(350.0, 5.0, 80.0),
    still_size=(1600, 900),
    pyramid=pyramid_of(4096),
    tiles="/touren/kacheln/0123/",
    yaw0=10.0,
    hotspots=(
        HotspotView("scene", "Die Halle", "/touren/rundgang/halle/", 85.2, -2.0, "/h/szene.json"),
        HotspotView("info", "Die Säule", "#info-1", 10.0, 20.0, ""),
    ),
    moments=(),
)


def test_the_viewer_reads_what_was_agreed() -> None:
    (document,) = render_scenes([SCENE])
    assert document.url == "/touren/rundgang/platz/szene.json"
    assert json.loads(document.content) == {
        "id": "platz",
        "title": "Der Platz",
        "tour": "rundgang",
        "url": "/touren/rundgang/platz/",
        "view": {"heading": 350.0, "pitch": 5.0, "fov": 80.0},
        "still": {"heading": 350.0, "pitch": 5.0, "fov": 80.0, "width": 1600, "height": 900},
        "face": 1304,
        "tile": 328,
        "levels": [
            {"level": 1, "size": 326, "tiles": 1},
            {"level": 2, "size": 652, "tiles": 2},
            {"level": 3, "size": 1304, "tiles": 4},
        ],
        "tiles": "/touren/kacheln/0123/{l}/{f}{y}_{x}.jpg",
        "preview": "/touren/kacheln/0123/preview.jpg",
        "yaw0": 10.0,
        "hotspots": [
            {
                "kind": "scene",
                "title": "Die Halle",
                "heading": 85.2,
                "pitch": -2.0,
                "url": "/touren/rundgang/halle/",
                "scene": "/h/szene.json",
            },
            {
                "kind": "info",
                "title": "Die Säule",
                "heading": 10.0,
                "pitch": 20.0,
                "url": "#info-1",
            },
        ],
    }


def test_a_second_set_of_tiles_and_a_part_of_the_sphere_are_told() -> None:
    part = Extent(-60.0, 60.0, -30.256, 40.0)
    absent = ("1/u0_0", "1/b0_0")
    unusual = replace(SCENE, formats=("avif", "jpg"), extent=part, absent=absent)
    (document,) = render_scenes([unusual])
    told = json.loads(document.content)
    assert told["tiles"] == "/touren/kacheln/0123/{l}/{f}{y}_{x}.{e}"
    assert told["formats"] == ["avif", "jpg"]
    assert told["extent"] == [-60.0, 60.0, -30.26, 40.0]
    assert told["absent"] == ["1/u0_0", "1/b0_0"]


def test_umlauts_stay_readable_and_nothing_is_wasted() -> None:
    (document,) = render_scenes([SCENE])
    assert "Die Säule".encode() in document.content
    assert b'": ' not in document.content


def test_captures_of_one_place_are_told_where_there_are_several() -> None:
    day = MomentView("Tag", "/t/platz/", "/t/platz/szene.json", False)
    evening = MomentView("Abend", "/t/abend/", "/t/abend/szene.json", True)
    (document,) = render_scenes([replace(SCENE, moments=(day, evening))])
    assert json.loads(document.content)["moments"] == [
        {"title": "Tag", "url": "/t/platz/", "scene": "/t/platz/szene.json"},
        {"title": "Abend", "url": "/t/abend/", "scene": "/t/abend/szene.json", "current": True},
    ]
