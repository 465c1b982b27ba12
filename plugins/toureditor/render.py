"""Names and kits of tours -> the JSON that the editor reads in the browser."""

from __future__ import annotations

import json
from typing import Any

from plugins.core import routes
from plugins.core.kits import TourKit
from plugins.core.pages import Document
from plugins.core.value import plain
from plugins.toureditor.model import Names


def render_names(names: Names) -> Document:
    """Return the names that hotspots may lead to, by the kind of hotspot."""
    named = {"article": names.articles, "project": names.projects, "shop": names.shops}
    lists = {kind: [plain(name) for name in some] for kind, some in named.items()}
    return Document(routes.TOUR_EDITOR_NAMES, _bytes(lists))


def render_kit(kit: TourKit) -> Document:
    """Return what the editor needs to know of a tour."""
    value = {
        "id": kit.id,
        "title": kit.title,
        "url": kit.url,
        "file": kit.mark.path,
        "scenes": [json.loads(scene) for scene in kit.scenes],
        "plans": [plain(plan) for plan in kit.plans],
    }
    return Document(routes.tour_editor_kit(kit.id), _bytes(value))


def _bytes(value: dict[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
