"""What was to be replaced before anybody reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.checks.model import Finding, Source
from plugins.core.wording import quoted

_DUMMY = re.compile(
    r"\b(?:lorem ipsum|TODO|FIXME|XXX+|TBD|Blindtext|Mustermann|Musterfrau|Musterstraße"
    r"|Musterstadt|xx\.xx\.\w*|[\w.-]+@example\.\w+|(?:www\.)?example\.(?:com|org|net|de))\b",
    re.IGNORECASE,
)
_SIGNS = (
    "ipsum", "todo", "fixme", "xx", "tbd", "blindtext", "muster", "example",
)  # fmt: skip
_ASKING = re.compile(r"\?{3,}|\[\s*(?:…|\.\.\.)\s*\]")
_CASED = frozenset(("todo", "tbd", "fixme"))  # only in capitals: “todo” may be a word of a name


def find(source: Source) -> Iterator[Finding]:
    """Give every placeholder that was left over."""
    lowered = source.text.lower()
    suspicious = any(sign in lowered for sign in _SIGNS)  # far faster than the pattern
    for match in _DUMMY.finditer(source.text) if suspicious else ():
        if match[0].casefold() in _CASED and not match[0].isupper():
            continue
        yield _of(source, match)
    for match in _ASKING.finditer(source.prose):
        yield _of(source, match)


def _of(source: Source, match: re.Match[str]) -> Finding:
    return source.found(
        match, f"{quoted(match[0])} sieht nach einem Platzhalter aus", "Ersetzen oder löschen."
    )
