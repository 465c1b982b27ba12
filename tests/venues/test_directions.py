"""What one does on a way: turns, landmarks, lifts, and where the destination lies."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.venues.directions import Move, moves, turn_of
from plugins.venues.guide import Guide
from plugins.venues.modes import FAST, STEP_FREE, Mode
from tests.venues.authored import read


def told(guide: Guide, start: str, end: str, mode: Mode = FAST) -> tuple[Move, ...]:
    tree = guide.ways.tree(guide.spots[start].node, mode)
    return moves(guide.network, tree.path(guide.spots[end].node))


def test_a_way_on_one_floor(tmp_path: Path) -> None:
    start, arrive = told(read(tmp_path), "eingang", "eg-01")
    assert (start.kind, start.turn, start.level) == ("start", "straight", 0)
    assert (arrive.kind, arrive.turn, arrive.level) == ("arrive", "left", 0)


def test_a_way_to_another_floor_rides_once(tmp_path: Path) -> None:
    way = told(read(tmp_path), "eingang", "og-wc", STEP_FREE)
    assert [(move.kind, move.carrier, move.level) for move in way] == [
        ("start", "", 0), ("ride", "aufzug", 1), ("start", "", 1), ("arrive", "", 1),
    ]  # fmt: skip
    assert (way[1].turn, way[2].turn, way[3].turn) == ("left", "right", "right")


def test_what_one_passes_is_a_landmark_and_the_ends_are_none(tmp_path: Path) -> None:
    guide = read(tmp_path)
    assert told(guide, "eingang", "og-wc")[0].passing == "eg-01"
    assert told(guide, "eingang", "eg-01")[0].passing == ""


def test_from_the_middle_of_a_hall_one_is_told_whither(tmp_path: Path) -> None:
    """Nobody knows which way somebody looks who stands at a column."""
    start, *_ = told(read(tmp_path), "eg-info", "eingang")
    assert (start.kind, start.turn, start.at) == ("start", "", "eg-01")


def test_to_stand_before_it_is_to_be_there(tmp_path: Path) -> None:
    assert told(read(tmp_path), "eingang", "eg-info")[-1].turn == "here"


def test_lengths_add_up_to_the_line_that_is_walked(tmp_path: Path) -> None:
    way = told(read(tmp_path), "eingang", "eg-info")
    assert sum(move.length for move in way) == pytest.approx(60, abs=14)


@pytest.mark.parametrize(
    ("angle", "word"),
    [
        (0, "straight"), (44, "straight"), (-44, "straight"), (50, "slight-left"),
        (-50, "slight-right"), (90, "left"), (-90, "right"), (150, "back"), (-179, "back"),
        (359, "straight"), (450, "left"),
    ],
)  # fmt: skip
def test_a_turn_in_a_word(angle: float, word: str) -> None:
    assert turn_of(angle) == word


@given(st.floats(-720, 720))
@settings(deadline=None)
def test_a_turn_and_the_same_one_the_other_way(angle: float) -> None:
    swapped = {"left": "right", "right": "left"}
    word = turn_of(-angle)
    for side, other in swapped.items():
        if word.endswith(side):
            assert turn_of(angle) == word.removesuffix(side) + other
            return
    assert turn_of(angle) == word
