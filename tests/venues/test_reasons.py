"""Why somebody has no way to a place, in both languages."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from plugins.venues.guide import Guide
from plugins.venues.model import Spot
from plugins.venues.modes import MODES, NO_ESCALATOR, PRAM, STEP_FREE, Mode
from plugins.venues.reasons import Note, Reason, alike_of, notes_of, why_not
from tests.venues.authored import read
from tests.venues.test_telling import STEPS, WC

BEHIND_STEPS = (
    (WC, STEPS),
    ("    openings:\n      - line: [[2, 3], [4, 3]]\n",
     "    openings:\n      - line: [[2, 3], [4, 3]]\n      - line: [[2, 4], [4, 4]]\n"),
)  # fmt: skip
EASTERN = (
    "      - line: [[2, 3], [4, 3]]\n",
    "      - line: [[2, 3], [4, 3]]\n      - {id: osten, category: pedestrian.principal,"
    " name: Eingang Ost, line: [[12, 1], [12, 2.5]]}\n",
)
REVOLVING = ("line: [[0, 1], [0, 2.5]]", "line: [[0, 1], [0, 2.5]]\n        door: revolving")


def reason(folder: Path, place: str, *changes: tuple[str, str], mode: Mode = STEP_FREE) -> Reason:
    guide = read(folder, *changes)
    return why(guide, guide.entrances[0], guide.spots[place], mode)


def why(guide: Guide, start: Spot, target: Spot, mode: Mode = STEP_FREE) -> Reason:
    return why_not(guide, mode, start, target, guide.ways.tree(start.node, mode))


def test_steps_alone_are_the_reason_where_nothing_else_is(tmp_path: Path) -> None:
    assert reason(tmp_path, "og-wc", *BEHIND_STEPS) == Reason(
        "„Toilette“ ist stufenlos nicht erreichbar. Dorthin führen nur Stufen.",
        "There is no step-free way to “Toilet”. There are only steps.",
    )


@pytest.mark.parametrize(
    ("door", "german", "english"),
    [
        ("line: [[2, 3], [2.8, 3]]", "schmaler als 90 Zentimeter", "narrower than 90 centimetres"),
        ("{line: [[2, 3], [4, 3]], door: revolving}", "eine Drehtür", "a revolving door"),
        ("{line: [[2, 3], [4, 3]], door: turnstile}", "ein Drehkreuz", "a turnstile"),
    ],
)
def test_a_door_may_be_the_reason(tmp_path: Path, door: str, german: str, english: str) -> None:
    told = reason(tmp_path, "eg-01", ("line: [[2, 3], [4, 3]]", door))
    assert german in told.german and english in told.english


def test_each_walker_is_told_what_bars_him(tmp_path: Path) -> None:
    """A narrow door stops a wheelchair and no pram; a pram is not told of steps at such a door."""
    narrow = ("line: [[2, 3], [4, 3]]", "{line: [[2, 3], [2.8, 3]], door: revolving}")
    assert "schmaler" in reason(tmp_path, "eg-01", narrow).german
    assert reason(tmp_path, "eg-01", narrow, mode=PRAM) == Reason(
        "„Laden“ ist mit dem Kinderwagen nicht erreichbar. Der Eingang ist eine Drehtür.",
        "There is no way to “Laden” with a pram. The entrance is a revolving door.",
    )


def test_an_entrance_that_bars_somebody_bars_him_as_the_start_too(tmp_path: Path) -> None:
    guide = read(tmp_path, EASTERN, REVOLVING)
    west, east, shop = (guide.spots[id] for id in ("eingang", "osten", "eg-01"))
    there, back = why(guide, west, shop), why(guide, shop, west)
    assert there == back
    assert there == Reason(
        "„Eingang West“ ist stufenlos nicht erreichbar. Der Eingang ist eine Drehtür."
        " Der nächste stufenlose Eingang ist: Eingang Ost, Erdgeschoss.",
        "There is no step-free way to “Eingang West”. The entrance is a revolving door."
        " The nearest step-free entrance is: Eingang Ost, ground floor.",
        instead="osten",
    )
    assert guide.ways.tree(east.node, STEP_FREE).path(shop.node)
    assert set(notes_of(guide)["stufenlos"]) == {"eingang"}


def test_a_place_that_is_called_by_its_level_is_not_placed_twice(tmp_path: Path) -> None:
    named = ("name: Eingang Ost", "name: Eingang im Erdgeschoss")
    told = reason(tmp_path, "eg-01", EASTERN, named, REVOLVING).german
    assert told.endswith("Der nächste stufenlose Eingang ist: Eingang im Erdgeschoss.")


TWO_TOILETS = (
    *BEHIND_STEPS,
    ("      - id: eg-01\n",
     "      - {id: eg-wc, category: restroom.wheelchair,"
     " outline: [[8, 0], [10, 0], [10, 1], [8, 1]]}\n      - id: eg-01\n"),
    ("      - line: [[7, 3], [8, 3]]\n",
     "      - line: [[7, 3], [8, 3]]\n      - line: [[8.5, 1], [9.5, 1]]\n"),
    ("      - {id: og-halle,",
     "      - {id: og-wc-ost, category: restroom.unisex,"
     " outline: [[10, 0], [12, 0], [12, 1], [10, 1]]}\n      - {id: og-halle,"),
    ("      - line: [[2, 4], [4, 4]]\n",
     "      - line: [[2, 4], [4, 4]]\n      - line: [[10.5, 1], [11.5, 1]]\n"),
)  # fmt: skip
"""Steps before a toilet upstairs; another one on each floor has none."""


def test_what_there_is_instead_is_nearest_to_whoever_goes(tmp_path: Path) -> None:
    guide = read(tmp_path, *TWO_TOILETS)
    west, lost, below, above = (
        guide.spots[id] for id in ("eingang", "og-wc", "eg-wc", "og-wc-ost")
    )
    assert why(guide, west, lost).instead == below.id
    assert why(guide, above, lost).instead == below.id, "and not where he stands"
    assert why(guide, below, lost).instead == above.id
    notes = notes_of(guide)
    assert notes["stufenlos"]["og-wc"].near == above.id
    assert alike_of(guide, notes)["stufenlos"]["restroom"].places == (below.id, above.id)
    assert alike_of(guide, notes)["ohne-rolltreppe"] == {}


def test_who_gets_nowhere_is_told_what_is_nearest_to_the_place(tmp_path: Path) -> None:
    guide = read(tmp_path, *TWO_TOILETS, EASTERN, REVOLVING)
    west, lost = guide.spots["eingang"], guide.spots["og-wc"]
    assert why(guide, west, lost).instead == "og-wc-ost"
    assert why(guide, guide.spots["osten"], lost).instead == "eg-wc"


def test_where_every_entrance_turns_the_house_itself_has_its_ways(tmp_path: Path) -> None:
    assert set(notes_of(read(tmp_path, REVOLVING))["stufenlos"]) == {"eingang"}


def test_a_lift_that_is_asked_for_is_explained_as_well(tmp_path: Path) -> None:
    notes = notes_of(read(tmp_path, NARROW_LIFT))["stufenlos"]
    assert notes["eg-aufzug"] == Note(
        "„Aufzug“ ist stufenlos nicht erreichbar. Beim Aufzug ist eine Tür schmaler als 90"
        " Zentimeter.",
        "There is no step-free way to “Lift”. At the lift a door is narrower than 90 centimetres.",
        is_of_return=False, use="", near="",
    )  # fmt: skip


def test_only_what_has_no_way_is_noted(tmp_path: Path) -> None:
    notes = notes_of(read(tmp_path, *BEHIND_STEPS))
    assert {mode: set(places) for mode, places in notes.items()} == {
        "stufenlos": {"og-wc"}, "ohne-rolltreppe": set(), "kinderwagen": {"og-wc"},
    }  # fmt: skip
    assert notes_of(read(tmp_path)) == {"stufenlos": {}, "ohne-rolltreppe": {}, "kinderwagen": {}}


def test_what_only_escalators_reach_is_told_to_those_who_avoid_them(tmp_path: Path) -> None:
    moving = ("category: stairs, name: Treppe", "category: escalator, name: Rolltreppe")
    stairs = ("id: eg-treppe, category: stairs", "id: eg-treppe, category: escalator")
    above = ("id: og-treppe, category: stairs", "id: og-treppe, category: escalator")
    told = reason(tmp_path, "og-wc", moving, stairs, above, NARROW_LIFT)
    assert told.german.endswith("90 Zentimeter. Sonst führen dorthin nur Rolltreppen.")
    without = ("  - {id: aufzug, category: elevator, name: Aufzug, name_en: lift,\n"
               "     origin: eg-aufzug, destination: og-aufzug}\n", "")  # fmt: skip
    told = reason(tmp_path, "og-wc", moving, stairs, above, without, mode=NO_ESCALATOR)
    assert told == Reason(
        "„Toilette“ ist ohne Rolltreppe nicht erreichbar. Dorthin führen nur Rolltreppen.",
        "There is no way to “Toilet” without an escalator. There are only escalators.",
    )


NARROW_LIFT = ("line: [[7, 3], [8, 3]]", "line: [[7, 3], [7.8, 3]]")


def test_the_door_of_a_lift_far_from_the_place_is_what_bars_the_way(tmp_path: Path) -> None:
    assert reason(tmp_path, "og-wc", NARROW_LIFT) == Reason(
        "„Toilette“ ist stufenlos nicht erreichbar. Beim Aufzug ist eine Tür schmaler als 90"
        " Zentimeter. Sonst führen dorthin nur Stufen.",
        "There is no step-free way to “Toilet”. At the lift a door is narrower than 90"
        " centimetres. Otherwise there are only steps.",
    )
    assert notes_of(read(tmp_path, NARROW_LIFT))["kinderwagen"] == {}


ONE_WAY = (
    "category: elevator, name: Aufzug",
    "category: elevator, direction: directed, name: Aufzug",
)


def test_where_one_cannot_come_back_that_is_said(tmp_path: Path) -> None:
    guide = read(tmp_path, ONE_WAY)
    shop, toilet = guide.spots["eg-01"], guide.spots["og-wc"]
    assert guide.ways.tree(shop.node, STEP_FREE).path(toilet.node)
    assert why(guide, toilet, shop) == Reason(
        "Von „Toilette“ führt stufenlos kein Weg zurück. Zurück führen nur Stufen.",
        "There is no step-free way back from “Toilet”. There are only steps.",
        is_of_return=True,
    )


@pytest.mark.parametrize(
    "changes",
    [(), BEHIND_STEPS, (EASTERN, REVOLVING), (REVOLVING,), (NARROW_LIFT,), (ONE_WAY,)],
    ids=["sound", "steps", "revolving", "no-entrance", "narrow-lift", "one-way"],
)
def test_every_pair_has_a_way_or_a_reason(
    tmp_path: Path, changes: tuple[tuple[str, str], ...]
) -> None:
    guide: Guide = read(tmp_path, *changes)
    for mode in MODES:
        for one, other in product(guide.network.spots, repeat=2):
            if one is other or guide.ways.tree(one.node, mode).path(other.node):
                continue
            told = why(guide, one, other, mode)
            assert told.german.count(". ") >= 1, (mode.id, one.id, other.id)
            assert one.title in told.german or other.title in told.german
