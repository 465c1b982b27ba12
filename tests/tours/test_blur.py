"""Blurred regions: nothing of what they showed is left, and nothing else is touched."""

from __future__ import annotations

import numpy as np
import pytest

from plugins.tours.blur import BLOCKS, blurred
from plugins.tours.flat import flat_plane
from plugins.tours.model import Region, View
from plugins.tours.pixels import Planes, planes_of


def noise(width: int = 1024) -> Planes:
    """Return a panorama in which every pixel is a surprise."""
    random = np.random.default_rng(360)
    return planes_of(random.integers(0, 256, (width // 2, width, 3), np.uint8))


def seen(picture: Planes, region: Region, plane: str = "luma") -> np.ndarray:  # type: ignore[type-arg]
    """Return what one sees of the inner nine tenths of a region."""
    fov = 0.9 * region.width
    size = 90, round(90 * np.tan(np.radians(0.45 * region.height)) / np.tan(np.radians(fov / 2)))
    return flat_plane(getattr(picture, plane), View(region.heading, region.pitch, fov), 0.0, size)


REGIONS = [
    Region(20, 5, 20, 30),
    Region(180, 0, 20, 20),  # across the seam
    Region(0, 85, 20, 20),  # around a pole
    Region(77, -88, 30, 10),
    Region(300, 60, 25, 25),
]


@pytest.mark.parametrize("region", REGIONS, ids=str)
@pytest.mark.parametrize("plane", ["luma", "blue", "red"])
def test_nothing_of_a_region_is_left(region: Region, plane: str) -> None:
    """Noise has no mean of its own: what stays of it is even."""
    before, after = noise(), blurred(noise(), [region])
    assert seen(before, region, plane).std() > 15
    assert seen(after, region, plane).std() < 4


@pytest.mark.parametrize("region", REGIONS, ids=str)
def test_nothing_else_is_touched(region: Region) -> None:
    """The rectangle grown by a degree and a half holds all that has changed."""
    before, after = noise(), blurred(noise(), [region])
    changed = np.argwhere(before.luma != after.luma)
    yaw = (changed[:, 1] + 0.5) / 1024 * 2 * np.pi - np.pi
    pitch = np.pi / 2 - (changed[:, 0] + 0.5) / 512 * np.pi
    turn, lift = np.radians(region.heading), np.radians(region.pitch)
    cosine = np.sin(lift) * np.sin(pitch) + np.cos(lift) * np.cos(pitch) * np.cos(yaw - turn)
    reach = np.arctan(np.hypot(*np.tan(np.radians([region.width / 2, region.height / 2]))))
    assert len(changed) > 500
    assert np.degrees(np.arccos(np.clip(cosine, -1, 1))).max() < np.degrees(reach) + 2


def test_a_region_becomes_a_few_means() -> None:
    """A sharp edge in the middle of a region is wider than a quarter of it afterwards."""
    world = np.zeros((1024, 2048, 3), np.uint8)
    world[:, 1024:] = 255
    row = blurred(planes_of(world), [Region(0, 0, 18, 18)]).luma[512, 970:1078].astype(int)
    edge = np.count_nonzero((row > 20) & (row < 235))
    assert edge > 102 / (BLOCKS + 1)


def test_without_regions_a_panorama_is_left_alone() -> None:
    picture = noise(256)
    assert blurred(picture, ()) is picture


def test_the_panorama_given_is_not_changed() -> None:
    picture = noise(512)
    before = picture.luma.copy()
    blurred(picture, [Region(0, 0, 20, 20)])
    assert (picture.luma == before).all()
