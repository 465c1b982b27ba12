"""One program from its start to its end: wall and CPU seconds, memory of the whole family."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

ROOT = Path(__file__).resolve().parents[2]
_PAUSE = 0.1  # seconds between two looks at the memory; each look costs the program a little


class Failed(Exception):
    """A program that was to be measured ended with an error; what it said is the message."""


@dataclass(frozen=True)
class Cost:
    """What a run took; `memory` is the peak in bytes of all processes, shared pages once."""

    wall: float
    cpu: float
    memory: int


def measured(command: Sequence[str], folder: Path) -> Cost:
    """Run a program; CPU is user and system time of it and of all children it waited for."""
    with TemporaryFile() as said:
        started, peak = time.perf_counter(), 0
        environment = {**os.environ, "SOURCE_DATE_EPOCH": "0", "PYTHONPATH": str(ROOT)}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # make sets it in CI only
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdout=said, stderr=said, stdin=subprocess.DEVNULL
        )
        looked = 0.0
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            now = time.perf_counter()
            if pid:
                break
            if now - looked > _PAUSE:
                peak, looked = max(peak, memory_of(process.pid)), now
            time.sleep(0.002)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise Failed(said.read().decode(errors="replace")[-2000:])
    # The kernel knows the peak of a lone process to the page, however short it ran.
    alone = usage.ru_maxrss * 1024
    return Cost(now - started, usage.ru_utime + usage.ru_stime, max(peak, alone))


def memory_of(pid: int) -> int:
    """Return the proportional set size in bytes of a process and its descendants."""
    return sum(_proportional(one) for one in family_of(pid))


def family_of(pid: int) -> Iterator[int]:
    """Give a process and all its descendants that still run."""
    yield pid
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            ids = children.read_text().split()
        except OSError:  # it has ended meanwhile
            continue
        for child in ids:
            yield from family_of(int(child))


def _proportional(pid: int) -> int:
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:  # it has ended meanwhile
        return 0
    sizes = (line.split()[1] for line in text.splitlines() if line.startswith("Pss:"))
    return sum(int(size) for size in sizes) * 1024
