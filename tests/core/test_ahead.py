"""Work in a process of its own: done when it was waited for, silent when it fails."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import pytest

from plugins.core.ahead import Ahead


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
