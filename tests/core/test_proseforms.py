"""Quotations with a source, pull quotes and tables with a name, as their markup is."""

from __future__ import annotations

import pytest

from plugins.core.errors import Mark
from plugins.core.prosereader import ProseReader
from plugins.core.report import Report
from tests.core.builders import faults, markup

READER = ProseReader()
TABLE = "| a |\n| --- |\n| b |"


def read(text: str) -> tuple[str, list[str]]:
    report = Report()
    result = READER.read(text, Mark("x.md", 10), report)
    return markup(result), faults(report)


def html(text: str) -> str:
    markup, complaints = read(text)
    assert complaints == []
    return markup


@pytest.mark.parametrize("dash", ["–", "—"])
def test_a_line_with_a_dash_says_whose_words_they_are(dash: str) -> None:
    assert html(f"> Nur gemeinsam.\n>\n> {dash} Jürgen *Buxmann*, Cityzeitung") == (
        '<figure class="quote"><blockquote>\n<p>Nur gemeinsam.</p>\n</blockquote>\n'
        "<figcaption>Jürgen <em>Buxmann</em>, Cityzeitung</figcaption>\n</figure>"
    )


def test_a_quotation_without_a_source_stays_one_and_needs_the_stylesheet() -> None:
    assert html("> Nur gemeinsam.") == "<blockquote>\n<p>Nur gemeinsam.</p>\n</blockquote>"
    assert READER.read("> Zitat.", Mark("x.md"), Report()).styled
    assert READER.read_fully("> Zitat.", Mark("x.md"), Report()).styled
    assert not READER.read("Kein Zitat.", Mark("x.md"), Report()).styled


def test_a_source_alone_is_no_quotation() -> None:
    assert read("> – Jürgen Buxmann")[1] == [
        "x.md:10:3: Ein Zitat besteht nur aus seiner Quelle – "
        "Darüber schreiben, was gesagt wurde; jede Zeile beginnt mit >."
    ]


def test_a_pull_quote_repeats_the_text_and_is_not_heard_twice() -> None:
    text = "Wir fangen klein an. Das ist *schon* viel.\n\n>> Das ist schon viel."
    assert html(text).endswith(
        '<div aria-hidden="true" class="pull"><p>Das ist schon viel.</p>\n</div>'
    )


def test_a_pull_quote_says_nothing_of_its_own() -> None:
    assert read("Wir fangen klein an.\n\n>> Wir fangen groß an.")[1] == [
        "x.md:12:4: Die Hervorhebung „Wir fangen groß an.“ steht so nicht im Text – "
        "Einen Satz des Textes wörtlich wiederholen."
    ]
    assert read(">> Sich selbst wiederholen.\n\n>> Sich selbst wiederholen.")[1]


@pytest.mark.parametrize("text", [">> Ein [Link](artikel:eins)", ">> Eins\n>>\n>> Zwei", ">> - a"])
def test_a_pull_quote_is_one_plain_sentence(text: str) -> None:
    (complaint,) = read(f"Ein Link. Eins Zwei a.\n\n{text}")[1]
    assert complaint.endswith(
        "Eine Hervorhebung (>>) ist ein einziger Satz ohne Links und Auszeichnungen – "
        "Den Satz so wiederholen, wie er im Text zu lesen ist."
    )


def test_a_table_has_the_name_that_stands_above_it() -> None:
    named = html(f"## Titel\n\nTabelle: Wer *mit* wem\n\n{TABLE}")
    assert '<div aria-label="Tabelle: Wer mit wem" class="table-scroll"' in named
    assert "<table>\n<caption>Wer <em>mit</em> wem</caption>\n<thead>" in named
    assert "<p>Tabelle" not in named


def test_a_table_may_be_named_in_english_and_by_a_name_with_a_footnote() -> None:
    named = html(f"Table: Who & whom\n\n{TABLE}")
    assert 'aria-label="Tabelle: Who &amp; whom"' in named
    assert "<caption>Who &amp; whom</caption>" in named
    noted = html(f"Tabelle: Wer[^1]\n\n{TABLE}\n\n[^1]: Text.")
    assert 'aria-label="Tabelle: Wer"' in noted
    assert '<caption>Wer<sup class="note"' in noted


def test_a_table_without_a_name_is_named_after_its_heading() -> None:
    assert 'aria-label="Tabelle: Größe &amp; Zahl"' in html(f"## Größe & Zahl\n\n{TABLE}")
    assert '<div aria-label="Tabelle" class="table-scroll"' in html(TABLE)


def test_heads_of_columns_and_rows_say_what_they_head() -> None:
    found = html("| Gerät | Taste |\n| --- | --- |\n| Maus | linke |\n| Tastatur | *Pfeil* |\n")
    assert found.count('<th scope="col">') == 2 and "<td>linke</td>" in found
    assert '<th scope="row">Maus</th>' in found and '<th scope="row">Tastatur</th>' in found


@pytest.mark.parametrize(
    "rows", ["| Wer |\n| --- |\n| Ute |", "| Wer | Was |\n| --- | --- |\n| Ute | a |\n|  | b |"]
)
def test_what_says_nothing_of_its_row_is_no_head(rows: str) -> None:
    assert 'scope="col"' in html(f"{rows}\n") and 'scope="row"' not in html(f"{rows}\n")


def test_a_line_that_names_no_table_is_a_line() -> None:
    assert html("Tabelle: Name\n\nEin Satz.") == "<p>Tabelle: Name</p>\n<p>Ein Satz.</p>"
