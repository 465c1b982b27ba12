"""Words, places and names of files that others made."""

from __future__ import annotations

import pytest

from plugins.core.fields import Slug
from plugins.core.report import Report
from plugins.core.textfile import UNSEEN
from plugins.core.wording import LONGEST_NAME
from plugins.core.yamlfile import parse
from plugins.venues.given import Names, address_name, is_near, plain
from plugins.venues.words import RESERVED


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Laden", "Laden"), (" z.\u00a0B. ", "z.\u00a0B."), ("a\n b", "a  b"), ("a\u2028b", "a b"),
        ("\ud800Laden\udfff", "Laden"), ("La\u202eden\x00\x1b", "Laden"), ("\ufeff", ""),
    ],
)  # fmt: skip
def test_what_nobody_sees_is_not_read(text: str, seen: str) -> None:
    assert plain(text) == seen
    assert not UNSEEN.search(seen)


@pytest.mark.parametrize(
    ("place", "near"),
    [((0, 0), True), ((3000, -4000), True), ((5001, 0), False), ((float("nan"), 0), False),
     ((float("-inf"), 0), False)],
)  # fmt: skip
def test_no_building_is_wider_than_its_plan_may_be(place: tuple[float, float], near: bool) -> None:
    assert is_near(place) is near


def test_names_are_used_once_and_never_those_of_our_pages() -> None:
    names = Names(["ebene-0"])
    found = [names.free(wish) for wish in (*RESERVED, "Ebene 0", "Kamps", "Kamps", "Kamps 2", "店")]
    assert found == [
        "schilder-2", "terminal-2", "plan-2", "ebene-0-2", "kamps", "kamps-2", "kamps-2-2", "ort",
    ]  # fmt: skip


def test_a_name_fits_into_an_address_however_long_it_is() -> None:
    names = Names(())
    for wish in (*["ä" * 300] * 12, *[f"{'a' * 109} {'b' * 90}"] * 3):
        name, report = names.free(wish), Report()
        node = parse(f"a: {name}", "a.yaml", report)
        assert node and Slug("id", "").read(node.entries[0][1], report) and not report.faults
    assert len(address_name("a" * 300)) == LONGEST_NAME
