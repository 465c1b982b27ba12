"""Headings, pitches, seams and links are right to half a degree, in every kind of picture."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Browser, Page

from plugins.core.value import replace
from plugins.tours.plan import DIRECTION_FOV, DIRECTIONS
from tests.builders import make_site
from tests.site.calibration import YAW0, Look, Pixels, direction_of, look, panorama, worst_error
from tests.site.server import serving
from tests.site.visits import size, visiting

ALLOWED = 0.5  # degrees
HEADING, PITCH, FOV = 75.0, 12.0, 80.0
SPOTS = ((62.0, 3.0), (95.0, -11.0), (71.0, 24.0))
PLACE = "/touren/rundgang/platz/"
TOUR = f"""\
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
    heading: {YAW0}
    view: {{heading: {HEADING}, pitch: {PITCH}, fov: {FOV}}}
    description: Acht Meridiane und fünf Breitenkreise.
    hotspots:
      - {{to: halle, heading: {SPOTS[0][0]}, pitch: {SPOTS[0][1]}}}
      - {{info: Rechts, heading: {SPOTS[1][0]}, pitch: {SPOTS[1][1]}, text: Ein Satz.}}
      - {{info: Oben, heading: {SPOTS[2][0]}, pitch: {SPOTS[2][1]}, text: Ein Satz.}}
  - id: halle
    title: Die Halle
    panorama: halle.jpg
    position: {{lat: 49.8720, lon: 8.6512}}
    heading: 0
    view: {{heading: 0}}
    description: Eine Halle.
    hotspots: [{{to: platz, heading: 0}}, {{to: streifen, heading: 90}}]
  - id: streifen
    title: Der Streifen
    panorama: streifen.jpg
    partial: {{left: -100, right: 100, bottom: -20}}
    position: {{lat: 49.8722, lon: 8.6515}}
    heading: 0
    view: {{heading: 95, pitch: 35, fov: 110}}
    description: Ein grünes Teilpanorama.
    hotspots: [{{to: halle, heading: 60}}]
"""
PART = "/touren/rundgang/streifen/"
VIEWS = (
    (0, 0, 90),
    (45, 0, 60),  # along an edge of two faces
    (210, 0, 100),  # where the panorama's left and right border meet
    (300, 40, 75),  # across the edge to the face above
    (120, -50, 75),
    (315, 0, 15),  # close up, on the finest level
)


def _green(width: int, height: int) -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (width, height), (20, 170, 30)).save(content, "JPEG")
    return content.getvalue()


@pytest.fixture(scope="module")
def grid(tmp_path_factory: pytest.TempPathFactory, small_cache: Path) -> Path:
    """Return the output of a small site with the calibration panorama."""
    changes = {
        "tours/rundgang/tour.yaml": TOUR,
        "tours/rundgang/panoramas/platz.jpg": panorama(),
        "tours/rundgang/panoramas/streifen.jpg": _green(1200, 360),
    }
    site = make_site(tmp_path_factory.mktemp("grid"), changes, small_cache)
    done = site.build()
    assert done.code == 0, done.stderr
    return site.output


@pytest.fixture(scope="module")
def shown(grid: Path, browser: Browser) -> Iterator[Page]:
    """Return a page with the viewer."""
    with serving(grid) as address, visiting(browser, address, **size(700, 700)) as visitor:
        page = visitor.open(PLACE)
        _sharp(page)
        yield page
        assert visitor.faults == []


def _sharp(page: Page) -> None:
    page.locator('.pano[data-state="sharp"]').wait_for(timeout=20_000)


def _pixels(content: bytes) -> Pixels:
    with Image.open(io.BytesIO(content)) as image:
        return np.asarray(image.convert("RGB"))


def _stage(page: Page) -> Pixels:
    """Return what the canvas shows, without anything on top of it."""
    over = ".pano__hotspots, .pano__compass"
    page.evaluate(f"document.querySelectorAll('{over}').forEach((e) => (e.style.opacity = 0))")
    box = page.locator(".pano__stage").bounding_box()
    assert box
    picture = _pixels(page.screenshot(clip=box, animations="disabled"))
    page.evaluate(f"document.querySelectorAll('{over}').forEach((e) => (e.style.opacity = ''))")
    return picture


@pytest.mark.browser
@pytest.mark.parametrize(("heading", "pitch", "fov"), VIEWS)
def test_the_viewer_shows_every_line_where_it_is(
    heading: float, pitch: float, fov: float, shown: Page
) -> None:
    shown.evaluate(f"location.hash = '#heading={heading}&pitch={pitch}&fov={fov}'")
    shown.wait_for_timeout(100)
    _sharp(shown)
    pixels = _stage(shown)
    height, width = pixels.shape[:2]
    assert worst_error(pixels, look(heading, pitch, fov, width, height)) < ALLOWED


def _picture(grid: Path, name: str) -> Pixels:
    (file,) = (
        path
        for path in grid.glob(f"touren/bilder/*/{name}")
        if f"/{path.parent.name}/" in (grid / PLACE.strip("/") / "index.html").read_text("utf-8")
    )
    return _pixels(file.read_bytes())


def test_the_still_shows_every_line_where_it_is(grid: Path) -> None:
    pixels = _picture(grid, "still-800.jpg")
    height, width = pixels.shape[:2]
    assert worst_error(pixels, look(HEADING, PITCH, FOV, width, height)) < ALLOWED


@pytest.mark.parametrize(("name", "heading"), DIRECTIONS)
def test_the_flat_views_show_every_line_where_it_is(name: str, heading: float, grid: Path) -> None:
    pixels = _picture(grid, f"{name}-800.jpg")
    height, width = pixels.shape[:2]
    focal = width / 2  # its field of view is 90°
    assert DIRECTION_FOV == 90
    view = replace(look(heading, 0, 90, width, height), focal=focal)
    assert worst_error(pixels, view) < ALLOWED


@pytest.mark.browser
def test_links_stand_where_their_author_put_them(shown: Page) -> None:
    shown.evaluate(f"location.hash = '#heading={HEADING}&pitch={PITCH}&fov={FOV}'")
    shown.wait_for_timeout(100)
    _sharp(shown)
    places = shown.evaluate("""() => {
      const stage = document.querySelector(".pano__stage").getBoundingClientRect();
      return [...document.querySelectorAll(".pano__hotspots a")].map((link) => {
        const box = link.getBoundingClientRect();
        const flipped = link.classList.contains("hotspot--flipped");
        const x = flipped ? box.right - 22 : box.left + 22;
        return [x - stage.left, (box.top + box.bottom) / 2 - stage.top, stage.width, stage.height];
      });
    }""")
    assert len(places) == len(SPOTS)
    for (x, y, width, height), (heading, pitch) in zip(places, SPOTS, strict=True):
        seen = direction_of(look(HEADING, PITCH, FOV, width, height), np.array(x), np.array(y))
        assert abs(seen[0] - heading) < ALLOWED
        assert abs(seen[1] - pitch) < ALLOWED


# The middle of the marker that a link has on a picture, if all around it the link can be pressed.
MIDDLES = """([links, picture]) => {
  const frame = document.querySelector(picture).getBoundingClientRect();
  return [...document.querySelectorAll(links)].map((link) => {
    const style = getComputedStyle(link, "::after");
    const stage = link.closest(".pano__stage, .flat").getBoundingClientRect();
    const [x, y] = [stage.left + parseFloat(style.left), stage.top + parseFloat(style.top)];
    const half = parseFloat(style.width) / 2;
    const hits = (far) => [[far, 0], [-far, 0], [0, far], [0, -far]].map(
      ([dx, dy]) => document.elementFromPoint(x + dx, y + dy) === link);
    if (hits(half - 1).includes(false) || hits(half + 1).includes(true)) return null;
    return [x - frame.left, y - frame.top, frame.width, frame.height];
  });
}"""


def _is_right(found: list[float], view: Look, spot: tuple[float, float]) -> bool:
    heading, pitch = direction_of(view, np.array(found[0]), np.array(found[1]))
    return abs(heading - spot[0]) < ALLOWED and abs(pitch - spot[1]) < ALLOWED


@pytest.mark.browser
@pytest.mark.parametrize("width", [360, 1280])
def test_without_script_links_have_their_markers_on_the_still_and_all_around(
    width: int, grid: Path, browser: Browser
) -> None:
    with (
        serving(grid) as address,
        visiting(browser, address, java_script_enabled=False, **size(width, 1000)) as visitor,
    ):
        page = visitor.open(PLACE)
        page.locator(".pano__still").scroll_into_view_if_needed()
        found = page.evaluate(MIDDLES, [".pano__hotspots a", ".pano__still img"])
        for at, spot in zip(found, SPOTS, strict=True):
            assert _is_right(at, look(HEADING, PITCH, FOV, *at[2:]), spot)
            assert not _is_right(at, look(HEADING + 0.7, PITCH, FOV, *at[2:]), spot)
        east = 'figure:has([src*="/east-"])'
        page.locator(f"{east} figcaption").scroll_into_view_if_needed()
        found = page.evaluate(MIDDLES, [f"{east} a", f"{east} img"])
        for at, spot in zip(found, SPOTS, strict=True):
            view = replace(look(90, 0, 90, *at[2:]), focal=at[2] / 2)
            assert _is_right(at, view, spot)
        assert page.locator('figure:has([src*="/north-"]) a').count() == 0
        page.locator(f"{east} a").first.click()
        page.wait_for_url("**/halle/")
        assert visitor.faults == []


@pytest.mark.parametrize("turned", [0.7, -0.7])
def test_the_measure_notices_a_picture_that_is_off(turned: float, grid: Path) -> None:
    """A check that cannot fail proves nothing."""
    pixels = _picture(grid, "still-800.jpg")
    height, width = pixels.shape[:2]
    assert worst_error(pixels, look(HEADING + turned, PITCH, FOV, width, height)) > ALLOWED
    assert worst_error(pixels, look(HEADING, PITCH + turned, FOV, width, height)) > ALLOWED


def test_the_measure_notices_a_seam(grid: Path) -> None:
    pixels = _picture(grid, "still-800.jpg").copy()
    height, width = pixels.shape[:2]
    view = look(HEADING, PITCH, FOV, width, height)
    pixels[:, width // 2 :] = np.roll(pixels, 8, axis=0)[:, width // 2 :]
    assert worst_error(pixels, view) > ALLOWED


def _other_than_green(pixels: Pixels) -> int:
    red, green, blue = (pixels[..., i].astype(int) for i in range(3))
    return int((green - np.maximum(red, blue) < 100).sum())


def test_flat_views_of_a_part_are_full_of_it(grid: Path) -> None:
    page = (grid / PART.strip("/") / "index.html").read_text("utf-8")
    files = [
        file
        for file in grid.glob("touren/bilder/*/*.jpg")
        if f"/{file.parent.name}/" in page and file.name[:4] in ("stil", "part", "roug")
    ]
    assert {file.name[:4] for file in files} == {"stil", "part", "roug"}
    for file in files:
        assert _other_than_green(_pixels(file.read_bytes())) == 0, file.name


@pytest.mark.browser
@pytest.mark.parametrize(("width", "height"), [(900, 600), (390, 844)])
def test_the_viewer_shows_nothing_beside_a_part(
    width: int, height: int, grid: Path, browser: Browser
) -> None:
    with serving(grid) as address, visiting(browser, address, **size(width, height)) as visitor:
        page = visitor.open(PART)
        _sharp(page)
        for heading, pitch, fov in ((95, 35, 110), (180, -90, 60), (270, 90, 30), (90, 10, 5)):
            page.evaluate(f"location.hash = '#heading={heading}&pitch={pitch}&fov={fov}'")
            page.wait_for_timeout(100)
            _sharp(page)
            seen = _stage(page)[6:-6, 6:-6]  # its own corners are round
            assert _other_than_green(seen) == 0, (heading, pitch, fov)
        assert visitor.faults == []
