"""One panorama -> our site, and the tiles and pictures each peer wants; kept in a cache."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from plugins.core.files import whole_folder
from plugins.core.fingerprint import of_value
from plugins.core.value import replace
from plugins.tours.cut import PREVIEW_EDGE, PREVIEW_QUALITY, Save, cut_tiles
from plugins.tours.model import Pyramid
from plugins.tours.pixels import jpeg, planes_of, reduced
from plugins.tours.planned import TileJob
from plugins.tours.pyramid import pyramid_of
from tests.builders import TOUR, Site, make_site

# An oblique view: at round angles the edges of faces would fall on those of the screen.
HEADING, FOV = 20, 90
FLAT_TILE = 512
QUALITY = 80  # of every tile, ours and theirs
MARZIPANO_ORDER = "bdflru"
Pixels = npt.NDArray[np.uint8]
"""A picture in blue, green and red."""

VIEW = f"view: {{heading: {HEADING}, pitch: 0, fov: {FOV}}}"
ONE_SCENE = f"""\
title: Einblick
summary: Ein Ort zum Messen.
start: halle
credit: Siehe die Lizenz des Panoramas
licence: CC BY-SA 4.0
privacy: no-people
scenes:
  - id: halle
    title: Die Halle
    panorama: halle.jpg
    position: {{lat: 49.8725, lon: 8.6512}}
    heading: 0
    {VIEW}
    description: Eine Halle zum Messen.
"""


@dataclass(frozen=True)
class Material:
    """A folder with everything that is served."""

    sites: tuple[Path, ...]
    """Our site, built; and once more with tiles as AVIF too, the tour under another name."""
    peers: Path
    """The folder that holds `material/`."""
    pyramid: Pyramid
    """The cube that all cube viewers share."""
    preview: int
    """Edge in pixels of a face in Marzipano's preview."""


def prepare(panorama: Path, cache: Path) -> Material:
    """Build our site around the panorama and cut it for the peers."""
    content = panorama.read_bytes()
    pixels = decoded(content)
    folder = cache / of_value((2, content))
    plain = pyramid_of(pixels.shape[1])
    pyramid = replace(plain, tile=plain.face // plain.levels[-1].tiles)
    preview = plain.levels[0].size // 4
    done = folder / "material"
    if not done.is_dir():
        with whole_folder(done, done.is_dir) as made:
            cut_for_peers(pixels, pyramid, preview, made)
    sites = _site(pixels, content, cache), _site_with_avif(content, cache)
    return Material(sites, folder, pyramid, preview)


def cut_for_peers(pixels: Pixels, pyramid: Pyramid, preview: int, folder: Path) -> None:
    """Write what the peers show, each in the form it wants."""

    def save(name: str, content: bytes) -> None:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    save("full.jpg", encoded(pixels))
    base = 4 * PREVIEW_EDGE
    save("base.jpg", encoded(reduced(pixels, base, base // 2), PREVIEW_QUALITY))
    _cut_cube(pixels, pyramid, preview, save)
    _cut_flat(pixels, save)


def _cut_cube(pixels: Pixels, pyramid: Pyramid, preview: int, save: Save) -> None:
    """Save the tiles, six small faces for one peer and a strip of six for another."""
    coarsest: dict[str, Pixels] = {}

    def save_tile(name: str, content: bytes) -> None:
        save(f"cube/{name}", content)
        if name.startswith("1/"):
            coarsest[name[2]] = decoded(content)

    job = TileJob(Path(), "", pyramid)
    cut_tiles(planes_of(pixels), job, {"jpg": save_tile})
    for face, picture in coarsest.items():
        small = reduced(picture, PREVIEW_EDGE, PREVIEW_EDGE)
        save(f"base/{face}.jpg", encoded(small, PREVIEW_QUALITY))
    strip = np.vstack([reduced(coarsest[face], preview, preview) for face in MARZIPANO_ORDER])
    save("preview.jpg", encoded(strip, PREVIEW_QUALITY))


def _cut_flat(pixels: Pixels, save: Save) -> None:
    """Save equirectangular tiles of every level, each half as wide as the one before."""
    width = pixels.shape[1]
    while width >= 2 * FLAT_TILE:
        level = reduced(pixels, width, width // 2)
        for row in range(width // 2 // FLAT_TILE):
            band = level[row * FLAT_TILE : (row + 1) * FLAT_TILE]
            for column in range(width // FLAT_TILE):
                tile = band[:, column * FLAT_TILE : (column + 1) * FLAT_TILE]
                save(f"flat/{width}/{column}_{row}.jpg", encoded(tile))
        width //= 2


def decoded(content: bytes) -> Pixels:
    """Return the pixels of an encoded picture."""
    pixels = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
    assert pixels is not None
    return np.asarray(pixels, np.uint8)


def encoded(pixels: Pixels, quality: int = QUALITY) -> bytes:
    """Return pixels as JPEG."""
    return jpeg(planes_of(pixels), quality)


def _site(pixels: Pixels, content: bytes, cache: Path) -> Path:
    """Build a site with a tour of one scene, to look at, and one of two, to walk.

    The second place of the walk is the first in a mirror: as heavy, and known to no cache.
    """
    mirrored = encoded(np.ascontiguousarray(pixels[:, ::-1]), 92)
    walk = TOUR.replace("view: {heading: 180}", VIEW)
    files: dict[str, str | bytes | None] = {
        "tours/einblick/tour.yaml": ONE_SCENE,
        "tours/einblick/panoramas/halle.jpg": content,
        "tours/rundgang/tour.yaml": walk,
        "tours/rundgang/panoramas/platz.jpg": content,
        "tours/rundgang/panoramas/halle.jpg": mirrored,
    }
    return _built(make_site(cache / "site", files, cache=cache / "pictures"))


def _site_with_avif(content: bytes, cache: Path) -> Path:
    files: dict[str, str | bytes | None] = {
        "tours/einblick-avif/tour.yaml": ONE_SCENE,
        "tours/einblick-avif/panoramas/halle.jpg": content,
    }
    both = 'HUB_TILE_FORMATS = ["avif", "jpg"]\n'
    return _built(make_site(cache / "site-avif", files, cache / "pictures", settings=both))


def _built(site: Site) -> Path:
    done = site.build()
    if done.code:
        raise SystemExit(f"our site does not build:\n{done.stderr}")
    return site.output
