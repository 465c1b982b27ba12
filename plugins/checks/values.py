"""What stands under keys: titles, teasers, alternative texts, credits, licences, comments."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from plugins.checks.model import Finding, Source, Value
from plugins.core.wording import counted, quoted

_KIND_OF_PICTURE = re.compile(
    r"(?:das |ein |eine )?(?:bild|foto|fotografie|abbildung|photo)"
    r"(?: von| vom| zeigt|:)",
    re.IGNORECASE,
)
_SHORTEST_ALT = 10  # signs; shorter ones have named a thing and not said what is to be seen
_NOBODY = frozenset(("unbekannt", "internet", "google", "privat", "web", "n.n.", "nn", "k.a."))
_CREATIVE_COMMONS = re.compile(
    r"\s*cc[-_ ]*(by(?:[-_ ](?:sa|nd|nc))*|0)[-_ ]*(\d(?:\.\d)?)?\s*", re.I
)
_SWALLOWED = re.compile(r"[ \t]+#(?=[^\s#])[^\n]*")
_LAST_SIGNS = (".", "!", "?", "…", "“", ":")
_LONGEST_KICKER = 3  # words


def find(source: Source) -> Iterator[Finding]:
    """Give what values should say in another way."""
    for value in source.values:
        rule = _RULES.get(value.key)
        if rule:
            yield from rule(source, value)
        if source.text[value.start : value.start + 1] not in ('"', "'", "|", ">"):
            yield from _swallowed(source, value)


def _swallowed(source: Source, value: Value) -> Iterator[Finding]:
    """Give what YAML takes for a note: ` #1` at the end of a value without quotation marks."""
    rest = _SWALLOWED.match(source.text, value.end)
    if rest and value.end < (source.body or len(source.text)):
        yield source.found(
            rest,
            f"{quoted(rest[0].strip())} gilt als Notiz und erscheint nicht",
            "Den ganzen Wert in gerade Anführungszeichen setzen.",
        )


def _title(source: Source, value: Value) -> Iterator[Finding]:
    if value.text.endswith(".") and not value.text.endswith("..."):
        yield _of(source, value, "Die Überschrift endet mit einem Punkt", "Den Punkt löschen.")
    if len(value.text) > 8 and value.text.isupper():
        yield _of(
            source, value, "Die Überschrift steht in Großbuchstaben",
            "Normal schreiben; manche Vorleseprogramme buchstabieren sonst.",
        )  # fmt: skip


def _kicker(source: Source, value: Value) -> Iterator[Finding]:
    words = len(value.text.split())
    if words > _LONGEST_KICKER:
        yield _of(
            source, value, f"Die Dachzeile hat {counted(words, 'Wort', 'Wörter')}",
            "Ein bis drei Wörter genügen.",
        )  # fmt: skip


def _teaser(source: Source, value: Value) -> Iterator[Finding]:
    if value.text and not value.text.endswith(_LAST_SIGNS):
        yield _of(
            source, value, "Der Vorspann endet ohne Satzzeichen", "Als ganzen Satz schreiben."
        )


def _alt(source: Source, value: Value) -> Iterator[Finding]:
    kind = _KIND_OF_PICTURE.match(value.text)
    if kind:
        yield _of(
            source, value, f"„alt“ beginnt mit {quoted(kind[0])}",
            "Gleich sagen, was zu sehen ist; dass es ein Bild ist, sagt das Vorleseprogramm.",
        )  # fmt: skip
    elif 0 < len(value.text) < _SHORTEST_ALT:
        yield _of(
            source, value, f"„alt“ hat nur {counted(len(value.text), 'Zeichen', 'Zeichen')}",
            "In einem Satz sagen, was zu sehen ist.",
        )  # fmt: skip


def _credit(source: Source, value: Value) -> Iterator[Finding]:
    if value.text.casefold() in _NOBODY:
        yield _of(
            source, value, f"{quoted(value.text)} nennt keinen Urheber",
            "Wer das Bild gemacht hat; ist es nicht zu klären, ein anderes Bild nehmen.",
        )  # fmt: skip


def _licence(source: Source, value: Value) -> Iterator[Finding]:
    match = _CREATIVE_COMMONS.fullmatch(value.text)
    if match is None:
        return
    name = re.sub(r"[-_ ]+", "-", match[1].upper())
    right = "CC0 1.0" if name == "0" else f"CC {name} {match[2] or '4.0'}"
    right = right if "." in right[-3:] else f"{right}.0"
    if value.text not in (right, "CC0"):
        yield _of(
            source, value, f"Die Lizenz {quoted(value.text)} heißt so nicht",
            f"Meinten Sie {quoted(right)}?",
        )  # fmt: skip


def _of(source: Source, value: Value, message: str, hint: str) -> Finding:
    return source.at(value.start, value.end, message, hint)


_RULES: Mapping[str, Callable[[Source, Value], Iterator[Finding]]] = MappingProxyType(
    {
        "title": _title,
        "kicker": _kicker,
        "teaser": _teaser,
        "alt": _alt,
        "credit": _credit,
        "licence": _licence,
    }
)
