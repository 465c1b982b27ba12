"""Findings -> text for people, JSON and SARIF for programs, annotations for GitHub."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any
from urllib.parse import quote

from plugins.checks.model import Finding, Level
from plugins.core.fingerprint import of_value
from plugins.core.wording import counted, slugify

Texts = Mapping[str, str]

_RED, _YELLOW, _FAINT, _PLAIN = "\x1b[1;31m", "\x1b[33m", "\x1b[2m", "\x1b[0m"
_WORDS = {Level.FAULT: "", Level.HINT: "Hinweis: "}
_WIDEST = 160  # signs of a line that are shown
_BEFORE = 60  # signs shown before the place when the line is longer


def kind_of(finding: Finding) -> str:
    """Return the kind of mistake: its message without what was quoted and counted."""
    skeleton = re.sub("„[^“]*“|\\([^)]*\\)|[\\d.,:/-]*\\d", " ", finding.error.message)
    return slugify(skeleton) or "fehler"


def as_text(findings: Sequence[Finding], texts: Texts, coloured: bool = False) -> str:
    """Return every finding with its line and a caret below, for people."""
    return "".join(_entry(found, texts.get(found.mark.path), coloured) for found in findings)


def _entry(found: Finding, text: str | None, coloured: bool) -> str:
    head = f"{_WORDS[found.level]}{found.error}\n"
    tint = _RED if found.level is Level.FAULT else _YELLOW
    if coloured:
        head = f"{tint}{head[:-1]}{_PLAIN}\n"
    if text is None or not found.mark.line:
        return head
    number, line = found.mark.line, text.split("\n")[found.mark.line - 1]
    start = max(0, found.mark.column - 1 - _BEFORE) if len(line) > _WIDEST else 0
    shown = line[start : start + _WIDEST].replace("\t", " ")
    gutter = f"{number:>6} | "
    excerpt = f"{gutter}{shown}\n"
    if found.mark.column:
        caret = "^" + "~" * (min(found.length, _WIDEST) - 1)
        blank = " " * (len(gutter) - 2) + "| " + " " * (found.mark.column - 1 - start)
        excerpt += f"{blank}{tint}{caret}{_PLAIN}\n" if coloured else f"{blank}{caret}\n"
    return head + excerpt


def summary(findings: Sequence[Finding], files: int, seconds: float, mended: int) -> str:
    """Return the last line: how much was found in how many files, and what can be mended."""
    faults = sum(found.level is Level.FAULT for found in findings)
    hints = len(findings) - faults
    fixable = sum(bool(found.fixes) for found in findings)
    done = f"{counted(mended, 'Stelle', 'Stellen')} berichtigt. " if mended else ""
    said = (
        f"{done}{counted(faults, 'Fehler', 'Fehler')} und {counted(hints, 'Hinweis', 'Hinweise')}"
        f" in {counted(files, 'Datei', 'Dateien')}, {seconds:.1f} s."
    )
    offer = f" {fixable} davon berichtigt „make check FIX=1“ von selbst." if fixable else ""
    return said + offer


def as_json(findings: Sequence[Finding], texts: Texts) -> str:
    """Return the findings as a JSON list, for programs of one's own."""
    return json.dumps([_row(found) for found in findings], ensure_ascii=False, indent=2) + "\n"


def _row(found: Finding) -> dict[str, Any]:
    return {
        "path": found.mark.path,
        "line": found.mark.line,
        "column": found.mark.column,
        "length": found.length,
        "level": "fault" if found.level is Level.FAULT else "hint",
        "kind": kind_of(found),
        "message": found.error.message,
        "remedy": found.error.hint,
        "fixable": bool(found.fixes),
    }


def as_sarif(findings: Sequence[Finding], texts: Texts) -> str:
    """Return the findings in the form of SARIF 2.1.0, which code hosts show beside the lines."""
    kinds = sorted({kind_of(found) for found in findings})
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {"name": "Digitalstadt hub", "rules": [{"id": k} for k in kinds]}
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(found, kinds.index(kind_of(found))) for found in findings],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _result(found: Finding, rule: int) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": quote(found.mark.path)}}
    if found.mark.line:
        place["region"] = {"startLine": found.mark.line}
        if found.mark.column:
            place["region"]["startColumn"] = found.mark.column
            place["region"]["endColumn"] = found.mark.column + max(1, found.length)
    return {
        "ruleId": kind_of(found),
        "ruleIndex": rule,
        "level": "error" if found.level is Level.FAULT else "note",
        "message": {"text": _sentence(found)},
        "locations": [{"physicalLocation": place}],
    }


def as_github(findings: Sequence[Finding], texts: Texts) -> str:
    """Return the findings as annotations of a pull request on GitHub."""
    return "".join(f"{_annotation(found)}\n" for found in findings)


def _annotation(found: Finding) -> str:
    mark = found.mark
    places = [("file", mark.path), ("line", mark.line), ("col", mark.column)]
    if mark.column:
        places.append(("endColumn", mark.column + max(1, found.length)))
    given = ",".join(f"{key}={_escaped(str(value), True)}" for key, value in places if value)
    command = "error" if found.level is Level.FAULT else "warning"
    return f"::{command} {given}::{_escaped(_sentence(found))}"


def _escaped(text: str, inside: bool = False) -> str:
    """Return a text as a workflow command wants it; more signs are its own inside a place."""
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if inside else text


def as_gitlab(findings: Sequence[Finding], texts: Texts) -> str:
    """Return the findings in the form of GitLab's reports on code quality."""
    seen: Counter[tuple[str, str]] = Counter()
    rows = []
    for found in findings:
        place = found.mark.path, _sentence(found)
        rows.append(
            {
                "description": place[1],
                "check_name": kind_of(found),
                # Of no line: what was there before is not new because it has moved.
                "fingerprint": of_value((*place, seen[place])),
                "severity": "major" if found.level is Level.FAULT else "minor",
                "location": {"path": found.mark.path, "lines": {"begin": found.mark.line or 1}},
            }
        )
        seen[place] += 1
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def _sentence(found: Finding) -> str:
    return found.error.message + (f" – {found.error.hint}" if found.error.hint else "")


FORMATS: Mapping[str, Callable[[Sequence[Finding], Texts], str]] = MappingProxyType(
    {"text": as_text, "json": as_json, "sarif": as_sarif, "github": as_github, "gitlab": as_gitlab}
)
