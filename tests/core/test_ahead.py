"""Work in a process of its own: done when it was waited for, silent when it fails."""

from __future__ import annotations

import os
import time
from functools import partial
from pathlib import Path
from threading import Thread

import pytest

from plugins.core.ahead import Ahead, InTurn


def note_process(place: Path) -> None:
    place.write_text(str(os.getpid()), "utf-8")


def test_it_is_done_by_another_process_when_it_was_waited_for(tmp_path: Path) -> None:
    work = Ahead(partial(note_process, tmp_path / "note"))
    work.wait()
    assert int((tmp_path / "note").read_text("utf-8")) != os.getpid()


def test_what_fails_says_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    Ahead(partial(note_process, tmp_path / "nowhere" / "note")).wait()
    assert capfd.readouterr() == ("", "")


def test_where_no_process_can_be_forked_nothing_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "fork")
    Ahead(partial(note_process, tmp_path / "note")).wait()
    assert not (tmp_path / "note").exists()


def note_job(place: Path, job: int) -> None:
    (place / str(job)).touch()


def wait_then_note(place: Path, job: int) -> None:
    (place / "begun").touch()
    while not (place / "go").exists():
        time.sleep(0.005)
    note_job(place, job)


def test_jobs_are_done_in_turn_until_there_are_no_more(tmp_path: Path) -> None:
    work = InTurn(partial(note_job, tmp_path), [1, 2, 3])
    while len(list(tmp_path.iterdir())) < 3:
        time.sleep(0.005)
    work.stop()


def test_the_job_under_way_ends_and_no_other_begins(tmp_path: Path) -> None:
    work = InTurn(partial(wait_then_note, tmp_path), [1, 2, 3])
    while not (tmp_path / "begun").exists():
        time.sleep(0.005)
    stopping = Thread(target=work.stop)
    stopping.start()
    stopping.join(0.05)
    assert stopping.is_alive(), "a job under way was not waited for"
    (tmp_path / "go").touch()
    stopping.join()
    assert {path.name for path in tmp_path.iterdir()} == {"begun", "go", "1"}


def test_a_job_that_fails_ends_those_after_it_without_a_word(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    InTurn(partial(note_job, tmp_path / "nowhere"), [1, 2]).stop()
    assert capfd.readouterr() == ("", "")
