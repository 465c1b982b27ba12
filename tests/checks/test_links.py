"""Links that say where they lead are left alone; the rest is in test_cases.py."""

from __future__ import annotations

import pytest

from plugins.checks.links import find
from tests.checks.looking import said

RIGHT = [
    "Siehe [die Beratertage der IHK](projekt:ihk-beratertage).",
    "[Hier entsteht ein Platz](artikel:eins) – ein Bericht.",
    "[Ein Bericht](artikel:eins) und noch einmal [ein Bericht](artikel:eins).",
    "`[hier](artikel:eins)` ist ein Beispiel.",
    "```\n[hier](artikel:eins)\n```",
    "![hier](bilder/platz.jpg)",
    "<https://www.darmstadt.de/>",
    "[darmstadt]: https://www.darmstadt.de/\n\nSiehe [die Stadt][darmstadt].",
    "Das [kleine] (und schöne) Haus.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert said(find, text) == []


@pytest.mark.parametrize("words", ["hier", "**Hier**", "Hier!", "mehr  erfahren", "Weiterlesen …"])
def test_empty_words_are_known_in_every_dress(words: str) -> None:
    text = " ".join(words.split())
    assert said(find, f"Siehe [{words}](artikel:eins).") == [
        f"Der Linktext „{text}“ sagt nicht, wohin der Link führt"
    ]
