"""What a tool gets to show a tour by itself."""

from __future__ import annotations

import json

from plugins.core.catalogue import Catalogue
from plugins.core.kits import PlanPicture
from plugins.core.report import Report
from plugins.tours.kit import kit_of
from plugins.tours.plugin import tour_kit
from tests.tours.authored import floor, inside, plan, scene, spot


def test_a_kit_has_the_scenes_as_given_and_the_pictures_of_plans() -> None:
    planned = plan(inside("platz", 10, 20), inside("halle", 30, 40), floors=(floor(),))
    kit = kit_of(planned, ("{}",))
    (picture,) = planned.floors
    assert (kit.id, kit.title, kit.url) == ("rundgang", planned.card.title, "/touren/rundgang/")
    assert kit.scenes == ("{}",)
    file = picture.floor.file
    assert kit.plans == (
        PlanPicture(picture.floor.id, picture.job.url, file.width, file.height),
    )  # fmt: skip


def test_a_kit_is_made_when_asked_for_with_scenes_as_the_viewer_reads_them() -> None:
    planned = plan(scene("platz", spot(target="halle")), scene("halle", spot(target="platz")))
    catalogue, report = Catalogue([planned]), Report()
    kit = tour_kit("rundgang", catalogue, report)
    assert kit
    scenes = [json.loads(one) for one in kit.scenes]
    assert [one["id"] for one in scenes] == ["platz", "halle"]
    assert all(one["hotspots"] == [] and "moments" not in one for one in scenes)
    assert all({"yaw0", "levels", "tiles", "preview", "still"} <= one.keys() for one in scenes)
    assert tour_kit("gibt-es-nicht", catalogue, report) is None
