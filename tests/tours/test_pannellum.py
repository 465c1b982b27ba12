"""What Pannellum reads of a scene."""

from __future__ import annotations

from plugins.tours.pannellum import pannellum_config
from tests.tours.test_render import SCENE


def test_the_pyramid_is_told_as_it_is() -> None:
    assert pannellum_config(SCENE)["multiRes"] == {
        "basePath": "/touren/kacheln/0123",
        "path": "/%l/%s%y_%x",
        "extension": "jpg",
        "tileResolution": 328,
        "maxLevel": 3,
        "cubeResolution": 1304,
    }


def test_headings_become_yaws_from_the_middle() -> None:
    config = pannellum_config(SCENE)
    assert (config["northOffset"], config["yaw"], config["pitch"]) == (10.0, -20.0, 5.0)
    assert config["hotSpots"][0]["yaw"] == 75.2
