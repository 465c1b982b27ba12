"""Hotspots that hide one another."""

from __future__ import annotations

from plugins.core.report import Report
from plugins.tours.overlaps import remind_of_overlaps
from tests.tours.authored import FILE, plan, scene, spot


def said(*aims: tuple[float, float]) -> list[str]:
    spots = [
        spot("info", title=f"Nr. {line}", heading=heading, pitch=pitch, line=line)
        for line, (heading, pitch) in enumerate(aims, 20)
    ]
    report = Report()
    remind_of_overlaps(plan(scene("platz", *spots), scene("halle")), report)
    return [str(one) for one in report.reminders]


def test_hotspots_apart_are_right() -> None:
    assert said((10, 0), (12, 0), (10, 2), (200, 0), (359, 0), (1, 0)) == []


def test_of_two_at_one_place_the_second_is_named() -> None:
    assert said((10, 0), (200, 5), (11.9, -1.9)) == [
        f"{FILE}:22:9: Der Hotspot liegt fast da, wo der in Zeile 20 liegt"
        " – „heading: “ oder „pitch: “ ändern, sonst verdeckt einer den anderen."
    ]


def test_north_has_two_numbers() -> None:
    assert len(said((359.5, 0), (0.5, 0), (180, 0))) == 1


def test_a_way_counts_where_it_leads() -> None:
    report = Report()
    both = (spot(target="halle"), spot("info", title="Die Halle", line=25))
    (aim, *_), *_ = (one.aims for one in plan(scene("platz", *both), scene("halle")).scenes)
    info = spot("info", title="Die Halle", heading=aim.heading, line=25)
    remind_of_overlaps(plan(scene("platz", both[0], info), scene("halle")), report)
    assert [one.mark.line for one in report.reminders] == [25]
