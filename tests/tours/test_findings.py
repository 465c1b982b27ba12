"""What detectors saw becomes reminders, until an author has decided."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.report import Report
from plugins.core.value import replace
from plugins.tours.findings import packed, remind_of_findings
from plugins.tours.model import Finding, Region
from plugins.tours.planned import CheckJob, TourPlan
from tests.tours.authored import plan, scene

SEEN = (
    Finding("face", Region(355.0, -2.1, 3.8, 4.0)),
    Finding("plate", Region(100.0, -12.0, 9.1, 3.0)),
)


def checked(folder: Path, *harmless: Region) -> list[TourPlan]:
    """Return a tour whose first scene, its centre at 10 degrees, has been searched."""
    file = folder / "check"
    file.write_bytes(packed(SEEN))
    tour = plan(scene(harmless=harmless))
    first = tour.scenes[0]
    job = replace(first.job, check=CheckJob(file, ()))
    return [replace(tour, scenes=(replace(first, job=job), *tour.scenes[1:]))]


def reminders(plans: list[TourPlan]) -> list[str]:
    report = Report()
    remind_of_findings(plans, report)
    assert report.faults == ()
    return [str(one) for one in report.reminders]


def test_each_finding_is_a_reminder_with_a_line_to_paste(tmp_path: Path) -> None:
    """The panorama's centre looks at 10 degrees: 355 from there is 5."""
    hint = (
        "Hinsehen (der Rechner irrt und übersieht vieles) und unter „blur:“ eintragen, oder, wenn"
        " es keines ist, unter „harmless:“: "
    )
    assert reminders(checked(tmp_path)) == [
        "tours/rundgang/tour.yaml:8:9: Auf „platz.jpg“ ist vielleicht ein Gesicht zu erkennen – "
        + hint
        + "- {heading: 5, pitch: -2.1, width: 3.8, height: 4}",
        "tours/rundgang/tour.yaml:8:9: Auf „platz.jpg“ ist vielleicht ein Kennzeichen zu erkennen"
        " – " + hint + "- {heading: 110, pitch: -12, width: 9.1, height: 3}",
    ]


def test_what_an_author_calls_harmless_is_not_said_again(tmp_path: Path) -> None:
    (left,) = reminders(checked(tmp_path, Region(5.5, -2.0, 3.8, 4.0)))
    assert "Kennzeichen" in left


@pytest.mark.parametrize(
    "elsewhere", [Region(12, -2.1, 3.8, 4), Region(5, 8, 3.8, 4), Region(185, 2.1, 60, 60)], ids=str
)
def test_something_harmless_elsewhere_changes_nothing(tmp_path: Path, elsewhere: Region) -> None:
    assert len(reminders(checked(tmp_path, elsewhere))) == 2


def test_where_nothing_can_search_nothing_is_said() -> None:
    assert reminders([plan(scene())]) == []


def test_of_a_panorama_that_could_not_be_searched_nothing_is_said(tmp_path: Path) -> None:
    """It could not be decoded, which is a fault; what was to be seen in it nobody knows."""
    plans = checked(tmp_path)
    (tmp_path / "check").unlink()
    assert reminders(plans) == []
