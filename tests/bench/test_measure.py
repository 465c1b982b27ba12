from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.measure import Failed, family_of, measured

BUSY = "import time\nend = time.process_time() + 0.2\nwhile time.process_time() < end: pass\n"
PARENT = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {BUSY!r}])"
LARGE = "import time; kept = bytearray(b'x' * 80_000_000); time.sleep(0.3)"
LARGE_CHILD = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {LARGE!r}])"


def test_the_time_of_children_counts(tmp_path: Path) -> None:
    cost = measured([sys.executable, "-c", PARENT], tmp_path)
    assert 0.2 <= cost.cpu < 2
    assert cost.wall >= 0.2


def test_the_memory_of_children_counts(tmp_path: Path) -> None:
    assert measured([sys.executable, "-c", LARGE_CHILD], tmp_path).memory > 80_000_000


def test_a_program_that_fails_is_not_measured(tmp_path: Path) -> None:
    with pytest.raises(Failed, match="kein Papier"):
        measured([sys.executable, "-c", "raise SystemExit('kein Papier')"], tmp_path)


def test_a_family_is_a_process_and_its_children() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        assert list(family_of(process.pid)) == [process.pid]
        process.communicate(b"\n")
