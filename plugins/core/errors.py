"""What can go wrong, and who must mend it.

    HubError
    +-- SourceError      one fault in an author's file, with place and remedy
    +-- AuthorFaults     the end of a build: every SourceError found
    +-- SettingsError    a wrong value in pelicanconf.py
    +-- ToolError        a program the build needs is missing or failed
    +-- DiskError        a file of ours cannot be written: no space, no right, no such disk

Anything else is our own bug and is never caught.
"""

from __future__ import annotations

from dataclasses import dataclass

from plugins.core.value import Value
from plugins.core.wording import printable


class HubError(Exception):
    """The root of every error that the hub explains to a person."""


class Mark(Value, frozen=True, order=True):
    """A place in an author's file; line and column count from 1, 0 means the whole file."""

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """Return the place as `path:line:column`, without the parts that are unknown."""
        parts = [self.path]
        if self.line:
            parts.append(str(self.line))
            if self.column:
                parts.append(str(self.column))
        return ":".join(parts)


@dataclass(frozen=True, order=True)
class SourceError:
    """One fault of an author: where it is, what it is, what to do."""

    mark: Mark
    message: str
    hint: str = ""

    def __str__(self) -> str:
        """Return the fault in one line, as editors read it."""
        return printable(f"{self.mark}: {self.message}" + (f" – {self.hint}" if self.hint else ""))


class AuthorFaults(HubError):
    """Ends a build because authors' files have faults; carries all of them."""

    def __init__(self, faults: tuple[SourceError, ...]) -> None:
        """Keep the faults in the order in which they are shown."""
        super().__init__(f"{len(faults)} Fehler")
        self.faults = faults


class SettingsError(HubError):
    """Says which setting in pelicanconf.py is wrong and what it should be."""


class ToolError(HubError):
    """Says which outside program failed and what to do about it."""


class DiskError(HubError):
    """Says which file could not be written or read, and why the system refuses."""
