"""Footnotes: taken out of a text, numbered by the order in which it names them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.core.errors import Mark
from plugins.core.footnotes import MOST, Note, Noted, has_notes, take_notes, wrongs
from plugins.core.prose import Link, fill
from plugins.core.prosereader import ProseReader
from plugins.core.report import Report
from tests.core.builders import faults, markup
from tests.core.test_languages import real_words, speaking_desk

READER = ProseReader()
TEXT = "Eins.[^b] Zwei.[^a]\n\nDrei.[^b]\n\n[^a]: Von *a*.\n[^b]: Von b,\n    zweite Zeile.\n"


def noted(text: str) -> Noted:
    return take_notes(text)


def read(text: str) -> tuple[str, list[str]]:
    report = Report()
    result = READER.read(text, Mark("x.md", 10), report)
    return markup(result), faults(report)


def test_footnotes_are_numbered_as_the_text_names_them() -> None:
    result = noted(TEXT)
    assert result.notes == (Note("b", "Von b, zweite Zeile.", 1, 2), Note("a", "Von *a*.", 2, 1))
    assert [(sign.name, sign.number, sign.turn) for sign in result.signs] == [
        ("b", 1, 1), ("a", 2, 1), ("b", 1, 2),
    ]  # fmt: skip
    assert "".join(result.pieces).split() == ["Eins.", "Zwei.", "Drei."]


def test_signs_lead_to_the_list_and_the_list_leads_back() -> None:
    html, complaints = read(TEXT)
    assert complaints == []
    assert (
        'Eins.<sup class="note" id="zu-fn-1"><a href="#fn-1" role="doc-noteref"'
        ' aria-label="Fußnote 1">1</a></sup>'
    ) in html
    assert 'Drei.<sup class="note" id="zu-fn-1-2">' in html
    assert '<section class="notes" aria-label="Fußnoten" role="doc-endnotes">' in html
    first, second = html.split("<li ")[1:]
    assert first.startswith('id="fn-1">Von b, zweite Zeile. <a class="notes__back"')
    assert 'href="#zu-fn-1"' in first and 'href="#zu-fn-1-2"' in first
    assert 'aria-label="Zurück zum Text von Fußnote 1, Stelle 2"' in first
    assert second.startswith('id="fn-2">Von <em>a</em>.')
    assert 'aria-label="Zurück zum Text von Fußnote 2">↩&#xFE0E;</a>' in second


@pytest.mark.parametrize(
    "text", ["[^1] Eins.", "- Eins[^1]", "| a |\n| --- |\n| b[^1] |", "> b[^1]"]
)
def test_a_sign_may_stand_at_any_end(text: str) -> None:
    html, complaints = read(f"{text}\n\n[^1]: Text.")
    assert complaints == [] and html.count("</sup>") == 1


def test_a_footnote_may_link_to_our_own_things() -> None:
    result = READER.read("Eins.[^1]\n\n[^1]: Siehe [x](artikel:eins).", Mark("x.md"), Report())
    assert [link.ref.id for link in result.links] == ["eins"]
    assert any(isinstance(part, Link) for part in result.parts)
    assert result.styled


def test_footnotes_speak_the_language_of_the_page() -> None:
    words = real_words()
    desk = speaking_desk(words=words).speaking("en")
    prose = READER.read(TEXT, Mark("x.md"), Report())
    (body,) = fill(prose, desk)
    for said in (
        'aria-label="Footnote 1">1</a>', "<h2>Footnotes</h2>",
        'aria-label="Back to the text of footnote 1, place 2"',
        'aria-label="Back to the text of footnote 2"',
    ):  # fmt: skip
        assert said in body.html
    assert "Fußnote" not in body.html


def test_many_notes_beside_many_blocks_of_code_cost_little() -> None:
    """Where a note lies is found by halves, not by looking at every block."""
    text = "".join(f"```\ncode [^{n}]\n```\n\n[^{n}]: Text.\n\n" for n in range(20_000))
    started = time.process_time()
    assert len(take_notes(text).notes) == 20_000
    assert time.process_time() - started < 2


def test_a_text_without_footnotes_is_left_alone() -> None:
    assert not has_notes("Ein [Link](https://a.de) und ein Fußball.")
    assert read("Ein `[^1]` im Code.")[0] == "<p>Ein <code>[^1]</code> im Code.</p>"


@pytest.mark.parametrize("code", ["```\n[^b]: Text.\n```", "~~~\nEins[^b]\n~~~", "``Eins ` [^b]``"])
def test_footnotes_within_code_are_code(code: str) -> None:
    result = noted(f"{code}\n\nEins.[^a]\n\n[^a]: Text mit `Code`.")
    assert code in result.pieces[0]
    assert [note.name for note in result.notes] == ["a"]
    assert not list(wrongs(result))


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("Eins.[^a]",
         "x.md:10:6: Die Fußnote „a“ hat keinen Text – "
         "Am Ende eine Zeile mit „[^a]: …“ schreiben."),
        ("Eins.[^qelle] [^quelle]\n\n[^quelle]: Text.",
         "x.md:10:6: Die Fußnote „qelle“ hat keinen Text – Meinten Sie „quelle“?"),
        ("Eins.\n\n[^a]: Text.",
         "x.md:12:1: Auf die Fußnote „a“ verweist der Text nicht – "
         "Im Text [^a] setzen oder die Zeile löschen."),
        ("Eins.[^a]\n\n[^a]: Text.\n[^a]: Noch einer.",
         "x.md:12:1: Die Fußnote „a“ gibt es zweimal – Eine anders nennen."),
        ("Eins.[^a]\n\n[^a]:",
         "x.md:12:1: Die Fußnote „a“ ist leer – Schreiben oder löschen."),
        ("Eins.[^a] Zwei.[^b]\n\n[^a]: Siehe [^b].\n[^b]: Text.",
         "x.md:12:1: Die Fußnote „a“ verweist auf eine Fußnote – Beide zu einer zusammenfassen."),
        ("Eins.[^a]\n\n[^a]: - Liste",
         "x.md:12:1: Die Fußnote „a“ ist mehr als ein Absatz – "
         "Nur Sätze schreiben, ohne Listen, Bilder und Überschriften."),
        ("Eins.[^a]\n\n[^a]: Text.\n \n\n    Mehr davon.",
         "x.md:12:1: Die Fußnote „a“ ist mehr als ein Absatz – "
         "Alles in einen Absatz schreiben oder den zweiten nicht einrücken."),
        ("## Titel[^a]\n\n[^a]: Text.",
         "x.md:10:1: Eine Fußnote steht in einer Zwischenüberschrift – "
         "Hinter einen Satz des Textes setzen."),
        ("[Eins[^a]](artikel:eins)\n\n[^a]: Text.",
         "x.md:10:12: Eine Fußnote steht in einem Link – Hinter einen Satz des Textes setzen."),
        ('[Eins](https://a.de "Titel[^a]")\n\n[^a]: Text.',
         "x.md:10:22: Eine Fußnote steht in den Angaben zu einem Bild oder Link – "
         "Hinter einen Satz des Textes setzen."),
        ('![Ein Platz[^a]](bilder/a.jpg "B | C | D")\n\n[^a]: Text.',
         "x.md:10:3: Eine Fußnote steht in den Angaben zu einem Bild oder Link – "
         "Hinter einen Satz des Textes setzen."),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_footnote_is_told_with_its_line(text: str, complaint: str) -> None:
    assert complaint in read(text)[1]


def test_a_name_that_nobody_has_is_printed_as_the_text_it_is() -> None:
    assert "[^&lt;script&gt;]" in read("Eins.[^<script>]")[0]


def test_too_many_footnotes_are_one_fault() -> None:
    signs = " ".join(f"[^{n}]" for n in range(MOST + 1))
    texts = "\n".join(f"[^{n}]: Text." for n in range(MOST + 1))
    assert read(f"{signs}\n\n{texts}")[1] == [
        f"x.md:10:1: Der Text hat mehr als {MOST} Fußnoten – Auf mehrere Texte verteilen."
    ]


NAMES = st.sampled_from(["a", "b", "c"])


@given(st.lists(NAMES, max_size=9), st.lists(NAMES, max_size=4))
def test_nothing_of_the_text_is_lost_and_numbers_have_no_gap(
    named: list[str], given_: list[str]
) -> None:
    text = " ".join(f"Wort[^{name}]" for name in named)
    result = noted(text + "\n\n" + "\n".join(f"[^{name}]: Text." for name in given_))
    assert "".join(result.pieces).split() == ["Wort"] * len(named)
    assert len(result.signs) == len(named)
    numbers = {sign.number for sign in result.signs} - {0}
    assert numbers == set(range(1, len(numbers) + 1))
    assert all(wrong.message for wrong in wrongs(result))
