"""Time and memory of one piece of work, within this process and in one of its own."""

from __future__ import annotations

import os
import resource
import signal
import threading
import time
from collections.abc import Callable

import pytest

from plugins.core.limits import TakesTooLong, Watch, limit_process

MORE = 1 << 30


def turn_for_ever() -> None:
    while True:
        pass


def test_work_ends_when_its_time_is_up_and_the_process_goes_on() -> None:
    before = resource.getrlimit(resource.RLIMIT_AS), signal.getsignal(signal.SIGVTALRM)
    started = time.process_time()
    with pytest.raises(TakesTooLong), Watch(0.05, MORE) as watch:
        watch.next()
        turn_for_ever()
    assert time.process_time() - started < 1
    after = resource.getrlimit(resource.RLIMIT_AS), signal.getsignal(signal.SIGVTALRM)
    assert after == before
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0, 0)


def test_waiting_is_no_work() -> None:
    with Watch(0.05, MORE) as watch:
        watch.next()
        time.sleep(0.2)


def test_each_piece_of_work_has_the_whole_time() -> None:
    started, pieces = time.process_time(), 0
    with Watch(0.1, MORE) as watch:
        while time.process_time() - started < 0.3:
            watch.next()
            sum(range(100_000))
            watch.rest()
            pieces += 1
        turn_while = time.process_time()
        while time.process_time() - turn_while < 0.2:  # between two pieces nothing is counted
            pass
    assert pieces > 3


def test_memory_ends_and_is_there_again_afterwards() -> None:
    with pytest.raises(MemoryError), Watch(5, 64 << 20) as watch:
        watch.next()
        bytearray(256 << 20)
    assert len(bytearray(256 << 20)) == 256 << 20


def test_within_another_thread_nothing_is_limited() -> None:
    said: list[str] = []

    def work() -> None:
        with Watch(0.01, 0) as watch:
            watch.next()
            said.append("getan")
            watch.rest()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert said == ["getan"]


def end_of(work: Callable[[], object]) -> int:
    """Return how a process of its own ends: 0, 1 for MemoryError, 2 for anything else."""
    pid = os.fork()
    if pid == 0:
        try:
            work()
        except MemoryError:
            os._exit(1)
        except BaseException:
            os._exit(2)
        os._exit(0)
    _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status)


def test_a_process_gets_no_more_memory_than_it_may_have() -> None:
    def work() -> None:
        limit_process(5, 64 << 20)
        bytearray(256 << 20)

    assert end_of(work) == 1


def test_every_job_has_its_own_time() -> None:
    def work() -> None:
        limit_process(5, MORE)
        first, _ = resource.getrlimit(resource.RLIMIT_CPU)
        limit_process(50, MORE)
        assert resource.getrlimit(resource.RLIMIT_CPU)[0] >= first + 45

    assert end_of(work) == 0
