"""How often an event was changed."""

from __future__ import annotations

from pathlib import Path

from tests.events.authored import event


def test_every_change_that_its_author_wrote_counts(tmp_path: Path) -> None:
    changes = "[{date: 2026-11-22, note: A.}, {date: 2026-11-23, note: B.}]"
    single = "[{day: 2026-12-08, cancelled: Krank.}, {day: 2026-12-15, note: Mit Kuchen.}]"
    repeat = "{every: woche, count: 3}"
    assert event(tmp_path, repeat=repeat).sequence == 0
    assert event(tmp_path, repeat=repeat, occurrences=single).sequence == 1
    assert event(tmp_path, repeat=repeat, occurrences=single, changes=changes).sequence == 3
