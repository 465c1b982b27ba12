"""What is remembered of a page → a sentence: why it was made the last time, and of what."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from plugins.build.model import EntryRow, PageRow, ReadingRow
from plugins.build.outdated import key_number
from plugins.build.readings import kind_of
from plugins.build.store import State, entry_key
from plugins.core import routes
from plugins.core.packing import unpack
from plugins.core.wording import counted, nearest, quoted

UNKNOWN = (
    "Von keiner Seite ist etwas bekannt: Seit der letzten Änderung an Programm oder Einstellungen"
    " wurde nicht gebaut. Zuerst „make html“ aufrufen."
)


def explain(name: str, state: State) -> tuple[str, ...]:
    """Return a sentence for each page that a name means: an address, or a source file.

    Nothing when no page is meant; see `complaint`.
    """
    return tuple(_sentence(state.pages[url], state) for url in _meant(name, state))


def complaint(name: str, state: State) -> str:
    """Return why a name means no page, with the nearest one that does."""
    if not state.pages:
        return UNKNOWN
    near = nearest(name.strip("/"), (url.strip("/") for url in state.pages if url.strip("/")))
    remedy = f"Meinten Sie {quoted(near)}?" if near else "Zum Beispiel artikel/name angeben."
    return f"Die Seite {quoted(name)} gibt es nicht. {remedy}"


def _meant(name: str, state: State) -> tuple[str, ...]:
    plain = name.strip().removesuffix("index.html").strip("/")
    for url in (f"/{plain}/" if plain else "/", f"/{plain}"):
        if url in state.pages:
            return (url,)
    found = (
        url
        for row in state.readings.values()
        if plain == row.name or any(plain == part.name for part in row.parts)
        for url in _pages_of(row, state)
    )
    return tuple(dict.fromkeys(url for url in found if url in state.pages))


def _pages_of(row: ReadingRow, state: State) -> Iterator[str]:
    """Give the addresses of the things that a file describes; of a tour that of its page."""
    for entry in row.entries:
        if row.feature == "tours":
            yield routes.tour(entry.id)
        else:
            yield _url(entry, state)


def _url(entry: EntryRow, state: State) -> str:
    card: object = unpack(kind_of(entry.kind), state.bytes_of(entry.packed))
    return str(getattr(card, "url", ""))


def _sentence(row: PageRow, state: State) -> str:
    numbers = set(array("I", row.inputs))
    files = {
        reading.name
        for reading in state.readings.values()
        if any(key_number(entry_key(entry)) in numbers for entry in reading.entries)
    }
    template = f"der Vorlage {quoted(row.template)}, " if row.template else ""
    things = counted(len(numbers), "befragten Ding", "befragten Dingen")
    many = counted(len(files), "Datei", "Dateien")
    return (
        f"{quoted(row.url)} wurde zuletzt gemacht: {row.reason.removesuffix('.')};"
        f" die Seite hängt ab von {template}{things} und {many} dahinter."
    )
