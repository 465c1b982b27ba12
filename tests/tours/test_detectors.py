"""Which detectors a machine has."""

from __future__ import annotations

from pathlib import Path

from plugins.tours.detectors import installed_detectors
from tests.tours.detecting import FACE, PLATE


def test_detectors_are_found_by_their_names_those_of_faces_first(tmp_path: Path) -> None:
    (tmp_path / PLATE).write_text("plate")
    assert [one.kind for one in installed_detectors(tmp_path)] == ["plate"]
    (tmp_path / FACE).write_text("face")
    (tmp_path / "haarcascade_eye.xml").write_text("eye")
    assert [one.kind for one in installed_detectors(tmp_path)] == ["face", "plate"]


def test_a_detector_that_has_learnt_something_else_is_another(tmp_path: Path) -> None:
    (tmp_path / FACE).write_text("one")
    before = installed_detectors(tmp_path)
    (tmp_path / FACE).write_text("two")
    assert installed_detectors(tmp_path)[0].fingerprint != before[0].fingerprint


def test_without_a_folder_there_are_none(tmp_path: Path) -> None:
    assert installed_detectors(None) == installed_detectors(tmp_path / "nowhere") == ()
