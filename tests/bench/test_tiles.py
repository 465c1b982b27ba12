"""The benches of tours keep up with what they measure; whole runs take minutes and are no tests."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from plugins.tours.pyramid import pyramid_of
from tests.bench import tiles
from tests.bench.peers.frames import quality, true_view
from tests.bench.peers.material import cut_for_peers, decoded, encoded
from tests.bench.peers.pages import Stage
from tests.bench.peers.rows import DESKTOP

WIDTH = 2048


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a panorama of soft blots, as fine as a photograph's details."""
    noise = np.random.default_rng(8).integers(0, 256, (WIDTH // 2, WIDTH, 3), np.uint8)
    path = tmp_path_factory.mktemp("tiles") / "blots.jpg"
    blots = cv2.normalize(cv2.GaussianBlur(noise, (0, 0), 1.5), None, 0, 255, cv2.NORM_MINMAX)
    path.write_bytes(encoded(np.asarray(blots, np.uint8), 98))
    return path


def test_faces_are_as_if_looked_up_sixteen_times(source: Path) -> None:
    """Issue 3: at least 46.5 dB; a cubic look-up alone reaches that by a hair, and not from RGB."""
    size = pyramid_of(WIDTH).face
    for wanted in (
        tiles.stored_reference(source, size)["f"][0],
        tiles.planes(tiles.reference(tiles.read(source), size, "f"))[0],
    ):
        alone = tiles.planes(tiles.naive_faces(tiles.read(source), size, "f")["f"])[0]
        ours = tiles.our_planes(source, size, "f")[0]
        assert tiles.psnr(ours, wanted) > max(46.5, tiles.psnr(alone, wanted) + 0.5)


def test_every_way_makes_as_many_tiles_as_the_floor(source: Path, tmp_path: Path) -> None:
    pyramid = pyramid_of(WIDTH)
    for name in ("floor: decode + encode", "ours", "OpenCV, six maps"):
        tiles.WAYS[name][0](source, tmp_path / name, pyramid)
        assert len(list((tmp_path / name).rglob("[0-9]/*.jpg"))) == len(tuple(pyramid.tiles()))


def test_peers_get_the_same_panorama(source: Path, tmp_path: Path) -> None:
    cut_for_peers(tiles.read(source), pyramid_of(WIDTH), 64, tmp_path)
    assert decoded((tmp_path / "base.jpg").read_bytes()).shape == (256, 512, 3)
    assert decoded((tmp_path / "preview.jpg").read_bytes()).shape == (6 * 64, 64, 3)
    for name in ("full.jpg", "cube/1/f0_0.jpg", "base/u.jpg", "flat/1024/1_0.jpg"):
        assert decoded((tmp_path / name).read_bytes()).std() > 5


def test_the_true_view_is_what_the_panorama_shows(source: Path) -> None:
    stage = Stage(0, 0, 400, 300)
    view = true_view(tiles.read(source), stage, DESKTOP)
    assert view.shape == (240, 320, 3)
    assert quality(view, view) > quality(view[:, ::-1], view)
