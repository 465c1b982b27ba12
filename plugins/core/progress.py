"""Says how far long work has come: one line that changes in a terminal, plain lines elsewhere."""

from __future__ import annotations

from typing import TextIO

_LINES = 10  # how many lines a log gets for any amount of work


class ProgressLine:
    """Counts finished pieces of one kind of work on a stream."""

    def __init__(self, label: str, stream: TextIO) -> None:
        """Name the work and where to tell of it."""
        self._label = label
        self._stream = stream

    def __call__(self, done: int, total: int) -> None:
        """Tell that `done` of `total` pieces are finished."""
        line = f"{self._label}: {done} von {total}"
        if self._stream.isatty():
            print(f"\r{line}", end="\n" if done == total else "", file=self._stream, flush=True)
        elif done == total or done * _LINES // total > (done - 1) * _LINES // total:
            print(line, file=self._stream, flush=True)
