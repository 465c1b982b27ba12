"""YAML as plain values that remember their line.

Only the shapes of JSON are accepted: no anchors or aliases, no tags, no duplicate
keys, bounded size and depth.  A scalar stays the text its author typed, so that
`1.3.2018` and `03/2018` reach the field that knows what they should have been.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.core.wording import quoted

MAX_BYTES = 512 * 1024
MAX_DEPTH = 12

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# Control signs, line ends of other systems and what Unicode says is no character.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]")
_NULLS = frozenset(("", "~", "null", "Null", "NULL"))
_SECOND_DOCUMENT = "Hier beginnt mit --- ein zweites Dokument", "Die Zeile --- löschen."
_QUOTES = "Den Wert in gerade Anführungszeichen setzen."


@dataclass(frozen=True)
class Scalar:
    """A single value as typed, and where it stands."""

    text: str
    mark: Mark
    is_null: bool = False


@dataclass(frozen=True)
class Sequence:
    """A list of values, and where it begins."""

    items: tuple[Node, ...]
    mark: Mark


@dataclass(frozen=True)
class Mapping:
    """Keys with their values, and where it begins."""

    entries: tuple[tuple[Scalar, Node], ...]
    mark: Mark

    def __iter__(self) -> Iterator[tuple[Scalar, Node]]:
        """Go through keys and values in the order in which they were written."""
        return iter(self.entries)


Node = Scalar | Sequence | Mapping


class _Refused(Exception):
    """A shape that is YAML but not ours."""

    def __init__(self, mark: Mark, message: str, hint: str) -> None:
        super().__init__(message)
        self.fault = (mark, message, hint)


def read_text(path: Path, name: str, report: Report) -> str | None:
    """Return a file's text; a file that is no clean UTF-8 is a fault and gives None.

    `name` is the path as authors know it, relative to the project.
    """
    try:
        content = path.read_bytes()
    except OSError as reason:
        report.fault(Mark(name), f"Die Datei lässt sich nicht lesen ({reason.strerror})")
        return None
    if len(content) > MAX_BYTES:
        report.fault(
            Mark(name), f"Die Datei ist größer als {MAX_BYTES // 1024} KB", "Bitte aufteilen."
        )
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as reason:
        line = content[: reason.start].count(b"\n") + 1
        report.fault(
            Mark(name, line),
            "Die Datei ist nicht in UTF-8 gespeichert",
            "Im Editor „Speichern mit Kodierung UTF-8“ wählen.",
        )
        return None
    text = text.replace("\r\n", "\n")
    unseen = _UNSEEN.search(text)
    if unseen:
        report.fault(
            Mark(name, text.count("\n", 0, unseen.start()) + 1),
            "Die Zeile enthält ein unsichtbares Steuerzeichen",
            "Die Zeile neu tippen.",
        )
        return None
    return text


def parse(text: str, name: str, report: Report, first_line: int = 1) -> Mapping | None:
    """Return the mapping that `text` holds; anything else is a fault and gives None.

    `first_line` is the line of the file at which `text` begins.
    """
    try:
        node = _Builder(name, first_line - 1).build(text)
        if node is None:
            raise _Refused(Mark(name, first_line), "Hier steht nichts", "Angaben eintragen.")
    except yaml.MarkedYAMLError as reason:
        report.fault(*_explained(reason, text, name, first_line - 1))
        return None
    except _Refused as refused:
        report.fault(*refused.fault)
        return None
    except yaml.YAMLError:
        report.fault(Mark(name, first_line), "Das ist kein lesbares YAML")
        return None
    if not isinstance(node, Mapping):
        report.fault(node.mark, "Hier werden Zeilen der Form „schlüssel: wert“ erwartet")
        return None
    return node


class _Builder:
    """Turns PyYAML's events into our nodes and refuses what JSON could not say.

    Events and not PyYAML's nodes: putting those together is recursive C, and a line of 100,000
    brackets would end it, and the whole build, without a word.
    """

    def __init__(self, name: str, offset: int) -> None:
        self._name = name
        self._offset = offset
        self._open: list[_Opened] = []
        self._root: Node | None = None
        self._documents = 0
        self._ways: dict[type, Callable[[Any], None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._start,
            yaml.SequenceStartEvent: self._start,
            yaml.MappingEndEvent: self._end,
            yaml.SequenceEndEvent: self._end,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._begin_document,
        }

    def build(self, text: str) -> Node | None:
        """Return the only value of a text; None when it is empty."""
        loader = _Loader(text)
        ways = self._ways
        while (event := loader.get_event()) is not None:
            way = ways.get(type(event))
            if way:
                way(event)
        return self._root

    def _mark(self, event: yaml.Event) -> Mark:
        place = event.start_mark
        if place is None:
            return Mark(self._name)
        return Mark(self._name, place.line + 1 + self._offset, place.column + 1)

    def _begin_document(self, event: yaml.Event) -> None:
        self._documents += 1
        if self._documents > 1:
            raise _Refused(self._mark(event), *_SECOND_DOCUMENT)

    def _checked_mark(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> Mark:
        mark = self._mark(event)
        if event.anchor:
            raise _Refused(mark, "Anker mit & sind nicht erlaubt", _QUOTES)
        if event.tag:
            message = f"Der YAML-Typ {quoted(event.tag)} ist nicht erlaubt"
            raise _Refused(mark, message, _QUOTES)
        return mark

    def _alias(self, event: yaml.AliasEvent) -> None:
        raise _Refused(self._mark(event), "Verweise mit * sind nicht erlaubt", _QUOTES)

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        mark, value, style = self._checked_mark(event), event.value, event.style
        # The text has no control signs; only an escape in double quotation marks can make one.
        if style == '"' and _UNSEEN.search(value):
            raise _Refused(mark, "Der Wert enthält ein unsichtbares Steuerzeichen", "Löschen.")
        self._add(Scalar(value, mark, not style and event.implicit[0] and value in _NULLS))

    def _start(self, event: yaml.CollectionStartEvent) -> None:
        mark = self._checked_mark(event)
        if len(self._open) >= MAX_DEPTH:
            raise _Refused(mark, "Die Angaben sind zu tief verschachtelt", "Einfacher gliedern.")
        self._open.append(_Opened(mark, isinstance(event, yaml.MappingStartEvent)))

    def _end(self, _: yaml.CollectionEndEvent) -> None:
        self._add(self._open.pop().closed())

    def _add(self, node: Node) -> None:
        if self._open:
            self._open[-1].add(node)
        else:
            self._root = node


class _Opened:
    """A list or mapping whose end has not come yet."""

    def __init__(self, mark: Mark, is_mapping: bool) -> None:
        self._mark = mark
        self._is_mapping = is_mapping
        self._key: Scalar | None = None
        self._lines: dict[str, int] = {}
        self._items: list[Node] = []
        self._entries: list[tuple[Scalar, Node]] = []

    def add(self, node: Node) -> None:
        """Take the next member, key or value."""
        if not self._is_mapping:
            self._items.append(node)
        elif self._key is None:
            self._key = self._checked_key(node)
        else:
            self._entries.append((self._key, node))
            self._key = None

    def _checked_key(self, key: Node) -> Scalar:
        if not isinstance(key, Scalar):
            raise _Refused(key.mark, "Ein Schlüssel muss ein Wort sein", "Klammern entfernen.")
        if key.text in self._lines:
            raise _Refused(
                key.mark,
                f"Der Schlüssel {quoted(key.text)} steht schon in Zeile {self._lines[key.text]}",
                "Eine der beiden Zeilen löschen.",
            )
        self._lines[key.text] = key.mark.line
        return key

    def closed(self) -> Mapping | Sequence:
        """Return the whole."""
        if self._is_mapping:
            return Mapping(tuple(self._entries), self._mark)
        return Sequence(tuple(self._items), self._mark)


def _explained(
    reason: yaml.MarkedYAMLError, text: str, name: str, offset: int
) -> tuple[Mark, str, str]:
    """Return a parser's complaint as place, German sentence and remedy."""
    place = reason.problem_mark or reason.context_mark
    assert place is not None
    lines = text.split("\n")
    row = min(place.line, len(lines) - 1)
    mark = Mark(name, row + 1 + offset, place.column + 1)
    problem = reason.problem or ""
    if lines[row][place.column : place.column + 1] == "\t":
        return mark, "Hier steht ein Tabulator", "Mit Leerzeichen einrücken."
    for sign, message, hint in _PROBLEMS:
        if sign in problem:
            return mark, message, hint
    return mark, "Die Angaben sind kein gültiges YAML", "Einrückung und Anführungszeichen prüfen."


_PROBLEMS = (
    (
        "mapping values are not allowed",
        "Hier steht ein zweiter Doppelpunkt",
        "Den ganzen Wert in gerade Anführungszeichen setzen.",
    ),
    (
        "did not find expected alphabetic",
        "Ein Wert darf nicht mit * oder & beginnen",
        _QUOTES,
    ),
    (
        "could not find expected ':'",
        "In dieser oder der vorigen Zeile fehlt ein Doppelpunkt",
        "Jede Angabe beginnt mit „schlüssel: “.",
    ),
    (
        "cannot start any token",
        "Dieses Zeichen darf nicht am Anfang eines Wertes stehen",
        "Den Wert in gerade Anführungszeichen setzen.",
    ),
    (
        "found unexpected end of stream",
        "Ein Anführungszeichen oder eine Klammer ist nicht geschlossen",
        "Das schließende Zeichen ergänzen.",
    ),
    (
        "did not find expected ',' or",
        "Eine Klammer ist nicht geschlossen oder ein Komma fehlt",
        "Die schließende Klammer ergänzen.",
    ),
    (
        "did not find expected key",
        "Die Einrückung passt nicht oder ein Anführungszeichen steht zu früh",
        "Die Zeile wie ihre Nachbarn einrücken.",
    ),
    (
        "did not find expected '-' indicator",
        "Die Liste ist nicht einheitlich eingerückt",
        "Alle Striche „-“ untereinander setzen.",
    ),
)
