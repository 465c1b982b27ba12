"""How much time and memory one thing of an author may take, so that none can stop a build.

Time is that of the processor: a busy machine makes nothing too slow.
"""

from __future__ import annotations

import os
import resource
import signal
import threading
from types import FrameType, TracebackType

_STATM = "/proc/self/statm"  # sizes in pages, the first one that of all that is addressed


class TakesTooLong(BaseException):
    """Raised in the middle of work whose time is up; not caught by what catches exceptions."""


class Watch:
    """Watches over pieces of work that follow each other; each has the same time and memory.

    Memory is counted from the beginning of the watch.  Within another thread nothing is limited.
    """

    def __init__(self, seconds: float, memory: int) -> None:
        """Take the processor time of each piece, and the bytes that all may ask for together."""
        self._seconds = seconds
        self._memory = memory
        self._is_on = False

    def __enter__(self) -> Watch:
        """Begin; a piece that takes too much ends with TakesTooLong or MemoryError."""
        if threading.current_thread() is threading.main_thread():
            self._before = resource.getrlimit(resource.RLIMIT_AS)
            self._handler = signal.signal(signal.SIGVTALRM, _stop)
            _limit_memory(self._memory)
            self._is_on = True
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: object, trace: TracebackType | None
    ) -> None:
        """Let everything be as it was."""
        if self._is_on:
            self.rest()
            signal.signal(signal.SIGVTALRM, self._handler)
            resource.setrlimit(resource.RLIMIT_AS, self._before)

    def next(self) -> None:
        """Begin a piece of work; C code is told that its time is up only when it is done."""
        if self._is_on:
            signal.setitimer(signal.ITIMER_VIRTUAL, self._seconds)

    def rest(self) -> None:
        """End a piece of work."""
        if self._is_on:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)


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
