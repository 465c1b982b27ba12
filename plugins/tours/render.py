"""What the viewer needs to know of a scene -> szene.json; the shape is fixed with its author."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from plugins.core.pages import Document
from plugins.core.value import plain
from plugins.tours.pannellum import pannellum_config
from plugins.tours.views import HotspotView, MomentView, ViewerScene


def render_scenes(viewers: Iterable[ViewerScene], shown_by: str = "own") -> tuple[Document, ...]:
    """Return szene.json of every scene, as our viewer or Pannellum reads it."""
    data = _scene if shown_by == "own" else pannellum_config
    return tuple(Document(viewer.data_url, _bytes(data(viewer))) for viewer in viewers)


def viewer_json(viewer: ViewerScene) -> str:
    """Return a scene as our viewer reads it, also where another shows the tours."""
    return _bytes(_scene(viewer)).decode()


def _bytes(value: dict[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _scene(viewer: ViewerScene) -> dict[str, Any]:
    pyramid, view = viewer.pyramid, viewer.view
    width, height = viewer.still_size
    return {
        "id": viewer.id,
        "title": viewer.title,
        "tour": viewer.tour,
        "url": viewer.url,
        "view": plain(view),
        "still": {**plain(view), "width": width, "height": height},
        "face": pyramid.face,
        "tile": pyramid.tile,
        "levels": [plain(level) for level in pyramid.levels],
        "tiles": f"{viewer.tiles}{{l}}/{{f}}{{y}}_{{x}}.{_suffix(viewer)}",
        "preview": f"{viewer.tiles}preview.jpg",
        "yaw0": viewer.yaw0,
        "hotspots": [_hotspot(hotspot) for hotspot in viewer.hotspots],
        **({"moments": [_moment(moment) for moment in viewer.moments]} if viewer.moments else {}),
        **_unusual(viewer),
    }


def _suffix(viewer: ViewerScene) -> str:
    return "jpg" if len(viewer.formats) == 1 else "{e}"


def _unusual(viewer: ViewerScene) -> dict[str, Any]:
    """Return what only few scenes have: a second set of tiles, a part of the sphere."""
    extent = viewer.extent
    found: dict[str, Any] = {}
    if len(viewer.formats) > 1:
        found["formats"] = viewer.formats
    if not extent.whole:
        sides = (extent.left, extent.right, extent.bottom, extent.top)
        found["extent"] = [round(side, 2) for side in sides]
    if viewer.absent:
        found["absent"] = viewer.absent
    return found


def _hotspot(hotspot: HotspotView) -> dict[str, Any]:
    described = {
        "kind": hotspot.kind,
        "title": hotspot.title,
        "heading": hotspot.heading,
        "pitch": hotspot.pitch,
        "url": hotspot.url,
    }
    if hotspot.language:
        described["lang"] = hotspot.language
    return {**described, "scene": hotspot.data_url} if hotspot.data_url else described


def _moment(moment: MomentView) -> dict[str, Any]:
    described = {"title": moment.title, "url": moment.url, "scene": moment.data_url}
    return {**described, "current": True} if moment.current else described
