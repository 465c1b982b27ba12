"""Places in a text."""

from __future__ import annotations

import re

from plugins.checks.sources import source_of

SOURCE = source_of("content/artikel/eins.md", "---\ntitle: Eins\n---\nDer Platz\nund mehr")


def test_a_finding_ends_with_its_line() -> None:
    start = SOURCE.text.index("Platz")
    found = SOURCE.at(start, len(SOURCE.text), "Was", "Wie")
    assert (str(found.mark), found.length) == ("content/artikel/eins.md:4:5", 5)


def test_a_group_of_a_match_can_be_meant() -> None:
    match = re.search("Der (Platz)", SOURCE.text)
    assert match
    found = SOURCE.found(match, "Was", "Wie", group=1)
    assert (found.mark.column, found.length) == (5, 5)
