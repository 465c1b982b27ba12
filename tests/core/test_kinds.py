"""What editors write, as values."""

from __future__ import annotations

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
