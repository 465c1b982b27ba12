"""A kind of file and some answers -> the text of a new file; what is missing is said in it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from plugins.core.fields import Field, Form, Group, ListOf, LongText, Text
from plugins.core.kinds import Kind
from plugins.core.wording import slugify
from plugins.scaffold.model import Answers, members_of

_OPTIONAL = "# Wenn nötig: das erste # einer Zeile löschen und den Wert eintragen."


def new_text(kind: Kind, answers: Answers) -> str:
    """Return the text of a new file: what must be there, then what may be, as notes."""
    lines = [line for field in kind.form.fields for line in _required(field, answers)]
    notes = [_note(field) for field in kind.form.fields if not _is_asked(field, answers)]
    if notes:
        lines += [_OPTIONAL, *notes]
    return "\n".join(["---", *lines, "---", "", ""] if kind.markdown else [*lines, ""])


def path_of(kind: Kind, answers: Answers) -> str:
    """Return where a new file lies below the project; empty when its name is not known yet."""
    parts = [answers.get(key, "").strip() for key in kind.named_by]
    name = slugify("-".join(part.zfill(2) if part.isdigit() else part for part in parts))
    return kind.place.replace("*", name) if name and all(parts) else ""


def missing(kind: Kind, answers: Answers) -> tuple[str, ...]:
    """Return the keys that must still be filled in."""
    return tuple(f.key for f in kind.form.fields if f.required and not answers.get(f.key))


def _is_asked(field: Field, answers: Answers) -> bool:
    return field.required or bool(answers.get(field.key))


def _required(field: Field, answers: Answers) -> Iterator[str]:
    if _is_asked(field, answers):
        yield from _lines(field, answers)


def _lines(field: Field, answers: Answers) -> Iterator[str]:
    """Give a key with its value; without one, what belongs there stands behind it as a note."""
    answer = answers.get(field.key, "").strip()
    if answer:
        yield f"{field.key}: {_value(field, answer)}"
    elif isinstance(field, Group):
        yield f"{field.key}:  # {field.help}"
        yield from _indented(_members(field.form), "  ")
    elif isinstance(field, ListOf) and isinstance(field.of, Group):
        yield f"{field.key}:  # {field.help}"
        yield from _indented(_members(field.of.form), "  - ")
    else:
        yield f"{field.key}:  # {field.help}"


def _members(form: Form) -> list[str]:
    return [line for field in form.fields if field.required for line in _lines(field, {})]


def _indented(lines: Sequence[str], first: str) -> Iterator[str]:
    for index, line in enumerate(lines):
        yield f"{first if index == 0 else ' ' * len(first)}{line}"


def _value(field: Field, answer: str) -> str:
    """Return an answer as YAML."""
    if isinstance(field, ListOf):
        return f"[{', '.join(_value(field.of, part) for part in members_of(answer))}]"
    return json.dumps(answer, ensure_ascii=False) if isinstance(field, Text | LongText) else answer


def _note(field: Field) -> str:
    keys = ""
    if isinstance(field, Group):
        keys = f" ({', '.join(member.key for member in field.form.fields)})"
    return f"# {field.key}:  # {field.help}{keys}"
