"""Pannellum, a viewer that is not ours, reads our tiles and shows everything where it is."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Browser, Page

from plugins.tours.cut import cut_tiles
from plugins.tours.model import Extent, View
from plugins.tours.pannellum import pannellum_config
from plugins.tours.pixels import planes_of
from plugins.tours.planned import TileJob
from plugins.tours.projection import direction, focal_length, plane_point, view_axes
from plugins.tours.pyramid import pyramid_of
from plugins.tours.views import HotspotView, ViewerScene
from tests.builders import ROOT
from tests.tours.worlds import lamp, lamp_world, opened

PACKAGE = ROOT / "node_modules" / "pannellum" / "build"
YAW0 = 30.0
SIZE, FOV = 240, 50.0  # WebGL is drawn by the processor in tests, by the pixel
# Heading and pitch: ahead, on an edge between faces, behind at the seam, and near both poles; and
# by how much one looks beside it. Never are two in one view, nor at the same place of two views
# that follow each other.
LAMPS = ((30, 0, 12), (75, 10, -12), (209, -5, 12), (120, 78, -12), (300, -62, 12))
PAGE = """<!doctype html><title>Pannellum</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="pannellum.css"><style>html,body,#view{margin:0;height:100%}
.pnlm-ui{display:none!important}</style><div id="view"></div>
<script src="pannellum.js"></script>
<script>fetch("scene.json").then((r) => r.json()).then((config) => {
  window.viewer = pannellum.viewer("view", { ...config, autoLoad: true });
});</script>"""
TURN = """async (look) => {
  window.viewer.lookAt(...look, false);
  for (const _ of [1, 2]) await new Promise((done) => requestAnimationFrame(done));
}"""


def scene(**changes: object) -> ViewerScene:
    values: dict[str, object] = {
        "id": "platz", "title": "Der Platz", "tour": "rundgang", "url": "/platz/",
        "data_url": "/platz/szene.json", "view": View(350.0, 5.0, FOV), "still_size": (1600, 900),
        "pyramid": pyramid_of(2048), "tiles": "/tiles/", "yaw0": YAW0, "moments": (),
        "hotspots": (HotspotView("scene", "Die Halle", "/halle/", 290.0, -2.0, "/h.json"),),
    }  # fmt: skip
    return ViewerScene(**{**values, **changes})  # type: ignore[arg-type]


def test_the_pyramid_is_told_as_it_is() -> None:
    assert pannellum_config(scene())["multiRes"] == {
        "basePath": "/tiles", "path": "/%l/%s%y_%x", "extension": "jpg",
        "tileResolution": 168, "maxLevel": 3, "cubeResolution": 656,
    }  # fmt: skip


def test_headings_become_yaws_from_the_middle() -> None:
    config = pannellum_config(scene())
    assert (config["northOffset"], config["yaw"], config["pitch"]) == (30.0, -40.0, 5.0)
    assert config["hotSpots"] == [
        {"type": "info", "text": "Die Halle", "URL": "/halle/", "yaw": -100.0, "pitch": -2.0}
    ]


def test_one_cannot_look_beyond_a_part_of_the_sphere() -> None:
    config = pannellum_config(scene(extent=Extent(-60, 70, -30, 40)))
    sides = config["minYaw"], config["maxYaw"], config["minPitch"], config["maxPitch"]
    assert sides == (-60, 70, -30, 40)


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """Serve a page with Pannellum, and a place for the tiles, on loopback."""
    for name in ("pannellum.js", "pannellum.css"):
        (tmp_path / name).write_bytes((PACKAGE / name).read_bytes())
    (tmp_path / "index.html").write_text(PAGE, encoding="utf-8")

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


def near(heading: float, pitch: float, beside: float) -> View:
    """Return a view in which a lamp stands beside the middle."""
    return View((heading + beside) % 360, pitch - 9, FOV)


def draw(folder: Path) -> None:
    """Write the tiles of a world with lamps, and the scene that is to look near the first."""
    found = scene(pyramid=pyramid_of(1024), view=near(*LAMPS[0]), hotspots=())

    def save(name: str, content: bytes) -> None:
        path = folder / "tiles" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    lit = [lamp_world(1024, heading - YAW0, pitch, 3) for heading, pitch, _ in LAMPS]
    picture = planes_of(np.maximum.reduce(lit))
    cut_tiles(picture, TileJob(folder, "/tiles/", found.pyramid), {"jpg": save})
    (folder / "scene.json").write_text(json.dumps(pannellum_config(found)), encoding="utf-8")


@pytest.mark.browser
def test_pannellum_shows_a_lamp_to_half_a_degree(
    tmp_path: Path, address: str, browser: Browser
) -> None:
    """Where the scene begins, and wherever one turns then."""
    page = browser.new_page(viewport={"width": SIZE, "height": SIZE})
    draw(tmp_path)
    page.goto(address)
    page.wait_for_function("window.viewer && window.viewer.isLoaded()")
    for heading, pitch, beside in LAMPS:
        view = near(heading, pitch, beside)
        if view != near(*LAMPS[0]):
            page.evaluate(TURN, [view.pitch, view.heading - YAW0, FOV])
        axes = view_axes(beside, view.pitch)
        wanted = plane_point(direction(0, pitch), axes, focal_length(FOV, SIZE), SIZE, SIZE)
        pixel = 0.5 / 360 * 2 * 3.1416 * focal_length(FOV, SIZE)
        assert shown(page) == pytest.approx(wanted, abs=pixel), (heading, pitch)
    page.close()


def shown(page: Page) -> tuple[float, float]:
    """Return where the lamp stands on the page, once two looks at it agree."""
    before = (-1.0, -1.0)
    for _ in range(60):
        pixels = opened(page.screenshot())
        now = lamp(pixels) if (pixels.max(axis=2) > 200).any() else (-1.0, -1.0)
        if now[0] >= 0 and now == pytest.approx(before, abs=0.05):
            return now
        before = now
        page.wait_for_timeout(100)
    raise AssertionError("the lamp is not to be seen")
