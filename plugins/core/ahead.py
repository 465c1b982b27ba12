"""Work begun ahead in a process of its own, beside what the build does meanwhile.

It leaves something finished in the cache and says nothing.  Whoever needs that waits for its end,
looks, and does what is missing himself: so a fault is told there, once, and nothing depends on
whether there was another process at all.
"""

from __future__ import annotations

import multiprocessing
import os
import select
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from multiprocessing.process import BaseProcess
from typing import TypeVar

J = TypeVar("J")


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


class InTurn:
    """Jobs under way, one after the other, until somebody else takes over."""

    def __init__(self, work: Callable[[J], object], jobs: Iterable[J]) -> None:
        """Begin with the first job."""
        listening, self._telling = os.pipe()
        self._ahead = Ahead(partial(_in_turn, work, jobs, listening))
        os.close(listening)

    def stop(self) -> None:
        """Let the job under way end and no other begin; wait for that."""
        with suppress(BrokenPipeError):  # all are done
            os.write(self._telling, b".")
        os.close(self._telling)
        self._ahead.wait()


def _in_turn(work: Callable[[J], object], jobs: Iterable[J], listening: int) -> None:
    for job in jobs:
        if select.select([listening], [], [], 0)[0]:
            return
        work(job)


def _quietly(work: Callable[[], object]) -> None:
    with suppress(Exception):  # who needs it does it again, and says what is wrong
        work()
