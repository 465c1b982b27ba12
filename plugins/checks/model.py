"""What a check finds, and the text that it looks at."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property
from itertools import accumulate

from plugins.core.errors import Mark, SourceError

# What stands under a key `en`: lines that stand in further, or the rest of the line.
_UNDER_ENGLISH = re.compile(r"^( *)en:(?:.*\S.*|[ \t]*(?:\n\1 +.*|\n[ \t]*(?=\n))+)", re.MULTILINE)
HIDDEN = "\0"  # stands for a sign that readers do not see: no source file may contain it


class Level(IntEnum):
    """How much a finding matters: a fault keeps the site from being built, a hint does not."""

    FAULT = 0
    HINT = 1


@dataclass(frozen=True, order=True)
class Fix:
    """A change that is safe to make without asking: signs from `start` to `end` become `text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, order=True)
class Finding:
    """One thing to mend; `length` is how many signs of its line are meant."""

    error: SourceError
    level: Level = Level.HINT
    length: int = 0
    fixes: tuple[Fix, ...] = field(default=(), compare=False)

    @property
    def mark(self) -> Mark:
        """Return where it is."""
        return self.error.mark


@dataclass(frozen=True)
class Value:
    """A value of one word or more under a key, and from where to where it was typed."""

    key: str
    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Source:
    """A text file of an author, with what of it readers see."""

    name: str
    text: str
    """Without a byte order mark, lines ended by a line feed."""
    prose: str
    """The text, of equal length, with everything hidden that is not for readers."""
    body: int
    """Where the Markdown begins; for a YAML file the length of the text."""
    values: tuple[Value, ...] = ()
    """What stands under keys, and what pictures in the text say of themselves."""

    def __post_init__(self) -> None:
        """Refuse a picture of the text that would misplace every finding."""
        assert len(self.prose) == len(self.text), self.name

    def found(
        self,
        match: re.Match[str],
        message: str,
        hint: str,
        *fixes: Fix,
        level: Level = Level.HINT,
        group: int | str = 0,
    ) -> Finding:
        """Return a finding at a match, or at one of its groups."""
        start, end = match.span(group)
        return self.at(start, end, message, hint, *fixes, level=level)

    def at(
        self, start: int, end: int, message: str, hint: str, *fixes: Fix, level: Level = Level.HINT
    ) -> Finding:
        """Return a finding from one sign to another."""
        error = SourceError(self.mark_of(start), message, hint)
        line_end = self.text.find("\n", start)
        stop = min(end, line_end if line_end >= 0 else len(self.text))
        return Finding(error, level, max(1, stop - start), fixes)

    def mark_of(self, offset: int) -> Mark:
        """Return the line and column of a sign."""
        starts = self._starts
        line = bisect_right(starts, offset)
        return Mark(self.name, line, offset - starts[line - 1] + 1)

    def offset_of(self, mark: Mark) -> int:
        """Return the sign at a line and column."""
        return self._starts[mark.line - 1] + mark.column - 1

    def is_english(self, offset: int) -> bool:
        """Tell whether a sign stands in an English text: a file of its own, or what is under en."""
        if self.name.endswith(".en.md") or self.name.endswith("sprachen/en.md"):
            return True
        return any(start <= offset < end for start, end in self._english)

    @cached_property
    def _english(self) -> list[tuple[int, int]]:
        if self.name.endswith(".md"):
            return []
        return [match.span() for match in _UNDER_ENGLISH.finditer(self.text)]

    @cached_property
    def _starts(self) -> list[int]:
        lengths = (len(line) + 1 for line in self.text.split("\n"))
        return [0, *accumulate(lengths)][:-1]
