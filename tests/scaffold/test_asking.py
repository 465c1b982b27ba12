"""Questions to an editor, and what happens with wrong answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from plugins.core.fields import Date, Field, ListOf, Number, RefTo, Text
from plugins.scaffold.asking import ask, chosen_kind, complaint_about, kind_named
from tests.scaffold.kinds import KINDS


class Person:
    """Somebody who answers in order and remembers what was said."""

    def __init__(self, *answers: str) -> None:
        """Take the answers."""
        self._answers: Iterator[str] = iter(answers)
        self.heard: list[str] = []

    def say(self, text: str) -> None:
        """Hear something."""
        self.heard.append(text)

    def listen(self, question: str) -> str:
        """Answer a question."""
        self.heard.append(question)
        return next(self._answers)


def nothing(_: Field) -> tuple[str, ...]:
    """Know no names."""
    return ()


def test_a_kind_is_chosen_by_number_or_name() -> None:
    kinds = list(KINDS.values())
    assert chosen_kind(kinds, lambda _: None, lambda _: "2") is kinds[1]
    person = Person("betrag", "BEITRAG")
    assert chosen_kind(kinds, person.say, person.listen) is KINDS["article"]
    assert "„betrag“ gibt es nicht. Meinten Sie „Beitrag“?\n" in person.heard
    assert kind_named("article", kinds) is KINDS["article"]
    assert kind_named("", kinds) is None


def test_a_wrong_answer_is_explained_and_asked_again() -> None:
    person = Person("Die Stadt", "Sie trägt das Projekt.", "statt", "stadt", "")
    kind = KINDS["partner"]
    known = {"kind": ("stadt", "kammer")}
    answers = ask(kind, {}, lambda f: known.get(f.key, ()), person.say, person.listen)
    assert answers == {
        "name": "Die Stadt", "summary": "Sie trägt das Projekt.", "kind": "stadt",
    }  # fmt: skip
    assert "  „statt“ ist für „kind“ nicht möglich – Meinten Sie „stadt“?\n" in person.heard


def test_a_day_that_is_left_out_is_today() -> None:
    person = Person(*[""] * 20)
    answers = ask(KINDS["article"], {}, nothing, person.say, person.listen)
    assert answers == {"date": str(dt.date.today())}


@pytest.mark.parametrize(
    ("field", "answer", "complaint"),
    [
        (Text("k", "", limit=5), "zu lang", "„k“ ist 2 Zeichen zu lang – Höchstens 5 Zeichen."),
        (Date("k", ""), "1.3.2018",
         "Das Datum „1.3.2018“ ist nicht eindeutig – Meinten Sie 2018-03-01?"),
        (Number("k", "", whole=True), "drei",
         "„drei“ ist keine ganze Zahl – Nur Ziffern schreiben."),
        (ListOf("k", "", of=RefTo("", "")), "eins, zwai",
         "„zwai“ gibt es nicht – Meinten Sie „zwei“?"),
        (ListOf("k", "", of=RefTo("", "")), "eins, zwei", ""),
        (RefTo("k", ""), "vier", "„vier“ gibt es nicht – Möglich sind: „eins“ oder „zwei“."),
    ],
)  # fmt: skip
def test_answers_are_judged_as_the_build_does(field: Field, answer: str, complaint: str) -> None:
    names = ("eins", "zwei") if isinstance(field, ListOf | RefTo) else ()
    assert complaint_about(field, answer, names) == complaint
