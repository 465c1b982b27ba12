"""One typed field at a time: what an author may write, and what he reads when it is wrong.

A `Form` is a list of fields.  It reads a mapping into plain values, notes every fault
with its line and suggests the nearest right word.  Forms are values, so that other things
(the handbook's test, later the schemas of editors) can be made of them.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Mapping as AbstractMapping
from collections.abc import Sequence as AbstractSequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from plugins.core.cards import PictureUse, Ref
from plugins.core.dates import complaint_of
from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.core.value import Value, replace
from plugins.core.wording import LONGEST_NAME, counted, did_you_mean, joined, quoted, slugify
from plugins.core.yamlfile import Mapping, Node, Scalar, Sequence, Written

_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
_ISO_MONTH = re.compile(r"(\d{4})-(\d{2})", re.ASCII)
_NUMBER = re.compile(r"[-+]?\d+(\.\d+)?", re.ASCII)
_COMMA = "Punkt statt Komma schreiben."

Values = AbstractMapping[str, Any]


class Field(Value, frozen=True):
    """A key of a form: its name, what it is for (German), whether it must be there."""

    key: str
    help: str
    required: bool = True
    default: Any = None

    def read(self, node: Node, report: Report) -> Any:
        """Return the value of `node`, or the default after noting what is wrong."""
        raise NotImplementedError

    def scalar(self, node: Node, report: Report, expected: str) -> Scalar | None:
        """Return `node` when it is a single value that is not empty; a fault otherwise."""
        if isinstance(node, Scalar) and node.text.strip() and not node.is_null:
            return node
        empty = isinstance(node, Scalar)
        message = f"{quoted(self.key)} ist leer" if empty else f"{quoted(self.key)} ist eine Liste"
        report.fault(node.mark, message, f"{expected} eintragen.")
        return None


class Text(Field, frozen=True):
    """A text in one line or several; `limit` counts characters."""

    limit: int = 400
    default: Any = ""

    def read(self, node: Node, report: Report) -> str:
        """Return the text without outer blanks."""
        scalar = self.scalar(node, report, "Einen Text")
        if scalar is None:
            return str(self.default)
        text = scalar.text.strip()
        if len(text) > self.limit:
            excess = counted(len(text) - self.limit, "Zeichen", "Zeichen")
            report.fault(
                node.mark,
                f"{quoted(self.key)} ist {excess} zu lang",
                f"Höchstens {self.limit} Zeichen.",
            )
        return text


@dataclass(frozen=True)
class MarkedText:
    """A long text, where it begins, and the lines as they were typed."""

    text: str
    mark: Mark
    written: Written = field(default=Written(""), compare=False, repr=False)


class LongText(Field, frozen=True):
    """A Markdown text under a key; `limit` counts characters."""

    limit: int = 20_000

    def read(self, node: Node, report: Report) -> MarkedText | None:
        """Return the text with its place."""
        scalar = self.scalar(node, report, "Einen Text")
        if scalar is None:
            return None
        if len(scalar.text) > self.limit:
            report.fault(
                node.mark, f"{quoted(self.key)} ist zu lang", f"Höchstens {self.limit} Zeichen."
            )
        return MarkedText(scalar.text.strip("\n"), scalar.mark, scalar.written)


class Date(Field, frozen=True):
    """A day, ISO only."""

    def read(self, node: Node, report: Report) -> dt.date | None:
        """Return the day; anything but YYYY-MM-DD is a fault with the likely meaning."""
        scalar = self.scalar(node, report, "Ein Datum wie 2018-07-04")
        if scalar is None:
            return None
        text = scalar.text.strip()
        match = _ISO_DATE.fullmatch(text)
        if not match:
            report.fault(node.mark, *complaint_of(text))
            return None
        try:
            return dt.date(*(int(part) for part in match.groups()))
        except ValueError:
            report.fault(
                node.mark,
                f"Den Tag {quoted(text)} gibt es nicht",
                "Jahr-Monat-Tag prüfen, zum Beispiel 2018-07-04.",
            )
            return None


class Month(Field, frozen=True):
    """A month or a day, as YYYY-MM or YYYY-MM-DD; read as its first day."""

    def read(self, node: Node, report: Report) -> dt.date | None:
        """Return the first day that is meant."""
        scalar = self.scalar(node, report, "Einen Monat wie 2018-07")
        if scalar is None:
            return None
        text = scalar.text.strip()
        day = text if _ISO_DATE.fullmatch(text) else f"{text}-01"
        try:
            if _ISO_DATE.fullmatch(text) or _ISO_MONTH.fullmatch(text):
                return dt.date.fromisoformat(day)
        except ValueError:
            pass
        report.fault(
            node.mark, f"{quoted(text)} ist kein Monat der Form Jahr-Monat", "Zum Beispiel 2018-07."
        )
        return None


class Choice(Field, frozen=True):
    """One of a few words."""

    options: tuple[str, ...] = ()

    def read(self, node: Node, report: Report) -> Any:
        """Return the word; any other is a fault with the nearest right one."""
        scalar = self.scalar(node, report, f"{joined(self.options, 'oder')}")
        if scalar is None:
            return self.default
        word = scalar.text.strip()
        if word in self.options:
            return word
        hint = did_you_mean(word, self.options)
        report.fault(node.mark, f"{quoted(word)} ist für {quoted(self.key)} nicht möglich", hint)
        return self.default


class Number(Field, frozen=True):
    """A number within limits, in the unit that `help` names."""

    minimum: float = -math.inf
    maximum: float = math.inf
    whole: bool = False

    def read(self, node: Node, report: Report) -> Any:
        """Return the number as float, or as int where only whole ones are allowed."""
        scalar = self.scalar(node, report, "Eine Zahl")
        if scalar is None:
            return self.default
        text = scalar.text.strip()
        if not _NUMBER.fullmatch(text) or (self.whole and "." in text):
            decimal = "," in text and not self.whole
            hint = _COMMA if decimal else "Nur Ziffern schreiben."
            kind = "keine ganze Zahl" if self.whole else "keine Zahl"
            report.fault(node.mark, f"{quoted(text)} ist {kind}", hint)
            return self.default
        number = float(text)
        if not self.minimum <= number <= self.maximum or math.isinf(number):
            report.fault(
                node.mark,
                f"{quoted(self.key)} ist {text}",
                f"Erlaubt ist {self.minimum:g} bis {self.maximum:g}.",
            )
            return self.default
        return int(number) if self.whole else number


class Slug(Field, frozen=True):
    """A name for addresses: small letters, digits and hyphens."""

    def read(self, node: Node, report: Report) -> Ref | None:
        """Return the name with its place."""
        scalar = self.scalar(node, report, "Einen Namen wie mein-beitrag")
        if scalar is None:
            return None
        word = scalar.text.strip()
        right = slugify(word)
        if word != right or not right:
            hint = f"Meinten Sie {quoted(right)}?" if right else "Zum Beispiel mein-beitrag."
            report.fault(
                node.mark,
                f"{quoted(word)} enthält Zeichen, die in einer Adresse nicht erlaubt sind",
                hint,
            )
            return None
        if len(word) > LONGEST_NAME:
            report.fault(node.mark, "Der Name ist zu lang", f"Höchstens {LONGEST_NAME} Zeichen.")
            return None
        return Ref(word, scalar.mark)


class RefTo(Field, frozen=True):
    """The name of another thing; whether it exists is asked later, of the catalogue."""

    to: str = ""
    """The kind of file that has the name; empty where editors cannot choose from a list."""

    def read(self, node: Node, report: Report) -> Ref | None:
        """Return the name with its place."""
        scalar = self.scalar(node, report, "Einen Namen")
        return Ref(scalar.text.strip(), scalar.mark) if scalar else None


class WebAddress(Field, frozen=True):
    """An address in the web, https or mailto."""

    default: Any = ""

    def read(self, node: Node, report: Report) -> str:
        """Return the address; anything a browser should not follow is a fault."""
        scalar = self.scalar(node, report, "Eine Adresse wie https://www.darmstadt.de/")
        if scalar is None:
            return ""
        text = scalar.text.strip()
        if is_web_address(text):
            return text
        report.fault(
            node.mark,
            f"{quoted(text)} ist keine Adresse im Netz",
            "Mit https:// beginnen.",
        )
        return ""


def is_web_address(text: str) -> bool:
    """Tell whether `text` is an http(s), mailto or tel address without blanks or user names."""
    if re.search(r"[\s<>\"'\\]", text):
        return False
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    if parts.scheme in ("http", "https"):
        return bool(parts.hostname) and "@" not in parts.netloc
    return parts.scheme in ("mailto", "tel") and bool(parts.path)


class ListOf(Field, frozen=True):
    """A list whose members are all of one kind of field."""

    of: Field = Text("", "")
    least: int = 0
    default: Any = ()

    def read(self, node: Node, report: Report) -> tuple[Any, ...]:
        """Return the members that are sound; a repeated name is a fault."""
        if not isinstance(node, Sequence):
            report.fault(
                node.mark, f"{quoted(self.key)} muss eine Liste sein", "Zum Beispiel [eins, zwei]."
            )
            return ()
        member = replace(self.of, key=self.of.key or self.key)
        values = tuple(member.read(item, report) for item in node.items)
        if len(values) < self.least:
            report.fault(
                node.mark,
                f"{quoted(self.key)} ist zu kurz",
                f"Mindestens {counted(self.least, 'Eintrag', 'Einträge')}.",
            )
        _refuse_repeats(values, report)
        return tuple(value for value in values if value is not None)


def _refuse_repeats(values: AbstractSequence[Any], report: Report) -> None:
    seen: set[str] = set()
    for value in values:
        if isinstance(value, Ref):
            if value.id in seen:
                report.fault(
                    value.mark, f"{quoted(value.id)} steht zweimal in der Liste", "Einmal löschen."
                )
            seen.add(value.id)


class Form(Value, frozen=True):
    """The fields that one mapping may have; any other key is a fault."""

    fields: tuple[Field, ...]
    one_of: tuple[str, ...] = ()
    """Keys of which exactly one must be there; told to editors, checked by who reads them."""
    any_of: tuple[str, ...] = ()
    """Keys of which at least one must be there; likewise."""

    def read(self, node: Node, report: Report) -> Values:
        """Return a value for every key of the form; missing ones get their default."""
        if not isinstance(node, Mapping):
            report.fault(
                node.mark,
                "Hier werden Angaben der Form „schlüssel: wert“ erwartet",
                f"Möglich sind: {joined([f.key for f in self.fields])}.",
            )
            return {f.key: f.default for f in self.fields}
        known = {f.key: f for f in self.fields}
        given = {key.text: value for key, value in node}
        for key, _ in node:
            if key.text not in known:
                comma = key.text.isdecimal()  # {pitch: 5,5} has a key 5
                hint = _COMMA if comma else did_you_mean(key.text, known)
                report.fault(key.mark, f"Den Schlüssel {quoted(key.text)} gibt es hier nicht", hint)
        return {f.key: self._value(f, given.get(f.key), node.mark, report) for f in self.fields}

    @staticmethod
    def _value(spec: Field, node: Node | None, mark: Mark, report: Report) -> Any:
        if node is None:
            if spec.required:
                report.fault(mark, f"Die Angabe {quoted(spec.key)} fehlt", spec.help)
            return spec.default
        return spec.read(node, report)


class Group(Field, frozen=True):
    """Several keys under one key."""

    form: Form = Form(())
    kept: bool = False
    """Whether it is read for its sound keys, too; "sound" says then that all are."""

    def read(self, node: Node, report: Report) -> Values | None:
        """Return the group's values; None after a fault in any of them, unless it is kept."""
        before = len(report.faults)
        values = self.form.read(node, report)
        sound = len(report.faults) == before
        if self.kept and isinstance(node, Mapping):
            return {**values, "mark": node.mark, "sound": sound}
        return {**values, "mark": node.mark} if sound else None


PICTURES = "picture"  # what names a picture refers to: no kind of file that editors write
PICTURE = Form(
    (
        RefTo(
            "file", "Bilddatei unter content/, zum Beispiel bilder/luisenplatz.jpg.", to=PICTURES
        ),
        Text("alt", "Was auf dem Bild zu sehen ist, für Menschen, die es nicht sehen.", limit=300),
        Text("caption", "Die Bildunterschrift.", limit=300),
        Text("credit", "Wer das Bild gemacht hat.", limit=120),
        Text("licence", "Unter welcher Lizenz das Bild steht, zum Beispiel CC BY 4.0.", limit=80),
    )
)


class Picture(Group, frozen=True):
    """A picture with alt, caption, credit and licence, all four required."""

    form: Form = PICTURE

    def read(self, node: Node, report: Report) -> Any:
        """Return the picture's use; None when something is missing."""
        values = super().read(node, report)
        if values is None:
            return None
        return picture_use(values, report)


def picture_use(values: Values, report: Report) -> PictureUse:
    """Return the use of a picture after checking that its alt text says something of its own."""
    use = PictureUse(**{f.key: values[f.key] for f in PICTURE.fields})
    if use.alt.casefold() == use.caption.casefold():
        report.fault(
            use.file.mark,
            "„alt“ wiederholt nur die Bildunterschrift",
            "Beschreiben, was zu sehen ist.",
        )
    if re.fullmatch(r"\S+\.(jpe?g|png|webp|avif|gif)", use.alt, re.IGNORECASE):
        report.fault(use.file.mark, "„alt“ ist nur ein Dateiname", "Beschreiben, was zu sehen ist.")
    return use
