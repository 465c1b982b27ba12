"""Which outputs must be made again, and why: old rows against what is new; pure.

An output is a function of its template, its arguments, the frame of all pages, the entries it
asked for and the parts of groups it saw.  As long as none of them differs, neither do its bytes.
"""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Callable, Iterator, Mapping

from msgspec import field

from plugins.build.model import PageRow
from plugins.core.fingerprint import of_bytes
from plugins.core.pages import Planned
from plugins.core.value import Value

NEW = "Die Seite ist neu."
MISSING = "Die veröffentlichte Datei fehlte oder war verändert."
ARGUMENTS = "Die Zusammenstellung der Seite hat sich geändert."
FRAME = "Der Rahmen aller Seiten hat sich geändert (Navigation, Gestaltung oder Einstellungen)."


def key_number(key: str) -> int:
    """Return the number that stands for a key; two keys may share one, which costs time only."""
    return zlib.crc32(key.encode())


def inputs_of(keys: Iterator[str] | set[str]) -> bytes:
    """Return the keys that a page asked for as sorted numbers."""
    return array("I", sorted({key_number(key) for key in keys})).tobytes()


def arguments_print(planned: Planned) -> str:
    """Return the hash of the function that makes an output and of its arguments."""
    make = planned.make
    return of_bytes(f"{make.__module__}.{make.__qualname__}{planned.arguments!r}".encode())


class News(Value, frozen=True):
    """What differs from the build that made the rows."""

    entries: Mapping[int, str] = field(default_factory=dict)
    """Changed entries by number, with a sentence each."""
    templates: Mapping[str, str] = field(default_factory=dict)
    """Changed templates, with a sentence each."""
    frame: bool = False
    """Whether what stands on every page has changed."""
    seen_differently: Callable[[PageRow], str] = lambda row: ""
    """Tells in a sentence when a part of a group that a page saw has changed."""
    lies_there: Callable[[PageRow], bool] = lambda row: True
    """Tells whether the published file is the one that was written."""


def outdated(
    planned: tuple[Planned, ...], rows: Mapping[str, PageRow], news: News
) -> Iterator[tuple[Planned, str]]:
    """Give every output that must be made, with the reason as a sentence."""
    for output in planned:
        row = rows.get(output.url)
        reason = NEW if row is None else why(output, row, news)
        if reason:
            yield output, reason


def why(output: Planned, row: PageRow, news: News) -> str:
    """Return why an output must be made again, or nothing."""
    if news.frame and row.template:
        return FRAME
    if row.template in news.templates:
        return news.templates[row.template]
    if row.arguments != arguments_print(output):
        return ARGUMENTS
    changed = _changed_input(row, news)
    if changed:
        return changed
    return news.seen_differently(row) or ("" if news.lies_there(row) else MISSING)


def _changed_input(row: PageRow, news: News) -> str:
    if not news.entries:
        return ""
    inputs = array("I", row.inputs)
    if news.entries.keys().isdisjoint(inputs):
        return ""
    return next(news.entries[number] for number in inputs if number in news.entries)
