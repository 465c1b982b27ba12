"""A build that is killed in the middle leaves whole folders only, and the next one goes on."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

from plugins.core.report import Report
from plugins.core.value import replace
from plugins.tours.header import read_panorama
from plugins.tours.jobs import unmade
from plugins.tours.planned import SceneJob
from plugins.tours.write import make_scenes
from tests.finished import finished_in
from tests.tours.authored import plan, scene
from tests.tours.worlds import drawn, lamp_world

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import sys
from pathlib import Path
from plugins.core.report import Report
from plugins.tours.write import make_scenes
from tests.tours.test_interrupted import jobs_in
folder = Path(sys.argv[1])
make_scenes(jobs_in(folder), None, lambda done, total: print(done, flush=True), Report())
"""
SCENES = ("eins", "zwei", "drei", "vier")


def jobs_in(folder: Path) -> list[SceneJob]:
    """Return the jobs of four panoramas that lie in a folder."""
    scenes = [scene(name, panorama=read_panorama(folder / f"{name}.jpg", name)) for name in SCENES]
    jobs = [planned.job for planned in plan(*scenes, cache=folder / "cache").scenes]
    return [replace(job, shots=replace(job.shots, shots=job.shots.shots[1:2])) for job in jobs]


def test_killed_work_is_taken_up_where_it_was(tmp_path: Path) -> None:
    """The kill comes when the first panorama is told to be finished: the second is under way."""
    for number, name in enumerate(SCENES):
        drawn(tmp_path / f"{name}.jpg", lamp_world(2048, 20 * number, 10, 30))
    command = [sys.executable, "-W", "error", "-c", PROGRAM, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as work:
        assert work.stdout is not None
        assert work.stdout.readline() == "1\n"
        _wait_for(tmp_path / "cache" / "touren" / "kacheln", ".neu-")
        work.send_signal(signal.SIGKILL)
    jobs = jobs_in(tmp_path)
    finished = {part.folder: _times(part.folder) for job in jobs for part in job.parts}
    assert all(_times(part.folder) for part in jobs[0].parts)
    for job in jobs:
        for part in job.parts:
            assert len(finished[part.folder]) in (0, len(part.files())), part.folder

    told: list[tuple[int, int]] = []
    make_scenes(unmade(jobs), None, lambda *progress: told.append(progress), Report())
    left = len(told)
    assert 1 <= left < len(SCENES)
    assert told == [(number, left) for number in range(1, left + 1)]
    for job in jobs:
        for part in job.parts:
            times = _times(part.folder)
            assert len(times) == len(part.files())
            assert not finished[part.folder] or times == finished[part.folder]


def _wait_for(folder: Path, prefix: str) -> None:
    """Wait until a folder under another name shows that something is being made."""
    for _ in range(30_000):
        if any(path.name.startswith(prefix) for path in folder.iterdir()):
            return
        time.sleep(0.002)
    raise AssertionError("nothing was under way")


def _times(folder: Path) -> dict[str, int]:
    return {
        path.relative_to(folder).as_posix(): path.stat().st_mtime_ns for path in finished_in(folder)
    }
