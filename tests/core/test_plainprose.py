"""Plain Markdown read without a parser is what Python-Markdown makes of it, or it is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.plainprose import PlainReader
from plugins.core.prose import Figure, Html, Link, Scene, Slot
from plugins.core.prosefigures import figure_of
from plugins.core.prosereader import ProseReader
from plugins.core.report import Report
from tests.bench.corpus import make_corpus

CONTENT = Path(__file__).resolve().parents[2] / "content"
READER = ProseReader()
START = Mark("x.md", 10)


def figure(file: Ref, alt: str, title: str) -> Figure | None:
    """Return a picture in the text, or None where anything is wrong with it."""
    report = Report()
    made = figure_of(file, alt, title, report)
    return None if report.faults else made


def plainly(text: str) -> PlainReader | None:
    """Return what the plain reader makes of a text, None when it leaves it alone."""
    READER.read_fully(text, START, Report())  # so that the reader knows where things stand
    reader = PlainReader(READER.mark_of, figure)
    return reader if reader.read(text) else None


def body_of(path: Path) -> str:
    return path.read_text(encoding="utf-8").split("---\n", 2)[2]


def assert_alike(text: str) -> bool:
    """Compare both readers where the plain one says yes; tell whether it did."""
    report = Report()
    fully = READER.read_fully(text, START, report)
    plain = plainly(text)
    if plain is None:
        return False
    assert report.faults == (), "the plain reader passes over a fault"
    assert tuple(plain.parts) == fully.parts
    assert tuple(plain.headings) == fully.headings
    return True


def plain_parts(text: str) -> list[Html | Slot]:
    plain = plainly(text)
    assert plain is not None
    return plain.parts


def test_what_editors_have_written_is_read_alike_and_nearly_all_of_it_is_plain() -> None:
    texts = [body_of(path) for path in sorted(CONTENT.rglob("*.md"))]
    plain = [assert_alike(text) for text in texts]
    assert len(plain) >= 25
    assert sum(plain) >= 0.8 * len(plain)


def test_the_made_up_newspaper_is_read_alike_and_nearly_all_of_it_is_plain() -> None:
    plain = [assert_alike(piece.body) for piece in make_corpus(60).articles]
    assert sum(plain) >= 0.9 * len(plain)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Ein *Wort* und **zwei**.", "<p>Ein <em>Wort</em> und <strong>zwei</strong>.</p>"),
        ("Eine Zeile\nund noch eine", "<p>Eine Zeile\nund noch eine</p>"),
        ("## Größe\n\nText", '<h2 id="groesse">Größe</h2>\n<p>Text</p>'),
        ("- eins\n- zwei", "<ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>"),
        ("3. drei\n4. vier", '<ol start="3">\n<li>drei</li>\n<li>vier</li>\n</ol>'),
        ("- a\n\n1. b", "<ul>\n<li>a</li>\n</ul>\n<ol>\n<li>b</li>\n</ol>"),
        (
            "- a\n- b\n\n- c\n- d",
            "<ul>\n<li>a</li>\n<li>\n<p>b</p>\n</li>\n<li>\n<p>c</p>\n</li>\n<li>d</li>\n</ul>",
        ),
        ("2018 begann es.", "<p>2018 begann es.</p>"),
        ("> Eins\n\n> Zwei", "<blockquote>\n<p>Eins</p>\n<p>Zwei</p>\n</blockquote>"),
        ("[x](mailto:a@b.de)", '<p><a href="mailto:a@b.de">x</a></p>'),
    ],
)
def test_what_is_plain_becomes_markup(text: str, html: str) -> None:
    assert plain_parts(text) == [Html(html)]
    assert assert_alike(text)


def test_links_pictures_and_scenes_stay_open() -> None:
    text = (
        "Zum [Beitrag](artikel:eins).\n\n![Ein Platz](bilder/a.jpg \"B | C | D\")\n\n"
        "![Rundblick](tour:stadt/platz)"
    )  # fmt: skip
    kinds = [type(part) for part in plain_parts(text)]
    assert kinds == [Html, Link, Html, Figure, Scene]
    assert assert_alike(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ein `Wort`", "Ein <b>Wort</b>", "a & b", "_kursiv_", "***beides***", "\\*", "Wort  \nWort",
        "* eins\n* zwei", "- eins\n    - zwei", "- eins\n\n    zwei", "|", "| a |",
        "# Titel", "#### Titel", "## Titel #", "Titel\n===", "Titel\n---", "---", "    Code",
        "Wort\n:   Erklärung", "[x][y]\n\n[y]: https://a.de", "<https://a.de>", "[x](#y)", "[](x)",
        "![](a.jpg)", "Text ![x](a.jpg)", "[x](javascript:alert)", "> Zitat\nohne Zeichen",
    ],
)  # fmt: skip
def test_everything_else_is_left_to_python_markdown(text: str) -> None:
    assert plainly(text) is None


LINES = (
    "Ein Wort", "Größe – „Zitat“ und mehr", "2018 begann es", "3. Mai", "3.Mai", "1. eins",
    "2. zwei", "10. zehn", "0. null", "1.", "1)", "1\\. x", "- eins", "- zwei", "-", "--", "---",
    "- - -", "-eins", "–", "+ plus", "* Stern", "***", "*", "**", "**fett**", "*kursiv*",
    "**fett*", "*a**b*", "***a***", "**a *b* c**", "* a*", "*a *", "a*b*c", "a**b**c", "**a** b",
    "*a* *b*", "**a****b**", "_a_", "__a__", "snake_case", "`code`", "``", "> Zitat", "> ", ">",
    ">x", "> > x", "> - x", "> 1. x", "> # x", "> ## x", "# x", "## Titel", "### Titel",
    "#### Titel", "##Titel", "## Titel ##", "## 1. Titel", "## *x*", "## x: y?", "## ß", "##",
    "####### x", "| a | b |", "| --- | --- |", "|---|---|", "| a |", "| --- |", "| :-- |", "|",
    "| a | **b** |", "| a | [x](artikel:y) |", "| *a | b* |", "|  a  | b |", "| a |b|", "||",
    "a | b", "--- | ---", ":   Erklärung", ": x", "=", "===", "~~~", "```", "[x](artikel:eins)",
    "[x](tour:a/b)", "[x](https://a.de/)", "[x](https://a.de/?a=1_2)", "[x](mailto:a@b.de)",
    "[x](tel:+49)", "[x](#titel)", "[x](hier)", "[x]", "[x][y]", "[y]: https://a.de/", "[^1]",
    "[](artikel:x)", "[ ](artikel:x)", "[ x ](artikel:x)", "[x](artikel:x \"y\")", "[x] (y)",
    "[x](artikel:)", "[x]( artikel:x)", "[x y](projekt:a-b)", "**[x](artikel:y)**", "[**x**](y)",
    "[*x*](artikel:y)", "*[x](artikel:y)*", "a [x](artikel:y)[z](thema:q) b", "[x](seite:a:b)",
    "![A](bilder/a.jpg \"B | C | D\")", "![A](bilder/a.jpg)", "![A](tour:a/b)", "!", "!x",
    "![A](tour:a/b \"x\")", "![A](bilder/a.jpg \"B | C\")", "![ A ](tour:a/b)", "![A](tour:)",
    "![A](bilder/a.jpg \"B | C | D\") x", "x ![A](tour:a/b)", "![A](b\"c)", "![A]", "![A](x y)",
    "![A & B](tour:a/b)", "![A'B](bilder/a.jpg \"B's | C | D\")", "![A](bilder/a.jpg 'B | C | D')",
    "<b>", "<", ">", "a < b", "a > b", "a & b", "&amp;", "&uuml;", "https://a.de/", "<a@b.de>",
    "a\\b", "\\", "x ", "x  ", " x", "   x", "    x", "\tx", "x\t", "a\tb", "\u00a0", "\u00a0x",
    "x\u00a0", "Wort\u00adteil", "\u200b", "a\u2009b", "Hier: so", "Wie?", "(a)", "a (b) c",
    "x:", "!a", "a!", "#", "a # b", "a #", "~", "=x", "\"a\"", "'a'", "...", "…", "'", "äöü ß",
    "klzzwxh:0001", "wzxhzdk:0", "hubslot", "*[HTML]: x", "{: .x}", "$x$", "1 < 2",
    "12. \u00a0", "٣. drei", "²", "1.\u00a0x", "-\u00a0x", "- x ", "- **a", "- a**", "- ",
)  # fmt: skip
PIECES = st.sampled_from(
    [
        "*", "**", "***", "_", "[", "]", "](", "(", ")", "!", "![", "artikel:x", "https://a.de/",
        "tour:a/b", " ", "  ", "a", "ä", "Wort", ".", ":", "1", "1. ", "- ", "> ", "## ", "#", "|",
        " | ", "\n", "\n\n", "\n- ", "\n> ", "\n1. ", "\"", "'", "–", "\u00a0", "\t", "&", "`",
        '"x | y | z"', "\\", "<", ">", "=", "\n---\n", "    ", "bilder/a.jpg",
    ]
)  # fmt: skip
JOINTS = st.sampled_from(["\n", "\n", "\n\n", "\n\n", "\n\n\n", " "])


PARTS = st.one_of(
    *[st.sampled_from([line for line in LINES if plainly(line)])] * 4,
    st.sampled_from(LINES),
    st.lists(PIECES, max_size=7).map("".join),
)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Draw a text of lines and pieces of Markdown, mostly plain ones, some nasty ones."""
    return "".join(draw(PARTS) + draw(JOINTS) for _ in range(draw(st.integers(1, 6))))


@settings(max_examples=500, deadline=None)
@given(texts())
@example("|")
@example("a\tb")
@example("## –\t:")
@example("\u00a0")
@example("| a | b |\n| --- | --- |")
@example('![A](b.jpg "C\u00a0c | D | E")')
@example("> a\n\n> b\n\nc")
@example("1. a\n\n2. b")
@example("- a\n\n- b\n\n- c\n- d\n\n1. e\n\n3. f\n\n- g")
@example("- [x](artikel:a)\n\n- **b**\n\nc")
@example("3. a\n\n1. b")
@example("## a\n\n## a\n\n## a-2")
def test_whatever_the_plain_reader_accepts_is_what_python_markdown_makes(text: str) -> None:
    assert_alike(text)
