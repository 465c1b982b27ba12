"""Inputs are read once, and again only when their bytes change."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from plugins.build import store
from plugins.build.readings import LEAST, Readings, kind_name, kind_of, read_fresh
from plugins.build.store import State
from plugins.core.cards import ArticleCard, PageCard
from plugins.core.errors import Mark
from plugins.core.fingerprint import of_file
from plugins.core.folders import listing
from plugins.core.readings import Found, Input, Prosaist, file_inputs
from plugins.core.report import Report
from tests.build.remembered import VERSION, begin, extend, segment
from tests.cases import faults
from tests.core.builders import article

LONG_AGO = 10**18


def read_card(item: Input, _: Prosaist, report: Report) -> Found:
    """Read a file of which the first word is a title; „kaputt“ is a fault."""
    with (item.path.parent.parent / "read.log").open("a", encoding="utf-8") as log:
        log.write(f"{item.path.stem}\n")
    text = item.path.read_text(encoding="utf-8")
    if text == "kaputt":
        report.fault(Mark(item.name, 1), "Das ist kaputt", "Reparieren.")
        return Found(broken=((ArticleCard, item.path.stem),))
    if text == "offen":
        report.remind(Mark(item.name, 1), "Hier fehlt noch etwas")
    return Found((article(item.path.stem, title=text, mark=Mark(item.name)),))


@dataclass
class Folder:
    """Some files, and the builds that read them one after the other."""

    root: Path
    workers: int = 1
    report: Report = field(default_factory=Report)

    def put(self, when: int = LONG_AGO, **texts: str) -> None:
        (self.root / "content").mkdir(exist_ok=True)
        for name, text in texts.items():
            path = self.root / "content" / f"{name}.md"
            path.write_text(text, encoding="utf-8")
            os.utime(path, ns=(when, when))

    def build(self, complete: bool = True) -> dict[str, str]:
        """Read all files and remember it; return the titles by name."""
        self.report = Report()
        path = self.root / "hub.stand"
        state = store.load(path, VERSION)
        readings = Readings(state, self.workers)
        inputs = file_inputs(listing(self.root / "content", self.root), "content", ".md")
        values, broken = readings.read("articles", inputs, read_card, self.report)
        self.broken = broken
        self._remember(path, state, readings, complete)
        cards = [value.value() for value in values]
        assert [card.mark.path for card in cards] == sorted(card.mark.path for card in cards)
        return {card.id: card.title for card in cards}

    @staticmethod
    def _remember(path: Path, state: State, readings: Readings, complete: bool) -> None:
        place = state.length or store.start_of(VERSION)
        writer = store.Writer(place)
        rows = readings.to_rows(writer, anew=not state.length)
        content = writer.segment(segment(complete, readings=rows))
        (extend if state.length else begin)(path, content)

    def was_read(self) -> list[str]:
        """Return what was read since somebody asked, sorted."""
        log = self.root / "read.log"
        names = log.read_text(encoding="utf-8").split() if log.exists() else []
        log.unlink(missing_ok=True)
        return sorted(names)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    """Return an empty folder; files count as old although they were just written."""
    later = time.time_ns() + 60_000_000_000
    monkeypatch.setattr("plugins.build.readings.time.time_ns", lambda: later)
    return Folder(tmp_path)


def test_the_first_build_reads_everything(folder: Folder) -> None:
    folder.put(a="A", b="B")
    assert folder.build() == {"a": "A", "b": "B"}
    assert folder.was_read() == ["a", "b"]


def test_the_next_build_reads_nothing_and_knows_the_same(folder: Folder) -> None:
    folder.put(a="A", b="B")
    first = folder.build()
    folder.was_read()
    assert folder.build() == first
    assert folder.was_read() == []


def test_only_a_changed_file_is_read_again(folder: Folder) -> None:
    folder.put(a="A", b="B")
    folder.build()
    folder.was_read()
    folder.put(when=LONG_AGO + 1, b="Neu", c="C")
    assert folder.build() == {"a": "A", "b": "Neu", "c": "C"}
    assert folder.was_read() == ["b", "c"]


def test_a_file_that_was_only_touched_is_not_read_again(folder: Folder) -> None:
    folder.put(a="A")
    folder.build()
    folder.was_read()
    for when in (LONG_AGO + 1, LONG_AGO + 2):
        folder.put(when=when, a="A")
        assert folder.build() == {"a": "A"}
    assert folder.was_read() == []


def test_a_change_that_keeps_size_and_time_is_noticed(folder: Folder) -> None:
    """Some programs set back the time; the time of the inode cannot be set."""
    folder.put(a="Eins")
    folder.build()
    folder.put(a="Zwei")
    assert folder.build() == {"a": "Zwei"}


def test_a_file_that_is_young_has_no_stamp_to_trust(tmp_path: Path) -> None:
    """Within one tick of the clock it may change again and look the same."""
    folder = Folder(tmp_path)
    folder.put(a="Eins")
    folder.build()
    (row,) = store.load(tmp_path / "hub.stand", VERSION).readings.values()
    assert row.parts[0].stamp == (0, 0, 0, 0)
    assert folder.build() == {"a": "Eins"}
    assert folder.was_read() == ["a"]


def test_a_faulty_file_is_read_until_it_is_sound_and_always_told(folder: Folder) -> None:
    folder.put(a="A", b="kaputt")
    for _ in range(2):
        assert folder.build() == {"a": "A"}
        assert folder.broken == [(ArticleCard, "b")]
        assert faults(folder.report) == ["content/b.md:1: Das ist kaputt – Reparieren."]
    assert folder.was_read() == ["a", "b", "b"]
    folder.put(b="B")
    assert folder.build() == {"a": "A", "b": "B"}
    assert folder.report.faults == ()


def test_a_reminder_is_told_in_every_build(folder: Folder) -> None:
    folder.put(a="offen")
    for _ in range(2):
        folder.build()
        assert [str(reminder) for reminder in folder.report.reminders] == [
            "content/a.md:1: Hier fehlt noch etwas"
        ]
    assert folder.was_read() == ["a"]


def test_what_a_failed_build_read_is_not_read_again(folder: Folder) -> None:
    folder.put(a="A")
    folder.build()
    folder.put(when=LONG_AGO + 1, a="Neu")
    folder.build(complete=False)
    folder.was_read()
    assert folder.build() == {"a": "Neu"}
    assert folder.was_read() == []


def test_what_is_saved_while_it_is_read_is_never_taken_for_what_it_was(folder: Folder) -> None:
    """An author who takes a change back must not get it published."""
    path = folder.root / "content/a.md"
    folder.put(a="Eins")

    def read(item: Input, prose: Prosaist, report: Report) -> Found:
        folder.put(a="Zwei")  # between the hash and the reading
        return read_card(item, prose, report)

    inputs = file_inputs(listing(folder.root / "content", folder.root), "content", ".md")
    fresh = read_fresh(inputs[0], read, Prosaist())
    folder.put(a="Eins")
    assert fresh.parts[0].digest not in ("", of_file(path))
    assert fresh.parts[0].stamp == (0, 0, 0, 0)


def test_a_file_that_is_gone_is_known_no_more(folder: Folder) -> None:
    folder.put(a="A", b="B")
    folder.build()
    (folder.root / "content" / "a.md").unlink()
    assert folder.build() == {"b": "B"}


def names(numbers: Iterable[int]) -> dict[str, str]:
    return {f"a{number:03d}": f"Titel {number}" for number in numbers}


def test_several_processes_read_the_same_in_the_same_order(folder: Folder) -> None:
    folder.workers = 2
    texts = names(range(2 * LEAST + 60))
    folder.put(**texts)
    assert list(folder.build().items()) == list(texts.items())
    assert folder.was_read() == sorted(texts)
    assert folder.build() == texts
    assert folder.was_read() == []


def test_only_our_own_kinds_of_values_have_a_name() -> None:
    assert kind_of(kind_name(PageCard)) is PageCard
    for foreign in ("os.path", "builtins.dict", "plugins.core.cards.x.PageCard"):
        with pytest.raises(AssertionError):
            kind_of(foreign)


def read_badly(item: Input, _: Prosaist, report: Report) -> Found:
    if item.path.stem == "ewig":
        while True:
            pass
    if item.path.stem == "gierig":
        return Found((bytearray(1 << 36),))
    if item.path.stem == "tief":
        return read_badly(item, _, report)
    return Found((article(item.path.stem, title="Gut", mark=Mark(item.name)),))


@pytest.mark.parametrize("workers", [1, 2])
def test_what_takes_too_much_is_a_fault_of_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: int
) -> None:
    monkeypatch.setattr("plugins.build.readings.SECONDS", 0.2)
    monkeypatch.setattr("plugins.build.readings.LEAST", 2)
    folder = Folder(tmp_path)
    folder.put(ewig="", gierig="", gut="", tief="")
    inputs = file_inputs(listing(tmp_path / "content", tmp_path), "content", ".md")
    report = Report()
    values, _ = Readings(State(), workers).read("artikel", inputs, read_badly, report)
    assert [packed.id for packed in values] == ["gut"]
    deep = "Das ist zu groß oder zu tief verschachtelt – Vereinfachen oder aufteilen."
    assert faults(report) == [
        "content/ewig.md: Das zu lesen dauert länger als 0.2 Sekunden"
        " – Vereinfachen oder aufteilen.",
        f"content/gierig.md: {deep}",
        f"content/tief.md: {deep}",
    ]
