"""Work begun ahead in a process of its own, beside what the build does meanwhile.

It leaves something finished in the cache and says nothing.  Whoever needs that waits for its end,
looks, and does what is missing himself: so a fault is told there, once, and nothing depends on
whether there was another process at all.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.process import BaseProcess


class Ahead:
    """Work under way; where no process can be forked there is none."""

    def __init__(self, work: Callable[[], object]) -> None:
        """Begin the work."""
        self._process: BaseProcess | None = None
        if hasattr(os, "fork"):
            self._process = multiprocessing.get_context("fork").Process(
                target=_quietly, args=(work,)
            )
            self._process.start()

    def wait(self) -> None:
        """Wait for the end of the work, good or bad."""
        if self._process:
            self._process.join()


def _quietly(work: Callable[[], object]) -> None:
    with suppress(Exception):  # who needs it does it again, and says what is wrong
        work()
