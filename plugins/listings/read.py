"""content/rubriken.yaml, themen.yaml and personen.yaml to the words articles choose from."""

from __future__ import annotations

from pathlib import Path

from plugins.core.errors import Mark
from plugins.core.fields import Form, Group, ListOf, Slug, Text
from plugins.core.report import Report
from plugins.core.yamlfile import parse, read_text
from plugins.listings.model import Entry, Vocabulary

_ENTRY = (
    Slug("id", "Der Name, mit dem Beiträge darauf verweisen, zum Beispiel handel."),
    Text("title", "Wie es auf der Seite heißt.", limit=60),
    Text("summary", "Ein bis zwei Sätze."),
)
_SUMMARY = _ENTRY[2]
PERSON = Form(
    (
        _ENTRY[0],
        Text("name", "Der Name, wie er über Beiträgen steht.", limit=60),
        Text("role", "Die Aufgabe.", limit=100),
        _SUMMARY,
        Text("demo", "Was erfunden ist.", required=False),
    )
)
ENTRY = Form(_ENTRY)


def read_vocabulary(content: Path, report: Report) -> Vocabulary:
    """Return rubrics, topics and people; a missing file is a fault."""
    return Vocabulary(
        rubrics=_entries(content / "rubriken.yaml", "rubrics", ENTRY, report),
        topics=_entries(content / "themen.yaml", "topics", ENTRY, report),
        people=_entries(content / "personen.yaml", "people", PERSON, report),
    )


def _entries(path: Path, key: str, form: Form, report: Report) -> tuple[Entry, ...]:
    name = path.relative_to(path.parent.parent).as_posix()
    if not path.is_file():
        report.fault(Mark(name), "Die Datei fehlt", f"Sie mit „{key}:“ anlegen.")
        return ()
    text = read_text(path, name, report)
    node = parse(text, name, report) if text is not None else None
    if node is None:
        return ()
    whole = Form((ListOf(key, "Die Liste der Einträge.", of=Group("", "", form=form), least=1),))
    values = whole.read(node, report)[key]
    return tuple(
        Entry(
            id=value["id"].id,
            title=value.get("title") or value["name"],
            summary=value["summary"],
            role=value.get("role", ""),
            demo=value.get("demo", ""),
            path=name,
            line=value["mark"].line,
        )
        for value in values
    )
