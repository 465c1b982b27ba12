"""The schemas that editors read: current, and of use while one types."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.schemas.editor import ROOT, underlined
from tools.setup.schemas import FOLDER, schema_files

TOUR = ROOT / "tours" / "watch-my-city" / "tour.yaml"


@pytest.mark.parametrize("name", schema_files())
def test_a_schema_is_what_its_form_says(name: str) -> None:
    """After a change of a form: make schemas."""
    assert (FOLDER / name).read_text(encoding="utf-8") == schema_files()[name]


def test_no_schema_is_left_of_a_form_that_is_gone() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(schema_files())


@pytest.mark.parametrize("path", sorted(ROOT.glob("tours/*/tour.yaml")), ids=str)
def test_every_tour_names_its_schema(path: Path) -> None:
    first = path.read_text(encoding="utf-8").split("\n")[0]
    named = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert named
    assert (path.parent / named[1]).resolve() == FOLDER / "tour.schema.json"


def test_an_editor_has_nothing_to_say_of_our_tour() -> None:
    assert underlined(TOUR, TOUR.read_text(encoding="utf-8")) == []


def test_an_editor_underlines_wrong_words_wrong_keys_and_missing_ones_where_they_stand() -> None:
    text = TOUR.read_text(encoding="utf-8")
    text = text.replace("privacy: no-people", "privacy: nobody", 1)
    text = text.replace("    moment: Tag\n", "    momnt: Tag\n", 1)
    text = text.replace("      - to: marktplatz\n", "      - title: Zum Markt\n", 1)
    lines = text.split("\n")
    found = sorted(underlined(TOUR, text), key=lambda one: one.line)
    assert [(one.line, one.column) for one in found] == [
        (lines.index("privacy: nobody") + 1, len("privacy: ") + 1),
        (lines.index("    momnt: Tag") + 1, len("    ") + 1),
        (lines.index("      - title: Zum Markt") + 1, len("      - ") + 1),
    ]
    assert "no-people" in found[0].message and "momnt" in found[1].message
