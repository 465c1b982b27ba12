"""YAML as authors write it, as they get it wrong, and as nobody should."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.core.errors import Mark
from plugins.core.report import Report
from plugins.core.yamlfile import MAX_VALUES, Mapping, Scalar, Sequence, parse
from tests.core.builders import faults


def complaints(text: str, first_line: int = 1) -> list[str]:
    report = Report()
    assert parse(text, "x.yaml", report, first_line) is None
    return faults(report)


def parsed(text: str) -> Mapping:
    report = Report()
    mapping = parse(text, "x.yaml", report)
    assert faults(report) == []
    assert mapping is not None
    return mapping


def test_values_stay_as_typed_and_remember_their_place() -> None:
    mapping = parsed("date: 1.3.2018\nnumber: 007\nflag: no\n")
    values = [(key.text, value) for key, value in mapping if isinstance(value, Scalar)]
    assert [(key, value.text, value.mark, value.is_null) for key, value in values] == [
        ("date", "1.3.2018", Mark("x.yaml", 1, 7), False),
        ("number", "007", Mark("x.yaml", 2, 9), False),
        ("flag", "no", Mark("x.yaml", 3, 7), False),
    ]


def test_lists_and_mappings_keep_their_order() -> None:
    ((_, items), (_, inner)) = parsed("a: [z, y]\nb: {k: v}\n").entries
    assert isinstance(items, Sequence) and isinstance(inner, Mapping)
    assert [item.text for item in items.items if isinstance(item, Scalar)] == ["z", "y"]
    assert [(key.text, value.text) for key, value in inner if isinstance(value, Scalar)] == [
        ("k", "v")
    ]


@pytest.mark.parametrize("word", ["null", "~", ""])
def test_nothing_is_nothing_unless_it_is_quoted(word: str) -> None:
    ((_, bare),) = parsed(f"a: {word}").entries
    ((_, in_quotes),) = parsed(f"a: '{word}'").entries
    assert isinstance(bare, Scalar) and isinstance(in_quotes, Scalar)
    assert bare.is_null
    assert not in_quotes.is_null


def test_lines_count_from_where_the_text_begins_in_its_file() -> None:
    assert complaints("a: b\na: c", first_line=2) == [
        "x.yaml:3:1: Der Schlüssel „a“ steht schon in Zeile 2 – Eine der beiden Zeilen löschen."
    ]


QUOTE = "Den Wert in gerade Anführungszeichen setzen."


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "x.yaml:1:1: Hier steht nichts – Angaben eintragen."),
        ("# nur ein Kommentar", "x.yaml:1:1: Hier steht nichts – Angaben eintragen."),
        ("wort", "x.yaml:1:1: Hier werden Zeilen der Form „schlüssel: wert“ erwartet"),
        ("- a\n- b", "x.yaml:1:1: Hier werden Zeilen der Form „schlüssel: wert“ erwartet"),
        ("a: b: c", "x.yaml:1:5: Hier steht ein zweiter Doppelpunkt – "
         "Den ganzen Wert in gerade Anführungszeichen setzen."),
        ("a:\n\t- b", "x.yaml:2:1: Hier steht ein Tabulator – Mit Leerzeichen einrücken."),
        ("a: @b", f"x.yaml:1:4: Dieses Zeichen darf nicht am Anfang eines Wertes stehen – {QUOTE}"),
        ("a: 'b", "x.yaml:1:6: Ein Anführungszeichen oder eine Klammer ist nicht geschlossen – "
         "Das schließende Zeichen ergänzen."),
        ("a: [1, 2", "x.yaml:1:1: Eine Klammer ist nicht geschlossen oder ein Komma fehlt – "
         "Die schließende Klammer ergänzen."),
        ("a: 'it's'", "x.yaml:1:8: Die Einrückung passt nicht oder ein Anführungszeichen steht "
         "zu früh – Die Zeile wie ihre Nachbarn einrücken."),
        ("a: **b**", f"x.yaml:1:5: Ein Wert darf nicht mit * oder & beginnen – {QUOTE}"),
        ("- a\nb: c", "x.yaml:2:1: Die Liste ist nicht einheitlich eingerückt – "
         "Alle Striche „-“ untereinander setzen."),
        ("a: b\n---\nc: d", "x.yaml:2:1: Hier beginnt mit --- ein zweites Dokument – "
         "Die Zeile --- löschen."),
        ("? [a]\n: b", "x.yaml:1:3: Ein Schlüssel muss ein Wort sein – Klammern entfernen."),
        ("a: b\na: c", "x.yaml:2:1: Der Schlüssel „a“ steht schon in Zeile 1 – "
         "Eine der beiden Zeilen löschen."),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_place_and_remedy(text: str, complaint: str) -> None:
    assert complaints(text) == [complaint]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("a: &Co KG", f"x.yaml:1:4: Anker mit & sind nicht erlaubt – {QUOTE}"),
        ("a: &x {b: c}", f"x.yaml:1:4: Anker mit & sind nicht erlaubt – {QUOTE}"),
        ("a: *fett", f"x.yaml:1:4: Verweise mit * sind nicht erlaubt – {QUOTE}"),
        ("a: !Wichtig b", f"x.yaml:1:4: Der YAML-Typ „!Wichtig“ ist nicht erlaubt – {QUOTE}"),
        ("a: ! b", f"x.yaml:1:4: Der YAML-Typ „!“ ist nicht erlaubt – {QUOTE}"),
        (
            "a: !!python/object/apply:os.system [ls]",
            "x.yaml:1:4: Der YAML-Typ „tag:yaml.org,2002:python/object/apply:os.system“ ist "
            f"nicht erlaubt – {QUOTE}",
        ),
        (
            'a: "\\x0e0\\x0f"',
            "x.yaml:1:4: Der Wert enthält ein unsichtbares Steuerzeichen – Löschen.",
        ),
        ('a: "\\0"', "x.yaml:1:4: Der Wert enthält ein unsichtbares Steuerzeichen – Löschen."),
    ],
)
def test_what_json_could_not_say_is_refused(text: str, complaint: str) -> None:
    """`&Co KG` would silently become `KG`; the signs of the last two mark slots in prose."""
    assert complaints(text) == [complaint]


def alias_bomb() -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    return "\n".join(lines)


@pytest.mark.parametrize(
    "text",
    [
        alias_bomb(),
        "a: " + "[" * 100_000,
        "a: " + "[" * 100_000 + "]" * 100_000,
        "a: " + "{b: " * 50_000,
        "- " * 100_000,
        "? " * 100_000,
        "\n".join("[" * 100_000),
        "\n".join(f"{' ' * n}a:" for n in range(900)),
    ],
    ids=["aliases", "brackets", "closed", "braces", "dashes", "keys", "lines", "steps"],
)
def test_a_bomb_is_refused_at_once(text: str) -> None:
    """A hundred thousand brackets used to end the whole build with a segmentation fault."""
    started = time.process_time()
    assert len(complaints(text)) == 1
    assert time.process_time() - started < 0.5


def test_more_values_than_anybody_writes_are_refused() -> None:
    (fault,) = complaints("k:\n" + "  - 1\n" * MAX_VALUES)
    assert fault.endswith("Die Datei hat mehr als 25000 Angaben – Bitte aufteilen.")


def test_twelve_levels_are_enough_and_thirteen_too_many() -> None:
    parsed("a: " + "[" * 11 + "]" * 11)
    assert complaints("a: " + "[" * 12 + "]" * 12) == [
        "x.yaml:1:15: Die Angaben sind zu tief verschachtelt – Einfacher gliedern."
    ]


@given(st.text(alphabet="ab:- \n\t[]{}&*!|>'\"#%@`?,~\\x0", max_size=40))
def test_any_text_gives_a_mapping_or_exactly_one_fault(text: str) -> None:
    report = Report()
    mapping = parse(text, "x.yaml", report)
    assert (mapping is None) == (len(report.faults) == 1)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("k: |\n  Eins.\n\n  Zwei Ziel.\n", (4, 8)),
        ("k: >-\n  Eins\n  Ziel\nz: 1\n", (3, 3)),
        ("k: Das Ziel.\n", (1, 8)),
        ('k: "Eins\n  Ziel"\n', (2, 3)),
        ("Ziel: Das Ziel.\n", (1, 11)),
        ("a: {Ziel: 1, k: Ziel, z: Ziel}\n", (1, 17)),
        ("a: {k: 1, z: Ziel}\n", None),
    ],
)
def test_a_value_knows_where_each_of_its_words_was_typed(
    text: str, place: tuple[int, int] | None
) -> None:
    node: object = parsed(text)
    while isinstance(node, Mapping):
        values = {key.text: value for key, value in node}
        node = values.get("k") or next(iter(values.values()))
    assert isinstance(node, Scalar)
    assert node.written.mark_of("Ziel") == (Mark("x.yaml", *place) if place else None)
    assert node.written.mark_of("fehlt") is None


def test_words_are_counted_from_where_the_text_begins_in_its_file() -> None:
    mapping = parse("k: |\n  Ziel\n", "x.md", Report(), first_line=10)
    assert mapping is not None
    ((_, value),) = mapping
    assert isinstance(value, Scalar)
    assert value.written.mark_of("Ziel") == Mark("x.md", 11, 3)


def test_a_line_of_many_values_is_not_copied_for_each() -> None:
    """Otherwise half a megabyte in one line would be 40 gigabytes of lines."""
    started = time.monotonic()
    mapping = parsed(f"k: [{'a, ' * (MAX_VALUES - 20)}a]\n")
    assert time.monotonic() - started < 20
    ((_, members),) = mapping
    assert isinstance(members, Sequence)
    texts = {id(member.written.lines) for member in members.items if isinstance(member, Scalar)}
    assert len(texts) == 1
