"""The JSON that the tour editor reads in the browser."""

from __future__ import annotations

import json

from plugins.core.errors import Mark
from plugins.core.kits import PlanPicture, TourKit
from plugins.toureditor.model import Name, Names
from plugins.toureditor.render import render_kit, render_names


def test_names_are_sorted_by_the_kind_of_hotspot() -> None:
    document = render_names(Names((Name("eins", "Größe"),), (), (Name("laden", "Laden"),)))
    assert document.url == "/redaktion/tour/namen.json"
    assert json.loads(document.content) == {
        "article": [{"id": "eins", "title": "Größe"}],
        "project": [],
        "shop": [{"id": "laden", "title": "Laden"}],
    }


def test_a_kit_holds_scenes_and_plans() -> None:
    kit = TourKit(
        "rundgang", "Rundgang", "/touren/rundgang/", ('{"id": "platz"}',),
        (PlanPicture("eg", "/eg.png", 800, 500),), Mark("tours/rundgang/tour.yaml"),
    )  # fmt: skip
    document = render_kit(kit)
    assert document.url == "/redaktion/tour/touren/rundgang.json"
    assert json.loads(document.content) == {
        "id": "rundgang",
        "title": "Rundgang",
        "url": "/touren/rundgang/",
        "file": "tours/rundgang/tour.yaml",
        "scenes": [{"id": "platz"}],
        "plans": [{"id": "eg", "url": "/eg.png", "width": 800, "height": 500}],
    }
