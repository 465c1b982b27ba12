"""Which faults of the build can be mended without asking, and how."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from plugins.checks.model import Finding, Fix, Level, Source
from plugins.core.dates import certain_day
from plugins.core.errors import SourceError
from plugins.core.misread import DAMAGED, MISREAD
from plugins.core.wording import slugify

_QUOTED = re.compile("„([^“]+)“")


def fault_of(error: SourceError, source: Source | None) -> Finding:
    """Return a fault that the build found, with its length and, where it is safe, its remedy."""
    if source is None:
        return Finding(error, Level.FAULT)
    if error.mark.line == 0:
        return Finding(error, Level.FAULT, fixes=_name(source))
    start = source.offset_of(error.mark)
    return Finding(error, Level.FAULT, _length(error, source, start), _fixes(source, start))


def _length(error: SourceError, source: Source, start: int) -> int:
    """Return how many signs are meant: what the message quotes, or a word."""
    if not error.mark.column:
        return 0
    for words in _QUOTED.findall(error.message):
        if source.text.startswith(words, start):
            return len(words)
    word = re.compile(r"\S*").match(source.text, start)
    return len(word[0]) if word else 0


def _fixes(source: Source, start: int) -> tuple[Fix, ...]:
    if DAMAGED.match(source.text, start):
        damaged = DAMAGED.finditer(source.text)
        return tuple(Fix(*match.span(), MISREAD[match[0]]) for match in damaged)
    for value in source.values:
        day = certain_day(value.text) if value.start == start else None
        if day:
            return (Fix(value.start, value.end, day.isoformat()),)
    return ()


def _name(source: Source) -> tuple[Fix, ...]:
    """Return a line `slug:` for an article whose file name cannot be its address."""
    stem = PurePosixPath(source.name).stem
    slug = slugify(stem)
    known = any(value.key == "slug" for value in source.values)
    end = source.text.rfind("---", 0, source.body)
    if known or slug in ("", stem) or not source.name.endswith(".md") or end <= 0:
        return ()
    return (Fix(end, end, f"slug: {slug}\n"),)
