"""What is set as it should be is left alone; the rest is in test_cases.py."""

from __future__ import annotations

import pytest

from plugins.checks.sources import source_of
from plugins.checks.typography import find
from tests.checks.looking import said

RIGHT = [
    "Der „Lange Ludwig“ und die ‚kleine‘ Säule – beide am Platz …",
    "Er sagt, dass sie sie sehen und das das Ende ist.",
    "Ein Umbruch  \nmit zwei Leerzeichen am Ende.",
    "-   Ein Punkt\n-   Noch einer\n1.  Der erste",
    "| Spalte  | Wert   |\n| ------- | ------ |\n| eins    | 2      |",
    '`"Code"` und ein Bildschirm mit 24"',
    '![Alt](bilder/platz.jpg "Am Morgen | Redaktion | CC BY 4.0")',
    '```\n"a"  - b...\n```',
    "Von 10:30 bis 12 Uhr (3. Stock), 2018-07-04, E-Mail, Ein- und Ausgang",
    "Begriff\n:   Erklärung",
    "Wirklich?! Nein.",
    "[Text](https://example.org/a--b...c)",
    "Das Ende.\n\nEnde gut.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_is_left_alone(text: str) -> None:
    shouted = ["„?!“ schreit die Leser an"] if "?!" in text else []
    assert said(find, text) == shouted


def test_every_place_is_named() -> None:
    assert len(said(find, 'Ein "Wort", noch "eines" und "ein drittes".')) == 3


def test_quotation_marks_of_yaml_are_no_signs_of_the_text() -> None:
    head = '---\ntitle: "Eins"\nteaser: \'Zwei Wörter\'\nkicker: "Ein \\"Wort\\" hier"\n---\n'
    assert said(find, "Ein Satz.", head) == []


def test_a_quotation_may_cross_lines_and_not_paragraphs() -> None:
    assert said(find, "Er sagt: „Das ist\nschön.“") == []
    assert said(find, "Er sagt: „Das ist\n\nschön.“") == [
        "Ein Anführungszeichen ist nicht geschlossen"
    ]


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("content/artikel/eins.en.md", '---\ntitle: One\n---\nThe “tower” and "it".\n', 0),
        ("content/sprachen/en.md", "---\ntitle: One\n---\nThe “tower”.\n", 0),
        ("content/artikel/eins.md", "---\ntitle: Eins\n---\nDer “Turm”.\n", 1),
        ("content/projekte/a.yaml", "title: Der “Turm”\nen:\n  title: The “tower” there\n", 1),
        ("content/projekte/a.yaml", "en:\n  title: A “b”\n\n  text: A “b”\ntext: Ein “b”\n", 1),
        ("tours/a/tour.yaml", "scenes:\n  - id: a\n    en: {title: The “tower” a}\n", 0),
    ],
)
def test_english_texts_have_english_quotation_marks(name: str, text: str, told: int) -> None:
    assert len(list(find(source_of(name, text)))) == told
