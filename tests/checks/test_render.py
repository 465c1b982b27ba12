"""The forms in which findings are told."""

from __future__ import annotations

import json

from plugins.checks.model import Finding, Fix, Level
from plugins.checks.render import (
    as_github,
    as_gitlab,
    as_json,
    as_sarif,
    as_text,
    kind_of,
    summary,
)
from plugins.core.errors import Mark, SourceError

NAME = "content/artikel/eins.md"
TEXT = "---\ndate: 1.3.2018\n---\nEin Satz mit 100 %.\n"
FAULT = Finding(
    SourceError(
        Mark(NAME, 2, 7), "Das Datum „1.3.2018“ ist nicht eindeutig", "Meinten Sie 2018-03-01?"
    ),
    Level.FAULT,
    8,
)
HINT = Finding(SourceError(Mark(NAME, 4, 14), "100 %: und, was"), Level.HINT, 5, (Fix(1, 2, ""),))
WHOLE = Finding(SourceError(Mark("content/bilder/ä b.jpg"), "Das Bild ist animiert"), Level.FAULT)


def test_people_see_the_line_and_what_of_it_is_meant() -> None:
    assert as_text([FAULT, HINT, WHOLE], {NAME: TEXT}) == (
        f"{NAME}:2:7: Das Datum „1.3.2018“ ist nicht eindeutig – Meinten Sie 2018-03-01?\n"
        "     2 | date: 1.3.2018\n"
        "       |       ^~~~~~~~\n"
        f"Hinweis: {NAME}:4:14: 100 %: und, was\n"
        "     4 | Ein Satz mit 100 %.\n"
        "       |              ^~~~~\n"
        "content/bilder/ä b.jpg: Das Bild ist animiert\n"
    )


def test_of_a_long_line_only_the_part_around_the_place_is_shown() -> None:
    text = "---\n" + "x" * 300 + "1.3.2018" + "y" * 300
    shown = as_text([Finding(SourceError(Mark(NAME, 2, 301), "Was"), Level.FAULT, 8)], {NAME: text})
    _, line, caret = shown.splitlines()
    assert line[caret.index("^") :].startswith("1.3.2018y")
    assert caret.endswith("^~~~~~~~")
    assert len(line) < 180


def test_on_a_terminal_faults_are_red() -> None:
    coloured = as_text([FAULT], {NAME: TEXT}, coloured=True)
    assert coloured.startswith("\x1b[1;31mcontent/")
    assert coloured.count("\x1b[0m") == 2


def test_the_last_line_counts_and_offers() -> None:
    assert summary([FAULT, HINT, WHOLE], 12, 0.31, 0) == (
        "2 Fehler und 1 Hinweis in 12 Dateien, 0.3 s."
        " 1 davon berichtigt „make check FIX=1“ von selbst."
    )
    assert (
        summary([], 1, 0, 3) == "3 Stellen berichtigt. 0 Fehler und 0 Hinweise in 1 Datei, 0.0 s."
    )


def test_programs_read_json() -> None:
    first, second, _ = json.loads(as_json([FAULT, HINT, WHOLE], {}))
    assert first == {
        "path": NAME,
        "line": 2,
        "column": 7,
        "length": 8,
        "level": "fault",
        "kind": "das-datum-ist-nicht-eindeutig",
        "message": "Das Datum „1.3.2018“ ist nicht eindeutig",
        "remedy": "Meinten Sie 2018-03-01?",
        "fixable": False,
    }
    assert (second["level"], second["fixable"]) == ("hint", True)


def test_code_hosts_read_sarif() -> None:
    log = json.loads(as_sarif([FAULT, HINT, WHOLE], {}))
    (run,) = log["runs"]
    assert log["version"] == "2.1.0"
    assert run["columnKind"] == "unicodeCodePoints"
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    first, second, third = run["results"]
    assert [rules[result["ruleIndex"]] for result in run["results"]] == [
        result["ruleId"] for result in run["results"]
    ]
    assert first["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": NAME},
                "region": {"startLine": 2, "startColumn": 7, "endColumn": 15},
            }
        }
    ]
    assert (first["level"], second["level"]) == ("error", "note")
    assert third["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "content/bilder/%C3%A4%20b.jpg"}
    }


def test_github_shows_annotations_and_no_sign_can_end_one_early() -> None:
    odd = Finding(SourceError(Mark("content/a,b:c.md", 1, 1), "Ein\nZeilenende, 5 %"), length=1)
    assert as_github([FAULT, odd], {}) == (
        f"::error file={NAME},line=2,col=7,endColumn=15"
        "::Das Datum „1.3.2018“ ist nicht eindeutig – Meinten Sie 2018-03-01?\n"
        "::warning file=content/a%2Cb%3Ac.md,line=1,col=1,endColumn=2"
        "::Ein%0AZeilenende, 5 %25\n"
    )


def test_gitlab_shows_findings_that_it_knows_again_when_they_move() -> None:
    rows = json.loads(as_gitlab([FAULT, HINT, WHOLE, WHOLE], {}))
    assert rows[0] == {
        "description": "Das Datum „1.3.2018“ ist nicht eindeutig – Meinten Sie 2018-03-01?",
        "check_name": "das-datum-ist-nicht-eindeutig",
        "fingerprint": rows[0]["fingerprint"],
        "severity": "major",
        "location": {"path": NAME, "lines": {"begin": 2}},
    }
    assert [row["severity"] for row in rows] == ["major", "minor", "major", "major"]
    assert rows[2]["location"]["lines"] == {"begin": 1}
    assert len({row["fingerprint"] for row in rows}) == 4
    moved = Finding(
        SourceError(Mark(NAME, 9, 7), FAULT.error.message, FAULT.error.hint), FAULT.level
    )
    assert json.loads(as_gitlab([moved], {}))[0]["fingerprint"] == rows[0]["fingerprint"]


def test_a_kind_is_the_same_whatever_is_quoted_or_counted() -> None:
    messages = ["Das Bild ist nur 500 Pixel breit", "Das Bild ist nur 30 Pixel breit"]
    kinds = {kind_of(Finding(SourceError(Mark(""), message))) for message in messages}
    assert kinds == {"das-bild-ist-nur-pixel-breit"}
