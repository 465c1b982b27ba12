"""Inputs → values: what is unchanged comes from the state, the rest is read, many at once."""

from __future__ import annotations

import importlib
import os
import re
import time
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct, msgpack

from plugins.build.model import EntryRow, Part, ReadingRow, Remark
from plugins.build.store import State, Writer
from plugins.build.workers import shared_out
from plugins.core.errors import Mark, SourceError
from plugins.core.fingerprint import of_bytes, of_file
from plugins.core.folders import Listed, stamp_of
from plugins.core.groups import GROUPINGS
from plugins.core.limits import TakesTooLong, Watch
from plugins.core.packing import Packed, pack
from plugins.core.readings import Found, Input, Prosaist, ReadInput
from plugins.core.report import Report

SECONDS = 20  # of processor time that reading one input may take
# Bytes that it may ask for; libraries of numbers reserve some for each core when they are loaded.
MEMORY = (3 << 30) + (os.cpu_count() or 1) * (64 << 20)
LEAST = 64  # inputs for which starting processes pays
_BATCH = 50  # inputs whose results a process sends together
_RECENT = 2_000_000_000  # ns; a file as young as this may change again without a new time
_MODULE = re.compile(r"plugins\.[a-z_]+\.[a-z_]+")
_NEVER = (0, 0, 0, 0)
_UNKNOWN = "?"  # a content hash that no file has


class FreshEntry(Struct, frozen=True, array_like=True):
    """A value just read, as bytes."""

    kind: str
    id: str
    fingerprint: str
    shape: str
    content: bytes


class Fresh(Struct, frozen=True, array_like=True):
    """What reading an input gave, on its way from a worker."""

    name: str
    parts: tuple[Part, ...]
    entries: tuple[FreshEntry, ...]
    broken: tuple[tuple[str, str], ...]
    faults: tuple[Remark, ...]
    remarks: tuple[Remark, ...]


_BATCHES = msgpack.Decoder(list[Fresh])
_ENCODER = msgpack.Encoder()


class Readings:
    """All inputs of a build: rows that still hold, and what was read anew."""

    def __init__(self, state: State, workers: int) -> None:
        """Begin with what earlier builds read."""
        self._state = state
        self._workers = workers
        self.prosaist = Prosaist()
        self.rows: dict[tuple[str, str], ReadingRow] = {}
        """Rows that hold, some with new stamps."""
        self.fresh: dict[tuple[str, str], Fresh] = {}
        """Inputs read in this build, without the faulty ones."""
        self.inputs: dict[str, tuple[str, Input]] = {}
        """Every input that is a single file, with its feature, by its path."""
        self.ways: dict[str, ReadInput] = {}
        """How the inputs of each feature are read."""

    def read(
        self, feature: str, inputs: Sequence[Input], read: ReadInput, report: Report
    ) -> tuple[list[Packed], list[tuple[type, str]]]:
        """Return the values of inputs in their order, and the names of broken things."""
        self.ways[feature] = read
        self.inputs.update({str(item.path): (feature, item) for item in inputs})
        stale = [item for item in inputs if not self._holds(feature, item)]
        fresh = {item.name: item for item in self._read_all(stale, read)}
        values: list[Packed] = []
        broken: list[tuple[type, str]] = []
        for item in inputs:
            made = fresh.get(item.name)
            if made is None:
                values += self._remembered(self.rows[feature, item.name], report)
                continue
            if not made.faults:
                self.fresh[feature, item.name] = made
            values += [packed_of(entry) for entry in made.entries]
            broken += [(kind_of(kind), id) for kind, id in made.broken]
            tell(report, made.faults, made.remarks)
        return values, broken

    def _holds(self, feature: str, item: Input) -> bool:
        row = self._state.reading(feature, item.name)
        if row is None or not item.parts or len(row.parts) != len(item.parts):
            return False
        if all(
            old.stamp == new.stamp and old.name == new.name
            for old, new in zip(row.parts, item.parts, strict=True)
        ):
            self.rows[feature, item.name] = row
            return True
        parts = _parts(item.parts)
        if [(p.name, p.digest) for p in parts] != [(p.name, p.digest) for p in row.parts]:
            return False
        self.rows[feature, item.name] = ReadingRow(
            feature, item.name, parts, row.entries, row.remarks
        )
        return True

    def _read_all(self, stale: Sequence[Input], read: ReadInput) -> Iterator[Fresh]:
        work = partial(_batches, read=read, prosaist=self.prosaist)
        for batch in shared_out(stale, work, self._workers, LEAST):
            yield from _BATCHES.decode(batch)

    def _remembered(self, row: ReadingRow, report: Report) -> Iterator[Packed]:
        tell(report, (), row.remarks)
        for entry in row.entries:
            load = partial(self._state.bytes_of, entry.packed)
            yield Packed(kind_of(entry.kind), entry.id, entry.fingerprint, entry.shape, load)

    def to_rows(self, writer: Writer, anew: bool) -> list[ReadingRow]:
        """Return the rows that the state lacks, their bytes put to `writer`; `anew`: all rows."""
        rows = [reading_row(feature, fresh, writer) for (feature, _), fresh in self.fresh.items()]
        known = self._state.readings
        for key, row in self.rows.items():
            if anew:
                rows.append(self._moved(row, writer))
            elif known.get(key) is not row:
                rows.append(row)
        return rows

    def _moved(self, row: ReadingRow, writer: Writer) -> ReadingRow:
        entries = (
            EntryRow(
                e.kind, e.id, e.fingerprint, e.shape, writer.put(self._state.bytes_of(e.packed))
            )
            for e in row.entries
        )
        return ReadingRow(row.feature, row.name, row.parts, tuple(entries), row.remarks)


def reading_row(feature: str, fresh: Fresh, writer: Writer) -> ReadingRow:
    """Return the row by which a reading is remembered."""
    entries = (
        EntryRow(e.kind, e.id, e.fingerprint, e.shape, writer.put(e.content)) for e in fresh.entries
    )
    return ReadingRow(feature, fresh.name, fresh.parts, tuple(entries), fresh.remarks)


def _batches(items: Sequence[Input], read: ReadInput, prosaist: Prosaist) -> Iterator[bytes]:
    for start in range(0, len(items), _BATCH):
        with Watch(SECONDS, MEMORY) as watch:
            batch = [_fresh(item, read, prosaist, watch) for item in items[start : start + _BATCH]]
        yield _ENCODER.encode(batch)


def read_fresh(item: Input, read: ReadInput, prosaist: Prosaist) -> Fresh:
    """Read one input; a file that was saved meanwhile has no hash, and is read again next time."""
    with Watch(SECONDS, MEMORY) as watch:
        return _fresh(item, read, prosaist, watch)


def _fresh(item: Input, read: ReadInput, prosaist: Prosaist, watch: Watch) -> Fresh:
    parts = _parts(item.parts)
    report = Report()
    found = _found(item, read, prosaist, report, watch)
    return Fresh(
        item.name,
        tuple(map(_still, parts, item.parts)),
        tuple(_entry(value) for value in found.values),
        tuple((kind_name(kind), id) for kind, id in found.broken),
        remarks_of(report.faults),
        remarks_of(report.reminders),
    )


def found_in(item: Input, read: ReadInput, prosaist: Prosaist, report: Report) -> Found:
    """Return what reading one input gives, within the limits of every reading."""
    with Watch(SECONDS, MEMORY) as watch:
        return _found(item, read, prosaist, report, watch)


def _found(item: Input, read: ReadInput, prosaist: Prosaist, report: Report, watch: Watch) -> Found:
    """Return what reading an input gives; one that takes too much gives nothing but a fault."""
    try:
        watch.next()
        try:
            return read(item, prosaist, report)
        finally:
            watch.rest()
    except TakesTooLong:
        report.fault(
            Mark(item.name), f"Das zu lesen dauert länger als {SECONDS} Sekunden",
            "Vereinfachen oder aufteilen.",
        )  # fmt: skip
    except (MemoryError, RecursionError):
        report.fault(
            Mark(item.name),
            "Das ist zu groß oder zu tief verschachtelt",
            "Vereinfachen oder aufteilen.",
        )
    return Found()


def _entry(value: object) -> FreshEntry:
    kind, content = type(value), pack(value)
    grouping = GROUPINGS.get(kind)
    shape = grouping.shape(value) if grouping else ""
    id: str = value.id  # type: ignore[attr-defined]
    return FreshEntry(kind_name(kind), id, of_bytes(content), shape, content)


def packed_of(entry: FreshEntry) -> Packed:
    """Return a value just read, to be unpacked when somebody asks for it."""
    content = entry.content
    return Packed(kind_of(entry.kind), entry.id, entry.fingerprint, entry.shape, lambda: content)


def _parts(files: Sequence[Listed]) -> tuple[Part, ...]:
    return tuple(_part(file) for file in files)


def _part(file: Listed) -> Part:
    """Return a file with its content hash; what may still change gets a stamp that never fits."""
    try:
        digest = of_file(Path(file.path))
        unchanged = stamp_of(os.lstat(file.path)) == file.stamp
    except OSError:  # gone or unreadable: reading it will say so
        return Part(file.name, _NEVER, "")
    young = max(file.stamp.modified, file.stamp.changed) > time.time_ns() - _RECENT
    return Part(file.name, _NEVER if young or not unchanged else file.stamp, digest)


def _still(part: Part, file: Listed) -> Part:
    """Return a part as it was when its hash was taken; one that has changed since fits nothing."""
    try:
        unchanged = stamp_of(os.lstat(file.path)) == file.stamp
    except OSError:
        unchanged = not part.digest
    return part if unchanged else Part(part.name, _NEVER, _UNKNOWN)


def kind_name(kind: type) -> str:
    """Return the name under which a kind of value is remembered."""
    return f"{kind.__module__}.{kind.__qualname__}"


def kind_of(name: str) -> type:
    """Return the kind of value of a name; only values of our own features have one."""
    module, _, own = name.rpartition(".")
    assert _MODULE.fullmatch(module), name
    kind = getattr(importlib.import_module(module), own)
    assert isinstance(kind, type)
    return kind


def remarks_of(errors: Sequence[SourceError]) -> tuple[Remark, ...]:
    """Return faults or reminders as plain values."""
    return tuple((e.mark.path, e.mark.line, e.mark.column, e.message, e.hint) for e in errors)


def tell(report: Report, faults: Sequence[Remark], remarks: Sequence[Remark]) -> None:
    """Note faults and reminders that were found elsewhere."""
    for path, line, column, message, hint in faults:
        report.fault(Mark(path, line, column), message, hint)
    for path, line, column, message, hint in remarks:
        report.remind(Mark(path, line, column), message, hint)
