"""Values that say what they should are left alone; the rest is in test_cases.py."""

from __future__ import annotations

import pytest

from plugins.checks.sources import source_of
from plugins.checks.values import find
from tests.checks.looking import NAME, said

RIGHT = [
    "title: Was kommt danach?",
    "title: IHK",
    "title: Wagen 7 # eine Notiz",
    'title: "Der Wagen Nr. #7"',
    "kicker: Handel und Stadt",
    "teaser: Der Platz, und was daran neu ist.",
    "alt: Ein Bilderrahmen auf einem Tisch.",
    "alt: Illustration einer Stadt bei Nacht.",
    "credit: Stadt Darmstadt",
    "licence: CC BY 4.0",
    "licence: CC0",
    "licence: CC BY-SA 3.0",
    "licence: Alle Rechte vorbehalten",
]


@pytest.mark.parametrize("line", RIGHT)
def test_what_is_right_is_left_alone(line: str) -> None:
    assert said(find, "Ein Satz.", f"---\n{line}\n---\n") == []


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("CC-BY-4.0", "CC BY 4.0"),
        ("cc by sa 3.0", "CC BY-SA 3.0"),
        ("CC BY", "CC BY 4.0"),
        ("cc0", "CC0 1.0"),
        ("CC BY NC-ND 4", "CC BY-NC-ND 4.0"),
    ],
)
def test_a_licence_is_named_as_its_makers_do(written: str, right: str) -> None:
    (found,) = find(source_of(NAME, f"---\nlicence: {written}\n---\n"))
    assert found.error.hint == f"Meinten Sie „{right}“?"
