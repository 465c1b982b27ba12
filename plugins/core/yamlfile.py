"""YAML as plain values that remember their line.

Only the shapes of JSON are accepted: no anchors or aliases, no tags, no duplicate
keys, bounded size and depth.  A scalar stays the text its author typed, so that
`1.3.2018` and `03/2018` reach the field that knows what they should have been.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import yaml

from plugins.core.complaints import QUOTES, explained
from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.core.textfile import UNSEEN
from plugins.core.value import Value
from plugins.core.wording import quoted

MAX_DEPTH = 12
MAX_VALUES = 25_000  # keys, values and lists; a building of three floors has 6,000

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = frozenset(("", "~", "null", "Null", "NULL"))
_TOO_MANY = f"Die Datei hat mehr als {MAX_VALUES} Angaben", "Bitte aufteilen."
_SECOND_DOCUMENT = "Hier beginnt mit --- ein zweites Dokument", "Die Zeile --- löschen."


class Written(NamedTuple):
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


class Scalar(Value, frozen=True, eq=False):
    """A single value as typed, and where it stands."""

    text: str
    mark: Mark
    is_null: bool = False
    written: Written = Written("")


class Sequence(Value, frozen=True):
    """A list of values, and where it begins."""

    items: tuple[Node, ...]
    mark: Mark


class Mapping(Value, frozen=True):
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


def parse(text: str, name: str, report: Report, first_line: int = 1) -> Mapping | None:
    """Return the mapping that `text` holds; anything else is a fault and gives None.

    `first_line` is the line of the file at which `text` begins.
    """
    try:
        node = _Builder(name, text, first_line - 1).build()
        if node is None:
            raise _Refused(Mark(name, first_line, 1), "Hier steht nichts", "Angaben eintragen.")
    except yaml.MarkedYAMLError as reason:
        report.fault(*explained(reason, text, name, first_line - 1))
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


class _Builder:
    """Turns PyYAML's events into our nodes and refuses what JSON could not say.

    Events and not PyYAML's nodes: putting those together is recursive C, and a line of 100,000
    brackets would end it, and the whole build, without a word.
    """

    def __init__(self, name: str, text: str, offset: int) -> None:
        self._name = name
        self._text = text
        self._lines = tuple(text.split("\n"))
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

    def build(self) -> Node | None:
        """Return the only value of the text; None when it is empty."""
        loader = _Loader(self._text)
        ways = self._ways
        left = MAX_VALUES
        while (event := loader.get_event()) is not None:
            left -= 1
            if left < 0:
                raise _Refused(self._mark(event), *_TOO_MANY)
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
            raise _Refused(mark, "Anker mit & sind nicht erlaubt", QUOTES)
        if event.tag:
            message = f"Der YAML-Typ {quoted(event.tag)} ist nicht erlaubt"
            raise _Refused(mark, message, QUOTES)
        return mark

    def _alias(self, event: yaml.AliasEvent) -> None:
        raise _Refused(self._mark(event), "Verweise mit * sind nicht erlaubt", QUOTES)

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        mark, value, style = self._checked_mark(event), event.value, event.style
        # The text has no control signs; only an escape in double quotation marks can make one.
        if style == '"' and UNSEEN.search(value):
            raise _Refused(mark, "Der Wert enthält ein unsichtbares Steuerzeichen", "Löschen.")
        is_null = not style and event.implicit[0] and value in _NULLS
        self._add(Scalar(value, mark, is_null, self._written(event)))

    def _written(self, event: yaml.ScalarEvent) -> Written:
        start, end = event.start_mark, event.end_mark
        assert start and end  # PyYAML's parsers always give both
        place = start.line, start.column
        if event.style in ("|", ">"):  # a block begins below its sign
            place = start.line + 1, 0
        return Written(self._name, self._lines, 1 + self._offset, place, (end.line, end.column))

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
