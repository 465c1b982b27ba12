"""Work shared out among processes: whole, or an error that says why."""

from __future__ import annotations

import errno
import os
import signal
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.build.store import Damaged
from plugins.build.workers import WorkerDied, shared_out
from plugins.core.errors import HubError


def squares(items: Sequence[int]) -> Iterator[bytes]:
    for item in items:
        yield str(item * item).encode()


def with_process(items: Sequence[int]) -> Iterator[bytes]:
    for item in items:
        yield f"{item} {os.getpid()}".encode()


def faulty(items: Sequence[int]) -> Iterator[bytes]:
    for item in items:
        if item == 7:
            raise ValueError("the seventh")
        yield b"ok"


def killed(items: Sequence[int]) -> Iterator[bytes]:
    for item in items:
        if item == 7:
            os.kill(os.getpid(), signal.SIGKILL)
        yield b"ok"


def on_a_full_disk(items: Sequence[int]) -> Iterator[bytes]:
    yield b"ok"
    raise OSError(errno.ENOSPC, "No space left on device", "output/index.html")


def damaged(items: Sequence[int]) -> Iterator[bytes]:
    yield b"ok"
    raise Damaged


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(0, 999), max_size=40), st.integers(1, 4))
def test_every_item_gives_its_result_once(items: list[int], workers: int) -> None:
    results = shared_out(items, squares, workers, least=1)
    assert sorted(results) == sorted(squares(items))


def test_few_items_or_a_single_worker_need_no_process() -> None:
    own = str(os.getpid()).encode()
    few = list(shared_out(range(9), with_process, 4, least=10))
    alone = list(shared_out(range(20), with_process, 1, least=10))
    assert {result.split()[1] for result in (*few, *alone)} == {own}
    assert [result.split()[0] for result in few] == [str(i).encode() for i in range(9)]


def test_many_items_are_done_by_as_many_processes_as_asked_for() -> None:
    _, *results = shared_out(range(20), with_process, 3, least=10)
    processes = {result.split()[1] for result in results}
    assert len(processes) == 3
    assert str(os.getpid()).encode() not in processes


def test_processes_inherit_what_the_first_item_set_up() -> None:
    known: list[int] = []

    def setting_up(items: Sequence[int]) -> Iterator[bytes]:
        for item in items:
            known.append(item)
            yield f"{known[0]}".encode()

    assert set(shared_out(range(20), setting_up, 2, least=10)) == {b"0"}


def test_a_bug_in_a_process_is_raised_with_its_traceback() -> None:
    with pytest.raises(RuntimeError) as raised:
        list(shared_out(range(20), faulty, 2, least=1))
    text = str(raised.value)
    assert "ValueError: the seventh" in text
    assert "test_workers.py" in text and "in faulty" in text


def test_a_process_that_is_killed_is_an_error_and_not_a_result_that_lacks_something() -> None:
    with pytest.raises(WorkerDied):
        list(shared_out(range(20), killed, 2, least=1))


def test_damaged_bytes_are_told_as_such() -> None:
    with pytest.raises(Damaged):
        list(shared_out(range(20), damaged, 2, least=1))


def test_no_process_is_left_behind_when_nobody_waits_for_the_rest() -> None:
    results = shared_out(range(20), with_process, 2, least=1)
    assert next(results).split()[0] == b"0"
    process = int(next(results).split()[1])
    results.close()  # type: ignore[attr-defined]
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_what_the_disk_refuses_a_process_is_raised_as_it_was() -> None:
    with pytest.raises(OSError, match="No space left") as caught:
        list(shared_out(range(9), on_a_full_disk, 2, least=1))
    assert (caught.value.errno, caught.value.filename) == (errno.ENOSPC, "output/index.html")


def test_a_process_that_was_killed_is_told_without_a_traceback() -> None:
    assert issubclass(WorkerDied, HubError)
