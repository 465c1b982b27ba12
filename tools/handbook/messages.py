"""Writes docs/meldungen.md, the list of all messages, from the cases of the tests: make handbook.

What the handbook shows is what a test asserts, word for word.
"""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from plugins.checks.model import Finding
from plugins.checks.render import kind_of
from plugins.core.errors import Mark, SourceError
from tests.checks.cases import FAULTS, HINTS, Case
from tests.checks.together import TOGETHER

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "docs" / "meldungen.md"
_PLACE = re.compile(r"^(?:Hinweis: )?(?:content|tours)/[^:]*?\.[a-z0-9]+(?::\d+){0,2}: ")
_INTRODUCTION = """\
# Alle Meldungen

Diese Liste entsteht aus den Tests (`make handbook`): Jede Meldung hier hat einen Test, der sie Wort
für Wort erwartet. In „…“ steht jeweils, was in Ihrer Datei steht. Das Handbuch:
[redaktion.md](redaktion.md).

„Von selbst“ heißt: `make check FIX=1` berichtigt es.
"""
_FAULTS = """\

## Fehler

Solange es einen gibt, wird nichts veröffentlicht.

| Meldung | Abhilfe | Warum | Von selbst |
| --- | --- | --- | --- |
"""
_MORE = """\

## Weitere Fehler

Sie sind seltener oder betreffen Ausgaben, Projekte, Touren und Bilder.

| Meldung | Abhilfe |
| --- | --- |
"""
_RARE = """\

## Seltene Meldungen

„…“ steht für das, was in Ihrer Datei steht.

| Meldung | Abhilfe |
| --- | --- |
"""
# Which argument of a call is the message; the remedy follows it.
_PLACES = {"fault": 1, "remind": 1, "_Refused": 1, "Unfit": 0, "_Unfit": 0, "Excess": 1, "Wrong": 1}
_WORDY = re.compile(r"\w{3,}.* \w{3,}")
_HINTS = """\

## Hinweise

Sie halten nichts auf. `make check` nennt sie, damit die Seite besser wird.

| Meldung | Abhilfe | Warum | Von selbst |
| --- | --- | --- | --- |
"""


def messages() -> str:
    """Return the whole text of docs/meldungen.md."""
    explained = {kind_of_line(line) for case in FAULTS.values() for line in case.said}
    more = {
        kind_of_line(line): line
        for line in sorted(_of_broken_sites())
        if kind_of_line(line) not in explained
    }
    hints = [*_rows(HINTS), *(f"{_cells(line)} | |" for _, line in TOGETHER.values())]
    listed = [*FAULTS.values(), *HINTS.values()]
    known = {*more, *(kind_of_line(line) for case in listed for line in case.said)}
    known |= {kind_of_line(line) for _, line in TOGETHER.values()}
    rare = {
        kind_of_line(line): line
        for line in sorted(messages_in_code())
        if kind_of_line(line) not in known
    }
    return "\n".join(
        [
            _INTRODUCTION + _FAULTS + "\n".join(_rows(FAULTS)),
            _MORE + "\n".join(_cells(more[kind]) for kind in sorted(more)),
            _RARE + "\n".join(_cells(rare[kind]) for kind in sorted(rare)),
            _HINTS + "\n".join(hints),
            "",
        ]
    )


def messages_in_code() -> Iterator[str]:
    """Give every message with its remedy that our code can say, … standing for what is inserted."""
    for path in sorted((ROOT / "plugins").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                words = [
                    _as_written(part) for part in node.args[_PLACES.get(name, len(node.args)) :]
                ]
                if words and _WORDY.search(words[0]):
                    yield " – ".join(word for word in words[:2] if word)


def _as_written(node: ast.expr) -> str:
    """Return a text of the code as people read it; empty for anything else."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        pieces = (part.value if isinstance(part, ast.Constant) else "…" for part in node.values)
        return "".join(str(piece) for piece in pieces)
    return ""


def _rows(cases: dict[str, Case]) -> Iterator[str]:
    seen: set[str] = set()
    for case in cases.values():
        line = case.said[0]
        if kind_of_line(line) not in seen:
            seen.add(kind_of_line(line))
            yield f"{_cells(line)} {case.why} | {'ja' if case.mended is not None else ''} |"


def _of_broken_sites() -> Iterable[str]:
    """Give every message that a test about sites with faults expects."""
    for path in sorted((ROOT / "tests" / "broken").glob("test_*.py")):
        cases = getattr(importlib.import_module(f"tests.broken.{path.stem}"), "CASES", {})
        for _, lines in cases.values():
            if not isinstance(lines, str):  # else about settings, which are no author's affair
                yield from lines


def _cells(line: str) -> str:
    message, _, hint = _bare(line).partition(" – ")
    return f"| {_escaped(message)} | {_escaped(hint)} |"


def _escaped(text: str) -> str:
    """Return a text so that a table of Markdown shows it as it is."""
    return re.sub(r"([|*`<\[\]_])", r"\\\1", text)


def _bare(line: str) -> str:
    """Return a line of the check without its place."""
    return re.sub(r"^(?:Hinweis: )?:(?:\d+:){0,2} ?", "", _PLACE.sub("", line)).strip()


def kind_of_line(line: str) -> str:
    """Return the kind of a message, whatever is quoted or counted in it."""
    return kind_of(Finding(SourceError(Mark(""), _bare(line).partition(" – ")[0])))


def main() -> None:
    """Write the list."""
    TARGET.write_text(messages(), encoding="utf-8")


if __name__ == "__main__":
    main()
