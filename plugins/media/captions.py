"""Captions of a film (WebVTT): what a browser would pass over without a word is told by line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.core.value import Value
from plugins.core.wording import quoted

_TIME = r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMING = re.compile(rf"{_TIME}[ \t]+-->[ \t]+{_TIME}(?:[ \t].*)?")
_HINT = "So schreiben: 00:00:01.000 --> 00:00:04.000"


class Wrong(Value, frozen=True):
    """Something wrong with captions: its line, complaint and remedy."""

    line: int
    message: str
    hint: str


def wrongs(text: str) -> Iterator[Wrong]:
    """Give all that is wrong with the captions of a film."""
    lines = text.replace("\r\n", "\n").split("\n")
    if not re.fullmatch(r"WEBVTT(?:[ \t].*)?", lines[0]):
        yield Wrong(1, "Die Untertitel beginnen nicht mit WEBVTT", "In die erste Zeile schreiben.")
        return
    cues, before = 0, 0
    for first, block in _blocks(lines):
        place = next((index for index, line in enumerate(block) if "-->" in line), None)
        if place is None:
            if not block[0].startswith(("NOTE", "STYLE", "REGION")):
                message = f"Zum Untertitel {quoted(block[0])} fehlt die Zeit"
                yield Wrong(first, message, _HINT)
            continue
        cues += 1
        match = _TIMING.fullmatch(block[place])
        if not match:
            yield Wrong(first + place, f"{quoted(block[place])} ist keine Zeit", _HINT)
            continue
        start, end = _milliseconds(match, 1), _milliseconds(match, 5)
        yield from _wrong_times(first + place, start, end, before)
        if not any(line.strip() for line in block[place + 1 :]):
            yield Wrong(first + place, "Ein Untertitel ist leer", "Schreiben oder löschen.")
        before = start
    if not cues:
        yield Wrong(1, "Die Untertitel sind leer", "Schreiben, was zu hören ist.")


def _wrong_times(line: int, start: int, end: int, before: int) -> Iterator[Wrong]:
    if end <= start:
        hint = "Die Zeiten tauschen oder berichtigen."
        yield Wrong(line, "Ein Untertitel endet, bevor er beginnt", hint)
    if start < before:
        hint = "Nach der Zeit ordnen."
        yield Wrong(line, "Ein Untertitel beginnt vor dem, der über ihm steht", hint)


def _milliseconds(match: re.Match[str], first: int) -> int:
    hours, minutes, seconds, rest = (int(match[first + place] or 0) for place in range(4))
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + rest


def _blocks(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Give what stands between empty lines below the first line, with the line it begins at."""
    block: list[str] = []
    for number, line in enumerate([*lines[1:], ""], 2):
        if line.strip():
            block.append(line)
        elif block:
            yield number - len(block), block
            block = []
