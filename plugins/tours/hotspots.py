"""One entry of `hotspots:` -> Hotspot; faults of form, with place."""

from __future__ import annotations

from plugins.core.fields import Values
from plugins.core.prosereader import ProseReader
from plugins.core.report import Report
from plugins.core.wording import joined, quoted
from plugins.tours.forms import KINDS
from plugins.tours.model import Hotspot
from plugins.tours.translations import hotspot_words

_WHAT = joined(list(KINDS), "oder")
_NAMES = ("to", "article", "project", "shop")  # kinds whose value is the name of another thing


def read_hotspot(values: Values, reader: ProseReader, report: Report) -> Hotspot:
    """Return a hotspot; what is wrong with it goes into the report."""
    kinds = [key for key in KINDS if values[key]]
    key = kinds[0] if kinds else "to"
    if len(kinds) != 1:
        said = joined([quoted(name) for name in kinds])
        report.fault(
            values["mark"],
            f"Der Hotspot hat mehrere Ziele: {said}" if kinds else "Der Hotspot hat kein Ziel",
            f"Genau eines von {_WHAT} eintragen.",
        )
    else:
        _check(key, values, report)
    return Hotspot(
        kind=KINDS[key],
        target=values[key] if key in _NAMES else None,
        title=values["info"] if key == "info" else values["title"],
        url=values["url"] if key == "url" else "",
        heading=None if values["heading"] is None else values["heading"] % 360,
        pitch=values["pitch"],
        prose=reader.read_field(values["text"], report) if values["text"] else None,
        picture=values["picture"],
        mark=values["mark"],
        english=hotspot_words(values["en"], reader, report),
    )


def _check(key: str, values: Values, report: Report) -> None:
    mark = values["mark"]
    if key != "to" and values["heading"] is None:
        report.fault(
            mark,
            "Die Richtung des Hotspots fehlt",
            "„heading: “ in Grad eintragen, Norden 0, Osten 90.",
        )
    if key == "url" and not values["title"]:
        report.fault(mark, "Der Hotspot hat keinen Namen", "„title: “ eintragen.")
    if key == "info" and values["title"]:
        report.fault(mark, "Der Hinweis hat zwei Überschriften", "„title“ löschen.")
    if key == "info" and not (values["text"] or values["picture"]):
        report.fault(
            mark, f"Der Hinweis {quoted(values['info'])} sagt nichts",
            "„text: “ oder „picture: “ eintragen.",
        )  # fmt: skip
    if key != "info":
        _refuse_details(values, report)


def _refuse_details(values: Values, report: Report) -> None:
    """Refuse what only an info point can show."""
    text, picture = values["text"], values["picture"]
    marks = {"text": text.mark if text else None, "picture": picture.file.mark if picture else None}
    for detail, mark in marks.items():
        if mark:
            report.fault(mark, f"{quoted(detail)} gehört nur zu Hinweisen", "„info: “ verwenden.")
