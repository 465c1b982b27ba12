"""Places on a plan as an author's fields: what is read, and what he reads when it is wrong."""

from __future__ import annotations

from typing import Any

import pytest

from plugins.core.fields import Form
from plugins.core.planfields import Outline, PlanLine, PlanPoint
from plugins.core.report import Report
from plugins.core.yamlfile import parse

FORM = Form(
    (
        PlanPoint("at", "Wo.", required=False),
        PlanLine("line", "Von wo bis wo.", required=False),
        Outline("outline", "Die Ecken.", required=False),
    )
)


def read(text: str) -> tuple[Any, list[str]]:
    report = Report()
    node = parse(f"{text}\n", "plan.yaml", report)
    assert node is not None
    values = FORM.read(node, report)
    return values[text.partition(":")[0]], [str(fault) for fault in report.faults]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("at: [4.5, -12]", (4.5, -12.0)),
        ("line: [[4, 0], [6, 0]]", ((4.0, 0.0), (6.0, 0.0))),
        ("outline: [[0, 0], [8, 0], [8, 5]]", ((0.0, 0.0), (8.0, 0.0), (8.0, 5.0))),
        ("outline: [[0, 0], [8, 0], [8, 5], [0, 0]]", ((0.0, 0.0), (8.0, 0.0), (8.0, 5.0))),
    ],
)
def test_places_are_pairs_of_metres(text: str, value: object) -> None:
    assert read(text) == (value, [])


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("at: [4,5, 2]", "5: Ein Punkt von „at“ besteht nicht aus zwei Zahlen – Meter nach rechts"
         " und nach oben schreiben, zum Beispiel [4.5, 12]."),
        ("at: oben", "5: Ein Punkt von „at“ besteht nicht aus zwei Zahlen – Meter nach rechts"
         " und nach oben schreiben, zum Beispiel [4.5, 12]."),
        ("at: [1, [2]]", "5: Ein Punkt von „at“ besteht nicht aus zwei Zahlen – Meter nach rechts"
         " und nach oben schreiben, zum Beispiel [4.5, 12]."),
        ("at: [4500, 6000]", "5: Ein Punkt von „at“ liegt außerhalb jedes Hauses"
         " – Höchstens 5000 Meter vom Ursprung des Plans."),
        ("line: [[1, 1], [1, 1]]", "7: „line“ braucht zwei verschiedene Punkte"
         " – Zum Beispiel [[4, 0], [6, 0]]."),
        ("line: [[1, 1]]", "7: „line“ braucht zwei verschiedene Punkte"
         " – Zum Beispiel [[4, 0], [6, 0]]."),
        ("line: quer", "7: „line“ muss eine Liste von Punkten sein"
         " – Zum Beispiel [[0, 0], [8, 0], [8, 5], [0, 5]]."),
        ("outline: [[1, 1], [2, 2], [1, 1]]", "10: „outline“ hat weniger als drei Ecken"
         " – Zum Beispiel [[0, 0], [8, 0], [8, 5], [0, 5]]."),
        ("outline: [[1, 1], [2, x], [1, 1]]", "19: Ein Punkt von „outline“ besteht nicht aus zwei"
         " Zahlen – Meter nach rechts und nach oben schreiben, zum Beispiel [4.5, 12]."),
    ],
)  # fmt: skip
def test_a_fault_has_its_place_and_remedy(text: str, fault: str) -> None:
    assert read(text) == (None, [f"plan.yaml:1:{fault}"])
