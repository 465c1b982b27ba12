"""The state of the last builds in one throw-away file: appended to, checked, never trusted.

The file is a line of segments, each with its length and a checksum.  What is cut off, changed
or foreign ends the line: everything from there on is forgotten, and forgetting only costs time.
Bytes of single values carry checksums of their own and are looked at only when needed.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import struct
import weakref
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from plugins.build.model import Blob, EntryRow, PageRow, ReadingRow, Segment
from plugins.core.files import clear_place, replacing
from plugins.core.groups import Groups

_HEAD = struct.Struct("<8sQQ32s")  # magic, length of all, length of the table, its digest
_MAGIC = b"hubstat1"
_SPARE = 2  # the file is written anew when it is this many times as long as what still counts
_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(Segment)

Unread = (OSError, ValueError, msgspec.MsgspecError)


class Damaged(Exception):
    """What is remembered does not fit what lies there: forget everything, build anew."""


class State:
    """All rows that count, and the file in which their bytes lie."""

    def __init__(self) -> None:
        """Start with nothing remembered."""
        self.readings: dict[tuple[str, str], ReadingRow] = {}
        """What was read when the pages were made the last time."""
        self.unseen: dict[tuple[str, str], ReadingRow] = {}
        """What was read in builds that failed since: no page saw it yet."""
        self.pages: dict[str, PageRow] = {}
        self.plain: dict[str, str] = {}
        self.groups: dict[str, Groups] = {}
        self.facts: dict[str, str] = {}
        self.folders: dict[str, int] = {}
        self.length = 0
        """Bytes of the file that are sound; 0 when there is none."""
        self.inode = 0
        self.handle = -1
        """The file, open for reading as long as this state lives."""

    def open(self, path: Path) -> None:
        """Keep a file open; it is read in pieces, so that cutting it off cannot kill a build."""
        self.handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        self.inode = os.fstat(self.handle).st_ino
        weakref.finalize(self, os.close, self.handle)

    def is_that_of(self, path: Path) -> bool:
        """Tell whether a file is still as this state left it."""
        try:
            status = path.stat()
        except OSError:
            return False
        return (status.st_ino, status.st_size) == (self.inode, self.length)

    def take(self, segment: Segment) -> None:
        """Take over what a later segment says."""
        if not segment.complete:
            self.unseen.update({(row.feature, row.name): row for row in segment.readings})
            return
        self.unseen.clear()
        for gone in segment.unread:
            self.readings.pop(gone, None)
        self.readings.update({(row.feature, row.name): row for row in segment.readings})
        for url in segment.unmade:
            self.pages.pop(url, None)
        self.pages.update({page.url: page for page in segment.pages})
        self.groups.update(segment.groups)
        self.plain, self.facts = segment.plain, segment.facts
        self.folders.update(segment.folders)

    def reading(self, feature: str, name: str) -> ReadingRow | None:
        """Return the last sound reading of an input."""
        return self.unseen.get((feature, name)) or self.readings.get((feature, name))

    def seen(self) -> dict[str, str]:
        """Return the content hashes of all entries as the pages saw them, by key."""
        rows = self.readings.values()
        return self.plain | {
            entry_key(entry): entry.fingerprint for row in rows for entry in row.entries
        }

    def bytes_of(self, blob: Blob) -> bytes:
        """Return the bytes of a value; Damaged when they are not what was written."""
        content = os.pread(self.handle, blob.length, blob.offset) if self.handle >= 0 else b""
        if zlib.crc32(content) != blob.check:
            raise Damaged
        return content


def entry_key(entry: EntryRow) -> str:
    """Return the key under which pages note that they asked for an entry."""
    return f"{entry.kind.rpartition('.')[2]}:{entry.id}"


def load(path: Path, version: str) -> State:
    """Return what the file says, as far as it is sound and of this version."""
    state = State()
    try:
        state.open(path)
        state.length = _taken(state, version)
    except (*Unread, struct.error):
        return State()
    return state


def _taken(state: State, version: str) -> int:
    """Take every sound segment; return how many bytes they are together."""
    place = start_of(version)
    if os.pread(state.handle, place, 0) != _MAGIC + version.encode():
        return 0
    whole = os.fstat(state.handle).st_size
    while len(head := os.pread(state.handle, _HEAD.size, place)) == _HEAD.size:
        magic, length, table_length, digest = _HEAD.unpack(head)
        end = place + length
        if magic != _MAGIC or table_length > length or end > whole:
            break
        table = os.pread(state.handle, table_length, end - table_length)
        if hashlib.sha256(table).digest() != digest:
            break
        state.take(_DECODER.decode(table))
        place = end
    return place


class Writer:
    """Collects one segment: bytes of values first, then the table that names them."""

    def __init__(self, place: int) -> None:
        """Begin at a place in the file, in bytes."""
        self._place = place + _HEAD.size
        self._pieces: list[bytes] = []

    def put(self, content: bytes) -> Blob:
        """Keep the bytes of a value and return where they will lie."""
        blob = Blob(self._place, len(content), zlib.crc32(content))
        self._place += len(content)
        self._pieces.append(content)
        return blob

    def segment(self, segment: Segment) -> tuple[bytes, ...]:
        """Return the whole segment as pieces of bytes: of a large site they are many megabytes."""
        table = _ENCODER.encode(segment)
        length = _HEAD.size + sum(map(len, self._pieces)) + len(table)
        digest = hashlib.sha256(table).digest()
        return _HEAD.pack(_MAGIC, length, len(table), digest), *self._pieces, table


def start_of(version: str) -> int:
    """Return where the first segment of a file begins, in bytes."""
    return len(_MAGIC) + len(version)


def added(path: Path, version: str, state: State, content: Sequence[bytes], anew: bool) -> State:
    """Write a segment behind the sound ones, or as the only one; return the state it makes.

    What lies behind the sound segments is cut off before.
    """
    if anew:
        state = State()
        with replacing(path) as temporary, temporary.open("wb") as stream:
            stream.writelines((_MAGIC, version.encode(), *content))
        state.length = start_of(version)
    else:
        with path.open("r+b") as stream:
            stream.truncate(state.length)
            stream.seek(state.length)
            stream.writelines(content)
    state.take(_DECODER.decode(content[-1]))
    state.length += sum(map(len, content))
    if anew:
        state.open(path)
    return state


def is_wasteful(state: State) -> bool:
    """Tell whether the file is so much longer than what counts that it should be written anew."""
    blobs = sum(_blob_lengths(state.readings.values())) + sum(
        row.views.length for row in state.pages.values()
    )
    rows = 300 * len(state.pages) + 300 * len(state.readings)
    return state.length > _SPARE * (blobs + rows) + (1 << 20)


def _blob_lengths(rows: Iterable[ReadingRow]) -> Iterable[int]:
    return (entry.packed.length for row in rows for entry in row.entries)


def locked(path: Path) -> int:
    """Return an open handle that holds the lock of a file until it is closed; waits for others."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = path.with_suffix(".lock")
    if lock.is_dir() or lock.is_symlink():  # somebody put it there
        clear_place(lock)
    handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o644)
    fcntl.flock(handle, fcntl.LOCK_EX)
    return handle
