"""An author's text -> Source: its text, its values, and what of it readers see."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

from plugins.checks.model import HIDDEN, Source, Value
from plugins.core.report import Report
from plugins.core.yamlfile import Mapping, Node, Scalar, parse

_HEAD = re.compile(r"---[ \t]*\n(.*?\n)---[ \t]*(?:\n|\Z)", re.DOTALL)
_NAMES = frozenset(("file", "panorama", "url", "id", "slug", "hours"))  # their values are no texts
_PICTURE = re.compile(r'!\[([^\]\n]*)\]\((\S+?)(?:\s+"([^"\n]*)")?\)')
_PARTS = ("caption", "credit", "licence")
# What of Markdown is not for readers.
_UNSEEN = (
    re.compile(r"^(?P<hidden>(```|~~~).*?^\2[ \t]*)$", re.DOTALL | re.MULTILINE),
    re.compile(r"(?<!`)(?P<hidden>(`+)(?!`)[^\n]*?(?<!`)\2)(?!`)"),
    re.compile(r'\]\((?P<hidden>[^\s)]*(?:[ \t]+")?)'),
    re.compile(r'(?<=\S)(?P<hidden>"[ \t]*\))'),
    re.compile(r"^(?P<hidden>[ \t]*\[[^\]\n]+\]:.*)$", re.MULTILINE),
    re.compile(r"(?P<hidden><[a-z]+:[^>\s]+>)"),
    re.compile(r"\b(?P<hidden>(?:https?://|www\.|mailto:|tel:)[^\s<>)]+)"),
    re.compile(r"^(?P<hidden>[ \t]*\|?[ \t]*:?-{3,}[-:| \t]*)$", re.MULTILINE),
)


def source_of(name: str, text: str) -> Source:
    """Return an author's text as a source; `name` is its path as authors know it."""
    if name.endswith(".md"):
        head = _HEAD.match(text)
        body = head.end() if head else len(text)
        values = tuple(_values(head[1], 2, head.start(1))) if head else ()
        seen = _shown(text, values, body)
        pictures = tuple(_pictures(text, seen, body))
        return Source(name, text, seen, body, values + pictures)
    values = tuple(_values(text, 1, 0))
    return Source(name, text, _shown(text, values, len(text)), len(text), values)


def _values(text: str, first_line: int, offset: int) -> Iterator[Value]:
    """Give every value of a YAML text; of one that has faults of form, none."""
    root = parse(text, "", Report(), first_line)
    lengths = (len(line) + 1 for line in text.split("\n"))
    starts = [0, *accumulate(lengths)]
    for key, scalar in _scalars(root) if root else ():
        written = scalar.written
        start = starts[written.start[0]] + written.start[1]
        end = max(start, min(starts[written.end[0]] + written.end[1], len(text)))
        start += len(text[start:end]) - len(text[start:end].lstrip())  # a block is indented
        yield Value(key, scalar.text.strip(), offset + start, offset + end)


def _scalars(node: Node, key: str = "") -> Iterator[tuple[str, Scalar]]:
    if isinstance(node, Scalar):
        yield key, node
    elif isinstance(node, Mapping):
        for name, value in node:
            yield from _scalars(value, name.text)
    else:
        for item in node.items:
            yield from _scalars(item, key)


def _shown(text: str, values: tuple[Value, ...], body: int) -> str:
    """Return the text with all hidden but the Markdown and the texts among the values."""
    parts, position = [], 0
    for value in values:
        if value.key in _NAMES or " " not in value.text:
            continue
        inner = 1 if text[value.start : value.start + 1] in ('"', "'") else 0
        start, end = value.start + inner, value.end - inner
        seen = text[start:end].replace('\\"', HIDDEN * 2) if inner else text[start:end]
        parts += [_hidden(text[position:start]), seen]
        position = end
    parts += [_hidden(text[position:body]), text[body:]]
    shown = "".join(parts)
    for unseen in _UNSEEN:
        shown = unseen.sub(_without, shown)
    return shown


def _without(match: re.Match[str]) -> str:
    start, end = (place - match.start() for place in match.span("hidden"))
    return match[0][:start] + _hidden(match[0][start:end]) + match[0][end:]


def _hidden(text: str) -> str:
    return "\n".join([HIDDEN * len(line) for line in text.split("\n")])


def _pictures(text: str, shown: str, body: int) -> Iterator[Value]:
    """Give what every picture in the Markdown says of itself, as if it stood under keys."""
    for match in _PICTURE.finditer(text, body):
        if shown[match.start()] == HIDDEN or match[2].startswith("tour:"):
            continue
        yield Value("alt", match[1], *match.span(1))
        position = match.start(3)
        for key, part in zip(_PARTS, (match[3] or "").split("|"), strict=False):
            start = position + len(part) - len(part.lstrip())
            yield Value(key, part.strip(), start, start + len(part.strip()))
            position += len(part) + 1
