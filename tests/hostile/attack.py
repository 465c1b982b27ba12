"""One hostile thing: the files it brings, and the reader of ours that meets it."""

from __future__ import annotations

import gc
import json
import os
import resource
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from plugins.build.readings import found_in
from plugins.core.folders import listing
from plugins.core.readings import Found, Input, Prosaist, ReadInput
from plugins.core.report import Report
from tests.hostile.harmless import harm_in

SECONDS, MEGABYTES = 1.0, 200
_DEATH = 30  # seconds of processor time after which a group of attacks counts as hanging
Check = Callable[[Found, Path], str]


def as_read(found: Found, _: Path) -> str:
    """Return what is harmful in values as they were read."""
    return harm_in(found.values)


@dataclass(frozen=True)
class Attack:
    """A hostile thing; `name` is the file or folder that is read, `must_fail`: it is refused."""

    group: str
    what: str
    read: ReadInput
    name: str
    files: Mapping[str, bytes] = field(repr=False)
    must_fail: bool = True
    check: Check = as_read


def failures_of(attacks: Iterable[Attack], folder: Path) -> tuple[list[str], float, float]:
    """Try attacks in a process of their own.

    Return those that get through, stop us, or cost too much; how many seconds the slowest took;
    and by how many megabytes the process grew.
    """
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        gc.freeze()  # what other tests have left in memory is none of a build's
        resource.setrlimit(resource.RLIMIT_CPU, (_DEATH, _DEATH + 1))
        _report_to(writing, attacks, folder)
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        said = stream.read()
    _, status = os.waitpid(pid, 0)
    if status:
        return [f"the process died ({os.waitstatus_to_exitcode(status)})"], 0, 0
    wrong, seconds, megabytes = json.loads(said)
    return wrong, seconds, megabytes


def _report_to(writing: int, attacks: Iterable[Attack], folder: Path) -> None:
    code = 1
    try:
        prosaist, slowest, before = Prosaist(), 0.0, _memory()
        wrong: list[str] = []
        for number, attack in enumerate(attacks):
            fault, seconds = _outcome(attack, folder / str(number), prosaist)
            if seconds > SECONDS:  # on a busy machine the same work can take twice as long
                fault, seconds = _outcome(attack, folder / f"{number}-again", prosaist)
            slowest = max(slowest, seconds)
            wrong += [f"{attack.what}: {fault}"] if fault else []
        os.write(writing, json.dumps((wrong, slowest, _memory() - before)).encode())
        code = 0
    finally:
        os._exit(code)


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _outcome(attack: Attack, root: Path, prosaist: Prosaist) -> tuple[str, float]:
    """Return what is wrong with how we take an attack, and how long that took."""
    for name, content in attack.files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
    parts = (*listing(root / "content", root), *listing(root / "tours", root))
    item = Input(root / attack.name, attack.name, parts)
    report, started = Report(), time.process_time()
    gc.disable()  # as in every build
    try:
        found = found_in(item, attack.read, prosaist, report)
        harm = "" if report.faults else attack.check(found, root)
    except Exception as bug:
        return f"{type(bug).__name__}: {bug}"[:300], 0
    finally:
        gc.enable()
    seconds = time.process_time() - started
    return _judged(attack, report, harm, seconds), seconds


def _judged(attack: Attack, report: Report, harm: str, seconds: float) -> str:
    if seconds > SECONDS:
        return f"takes {seconds:.1f} s"
    if attack.must_fail and not report.faults:
        return "gets through"
    for fault in report.faults:
        if not fault.mark.path.startswith(attack.name):
            return f"names {fault.mark.path}"
        if not fault.message or "\n" in str(fault):
            return f"says {fault!r}"
    return harm


def text_files(name: str, text: str | bytes) -> dict[str, bytes]:
    """Return one file."""
    return {name: text if isinstance(text, bytes) else text.encode()}


def grouped(attacks: Iterable[Attack]) -> dict[str, list[Attack]]:
    """Return attacks by their groups."""
    found: dict[str, list[Attack]] = {}
    for attack in attacks:
        found.setdefault(attack.group, []).append(attack)
    return found


def values_of(found: Found) -> tuple[Any, ...]:
    """Return what was read."""
    return found.values
