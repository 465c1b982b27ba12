"""Asks an editor for what a new file needs; a wrong answer is explained and asked again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping

from plugins.core.errors import Mark
from plugins.core.fields import Date, Field, Group, ListOf, LongText, RefTo
from plugins.core.kinds import Kind
from plugins.core.report import Report
from plugins.core.wording import did_you_mean, joined, quoted
from plugins.core.yamlfile import Node, Scalar, Sequence
from plugins.scaffold.model import members_of

Listen = Callable[[str], str]
Possible = Callable[[Field], tuple[str, ...]]
_SHOWN = 12  # names that are listed in a question


def chosen_kind(kinds: Iterable[Kind], say: Callable[[str], None], listen: Listen) -> Kind:
    """Return the kind of file that an editor wants to write."""
    numbered = {str(number): kind for number, kind in enumerate(kinds, 1)}
    say("Was soll neu entstehen?\n")
    for number, kind in numbered.items():
        say(f"  {number}  {kind.singular}\n")
    while True:
        word = listen("Nummer oder Name: ").strip()
        found = numbered.get(word) or kind_named(word, numbered.values())
        if found:
            return found
        names = [kind.singular for kind in numbered.values()]
        say(f"{quoted(word)} gibt es nicht. {did_you_mean(word, names)}\n")


def kind_named(word: str, kinds: Iterable[Kind]) -> Kind | None:
    """Return the kind with a German or English name, in whatever case."""
    wanted = word.casefold()
    names = {name.casefold(): kind for kind in kinds for name in (kind.id, kind.singular)}
    return names.get(wanted)


def ask(
    kind: Kind,
    known: Mapping[str, str],
    possible: Possible,
    say: Callable[[str], None],
    listen: Listen,
) -> dict[str, str]:
    """Return what an editor answers for each key that must be there and is short enough to type."""
    answers = dict(known)
    say("Leer lassen, was noch offen ist; es lässt sich später in der Datei eintragen.\n")
    for field in kind.form.fields:
        if field.required and field.key not in answers and _is_short(field):
            answers[field.key] = _answer(field, possible(field), say, listen)
    return {key: answer for key, answer in answers.items() if answer}


def _is_short(field: Field) -> bool:
    long = isinstance(field, Group | LongText)
    return not long and not (isinstance(field, ListOf) and not isinstance(field.of, RefTo))


def _answer(
    field: Field, names: tuple[str, ...], say: Callable[[str], None], listen: Listen
) -> str:
    listed = f" ({', '.join(names[:_SHOWN])}{', …' if len(names) > _SHOWN else ''})"
    today = f" [{dt.date.today()}]" if isinstance(field, Date) else ""
    while True:
        answer = listen(f"{field.key} – {field.help}{listed if names else ''}{today} ").strip()
        if not answer:
            return str(dt.date.today()) if today else ""
        complaint = complaint_about(field, answer, names)
        if not complaint:
            return answer
        say(f"  {complaint}\n")


def complaint_about(field: Field, answer: str, names: tuple[str, ...]) -> str:
    """Return what is wrong with an answer, in a German sentence; empty when it is right."""
    report = Report()
    field.read(_node(field, answer), report)
    if report.faults:
        fault = report.faults[0]
        return f"{fault.message} – {fault.hint}" if fault.hint else fault.message
    for word in members_of(answer) if isinstance(field, ListOf) else (answer,):
        if names and word not in names:
            near = did_you_mean(word, names)
            return f"{quoted(word)} gibt es nicht" + (f" – {near}" if near else "")
    return ""


def _node(field: Field, answer: str) -> Node:
    mark = Mark("")
    if isinstance(field, ListOf):
        return Sequence(tuple(Scalar(part, mark) for part in members_of(answer)), mark)
    return Scalar(answer, mark)


def names_of(kinds: Iterable[Kind]) -> str:
    """Return the names of kinds as a sentence shows them."""
    return joined([quoted(kind.singular) for kind in kinds], "oder")
