"""A scene as the viewer Pannellum reads it: its `multires` configuration, over the same tiles.

Our pyramid is laid out as Pannellum's: faces f b u d l r, level 1 the coarsest, each level
half of the next, `{level}/{face}{row}_{column}`.  Pannellum counts yaw from the middle of the
panorama, we count compass headings.  Names of keys: Pannellum's json-config-parameters.md.
"""

from __future__ import annotations

from typing import Any

from plugins.tours.views import HotspotView, ViewerScene


def pannellum_config(viewer: ViewerScene) -> dict[str, Any]:
    """Return what `pannellum.viewer(element, config)` needs to show a scene; angles in degrees."""
    view, pyramid = viewer.view, viewer.pyramid
    return {
        "type": "multires",
        "title": viewer.title,
        "multiRes": {
            "basePath": viewer.tiles.rstrip("/"),
            "path": "/%l/%s%y_%x",
            "extension": "jpg",
            "tileResolution": pyramid.tile,
            "maxLevel": pyramid.levels[-1].level,
            "cubeResolution": pyramid.face,
        },
        "northOffset": viewer.yaw0,
        "yaw": _yaw(view.heading, viewer),
        "pitch": view.pitch,
        "hfov": view.fov,
        "hotSpots": [_hotspot(hotspot, viewer) for hotspot in viewer.hotspots],
    }


def _hotspot(hotspot: HotspotView, viewer: ViewerScene) -> dict[str, Any]:
    return {
        "type": "info",
        "text": hotspot.title,
        "URL": hotspot.url,
        "yaw": _yaw(hotspot.heading, viewer),
        "pitch": hotspot.pitch,
    }


def _yaw(heading: float, viewer: ViewerScene) -> float:
    """Return a heading as Pannellum counts it: from -180 to 180, to the right of the middle."""
    return round((heading - viewer.yaw0 + 180) % 360 - 180, 2)
