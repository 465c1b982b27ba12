"""Markdown that works is left alone; the rest is in test_cases.py."""

from __future__ import annotations

import pytest

from plugins.checks.markings import find
from tests.checks.looking import said

RIGHT = [
    "Das ist **wichtig** und *betont* und ***beides***.",
    "* Ein Punkt\n* Noch ein *betonter* Punkt\n* Drei",
    "3 * 4 ist 12.",
    "Ein \\*Sternchen und **fett\nüber zwei Zeilen**.",
    "`a * b` und `**`",
    "## Der Weg\n\nEin Satz.\n\n### Der Anfang\n\n## Warum nicht?",
    "**Wichtig:** Der Platz ist gesperrt.",
    "Ein Satz.\n\n**Ein Anfang** und mehr.\n\nEnde.",
    "## Die IHK\n\nText",
    "```\n# kein Titel.\n**offen\n```",
]


@pytest.mark.parametrize("text", RIGHT)
def test_what_works_is_left_alone(text: str) -> None:
    assert said(find, text) == []


def test_each_paragraph_is_looked_at_by_itself() -> None:
    assert said(find, "Ein **Anfang.\n\nEin Ende.**") == [
        "Fettes beginnt mit ** und endet nicht",
        "Fettes beginnt mit ** und endet nicht",
    ]
