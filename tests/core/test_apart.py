"""Jobs in processes of their own: one that dies is told, the others are done."""

from __future__ import annotations

import os
import signal

import pytest

from plugins.core.apart import Allowance, done_apart, processes

ENOUGH = Allowance(seconds=20, memory=1 << 30)


def work(job: int) -> int:
    if job == 13:
        os.kill(os.getpid(), signal.SIGKILL)
    if job == 14:
        raise ValueError(job)
    return job * 2


@pytest.mark.parametrize("most", [1, 2])
def test_results_come_in_the_order_of_the_jobs(most: int) -> None:
    assert list(done_apart(work, range(5), processes(most), ENOUGH)) == [0, 2, 4, 6, 8]


@pytest.mark.parametrize("most", [1, 2])
@pytest.mark.parametrize("jobs", [[13], [1, 13, 2, 3], [13, 13, 1], [1, 2, 13]])
def test_a_job_that_kills_its_process_costs_no_other(jobs: list[int], most: int) -> None:
    expected = [None if job == 13 else job * 2 for job in jobs]
    assert list(done_apart(work, jobs, processes(most), ENOUGH)) == expected


def test_a_bug_of_ours_is_raised() -> None:
    with pytest.raises(ValueError, match="14"):
        list(done_apart(work, [1, 14], processes(1), ENOUGH))


def spend(seconds: float) -> float:
    while os.times().user + os.times().system < seconds:
        pass
    return seconds


def test_a_job_that_takes_too_long_is_ended() -> None:
    allowed = Allowance(seconds=0, memory=1 << 30)  # the system counts in whole seconds
    assert list(done_apart(spend, [0.01, 60], processes(1), allowed)) == [0.01, None]


def hoard(size: int) -> int:
    try:
        return len(bytearray(size))
    except MemoryError:
        return -1


def test_a_job_gets_no_more_memory_than_it_may_have() -> None:
    sizes = [1 << 20, 1 << 30, 1 << 20]
    assert list(done_apart(hoard, sizes, processes(1), Allowance(20, 256 << 20))) == [
        1 << 20,
        -1,
        1 << 20,
    ]
