"""A file's text: clean UTF-8 of bounded size, from a file of its own and no link."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from plugins.core.errors import Mark
from plugins.core.misread import note_misread
from plugins.core.report import Report

MAX_BYTES = 512 * 1024
# Control signs, line ends of other systems, signs that turn the direction of reading (a line then
# says something else than it shows), marks of byte order, and what Unicode says is no character.
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff]"
)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


def read_text(path: Path, name: str, report: Report) -> str | None:
    """Return a file's text; a file that is no clean UTF-8 is a fault and gives None.

    `name` is the path as authors know it, relative to the project.
    """
    try:
        content = _content(path)
    except OSError as reason:
        report.fault(Mark(name), f"Die Datei lässt sich nicht lesen ({reason.strerror})")
        return None
    if content is None:
        report.fault(Mark(name), "Das ist keine gewöhnliche Datei", "Die Datei selbst ablegen.")
        return None
    if len(content) > MAX_BYTES:
        report.fault(
            Mark(name), f"Die Datei ist größer als {MAX_BYTES // 1024} KB", "Bitte aufteilen."
        )
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as reason:
        report.fault(
            _end_of(reason.object[: reason.start].decode("utf-8"), name),
            "Die Datei ist nicht in UTF-8 gespeichert",
            "Im Editor „Speichern mit Kodierung UTF-8“ wählen.",
        )
        return None
    text = text.replace("\r\n", "\n")
    unseen = UNSEEN.search(text)
    if unseen:
        report.fault(
            _end_of(text[: unseen.start()], name),
            "Die Zeile enthält ein unsichtbares Steuerzeichen",
            "Die Zeile neu tippen.",
        )
        return None
    note_misread(text, name, report)
    return text


def _content(path: Path) -> bytes | None:
    """Return a file's first bytes, one more than it may have; None when it is no file.

    A link may lead anywhere, and a pipe would be waited for.
    """
    if path.is_symlink():
        return None
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | _NO_LINK)
    with open(handle, "rb") as stream:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return None
        return stream.read(MAX_BYTES + 1)


def _end_of(text: str, name: str) -> Mark:
    """Return the place just after `text`, with which a file begins."""
    return Mark(name, text.count("\n") + 1, len(text) - text.rfind("\n"))
