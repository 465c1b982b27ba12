"""Answers as they were typed."""

from __future__ import annotations

from plugins.scaffold.model import members_of


def test_members_of_a_list_are_separated_by_commas() -> None:
    assert members_of(" eins, zwei ,,drei, ") == ("eins", "zwei", "drei")
    assert members_of("") == ()
