"""Why there is no step-free way, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.venues.modes import STEP_FREE
from plugins.venues.reasons import Reason, notes_of, why_not
from tests.venues.authored import read
from tests.venues.test_telling import STEPS, WC

BEHIND_STEPS = (
    (WC, STEPS),
    ("    openings:\n      - line: [[2, 3], [4, 3]]\n",
     "    openings:\n      - line: [[2, 3], [4, 3]]\n      - line: [[2, 4], [4, 4]]\n"),
)  # fmt: skip


def reason(folder: Path, place: str, *changes: tuple[str, str]) -> Reason:
    guide = read(folder, *changes)
    tree = guide.ways.tree(guide.entrances[0].node, STEP_FREE)
    return why_not(guide, tree, guide.spots[place])


def test_steps_alone_are_the_reason_where_nothing_else_is(tmp_path: Path) -> None:
    assert reason(tmp_path, "og-wc", *BEHIND_STEPS) == Reason(
        "„Toilette“ ist stufenlos nicht erreichbar. Dorthin führen nur Stufen.",
        "“Toilet” has no step-free way. There are only steps.",
    )


@pytest.mark.parametrize(
    ("door", "german", "english"),
    [
        ("line: [[2, 3], [2.8, 3]]", "schmaler als 90 Zentimeter", "narrower than 90 centimetres"),
        ("{line: [[2, 3], [4, 3]], door: revolving}", "eine Drehtür", "a revolving door"),
    ],
)
def test_a_door_may_be_the_reason(tmp_path: Path, door: str, german: str, english: str) -> None:
    told = reason(tmp_path, "eg-01", ("line: [[2, 3], [4, 3]]", door))
    assert german in told.german and english in told.english


def test_only_what_has_no_way_is_noted(tmp_path: Path) -> None:
    notes = notes_of(read(tmp_path, *BEHIND_STEPS))
    assert {mode: set(places) for mode, places in notes.items()} == {
        "stufenlos": {"og-wc"}, "kinderwagen": {"og-wc"},
    }  # fmt: skip
    assert notes_of(read(tmp_path)) == {"stufenlos": {}, "kinderwagen": {}}
