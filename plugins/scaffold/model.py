"""What an editor answered before a new file is written."""

from __future__ import annotations

from collections.abc import Mapping

Answers = Mapping[str, str]
"""What was answered, as typed, by key; members of a list are separated by commas."""


def members_of(answer: str) -> tuple[str, ...]:
    """Return the members of a list that was answered with commas."""
    return tuple(part.strip() for part in answer.split(",") if part.strip())
