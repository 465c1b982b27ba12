"""Where the index lies in the cache: made again only when something it was made of has changed.

Then only the blocks of pages are counted again in which something has changed, and only the words
are split that have to do with a new one; both lie in the cache by themselves.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path

from plugins.core.asked import Asked, asked_by, still_holds
from plugins.core.desk import Desk
from plugins.core.files import write_whole
from plugins.core.fingerprint import of_bytes, of_value
from plugins.core.packing import Unfit, pack, unpack
from plugins.core.sealed import is_sealed, sealed_folder
from plugins.core.site import HubSettings
from plugins.core.value import Value
from plugins.search.counting import Counting, blocks_of
from plugins.search.index import files_of, parts_in, words_of
from plugins.search.model import Block, IndexFile, Record
from plugins.search.records import records_of
from plugins.search.words import GERMAN, Speech

FOLDER = "suche"  # below the cache
BLOCKS = "bloecke"  # below that, removed when no build has read them for some days


class Kept(Value, frozen=True):
    """The folder of an index in the cache, and what it was made of."""

    code: str
    key: str
    asked: Asked


class Split(Value, frozen=True):
    """The parts of all words of a site, and the code that found them."""

    code: str
    parts: dict[str, tuple[str, ...]]


def known_index(settings: HubSettings, desk: Desk, speech: Speech = GERMAN) -> Path | None:
    """Return the folder of the index that an earlier build made, if it is still the right one."""
    try:
        kept = unpack(Kept, _note(settings, speech).read_bytes())
    except (OSError, *Unfit):
        return None
    folder = settings.cache / FOLDER / kept.key
    if kept.code != _code() or not _is_whole(folder):
        return None
    return folder if still_holds(kept.asked, desk.catalogue.shelves) else None


def make_indexes(settings: HubSettings, desk: Desk, speeches: Sequence[Speech]) -> None:
    """Make the indexes of some languages, one after the other."""
    for speech in speeches:
        make_index(settings, desk, speech)


def make_index(settings: HubSettings, desk: Desk, speech: Speech = GERMAN) -> Path:
    """Make the index of all that is found at a desk, and note what it was made of."""
    own = desk.fresh()
    records = _records(own, speech)
    key = of_bytes(pack((_code(), speech.code, records)))
    folder = settings.cache / FOLDER / key
    if not _is_whole(folder):
        with sealed_folder(folder, lambda: _is_whole(folder)) as made:
            for file in files_in(settings.cache / FOLDER, _name(settings, speech), records, speech):
                (made / file.name).write_bytes(file.content)
    kept = Kept(_code(), key, asked_by(own.notes, own.catalogue.shelves))
    write_whole(_note(settings, speech), pack(kept))
    return folder


def _records(desk: Desk, speech: Speech) -> tuple[Record, ...]:
    if speech.code == GERMAN.code:
        return records_of(desk)
    from plugins.search.english_records import english_records  # noqa: PLC0415 - few have any

    return english_records(desk)


def files_in(
    folder: Path, name: str, records: Sequence[Record], speech: Speech = GERMAN
) -> tuple[IndexFile, ...]:
    """Return all files of the index; what a folder remembers of a site is not found out again."""
    words = words_of(_blocks(folder / BLOCKS, records, speech))
    kept = folder / f"{name}.teile"
    known = None
    with suppress(OSError, *Unfit):
        split = unpack(Split, kept.read_bytes())
        known = split.parts if split.code == _code() else None
    parts = parts_in(words, speech, known)
    if parts != known:
        write_whole(kept, pack(Split(_code(), parts)))
    return files_of(records, words, parts, speech)


def _blocks(folder: Path, records: Sequence[Record], speech: Speech) -> Iterator[Block]:
    """Give the words of the records, block by block: known ones, else counted and kept."""
    folder.mkdir(parents=True, exist_ok=True)
    counting = Counting(speech)
    for block in blocks_of(records):
        path = folder / f"block-{of_bytes(pack((_code(), speech.code, tuple(block))))}"
        try:
            known = unpack(Block, path.read_bytes())
            os.utime(path)  # it is still of use
        except (OSError, *Unfit):
            known = counting.count(block)
            write_whole(path, pack(known))
        yield known


@cache
def _code() -> str:
    """Return the hash of all that makes an index of records: an update makes it anew."""
    files = sorted(Path(__file__).parent.glob("*.py"))
    return of_bytes(b"".join(file.read_bytes() for file in files))


def _note(settings: HubSettings, speech: Speech) -> Path:
    """Return the note of a site: others may share its cache."""
    return settings.cache / FOLDER / f"{_name(settings, speech)}.stand"


def _name(settings: HubSettings, speech: Speech) -> str:
    return of_value((settings.output, settings.root, speech.code))


def _is_whole(folder: Path) -> bool:
    return is_sealed(folder)
