"""How a file is stored: marks and line ends of Windows, letters of the Mac in two parts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from plugins.checks.model import Finding, Fix, Source
from plugins.core.errors import Mark, SourceError
from plugins.core.wording import quoted

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_IN_PARTS = re.compile("\\w[\u0300-\u036f]+")


def decoded(content: bytes) -> str:
    """Return a file's text as checks look at it; ValueError when it is no UTF-8."""
    return content.decode("utf-8-sig").replace("\r\n", "\n")


def find(content: bytes, source: Source) -> Iterator[Finding]:
    """Give what is unusual in the bytes of a file; writing its text again mends the first two."""
    start = Fix(0, 0, "")
    if content.startswith(_BYTE_ORDER_MARK):
        yield _at_first_line(
            source, start, "Die Datei beginnt mit einer unsichtbaren Marke (BOM)",
            "Im Editor „UTF-8 ohne BOM“ wählen.",
        )  # fmt: skip
    if b"\r\n" in content:
        yield _at_first_line(
            source, start, "Die Zeilen enden wie unter Windows (CRLF)",
            "Im Editor das Zeilenende „LF“ wählen.",
        )  # fmt: skip
    if not unicodedata.is_normalized("NFC", source.text):
        for match in _IN_PARTS.finditer(source.text):
            whole = unicodedata.normalize("NFC", match[0])
            yield source.found(
                match, f"Der Buchstabe {quoted(whole)} ist aus zwei Zeichen zusammengesetzt",
                "Neu tippen.", Fix(*match.span(), whole),
            )  # fmt: skip


def _at_first_line(source: Source, fix: Fix, message: str, hint: str) -> Finding:
    return Finding(SourceError(Mark(source.name, 1), message, hint), fixes=(fix,))
