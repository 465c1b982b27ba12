"""A pull request may contain anything: none of it gets through, hangs, or names another file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hostile import archives, markdown, pictures, values, yamls
from tests.hostile.attack import MEGABYTES, failures_of, grouped

SOURCES = (markdown, yamls, values, pictures, archives)
ATTACKS = [attack for source in SOURCES for attack in source.attacks()]
GROUPS = grouped(ATTACKS)


def test_there_are_a_thousand_of_twenty_classes() -> None:
    assert len(ATTACKS) >= 1000
    assert len(GROUPS) >= 20
    assert len({(attack.group, attack.what) for attack in ATTACKS}) == len(ATTACKS)


@pytest.mark.parametrize("group", GROUPS)
def test_none_gets_through_or_costs_much(tmp_path: Path, group: str) -> None:
    wrong, _, megabytes = failures_of(GROUPS[group], tmp_path)
    assert wrong == []
    assert megabytes < MEGABYTES
