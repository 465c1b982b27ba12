"""The tiles of a cube: every face shows the right direction, to a part of a pixel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from plugins.tours.cut import SIDES, cut_tiles, pole_faces, side_strips
from plugins.tours.header import read_panorama
from plugins.tours.model import FACES, Pyramid
from plugins.tours.pixels import Planes, decode, planes_of
from plugins.tours.planned import TileJob
from plugins.tours.projection import FACE_AXES, direction, face_point
from plugins.tours.pyramid import pyramid_of
from tests.tours.worlds import (
    Floats,
    Pixels,
    direction_world,
    error_degrees,
    lamp,
    lamp_world,
    opened,
)

PIXEL = 360 / 2048  # degrees


def planes(world: Floats, rows: int) -> list[Floats]:
    """Return the three channels of a world, each as a plane, with rows that repeat the last."""
    filled = np.pad(world, ((0, rows - len(world)), (0, 0), (0, 0)), mode="edge")
    return [np.ascontiguousarray(filled[:, :, channel]) for channel in range(3)]


def sides(world: Floats, face: int) -> dict[str, Floats]:
    strips: dict[str, list[Floats]] = {side: [] for side in SIDES}
    parts = planes(world, len(world))
    for side, found in side_strips(parts, face, [range(200), range(200, face)]):  # type: ignore[arg-type]
        strips[side].append(np.dstack(found))
    return {side: np.vstack(parts) for side, parts in strips.items()}


def poles(world: Floats, face: int, rows: int) -> dict[str, Floats]:
    parts = planes(world, rows)
    return {
        name: np.dstack(pole_faces(parts, face, upside_down=name == "d"))  # type: ignore[arg-type]
        for name in "ud"
    }


def cut(world: Pixels) -> tuple[Pyramid, dict[str, bytes]]:
    job = job_of(pyramid_of(world.shape[1]))
    return job.pyramid, cut_files(planes_of(world), job)


def job_of(pyramid: Pyramid, **changes: Any) -> TileJob:
    return TileJob(Path("x"), "/x/", pyramid, **changes)


def cut_files(picture: Planes, job: TileJob, *formats: str) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    cut_tiles(picture, job, dict.fromkeys(formats or ("jpg",), files.__setitem__))
    return files


def joined(files: dict[str, bytes], pyramid: Pyramid, face: str, level: int) -> Pixels:
    size = pyramid.levels[level - 1].size
    whole = np.zeros((size, size, 3), np.uint8)
    for tile in pyramid.tiles():
        if (tile.face, tile.level) == (face, level):
            piece = opened(files[tile.name])
            assert piece.shape == (tile.height, tile.width, 3), tile.name
            whole[tile.top : tile.top + tile.height, tile.left : tile.left + tile.width] = piece
    return whole


@pytest.mark.parametrize("width", [2048, 2050])
def test_side_faces_show_their_direction_to_a_tenth_of_a_pixel(width: int) -> None:
    """A width that is no multiple of four puts the middle of two faces between two pixels."""
    for side, face in sides(direction_world(width), 328).items():
        assert error_degrees(face, FACE_AXES[side], 164) < PIXEL / 10, side


@pytest.mark.parametrize(("width", "rows"), [(2048, 1024), (2050, 1025), (2050, 1026)])
def test_pole_faces_show_their_direction_to_a_tenth_of_a_pixel(width: int, rows: int) -> None:
    """At the very pole the cubic kernel reaches beyond the picture; half a pixel is lost there.

    A plane of the colours may end with a row that belongs to no panorama.
    """
    for name, face in poles(direction_world(width), 328, rows).items():
        axes = FACE_AXES[name]
        assert error_degrees(face, axes, 164) < PIXEL / 2, name
        wanted = np.stack([_direction(axes, x, y) for y in (0, 99) for x in (0, 327)])
        seen = np.stack([face[y, x] for y in (0, 99) for x in (0, 327)])
        assert np.degrees(np.abs(seen - wanted)).max() < PIXEL / 10


def test_the_widest_panorama_is_cut_although_remap_takes_no_source_of_its_width() -> None:
    """32768 columns; OpenCV's limit is below 32767.  An empty plane costs no memory."""
    plane = np.zeros((16384, 32768), np.uint8)
    plane[8192, 16384] = plane[0, :] = 255
    strips = dict(side_strips([plane], 64, [range(64)]))
    assert {side: strip[0].shape for side, strip in strips.items()} == dict.fromkeys(
        SIDES, (64, 64)
    )
    (up,) = pole_faces([plane], 64, upside_down=False)
    assert up.shape == (64, 64)


def _direction(axes: object, x: int, y: int) -> Floats:
    across, along = (x + 0.5) / 164 - 1, (y + 0.5) / 164 - 1
    vector = (
        np.array(axes.middle)  # type: ignore[attr-defined]
        + across * np.array(axes.right)  # type: ignore[attr-defined]
        + along * np.array(axes.down)  # type: ignore[attr-defined]
    )
    return np.asarray(vector / np.linalg.norm(vector), np.float32)


@pytest.mark.parametrize(
    ("yaw", "pitch"),
    [(0, 0), (38, 5), (90, -20), (-179.9, 10), (-100, 30), (-52, 20), (30, 80), (200, -70)],
)
def test_a_lamp_is_seen_on_its_face_at_every_level(yaw: float, pitch: float) -> None:
    pyramid, files = cut(lamp_world(1024, yaw, pitch))
    for level in pyramid.levels:
        face, x, y = face_point(direction(yaw, pitch), level.size)
        assert lamp(joined(files, pyramid, face, level.level)) == pytest.approx((x, y), abs=1)


def test_every_file_is_written_once_and_named_by_the_plan() -> None:
    names: list[str] = []
    pyramid = pyramid_of(1024)
    saves = {"jpg": lambda name, _: names.append(name)}
    cut_tiles(planes_of(lamp_world(1024, 0, 0)), job_of(pyramid), saves)
    assert sorted(names) == sorted([*(tile.name for tile in pyramid.tiles()), "preview.jpg"])


def test_tiles_in_avif_show_the_same() -> None:
    """Which tiles there are is asked of both; the preview strip is a JPEG only."""
    picture, pyramid = planes_of(lamp_world(1024, 10, 5, 60)), pyramid_of(1024)
    files = cut_files(picture, job_of(pyramid, absent=("1/u0_0",)), "avif", "jpg")
    assert len(files) == 2 * (len(list(pyramid.tiles())) - 1) + 1
    assert "1/u0_0.jpg" not in files and "1/u0_0.avif" not in files
    avif, jpg = (opened(files[f"1/f0_0.{suffix}"]).astype(int) for suffix in ("avif", "jpg"))
    assert np.abs(avif - jpg).max() <= 16


@pytest.mark.parametrize("face", FACES)
def test_the_preview_has_the_faces_side_by_side(face: str) -> None:
    middle = {"f": (0, 0), "r": (90, 0), "b": (180, 0), "l": (-90, 0), "u": (0, 90), "d": (0, -90)}
    _, files = cut(lamp_world(1024, *middle[face], 20))
    preview = opened(files["preview.jpg"])
    assert preview.shape == (128, 6 * 128, 3)
    assert lamp(preview) == pytest.approx((FACES.index(face) * 128 + 64, 64), abs=1)


REAL = Path(__file__).resolve().parents[3] / "shared" / "panoramas"


@pytest.mark.skipif(not REAL.is_dir(), reason="no real panoramas in ../shared/panoramas")
@pytest.mark.parametrize("name", ["pannellum_examplepano.jpg", "panoramax-geovisio_1.jpg"])
def test_real_panoramas_become_tiles(name: str) -> None:
    panorama = read_panorama(REAL / name, name)
    pyramid = pyramid_of(panorama.width)
    files = cut_files(decode(panorama), job_of(pyramid))
    assert len(files) == 127
    assert joined(files, pyramid, "f", 3).std() > 10
