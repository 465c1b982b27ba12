"""What a build remembers for the next one: rows of plain values, compact on the disk."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

from plugins.core.groups import Groups

Remark = tuple[str, int, int, str, str]
"""A reminder: path, line, column, message, hint."""


class Blob(Struct, frozen=True, array_like=True):
    """Bytes in the state file: where they begin, how many they are, their checksum (CRC-32)."""

    offset: int
    length: int
    check: int


class Part(Struct, frozen=True, array_like=True):
    """A file that was read: its name, its stamp (see core/folders.py), its content hash."""

    name: str
    stamp: tuple[int, int, int, int]
    digest: str


class EntryRow(Struct, frozen=True, array_like=True):
    """A value that reading gave: its type, id, content hash, the hash of where it stands."""

    kind: str
    id: str
    fingerprint: str
    shape: str
    packed: Blob


class ReadingRow(Struct, frozen=True, array_like=True):
    """One input that was read without a fault."""

    feature: str
    name: str
    parts: tuple[Part, ...]
    entries: tuple[EntryRow, ...]
    remarks: tuple[Remark, ...]


class PageRow(Struct, frozen=True, array_like=True):
    """One output: what it was made of, and which bytes came of it."""

    url: str
    template: str
    """The template's name, empty for a document."""
    arguments: str
    """The hash of the function that makes it and of its arguments."""
    inputs: bytes
    """What it asked of the catalogue: CRC-32 of each key, four bytes each."""
    views: Blob
    """The parts of groups it saw, with their hashes."""
    pictures: tuple[str, ...]
    """What it has ordered: pictures by id, its card, films and recordings."""
    digest: str
    """The content hash of its bytes."""
    stamp: tuple[int, int, int]
    """Size, time of change and inode of its file in output/."""
    changed: dt.date | None
    """The day of its last change, for the sitemap."""
    listed: bool
    """Whether the sitemap names it."""
    image: str
    """The address of the picture that stands for it, or nothing."""
    remarks: tuple[Remark, ...]
    reason: str
    """Why it was made the last time, a German sentence."""


class Segment(Struct, array_like=True):
    """What one build adds to the state; later segments go before earlier ones."""

    complete: bool
    """Whether the build ended well: only then the pages saw these readings."""
    readings: list[ReadingRow]
    unread: list[tuple[str, str]]
    """Readings (feature, name) that are there no more."""
    pages: list[PageRow]
    unmade: list[str]
    """Outputs that are there no more, by address."""
    plain: dict[str, str]
    """Content hashes of entries that were not read from files, by key; all of them."""
    groups: dict[str, Groups]
    """The groups of kinds whose shape changed, by the name of the kind."""
    facts: dict[str, str]
    """Hashes of what all pages share, by name; all of them."""
    folders: dict[str, int]
    """Folders of output/ that were written, with their time of change."""
