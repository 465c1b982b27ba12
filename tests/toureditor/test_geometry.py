"""What is pointed at is saved, and what is saved is what readers see, to half a degree."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import yaml
from PIL import Image
from playwright.sync_api import Browser

from tests.builders import Site, make_site
from tests.site.calibration import YAW0, direction_of, look, panorama
from tests.site.server import serving
from tests.site.visits import size, visiting
from tests.toureditor.at_work import AtWork, crossing, day_of_work

pytestmark = pytest.mark.browser
ALLOWED = 0.5  # degrees
TOUR = """\
# Die Tour der Eichung.
title: Rundgang
summary: Ein Raster und eine Halle.
language: de
start: platz
demo: Ein gezeichnetes Raster.
credit: Die Tests
licence: CC0
privacy: no-people
scenes:
  - id: platz
    title: Das Raster
    panorama: platz.jpg
    position: {{lat: 49.8725, lon: 8.6512}}
    heading: {yaw0}   # mit dem Kompass
    view: {{heading: {heading}, pitch: 12, fov: 80}}
    description: Acht Meridiane und fünf Breitenkreise.
    hotspots:
      # in die Halle
      - {{to: halle, heading: 60, pitch: 3}}
  - id: halle
    title: Die Halle
    panorama: halle.jpg
    position: {{lat: 49.8720, lon: 8.6512}}
    heading: 0
    view: {{heading: 0}}
    description: Eine Halle.
    hotspots: [{{to: platz, heading: 0}}]
"""
RIGHT = TOUR.format(yaw0=YAW0, heading=75)
WRONG = TOUR.format(yaw0=10, heading=55)  # the same picture, but turned by 20°
# The crossing at 90°, 30° is in the upper right of the first view; the one at 45°, 0° below.
MARKS = (((90.0, 30.0), (0.7, 0.25)), ((90.0, 0.0), (0.7, 0.75)), ((45.0, 0.0), (0.15, 0.75)))


@pytest.fixture(scope="module")
def grid(tmp_path_factory: pytest.TempPathFactory, small_cache: Path) -> Site:
    """Return a small site with the calibration panorama."""
    changes = {"tours/rundgang/tour.yaml": RIGHT, "tours/rundgang/panoramas/platz.jpg": panorama()}
    folder = tmp_path_factory.mktemp("grid")
    site = make_site(folder, changes, small_cache, "HUB_EDITING = True\n")
    done = site.build()
    assert done.code == 0, done.stderr
    return site


@pytest.fixture(scope="module")
def grid_address(grid: Site) -> Iterator[str]:
    """Return where it can be visited."""
    with serving(grid.output) as url:
        yield url


@pytest.fixture(scope="module")
def day(browser: Browser, grid_address: str) -> Iterator[AtWork]:
    """Return the editor's page on which the tour is opened, once for each test."""
    with day_of_work(browser, grid_address) as opened:
        yield opened


@pytest.fixture
def work(day: AtWork) -> AtWork:
    """Return the editor, in which nothing has gone wrong so far."""
    assert day.visitor.faults == []
    return day


def _turn(a: float, b: float) -> float:
    return abs((a - b + 180) % 360 - 180)


def _scene(text: str) -> dict[str, object]:
    scene: dict[str, object] = yaml.safe_load(text)["scenes"][0]
    return scene


def _add(work: AtWork, name: str) -> None:
    work.button("Neuer Hotspot …").click()
    work.page.get_by_label("Art", exact=True).select_option("info")
    work.page.get_by_label("Überschrift").fill(name)
    work.button("Hinzufügen").click()  # it says nothing yet: nothing happens
    work.page.get_by_label("Text", exact=True).fill("Sie ist da.")
    work.button("Hinzufügen").click()


def test_a_hotspot_is_saved_where_the_mark_is_and_shown_there(
    work: AtWork, grid: Site, browser: Browser, grid_address: str
) -> None:
    """The whole way: click, save, build, visit."""
    work.open(RIGHT)
    pixels = work.picture()
    for number, (_, near) in enumerate(MARKS):
        work.point_at(*crossing(pixels, MARKS[number][0][0], near))
        _add(work, f"Marke {number}")
    saved = work.save()
    spots = _scene(saved)["hotspots"]
    assert isinstance(spots, list)
    for ((heading, pitch), _), spot in zip(MARKS, spots[1:], strict=True):
        assert _turn(spot["heading"], heading) < ALLOWED
        assert abs(spot.get("pitch", 0) - pitch) < ALLOWED
    _is_shown(grid, browser, grid_address, saved)


def _is_shown(grid: Site, browser: Browser, grid_address: str, saved: str) -> None:
    """Build the site from the saved file and look where readers see the hotspots."""
    file = grid.folder / "tours/rundgang/tour.yaml"
    file.write_text(saved, encoding="utf-8")
    done = grid.build()
    file.write_text(RIGHT, encoding="utf-8")
    assert done.code == 0, done.stderr
    with visiting(browser, grid_address, **size(700, 700)) as visitor:
        page = visitor.open("/touren/rundgang/platz/")
        page.locator('.pano[data-state="sharp"]').wait_for(timeout=20_000)
        stage = page.locator(".pano__stage").bounding_box()
        assert stage
        for number, ((heading, pitch), _) in enumerate(MARKS):
            link = page.locator(f'.pano__hotspots a:text-is("Marke {number}")')
            box = link.bounding_box()
            assert box
            flipped = "hotspot--flipped" in (link.get_attribute("class") or "")
            x = (box["x"] + box["width"] - 22 if flipped else box["x"] + 22) - stage["x"]
            y = box["y"] + box["height"] / 2 - stage["y"]
            view = look(75, 12, 80, stage["width"], stage["height"])  # type: ignore[arg-type]
            seen = direction_of(view, np.array(x), np.array(y))
            assert _turn(float(seen[0]), heading) < ALLOWED
            assert abs(float(seen[1]) - pitch) < ALLOWED


def test_north_is_set_by_a_point_that_is_known(work: AtWork) -> None:
    """In the file the picture hangs 20° askew; a meridian in the east is told to be there."""
    work.open(WRONG)
    before = work.picture()
    work.point_at(*crossing(before, 90, (0.7, 0.75)))
    work.page.get_by_label("Der Punkt liegt").select_option("90")
    work.button("Danach ausrichten").click()
    work.sharp()
    assert abs(before.astype(int) - work.picture()).mean() < 2  # the picture does not turn
    saved = work.save()
    scene = _scene(saved)
    assert _turn(float(str(scene["heading"])), YAW0) < ALLOWED
    turned = float(str(scene["heading"])) - 10
    assert scene["hotspots"] == [{"to": "halle", "heading": pytest.approx(60 + turned), "pitch": 3}]
    assert scene["view"] == {"heading": pytest.approx(55 + turned), "pitch": 12, "fov": 80}
    assert "   # mit dem Kompass\n" in saved and "      # in die Halle\n" in saved


def test_north_can_be_told_by_another_scene(work: AtWork) -> None:
    """The hall lies due south of the grid; what is seen in the middle is said to be the hall."""
    work.open(RIGHT)
    work.page.get_by_label("Der Punkt liegt").select_option(label="Richtung Die Halle (180°)")
    work.page.get_by_label("Hotspots und Anfangsblick bleiben").uncheck()
    work.button("Danach ausrichten").click()
    saved = work.save()
    assert saved == RIGHT.replace("heading: 30.0 ", "heading: 135 ")  # 30 + 180 - 75


def test_a_hotspot_is_dragged_to_a_mark(work: AtWork) -> None:
    work.open(RIGHT)
    target = crossing(work.picture(), 90, (0.7, 0.25))
    handle = work.page.locator(".pano__hotspots button", has_text="Die Halle")
    box, stage = handle.bounding_box(), work.page.locator(".pano__stage").bounding_box()
    assert box and stage
    grip = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    flipped = "hotspot--flipped" in (handle.get_attribute("class") or "")
    marker = box["x"] + (box["width"] - 22 if flipped else 22)
    work.page.mouse.move(*grip)
    work.page.mouse.down()
    x = stage["x"] + target[0] + grip[0] - marker
    work.page.mouse.move(x, stage["y"] + target[1], steps=8)
    work.page.mouse.up()
    assert work.said().startswith("Die Halle steht jetzt bei")
    (spot,) = _scene(work.save())["hotspots"]  # type: ignore[misc]
    assert _turn(spot["heading"], 90) < ALLOWED
    assert abs(spot["pitch"] - 30) < ALLOWED


def test_the_first_view_is_what_is_seen(work: AtWork) -> None:
    """Turned and magnified by the viewer's own buttons, the picture's middle is still known."""
    work.open(RIGHT)
    work.page.get_by_role("button", name="nach rechts").click()
    work.page.get_by_role("button", name="vergrößern").click()
    work.sharp()
    shown = work.picture()
    work.button("Diesen Blick übernehmen").click()
    view = _scene(work.save())["view"]
    assert isinstance(view, dict)
    assert view["heading"] == 95 and view["pitch"] == 12 and view["fov"] < 80
    height, width = shown.shape[:2]
    x, y = crossing(shown, 90, (0.4, 0.2))
    seen = direction_of(look(**view, width=width, height=height), np.array(x), np.array(y))
    assert _turn(float(seen[0]), 90) < ALLOWED


def test_a_crossing_is_found_only_where_one_is() -> None:
    """A measure that finds marks everywhere proves nothing."""
    grey = np.asarray(Image.new("RGB", (400, 300), (96, 96, 96)))
    with pytest.raises(AssertionError, match="no crossing"):
        crossing(grey, 90, (0.5, 0.5))
