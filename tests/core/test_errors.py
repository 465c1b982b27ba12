"""How places and faults are written, so that editors can jump to them."""

from __future__ import annotations

import pytest

from plugins.core.errors import AuthorFaults, HubError, Mark, SettingsError, SourceError, ToolError


@pytest.mark.parametrize(
    ("mark", "text"),
    [
        (Mark("a.md"), "a.md"),
        (Mark("a.md", 3), "a.md:3"),
        (Mark("a.md", 3, 7), "a.md:3:7"),
        (Mark("a.md", 0, 7), "a.md"),
    ],
)
def test_a_place_names_only_what_is_known(mark: Mark, text: str) -> None:
    assert str(mark) == text


def test_a_fault_is_one_line_with_place_message_and_remedy() -> None:
    assert str(SourceError(Mark("a.md", 3), "Falsch", "Ändern.")) == "a.md:3: Falsch – Ändern."
    assert str(SourceError(Mark("a.md", 3), "Falsch")) == "a.md:3: Falsch"


def test_everything_a_person_must_mend_is_a_hub_error() -> None:
    assert all(issubclass(kind, HubError) for kind in (AuthorFaults, SettingsError, ToolError))
