"""Faults are collected, sorted and end the build once."""

from __future__ import annotations

import pytest

from plugins.core.errors import AuthorFaults, Mark
from plugins.core.report import Report


def test_faults_come_sorted_by_file_and_line_and_each_once() -> None:
    report = Report()
    for path, line in (("b.md", 1), ("a.md", 10), ("a.md", 9), ("b.md", 1)):
        report.fault(Mark(path, line), "Falsch")
    assert [str(fault) for fault in report.faults] == [
        "a.md:9: Falsch",
        "a.md:10: Falsch",
        "b.md:1: Falsch",
    ]


def test_the_build_ends_with_all_faults_at_once() -> None:
    report = Report()
    report.fault(Mark("a.md"), "Eins")
    report.fault(Mark("b.md"), "Zwei", "Ändern.")
    with pytest.raises(AuthorFaults) as caught:
        report.fail_if_any()
    assert caught.value.faults == report.faults
    assert str(caught.value) == "2 Fehler"


def test_what_an_author_wrote_cannot_begin_a_line_of_its_own() -> None:
    report = Report()
    report.fault(Mark("a\nb.md"), "Eins\n::error::Zwei", "Drei\x1b[2J")
    (fault,) = report.faults
    assert str(fault) == "a\ufffdb.md: Eins\ufffd::error::Zwei – Drei\ufffd[2J"
    assert "\n" not in fault.message + fault.hint


def test_a_reminder_does_not_end_the_build() -> None:
    report = Report()
    report.remind(Mark("a.md"), "Platzhalter", "Ergänzen.")
    report.fail_if_any()
    assert [str(reminder) for reminder in report.reminders] == ["a.md: Platzhalter – Ergänzen."]
    assert report.faults == ()
