"""Where something leads: a thing of ours or an address in the web."""

from __future__ import annotations

import pytest

from plugins.core.cards import Ref
from plugins.core.destinations import LONGEST, Destination, Goal, goal_url
from plugins.core.errors import Mark
from plugins.core.prose import Link
from plugins.core.report import Report
from plugins.core.yamlfile import Scalar
from tests.cases import faults, make_article_card, make_desk

HERE = Mark("x.yaml", 5, 8)
FIELD = Destination("link", "Wohin.")


def read(text: str) -> tuple[Goal | None, list[str]]:
    report = Report()
    goal = FIELD.read(Scalar(text, HERE), report)
    return goal, [said.removeprefix(f"{HERE}: ") for said in faults(report)]


def test_a_name_with_its_kind_and_an_address_are_goals() -> None:
    assert read("artikel:eins") == (Goal(Link("artikel", Ref("eins", HERE)), ""), [])
    assert read("https://brummel.example/?a=1") == (Goal(None, "https://brummel.example/?a=1"), [])


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("artikl:eins", "„artikl:eins“ ist kein Verweis – Meinten Sie „artikel“?"),
        ("eins", "„eins“ ist kein Verweis – Zum Beispiel artikel:mein-beitrag, oder mit https://."),
        ("artikel: eins", "„artikel: eins“ ist kein Verweis – Meinten Sie „artikel“?"),
        ("https://a b", "„https://a b“ ist kein Verweis"
         " – Zum Beispiel artikel:mein-beitrag, oder mit https://."),
        (f"https://x.example/{'a' * LONGEST}",
         "Die Adresse hat 218 Zeichen – Höchstens 200 Zeichen."),
        ("", "„link“ ist leer – Einen Verweis wie artikel:mein-beitrag eintragen."),
    ],
)  # fmt: skip
def test_what_leads_nowhere_is_a_fault(text: str, complaint: str) -> None:
    assert read(text) == (None, [complaint])


@pytest.mark.parametrize("text", ["javascript:alert(1)", "data:text/html,x", "//boese.example/"])
def test_no_code_and_no_foreign_scheme_becomes_a_goal(text: str) -> None:
    goal, said = read(text)
    assert goal is None and len(said) == 1


def test_the_address_of_a_goal_is_that_of_the_thing() -> None:
    desk = make_desk(make_article_card())
    goal, _ = read("artikel:eins")
    assert goal and goal_url(goal, desk) == "/artikel/eins/"
    assert goal_url(Goal(None, "https://x.example/"), desk) == "https://x.example/"
    unknown, _ = read("artikel:ein")
    assert unknown and goal_url(unknown, desk) == "#"
    assert faults(desk.report) == [
        "x.yaml:5:8: Den Beitrag „ein“ gibt es nicht – Meinten Sie „eins“?"
    ]
