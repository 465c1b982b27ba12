"""The preview takes the short way where it can, the long one else, and tells open pages."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from plugins.build.serve import Listeners
from plugins.build.store import Damaged
from plugins.build.watch import Preview
from plugins.core.errors import AuthorFaults, Mark, SourceError

FAULT = SourceError(Mark("content/artikel/eins.md", 3), "Falsch", "Richtig.")


class Patch:
    """A short way that ends as it is told to."""

    def __init__(self, end: Callable[[], tuple[str, ...] | None]) -> None:
        self._end = end

    def apply(self, _: object) -> tuple[str, ...] | None:
        """End so."""
        return self._end()


class Builder:
    """What builds, without building."""

    def __init__(self, patch: Patch | None) -> None:
        self.patch: Any = patch
        self.faults: tuple[SourceError, ...] = ()
        self.runs = 0

    def run(self) -> None:
        """Count."""
        self.runs += 1

    def explain(self, reason: AuthorFaults) -> None:
        """Keep the faults."""
        self.faults = reason.faults


def changed(patch: Patch | None) -> tuple[int, dict[str, list[str]]]:
    """Save a file; return how many whole builds there were, and what open pages heard last."""
    builder, listeners = Builder(patch), Listeners()
    page = listeners.join()
    Preview(builder.run, builder, listeners).change(["/x.md"])  # type: ignore[arg-type]
    page.get()
    return builder.runs, json.loads(page.get(timeout=1))


def fail(reason: Exception) -> tuple[str, ...]:
    """Raise."""
    raise reason


def test_what_is_saved_during_the_first_build_is_built_once_more() -> None:
    for looks, runs in ((("a", "a"), 1), (("a", "b"), 2)):
        builder = Builder(None)
        shown = Preview(builder.run, builder, Listeners())  # type: ignore[arg-type]
        shown.start(iter(looks).__next__)
        assert builder.runs == runs


def test_the_short_way_tells_which_pages_are_new() -> None:
    assert changed(Patch(lambda: ("/a/", "/b/"))) == (0, {"urls": ["/a/", "/b/"], "faults": []})


def test_where_it_is_not_enough_all_is_built_and_any_page_is_new() -> None:
    assert changed(Patch(lambda: None)) == (1, {"urls": ["*"], "faults": []})


def test_after_a_faulty_build_there_is_only_the_long_way() -> None:
    assert changed(None) == (1, {"urls": [], "faults": []})


def test_a_fault_is_told_and_nothing_is_new() -> None:
    heard = {"urls": [], "faults": ["content/artikel/eins.md:3: Falsch – Richtig."]}
    assert changed(Patch(lambda: fail(AuthorFaults((FAULT,))))) == (0, heard)


@pytest.mark.parametrize("reason", [Damaged(), RuntimeError("a bug of ours")])
def test_whatever_happens_on_the_short_way_the_long_one_is_taken(reason: Exception) -> None:
    assert changed(Patch(lambda: fail(reason)))[0] == 1
