"""Work shared out among forked processes that inherit everything read so far."""

from __future__ import annotations

import gc
import json
import multiprocessing
import os
import traceback
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from typing import TypeVar

from plugins.build.store import Damaged
from plugins.core.disk import is_of_disk
from plugins.core.errors import ToolError

T = TypeVar("T")
Work = Callable[[Sequence[T]], Iterator[bytes]]

_DONE, _BUG, _DAMAGED, _DISK = b"\x00", b"\x01", b"\x02", b"\x03"


class WorkerDied(ToolError):
    """A process ended in the middle of its work: killed, or out of memory."""


def shared_out(items: Sequence[T], work: Work[T], workers: int, least: int) -> Iterator[bytes]:
    """Give the results of `work`, done by forked processes when there are `least` items.

    The first is done before they start: they inherit what it loads and sets up.  Every process
    takes every n-th item, so that neighbours, which are often alike in size, are spread evenly.
    A bug in a process is raised here with its traceback as text.
    """
    if workers < 2 or len(items) < least or not hasattr(os, "fork"):
        yield from work(items)
        return
    yield from work(items[:1])
    context = multiprocessing.get_context("fork")
    gc.freeze()  # pages of memory that the collector never writes to stay shared
    pipes: list[Connection] = []
    processes = []
    for number in range(workers):
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=_run, args=(items[number + 1 :: workers], work, sender))
        process.start()
        sender.close()
        pipes.append(receiver)
        processes.append(process)
    try:
        yield from _received(pipes)
    finally:
        for process in processes:
            process.terminate()
            process.join()
        gc.unfreeze()


def _run(items: Sequence[T], work: Work[T], sender: Connection) -> None:
    gc.disable()
    try:
        for result in work(items):
            sender.send_bytes(_DONE + result)
        sender.send_bytes(_DONE)
    except Damaged:
        sender.send_bytes(_DAMAGED)
    except OSError as reason:
        said = (reason.errno, reason.strerror, reason.filename and str(reason.filename))
        known = is_of_disk(reason)
        sender.send_bytes(
            _DISK + json.dumps(said).encode() if known else _BUG + traceback.format_exc().encode()
        )
    except BaseException:  # the parent raises it again
        sender.send_bytes(_BUG + traceback.format_exc().encode())
    finally:
        sender.close()
        os._exit(0)  # nothing that the parent set up is torn down here


def _received(pipes: list[Connection]) -> Iterator[bytes]:
    open_pipes = list(pipes)
    while open_pipes:
        for pipe in wait(open_pipes):
            assert isinstance(pipe, Connection)
            try:
                message = pipe.recv_bytes()
            except EOFError:
                raise WorkerDied(
                    "a process ended before its work was done: killed, or for lack of memory;"
                    " build again, with HUB_WORKERS = 1 if it comes again"
                ) from None
            if message == _DAMAGED:
                raise Damaged
            if message[:1] == _BUG:
                raise RuntimeError(f"in a worker process:\n{message[1:].decode()}")
            if message[:1] == _DISK:
                raise OSError(*json.loads(message[1:]))
            if message == _DONE:
                open_pipes.remove(pipe)
            else:
                yield message[1:]
