"""YAML as plain values that remember their line.

Only the shapes of JSON are accepted: no anchors or aliases, no tags, no duplicate
keys, bounded size and depth.  A scalar stays the text its author typed, so that
`1.3.2018` and `03/2018` reach the field that knows what they should have been.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.core.wording import quoted

MAX_BYTES = 512 * 1024
MAX_DEPTH = 12

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# Control signs, line ends of other systems and what Unicode says is no character.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]")
_QUOTES = "Den Wert in gerade Anführungszeichen setzen."


@dataclass(frozen=True)
class Written:
    """Where a value was typed: some of a text's lines, which all its values share."""

    path: str
    lines: tuple[str, ...] = ()
    first_line: int = 1
    """The line of the file at which `lines` begins."""
    start: tuple[int, int] = (0, 0)
    """Index of the value's first line, and of its first sign there."""
    end: tuple[int, int] = (0, 0)
    """Index of the value's last line, and of the sign after its last one there."""

    def mark_of(self, needle: str) -> Mark | None:
        """Return where `needle` first stands; None when it was written in another way."""
        for index in range(self.start[0], min(self.end[0] + 1, len(self.lines))):
            line = self.lines[index]
            begin = self.start[1] if index == self.start[0] else 0
            end = self.end[1] if index == self.end[0] else len(line)
            column = line.find(needle, begin, end)
            if column >= 0:
                return Mark(self.path, self.first_line + index, column + 1)
        return None


def written(text: str, path: str, first_line: int) -> Written:
    """Return a whole text as a value that was typed from a line of a file on."""
    lines = tuple(text.split("\n"))
    return Written(path, lines, first_line, (0, 0), (len(lines), 0))


@dataclass(frozen=True)
class Scalar:
    """A single value as typed, and where it stands."""

    text: str
    mark: Mark
    is_null: bool = False
    written: Written = field(default=Written(""), compare=False, repr=False)


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
        report.fault(
            _end_of(reason.object[: reason.start].decode("utf-8"), name),
            "Die Datei ist nicht in UTF-8 gespeichert",
            "Im Editor „Speichern mit Kodierung UTF-8“ wählen.",
        )
        return None
    text = text.replace("\r\n", "\n")
    unseen = _UNSEEN.search(text)
    if unseen:
        report.fault(
            _end_of(text[: unseen.start()], name),
            "Die Zeile enthält ein unsichtbares Steuerzeichen",
            "Die Zeile neu tippen.",
        )
        return None
    return text


def _end_of(text: str, name: str) -> Mark:
    """Return the place just after `text`, with which a file begins."""
    return Mark(name, text.count("\n") + 1, len(text) - text.rfind("\n"))


def parse(text: str, name: str, report: Report, first_line: int = 1) -> Mapping | None:
    """Return the mapping that `text` holds; anything else is a fault and gives None.

    `first_line` is the line of the file at which `text` begins.
    """
    try:
        _refuse_foreign_shapes(text, name, first_line)
        root = _Loader(text).get_single_node()
        if root is None:
            raise _Refused(Mark(name, first_line, 1), "Hier steht nichts", "Angaben eintragen.")
        node = _Converter(name, text, first_line - 1).convert(root)
    except yaml.MarkedYAMLError as reason:
        report.fault(*_explained(reason, text, name, first_line - 1))
        return None
    except _Refused as refused:
        report.fault(*refused.fault)
        return None
    except yaml.YAMLError:
        report.fault(Mark(name, first_line, 1), "Das ist kein lesbares YAML")
        return None
    if not isinstance(node, Mapping):
        report.fault(node.mark, "Hier werden Zeilen der Form „schlüssel: wert“ erwartet")
        return None
    return node


def _refuse_foreign_shapes(text: str, name: str, first_line: int) -> None:
    """Refuse what JSON could not say, event by event.

    It comes before the nodes are put together: that is recursive C, and a line of 100,000
    brackets ends it, and the whole build, without a word.
    """
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        place = event.start_mark
        mark = Mark(name, place.line + first_line, place.column + 1) if place else Mark(name)
        tag = getattr(event, "tag", None)
        if isinstance(event, yaml.AliasEvent):
            raise _Refused(mark, "Verweise mit * sind nicht erlaubt", _QUOTES)
        if getattr(event, "anchor", None):
            raise _Refused(mark, "Anker mit & sind nicht erlaubt", _QUOTES)
        if tag:
            raise _Refused(mark, f"Der YAML-Typ {quoted(tag)} ist nicht erlaubt", _QUOTES)
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            raise _Refused(mark, "Die Angaben sind zu tief verschachtelt", "Einfacher gliedern.")


class _Converter:
    """Turns PyYAML's nodes into ours, refusing keys that are twice or no words."""

    def __init__(self, name: str, text: str, offset: int) -> None:
        self._name = name
        self._lines = tuple(text.split("\n"))
        self._offset = offset

    def convert(self, node: yaml.Node) -> Node:
        mark = Mark(self._name, node.start_mark.line + 1 + self._offset, node.start_mark.column + 1)
        if isinstance(node, yaml.ScalarNode):
            if _UNSEEN.search(node.value):
                raise _Refused(mark, "Der Wert enthält ein unsichtbares Steuerzeichen", "Löschen.")
            is_null = node.tag == "tag:yaml.org,2002:null" and not node.style
            return Scalar(node.value, mark, is_null, self._written(node))
        if isinstance(node, yaml.SequenceNode):
            return Sequence(tuple(self.convert(item) for item in node.value), mark)
        assert isinstance(node, yaml.MappingNode)
        return Mapping(tuple(self._entries(node)), mark)

    def _written(self, node: yaml.ScalarNode) -> Written:
        start = node.start_mark.line, node.start_mark.column
        if node.style in ("|", ">"):  # a block begins below its sign
            start = start[0] + 1, 0
        end = node.end_mark.line, node.end_mark.column
        return Written(self._name, self._lines, 1 + self._offset, start, end)

    def _entries(self, node: yaml.MappingNode) -> Iterator[tuple[Scalar, Node]]:
        lines: dict[str, int] = {}
        for key_node, value_node in node.value:
            key = self.convert(key_node)
            if not isinstance(key, Scalar):
                raise _Refused(key.mark, "Ein Schlüssel muss ein Wort sein", "Klammern entfernen.")
            if key.text in lines:
                raise _Refused(
                    key.mark,
                    f"Der Schlüssel {quoted(key.text)} steht schon in Zeile {lines[key.text]}",
                    "Eine der beiden Zeilen löschen.",
                )
            lines[key.text] = key.mark.line
            yield key, self.convert(value_node)


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
        "but found another document",
        "Hier beginnt mit --- ein zweites Dokument",
        "Die Zeile --- löschen.",
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
