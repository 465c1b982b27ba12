"""Opening hours as an author's field: what is kept, and what he reads when they are wrong."""

from __future__ import annotations

import pytest

from plugins.core.fields import Form
from plugins.core.hoursfield import OpeningHours, suggestion
from plugins.core.report import Report
from plugins.core.yamlfile import parse

FORM = Form((OpeningHours("hours", "Wann.", required=False, default=""),))


def read(text: str) -> tuple[str, list[str]]:
    report = Report()
    node = parse(f"hours: {text}\n", "laden.yaml", report)
    assert node is not None
    return FORM.read(node, report)["hours"], [str(fault) for fault in report.faults]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Mo-Fr 9:00-18:00; PH off", "Mo-Fr 09:00-18:00; PH closed"),
        ("mo-fr 09:00-18:00;  PH off", "Mo-Fr 09:00-18:00; PH closed"),
        ("24/7", "24/7"),
        ("Fr-Sa 16:00-02:00, Su 14:00-20:00; PH off",
         "Fr-Sa 16:00-02:00, Su 14:00-20:00; PH closed"),
        ("'Mo 09:00-12:00 || \"nach Vereinbarung\"; PH off'",
         'Mo 09:00-12:00 || 24/7 "nach Vereinbarung"; PH closed'),
    ],
)  # fmt: skip
def test_hours_are_kept_in_one_way_of_writing(text: str, kept: str) -> None:
    assert read(text) == (kept, [])


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Mo–Fr 9–18 Uhr",
         "laden.yaml:1:8: Die Zeiten „Mo–Fr 9–18 Uhr“ sind nicht lesbar"
         " – Meinten Sie „Mo-Fr 09:00-18:00“?"),
        ("Mo-Fr 09:00-18:00; Sa 10-14 Uhr; PH off",
         "laden.yaml:1:30: Die Zeiten „Mo-Fr 09:00-18:00; Sa 10-14 Uhr; PH off“ sind ab"
         " „10-14 Uhr; PH off“ nicht lesbar"
         " – Meinten Sie „Mo-Fr 09:00-18:00; Sa 10:00-14:00; PH off“?"),
        ("Mo-Fr 09:00-18:00;",
         "laden.yaml:1:8: Die Zeiten „Mo-Fr 09:00-18:00;“ sind am Ende nicht lesbar"
         " – Meinten Sie „Mo-Fr 09:00-18:00“?"),
        ("ab morgens",
         "laden.yaml:1:8: Die Zeiten „ab morgens“ sind nicht lesbar"
         " – Zum Beispiel „Mo-Fr 09:00-18:00; Sa 10:00-14:00; PH off“ schreiben."),
        ("Mo-Fr 09:00-18:00",
         "laden.yaml:1:8: „hours“ sagt nichts über Feiertage"
         " – Zum Beispiel „Mo-Fr 09:00-18:00; PH off“ für geschlossen."),
        ("'Mo 09:00-12:00 \"PH\"'",
         "laden.yaml:1:8: „hours“ sagt nichts über Feiertage"
         " – Zum Beispiel „Mo 09:00-12:00 \"PH\"; PH off“ für geschlossen."),
        ("Fr-Sa 16:00-02:00; Su 14:00-20:00; PH off",
         "laden.yaml:1:8: „16:00-02:00“ endet am Samstag schon um 24:00 Uhr, weil eine spätere"
         " Angabe den Sonntag ganz ersetzt"
         " – Vor dieser Angabe ein Komma statt des Semikolons setzen."),
        ("", "laden.yaml:1:7: „hours“ ist leer"
         " – Zeiten wie Mo-Fr 09:00-18:00; Sa 10:00-14:00; PH off eintragen."),
        ("[Mo]", "laden.yaml:1:8: „hours“ ist eine Liste"
         " – Zeiten wie Mo-Fr 09:00-18:00; Sa 10:00-14:00; PH off eintragen."),
    ],
)  # fmt: skip
def test_a_fault_names_the_wrong_part_and_the_right_form(text: str, fault: str) -> None:
    _, faults = read(text)
    assert faults == [fault]


def test_a_folded_text_is_one_line_of_hours() -> None:
    assert read(">-\n  Mo-Fr 09:00-18:00;\n  PH off") == ("Mo-Fr 09:00-18:00; PH closed", [])


def test_a_guess_that_the_parser_does_not_read_is_not_shown() -> None:
    assert suggestion("Mo-Fr 18-18 Uhr").startswith(("Meinten", "Zum Beispiel"))
    assert suggestion("30.02. und 31.04. -") == (
        "Zum Beispiel „Mo-Fr 09:00-18:00; Sa 10:00-14:00; PH off“ schreiben."
    )
