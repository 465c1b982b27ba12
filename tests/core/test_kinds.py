"""What editors write, as values."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.fields import Form
from plugins.core.kinds import Kind


@pytest.mark.parametrize(
    ("place", "single", "markdown", "suffix"),
    [
        ("content/artikel/*.md", False, True, "md"),
        ("content/projekte/*.yaml", False, False, "yaml"),
        ("tours/*/tour.yaml", False, False, "yaml"),
        ("content/startseite.yaml", True, False, "yaml"),
    ],
)
def test_a_place_says_how_many_files_there_are_and_of_what_format(
    place: str, single: bool, markdown: bool, suffix: str
) -> None:
    kind = Kind("k", "Ding", "Dinge", place, Form(()))
    assert (kind.single, kind.markdown, kind.suffix) == (single, markdown, suffix)


@pytest.mark.parametrize(
    ("place", "name", "held"),
    [
        ("content/artikel/*.md", "content/artikel/eins.md", True),
        ("content/artikel/*.md", "content/artikel/eins.en.md", False),
        ("content/artikel/*.en.md", "content/artikel/eins.en.md", True),
        ("content/artikel/*.en.md", "content/artikel/eins.leicht.md", False),
        ("content/artikel/*.en.md", "content/artikel/.en.md", False),
        ("tours/*/tour.yaml", "tours/rundgang/tour.yaml", True),
        ("tours/*/tour.yaml", "tours/rundgang/venue.yaml", False),
        ("content/startseite.yaml", "content/startseite.yaml", True),
        ("content/startseite.yaml", "content/alt/startseite.yaml", False),
    ],
)
def test_the_name_that_an_editor_chooses_has_no_dot(place: str, name: str, held: bool) -> None:
    assert Kind("k", "Ding", "Dinge", place, Form(())).holds(name) is held


def test_files_of_a_kind_are_found_in_a_fixed_order(tmp_path: Path) -> None:
    for name in ("zwei.md", "eins.md", "eins.en.md"):
        (tmp_path / name).touch()
    kind = Kind("k", "Ding", "Dinge", "*.md", Form(()))
    assert [path.name for path in kind.files(tmp_path)] == ["eins.md", "zwei.md"]
