"""Work on what authors brought in processes of their own: one that dies costs its job, not more.

A damaged picture can make a decoder crash, and one made on purpose can keep it busy for hours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context
from typing import TypeVar

from plugins.core.limits import limit_process
from plugins.core.value import Value

J = TypeVar("J")
R = TypeVar("R")
Pool = Callable[[int], Executor]


class Allowance(Value, frozen=True):
    """What one job may take: seconds of processor time, and bytes."""

    seconds: int
    memory: int


def done_apart(
    work: Callable[[J], R], jobs: Sequence[J], pool: Pool, allowance: Allowance | None = None
) -> Iterator[R | None]:
    """Give what each job gives, in their order; None for one whose process died of it."""
    run = partial(_limited, work, allowance) if allowance else work
    done = 0
    try:
        with pool(len(jobs)) as workers:
            for result in workers.map(run, jobs):
                done += 1
                yield result
    except BrokenProcessPool:  # by one of those that are left: now one after the other
        for job in jobs[done:]:
            yield _alone(run, job, pool)


def _alone(run: Callable[[J], R], job: J, pool: Pool) -> R | None:
    try:
        with pool(1) as workers:
            return workers.submit(run, job).result()
    except BrokenProcessPool:
        return None


def _limited(work: Callable[[J], R], allowance: Allowance, job: J) -> R:
    limit_process(allowance.seconds, allowance.memory)
    return work(job)


def processes(most: int) -> Pool:
    """Return what opens up to so many processes for a number of jobs."""
    fork = get_context("fork")  # nothing is loaded again
    return lambda jobs: ProcessPoolExecutor(max(1, min(most, jobs)), mp_context=fork)
