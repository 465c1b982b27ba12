"""Where somebody's ways end: at which doors, at what kind of steps."""

from __future__ import annotations

from pathlib import Path

from plugins.venues.gates import Gates, gates, told
from plugins.venues.modes import NARROW, PRAM, STAIRS, STEP_FREE, STEPS, TURNING
from tests.venues.authored import read
from tests.venues.test_reasons import BEHIND_STEPS, EASTERN, NARROW_LIFT, ONE_WAY, REVOLVING


def test_the_gates_to_a_place_are_all_that_bars_the_way_and_nothing_else(tmp_path: Path) -> None:
    """Above, behind a narrow lift and stairs: the narrow door of a shop below is no gate."""
    guide = read(tmp_path, NARROW_LIFT, ("line: [[2, 3], [4, 3]]", "line: [[2, 3], [2.8, 3]]"))
    found = gates(guide, STEP_FREE, guide.spots["og-wc"].node)
    assert found.kinds == {STAIRS}
    assert [guide.network.nodes[door][:3] for door in found.doors] == [(74, 30, 0)]
    below = gates(guide, STEP_FREE, guide.spots["eg-01"].node)
    assert [guide.network.nodes[door] for door in below.doors] == [(24, 30, 0, NARROW)]


def test_steps_are_a_gate_and_where_there_is_a_way_there_is_none(tmp_path: Path) -> None:
    guide = read(tmp_path, *BEHIND_STEPS)
    assert gates(guide, STEP_FREE, guide.spots["og-wc"].node) == Gates(frozenset({STEPS}), ())
    assert gates(guide, STEP_FREE, guide.spots["eg-info"].node) == Gates(frozenset(), ())


def test_an_entrance_is_its_own_gate(tmp_path: Path) -> None:
    guide = read(tmp_path, EASTERN, REVOLVING)
    ((door,),) = (gates(guide, PRAM, guide.spots["eingang"].node).doors,)
    assert door == guide.spots["eingang"].node and guide.network.nodes[door][3] == TURNING


def test_the_narrow_door_of_stairs_bars_nobody_who_cannot_climb_them(tmp_path: Path) -> None:
    guide = read(tmp_path, NARROW_LIFT, ("[[10, 3], [11.5, 3]]", "[[10, 3], [10.7, 3]]"))
    german, english = told(guide, STEP_FREE, guide.spots["og-wc"])
    assert german == (
        "Beim Aufzug ist eine Tür schmaler als 90 Zentimeter. Sonst führen dorthin nur Stufen."
    )
    assert english == (
        "At the lift a door is narrower than 90 centimetres. Otherwise there are only steps."
    )


def test_the_way_back_has_gates_of_its_own(tmp_path: Path) -> None:
    guide = read(tmp_path, ONE_WAY)
    toilet = guide.spots["og-wc"]
    assert gates(guide, STEP_FREE, toilet.node, is_of_return=True).kinds == {STAIRS}
    assert told(guide, STEP_FREE, toilet, is_of_return=True)[0] == "Zurück führen nur Stufen."


VESTIBULE = (
    "      - id: eg-halle\n        category: walkway\n"
    "        outline: [[0, 0], [12, 0], [12, 3], [0, 3]]\n",
    "      - {id: eg-halle, category: walkway, outline: [[3, 0], [12, 0], [12, 3], [3, 3]]}\n"
    "      - {id: eg-windfang, category: lobby, outline: [[0, 0], [3, 0], [3, 3], [0, 3]]}\n",
)


def test_a_door_on_the_way_is_told_as_such(tmp_path: Path) -> None:
    """Behind the entrance there is a second door: of whatever lies behind, that is the reason."""
    doors = "      - line: [[7, 3], [8, 3]]\n"
    shop = "line: [[2, 3], [4, 3]]", "line: [[4, 3], [5, 3]]"
    for door, german in (
        ("line: [[3, 1], [3, 1.8]]", "Auf dem Weg ist eine Tür schmaler als 90 Zentimeter."),
        ("{line: [[3, 1], [3, 2]], door: turnstile}", "Auf dem Weg ist ein Drehkreuz."),
    ):
        guide = read(tmp_path, VESTIBULE, shop, (doors, f"{doors}      - {door}\n"))
        assert told(guide, STEP_FREE, guide.spots["eg-01"])[0] == german
        assert told(guide, STEP_FREE, guide.spots["og-wc"])[0] == german


SECOND_LIFT = (
    ("{id: eg-treppe, category: stairs,", "{id: eg-treppe, category: elevator,"),
    ("{id: og-treppe, category: stairs,", "{id: og-treppe, category: elevator,"),
    ("category: stairs, name: Treppe, name_en: stairs", "category: elevator"),
    ("line: [[10, 3], [11.5, 3]]", "line: [[10, 3], [10.8, 3]]"),
)


def test_several_narrow_lifts_are_told_together(tmp_path: Path) -> None:
    guide = read(tmp_path, NARROW_LIFT, *SECOND_LIFT)
    assert told(guide, STEP_FREE, guide.spots["og-wc"]) == (
        "Die Türen der Aufzüge sind schmaler als 90 Zentimeter.",
        "The doors of the lifts are narrower than 90 centimetres.",
    )
