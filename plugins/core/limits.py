"""How much time and memory one thing of an author may take, so that none can stop a build.

Time is that of the processor: a busy machine makes nothing too slow.
"""

from __future__ import annotations

import os
import resource
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_STATM = "/proc/self/statm"  # sizes in pages, the first one that of all that is addressed


class TakesTooLong(BaseException):
    """Raised in the middle of work whose time is up; not caught by what catches exceptions."""


@contextmanager
def within_limits(seconds: float, memory: int) -> Iterator[None]:
    """Let work take so much processor time and so many bytes more than there are now.

    Else it ends with TakesTooLong or MemoryError.  C code is told of its time only when it is done.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = resource.getrlimit(resource.RLIMIT_AS)
    handler = signal.signal(signal.SIGVTALRM, _stop)
    _limit_memory(memory)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, handler)
        resource.setrlimit(resource.RLIMIT_AS, before)


def _stop(_: int, __: FrameType | None) -> None:
    raise TakesTooLong


def limit_process(seconds: int, memory: int) -> None:
    """Let this process be killed after so much more processor time; also in the middle of C code.

    Asking for so many bytes more than it has ends with MemoryError.
    """
    usage = resource.getrusage(resource.RUSAGE_SELF)
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    end = int(usage.ru_utime + usage.ru_stime) + 1 + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (_at_most(end, most), most))
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))
    _limit_memory(memory)


def _limit_memory(more: int) -> None:
    try:
        with open(_STATM, "rb", buffering=0) as stream:
            now = int(stream.read(64).split(b" ", 1)[0]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:  # a system without /proc
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (_at_most(now + more, most), most))


def _at_most(limit: int, most: int) -> int:
    return limit if most == resource.RLIM_INFINITY else min(limit, most)
