"""Letters in UTF-8 that a program took for Windows letters and wrote down as such: Ã¼ for ü."""

from __future__ import annotations

import re

from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.core.wording import quoted

# Each sign as it is written after such a mistake, with the sign that was meant.
MISREAD = {sign.encode().decode("cp1252"): sign for sign in "äöüÄÖÜßéèàç§°·»«„“‚‘’–—…€"}
DAMAGED = re.compile("|".join(MISREAD))
_FIRST = sorted({damaged[0] for damaged in MISREAD})  # three, and a sound text has none of them


def note_misread(text: str, name: str, report: Report) -> None:
    """Note the first damaged letter of a file as a fault."""
    found = any(sign in text for sign in _FIRST) and DAMAGED.search(text)
    if found:
        start = found.start()
        line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
        report.fault(
            Mark(name, line, column),
            f"{quoted(found[0])} ist ein beschädigtes {quoted(MISREAD[found[0]])}",
            "Das Zeichen neu tippen und die Datei als UTF-8 speichern.",
        )
