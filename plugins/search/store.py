"""Where the index lies in the cache: made again only when something it was made of has changed."""

from __future__ import annotations

from pathlib import Path

from plugins.core.asked import Asked, asked_by, still_holds
from plugins.core.desk import Desk
from plugins.core.files import whole_folder, write_whole
from plugins.core.fingerprint import of_bytes, of_value
from plugins.core.packing import Unfit, pack, unpack
from plugins.core.site import HubSettings
from plugins.core.value import Value
from plugins.search.index import GUIDE, index_of
from plugins.search.records import records_of

FOLDER = "suche"  # below the cache


class Kept(Value, frozen=True):
    """The folder of an index in the cache, and what it was made of."""

    code: str
    key: str
    asked: Asked


def known_index(settings: HubSettings, desk: Desk) -> Path | None:
    """Return the folder of the index that an earlier build made, if it is still the right one."""
    try:
        kept = unpack(Kept, _note(settings).read_bytes())
    except (OSError, *Unfit):
        return None
    folder = settings.cache / FOLDER / kept.key
    if kept.code != _code() or not _is_whole(folder):
        return None
    return folder if still_holds(kept.asked, desk.catalogue.shelves) else None


def make_index(settings: HubSettings, desk: Desk) -> Path:
    """Make the index of all that is found at a desk, and note what it was made of."""
    own = desk.fresh()
    records = records_of(own)
    key = of_bytes(pack((_code(), records)))
    folder = settings.cache / FOLDER / key
    if not _is_whole(folder):
        with whole_folder(folder, lambda: _is_whole(folder)) as made:
            for file in index_of(records):
                (made / file.name).write_bytes(file.content)
    kept = Kept(_code(), key, asked_by(own.notes, own.catalogue.shelves))
    write_whole(_note(settings), pack(kept))
    return folder


def _code() -> str:
    """Return the hash of all that makes an index of records: an update makes it anew."""
    files = sorted(Path(__file__).parent.glob("*.py"))
    return of_bytes(b"".join(file.read_bytes() for file in files))


def _note(settings: HubSettings) -> Path:
    """Return the note of a site: others may share its cache."""
    return settings.cache / FOLDER / f"{of_value((settings.output, settings.root))}.stand"


def _is_whole(folder: Path) -> bool:
    return (folder / GUIDE).is_file()
