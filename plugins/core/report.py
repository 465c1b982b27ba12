"""Collects what authors must mend and fails once, with all of it."""

from __future__ import annotations

from plugins.core.errors import AuthorFaults, Mark, SourceError
from plugins.core.wording import printable


class Report:
    """The faults and the reminders of one build."""

    def __init__(self) -> None:
        """Start with nothing found."""
        self._faults: set[SourceError] = set()
        self._reminders: set[SourceError] = set()

    def fault(self, mark: Mark, message: str, hint: str = "") -> None:
        """Note what stops the build."""
        self._faults.add(SourceError(mark, printable(message), printable(hint)))

    def remind(self, mark: Mark, message: str, hint: str = "") -> None:
        """Note what is allowed but must not be forgotten, such as a placeholder."""
        self._reminders.add(SourceError(mark, printable(message), printable(hint)))

    @property
    def faults(self) -> tuple[SourceError, ...]:
        """Return the faults sorted by file and line."""
        return tuple(sorted(self._faults))

    @property
    def reminders(self) -> tuple[SourceError, ...]:
        """Return the reminders sorted by file and line."""
        return tuple(sorted(self._reminders))

    def fail_if_any(self) -> None:
        """Raise AuthorFaults with every fault found so far, if there is one."""
        if self._faults:
            raise AuthorFaults(self.faults)
