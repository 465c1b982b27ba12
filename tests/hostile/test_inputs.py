"""A pull request may contain anything: none of it gets through, hangs, or names another file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from tests.hostile import archives, markdown, pictures, values, yamls
from tests.hostile.attack import MEGABYTES, Attack, failures_of, grouped

SOURCES = (markdown, yamls, values, pictures, archives)
GROUPS = (
    "html", "program in html", "event handler", "svg and mathml", "address in a text",
    "markup as text", "template in a text", "costly text", "text under a key", "alias bomb",
    "deep yaml", "large yaml", "form of yaml", "yaml tag", "odd value", "encoding", "unseen sign",
    "address in a field", "opening hours", "recurrence", "moment", "odd number", "path",
    "name of a thing", "template in a field", "result of an audit", "picture bomb",
    "picture with something in it", "svg", "animation", "other format", "half a picture",
    "name of a picture", "panorama", "floor plan", "recording", "indoor map", "archive",
)  # fmt: skip


@pytest.fixture(scope="module")
def groups() -> Mapping[str, Sequence[Attack]]:
    """Return all attacks; they are made here, not when tests are collected: some are large."""
    return grouped(attack for source in SOURCES for attack in source.attacks())


def test_there_are_a_thousand_of_twenty_classes(groups: Mapping[str, Sequence[Attack]]) -> None:
    attacks = [attack for group in groups.values() for attack in group]
    assert len(attacks) >= 1000
    assert tuple(groups) == GROUPS
    assert len({(attack.group, attack.what) for attack in attacks}) == len(attacks)


@pytest.mark.parametrize("group", GROUPS)
def test_none_gets_through_or_costs_much(
    groups: Mapping[str, Sequence[Attack]], tmp_path: Path, group: str
) -> None:
    wrong, _, megabytes = failures_of(groups[group], tmp_path)
    assert wrong == []
    assert megabytes < MEGABYTES
