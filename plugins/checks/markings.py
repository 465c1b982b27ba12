"""Markdown that was meant and is not: unclosed emphasis and code, headings that are none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.checks.model import HIDDEN, Finding, Fix, Source
from plugins.core.wording import quoted

_PARAGRAPH = re.compile(r"(?:^|\n[ \t]*\n)((?:[^\n]|\n(?![ \t]*\n))+)")
_STRONG = re.compile(r"(?<![*\\])\*\*(?!\*)")
_LIGHT = re.compile(r"(?<![*\\\w ])\*(?![*\s])|(?<=[^*\\\s])\*(?!\*)|(?<= )\*(?![*\s])")
_TICK = re.compile(r"(?<!\\)`")
_LOOSE = re.compile(r"(?<![*\\])\*\*( +)([^*\n]+?)( *)\*\*(?!\*)")
_HEADING = re.compile(r"^(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$", re.MULTILINE)
_FALSE_HEADING = re.compile(r"(?:\A|\n[ \t]*\n)(\*\*([^*\n]+)\*\*[ \t]*)(?=\n[ \t]*\n)")


def find(source: Source) -> Iterator[Finding]:
    """Give what of the Markdown will not look as its author thinks."""
    body = source.prose[source.body :]
    for paragraph in _PARAGRAPH.finditer(body):
        yield from _unclosed(source, paragraph[1], source.body + paragraph.start(1))
    for match in _LOOSE.finditer(body):
        start = source.body + match.start()
        yield source.at(
            start,
            source.body + match.end(),
            "Zwischen ** und dem Wort steht ein Leerzeichen, deshalb wird nichts fett",
            "Die Sternchen direkt an das Wort setzen.",
            Fix(start, source.body + match.end(), f"**{match[2]}**"),
        )
    yield from _headings(source, body)


def _unclosed(source: Source, text: str, offset: int) -> Iterator[Finding]:
    if not ("*" in text or "`" in text) or text.lstrip().startswith("#") or _LOOSE.search(text):
        return
    signs = (
        (_STRONG, "**", "Fettes beginnt mit ** und endet nicht"),
        (_LIGHT, "*", "Kursives beginnt mit * und endet nicht"),
        (_TICK, "`", "Code beginnt mit ` und endet nicht"),
    )
    for sign, written, message in signs:
        if written not in text:
            continue
        places = [match.start() for match in sign.finditer(text)]
        if len(places) % 2:
            start = offset + places[-1]
            hint = f"Ein zweites {written} setzen oder das Zeichen löschen."
            yield source.at(start, start + len(written), message, hint)


def _headings(source: Source, body: str) -> Iterator[Finding]:
    seen: set[str] = set()
    for match in _HEADING.finditer(body):
        title, start = match[2], source.body + match.start(2)
        end = start + len(title)
        if title.endswith((".", ":")) and not title.endswith(("…", "...", " Nr.")):
            yield source.at(
                end - 1, end, "Eine Zwischenüberschrift endet mit einem Satzzeichen", "Löschen.",
                Fix(end - 1, end, ""),
            )  # fmt: skip
        if len(title) > 8 and title.isupper():
            yield source.at(
                start, end, f"Die Zwischenüberschrift {quoted(title)} steht in Großbuchstaben",
                "Normal schreiben; manche Vorleseprogramme buchstabieren sonst.",
            )  # fmt: skip
        if title.casefold() in seen:
            yield source.at(
                start, end, f"Die Zwischenüberschrift {quoted(title)} gibt es zweimal",
                "Verschieden nennen, damit man sie im Verzeichnis unterscheidet.",
            )  # fmt: skip
        seen.add(title.casefold())
    for match in _FALSE_HEADING.finditer(body):
        start = source.body + match.start(1)
        if HIDDEN not in match[1]:
            yield source.at(
                start, start + len(match[1]), f"Fettes {quoted(match[2])} steht für sich allein",
                "Als Zwischenüberschrift mit ## beginnen; Vorleseprogramme finden sie nur so.",
            )  # fmt: skip
