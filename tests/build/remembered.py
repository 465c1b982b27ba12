"""States on the disk in one line each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from plugins.build import store
from plugins.build.model import Blob, EntryRow, PageRow, Part, ReadingRow, Segment

VERSION = "0123456789ab"
NOWHERE = Blob(0, 0, 0)


def reading(name: str = "eins", *entries: EntryRow, feature: str = "articles") -> ReadingRow:
    """Return the row of a file that was read."""
    return ReadingRow(feature, name, (Part(name, (1, 2, 3, 4), "abc"),), entries, ())


def entry(id: str, fingerprint: str = "f1", packed: Blob = NOWHERE) -> EntryRow:
    """Return the row of an article's card."""
    return EntryRow("plugins.core.cards.ArticleCard", id, fingerprint, "s1", packed)


def page(url: str = "/eins/", **changes: Any) -> PageRow:
    """Return the row of a page."""
    values: dict[str, Any] = {
        "template": "page.html", "arguments": "a1", "inputs": b"", "views": NOWHERE,
        "pictures": (), "digest": "d1", "stamp": (1, 2, 3), "changed": None, "listed": True,
        "remarks": (), "reason": "", "image": "", **changes,
    }  # fmt: skip
    return PageRow(url, **values)


def segment(complete: bool = True, **changes: Any) -> Segment:
    """Return what one build adds."""
    values: dict[str, Any] = {
        "readings": [], "unread": [], "pages": [], "unmade": [], "plain": {}, "groups": {},
        "facts": {}, "folders": {}, **changes,
    }  # fmt: skip
    return Segment(complete, **values)


def put(path: Path, *segments: Segment) -> None:
    """Write segments one after the other, as builds do; the first begins the file anew."""
    first, *others = segments
    begin(path, store.Writer(store.start_of(VERSION)).segment(first))
    for later in others:
        extend(path, store.Writer(path.stat().st_size).segment(later))


def begin(path: Path, content: Sequence[bytes]) -> None:
    """Write a file of one segment."""
    path.parent.mkdir(parents=True, exist_ok=True)
    store.added(path, VERSION, store.State(), content, anew=True)


def extend(path: Path, content: Sequence[bytes]) -> None:
    """Write a segment behind the sound ones of a file."""
    store.added(path, VERSION, store.load(path, VERSION), content, anew=False)
