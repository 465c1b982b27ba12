"""What a YAML parser complains of, as a German sentence with place and remedy."""

from __future__ import annotations

import yaml

from plugins.core.errors import Mark

QUOTES = "Den Wert in gerade Anführungszeichen setzen."
_PROBLEMS = (
    (
        "mapping values are not allowed",
        "Hier steht ein zweiter Doppelpunkt",
        "Den ganzen Wert in gerade Anführungszeichen setzen.",
    ),
    (
        "did not find expected alphabetic",
        "Ein Wert darf nicht mit * oder & beginnen",
        QUOTES,
    ),
    (
        "could not find expected ':'",
        "In dieser oder der vorigen Zeile fehlt ein Doppelpunkt",
        "Jede Angabe beginnt mit „schlüssel: “.",
    ),
    (
        "cannot start any token",
        "Dieses Zeichen darf nicht am Anfang eines Wertes stehen",
        "Den Wert in gerade Anführungszeichen setzen.",
    ),
    (
        "found unexpected end of stream",
        "Ein Anführungszeichen oder eine Klammer ist nicht geschlossen",
        "Das schließende Zeichen ergänzen.",
    ),
    (
        "did not find expected ',' or",
        "Eine Klammer ist nicht geschlossen oder ein Komma fehlt",
        "Die schließende Klammer ergänzen.",
    ),
    (
        "did not find expected key",
        "Die Einrückung passt nicht oder ein Anführungszeichen steht zu früh",
        "Die Zeile wie ihre Nachbarn einrücken.",
    ),
    (
        "did not find expected '-' indicator",
        "Die Liste ist nicht einheitlich eingerückt",
        "Alle Striche „-“ untereinander setzen.",
    ),
)


def explained(
    reason: yaml.MarkedYAMLError, text: str, name: str, offset: int
) -> tuple[Mark, str, str]:
    """Return a parser's complaint as place, German sentence and remedy."""
    place = reason.problem_mark or reason.context_mark
    assert place is not None
    lines = text.split("\n")
    row = min(place.line, len(lines) - 1)
    mark = Mark(name, row + 1 + offset, place.column + 1)
    problem = reason.problem or ""
    if lines[row][place.column : place.column + 1] == "\t":
        return mark, "Hier steht ein Tabulator", "Mit Leerzeichen einrücken."
    for sign, message, hint in _PROBLEMS:
        if sign in problem:
            return mark, message, hint
    return mark, "Die Angaben sind kein gültiges YAML", "Einrückung und Anführungszeichen prüfen."
