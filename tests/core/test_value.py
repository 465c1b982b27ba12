"""Frozen values and what may be done with them."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from plugins.core.value import Value, plain, replace


class Place(Value, frozen=True):
    name: str
    steps: tuple[int, ...] = ()


@dataclass(frozen=True)
class Older:
    name: str
    steps: tuple[int, ...] = ()


@pytest.mark.parametrize("kind", [Place, Older])
def test_a_value_with_another_content_is_a_new_one(kind: type) -> None:
    before = kind("Markt", (1,))
    assert replace(before, steps=(2, 3)) == kind("Markt", (2, 3))
    assert before == kind("Markt", (1,))
    with pytest.raises(TypeError):
        replace(before, stairs=1)


def test_a_value_cannot_be_changed_and_can_be_a_key() -> None:
    place = Place("Markt")
    with pytest.raises(AttributeError):
        place.name = "Platz"  # type: ignore[misc]
    assert {place: 1}[Place("Markt")] == 1


def test_a_value_as_json_has_it_is_plain_all_the_way_down() -> None:
    assert plain((Place("Markt", (1, 2)),)) == ({"name": "Markt", "steps": (1, 2)},)
