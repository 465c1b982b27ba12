"""Markdown to checked prose: what authors may write, and that nothing else gets through."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plugins.core.cards import Ref
from plugins.core.errors import Mark
from plugins.core.fields import LongText
from plugins.core.prose import Figure, Heading, Html, Link, Phrase, Prose, Scene
from plugins.core.prosereader import ProseReader
from plugins.core.report import Report
from plugins.core.yamlfile import parse
from tests.core.builders import faults, markup

READER = ProseReader()
START = Mark("x.md", 10)


def read(text: str) -> tuple[Prose, list[str]]:
    report = Report()
    return READER.read(text, START, report), faults(report)


def prose(text: str) -> Prose:
    result, complaints = read(text)
    assert complaints == []
    return result


def html(text: str) -> str:
    parts = prose(text)
    assert all(isinstance(part, Html | Phrase) for part in parts.parts)
    return markup(parts)


def complaints(text: str) -> list[str]:
    return read(text)[1]


def test_plain_markdown_becomes_markup() -> None:
    assert html("Ein *Wort* und `code`.") == "<p>Ein <em>Wort</em> und <code>code</code>.</p>"
    assert html("> Zitat") == "<blockquote>\n<p>Zitat</p>\n</blockquote>"
    assert html("Wort\n:   Erklärung") == "<dl>\n<dt>Wort</dt>\n<dd>Erklärung</dd>\n</dl>"


def test_signs_that_html_needs_are_escaped_and_entities_are_left() -> None:
    assert html("1 < 2 & 3 > 2") == "<p>1 &lt; 2 &amp; 3 &gt; 2</p>"
    assert html("Caf&eacute; &#60;b&#62;") == "<p>Caf&eacute; &#60;b&#62;</p>"


def test_a_table_can_be_scrolled_by_keyboard() -> None:
    assert html("| a |\n|---|\n| b |").startswith(
        '<div aria-label="Tabelle" class="table-scroll" role="region" tabindex="0"><table>'
    )


def test_words_are_counted() -> None:
    assert prose("Ein Wort, zwei Wörter: der IHK-Tag.").words == 6


def test_the_reader_keeps_nothing_of_the_text_before() -> None:
    prose("## Titel\n\n[x](artikel:eins)")
    second = prose("## Titel")
    assert second.headings == (Heading(2, "titel", "Titel"),)
    assert second.links == ()


HTML = "Markdown verwenden oder das Zeichen < weglassen."


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("Eins\n\nzwei <b>drei", f"x.md:12:6: HTML wie „<b>“ ist im Text nicht erlaubt – {HTML}"),
        ("</div>", f"x.md:10:1: HTML wie „</div>“ ist im Text nicht erlaubt – {HTML}"),
        ("<!-- x -->", f"x.md:10:1: HTML wie „<!-->“ ist im Text nicht erlaubt – {HTML}"),
        (
            "<img src=x onerror=y>",
            f"x.md:10:1: HTML wie „<img>“ ist im Text nicht erlaubt – {HTML}",
        ),
        ("<svg/onload=x>", f"x.md:10:1: HTML wie „<svg>“ ist im Text nicht erlaubt – {HTML}"),
    ],
)
def test_raw_html_is_refused_with_its_line(text: str, complaint: str) -> None:
    assert complaints(text) == [complaint]


def test_raw_html_is_printed_as_the_text_it_is() -> None:
    (part,) = read("<script>alert(1)</script>")[0].parts
    assert part == Html("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")


def test_html_in_code_is_code() -> None:
    assert html("`<b>`") == "<p><code>&lt;b&gt;</code></p>"
    assert html("    <b>") == "<pre><code>&lt;b&gt;\n</code></pre>"


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)", "JavaScript:alert(1)", "java&#115;cript:alert(1)",
        "&#x6A;avascript:alert(1)", "data:text/html,x", "vbscript:x", "//evil.example/",
        "/artikel/eins/", "artikel/eins", "https://user:secret@host/", "www.darmstadt.de",
    ],
)  # fmt: skip
def test_a_link_to_anything_but_ours_or_the_web_is_refused_and_has_no_target(target: str) -> None:
    result, (complaint,) = read(f"[x]({target})")
    assert complaint.startswith("x.md:10:5: Das Ziel „")
    assert "ist keine Adresse" in complaint
    assert result.parts == (Html("<p><a>x</a></p>"),)


def test_a_link_by_reference_is_checked_like_any_other() -> None:
    assert complaints("[x][y]\n\n[y]: javascript:alert(1)")[0].startswith(
        "x.md:12:6: Das Ziel „javascript:alert(1)“ ist keine Adresse – Möglich sind: „artikel“"
    )


def test_a_misspelt_kind_of_link_is_refused_with_the_right_one() -> None:
    assert complaints("[x](Artikl:eins)") == [
        "x.md:10:5: Das Ziel „Artikl:eins“ ist keine Adresse – Meinten Sie „artikel“?"
    ]
    assert complaints("[x](eins)") == [
        "x.md:10:5: Das Ziel „eins“ ist keine Adresse – "
        "Zum Beispiel artikel:name, projekt:name oder https://… schreiben."
    ]


def test_links_out_of_the_site_say_so() -> None:
    assert html("[x](https://a.de/?b=1&c=2)") == (
        '<p><a href="https://a.de/?b=1&amp;c=2" rel="external">x</a></p>'
    )
    assert html("[x](mailto:a@b.de)") == '<p><a href="mailto:a@b.de">x</a></p>'


def test_a_link_needs_a_text() -> None:
    assert complaints("[](https://a.de/)") == [
        "x.md:10:4: Ein Link hat keinen Text – Sagen, wohin er führt."
    ]


def test_a_link_to_something_of_ours_stays_open() -> None:
    result = prose("Eins [zwei](artikel:eins) drei.")
    link = Link("artikel", Ref("eins", Mark("x.md", 10, 13)))
    assert result.links == (link,)
    assert result.parts == (Html('<p>Eins <a href="'), link, Html('">zwei</a> drei.</p>'))


def test_headings_have_ids_and_make_a_table_of_contents() -> None:
    result = prose("## Größe & Übung\n\n### *Zwei* `drei`\n\n## Größe & Übung")
    assert result.headings == (
        Heading(2, "groesse-uebung", "Größe & Übung"),
        Heading(3, "zwei-drei", "Zwei drei"),
        Heading(2, "groesse-uebung-2", "Größe & Übung"),
    )


def test_a_heading_is_read_as_people_read_it() -> None:
    """Escapes and entities used to leave signs of Markdown's own in title and id."""
    result = prose("## 1\\. Quartal: M&uuml;ller")
    assert result.headings == (Heading(2, "1-quartal-mueller", "1. Quartal: Müller"),)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("# Titel", "x.md:10:1: Die Zwischenüberschrift „Titel“ hat die falsche Ebene – "
         "Mit „## “ beginnen."),
        ("## A\n\n#### B", "x.md:12:1: Die Zwischenüberschrift „B“ hat die falsche Ebene – "
         "Mit „### “ beginnen."),
        ("### A", "x.md:10:1: Die Zwischenüberschrift „A“ hat die falsche Ebene – "
         "Mit „## “ beginnen."),
        ("##", "x.md:10:1: Eine Zwischenüberschrift ist leer – Löschen."),
    ],
)  # fmt: skip
def test_a_wrong_heading_is_told(text: str, complaint: str) -> None:
    assert complaints(text) == [complaint]


def test_a_jump_within_the_text_needs_its_heading() -> None:
    assert "#zwei" in html("[x](#zwei)\n\n## Zwei")
    assert complaints("[x](#zwie)\n\n## Zwei") == [
        "x.md:10:5: Die Sprungmarke „#zwie“ gibt es in diesem Text nicht – Meinten Sie „zwei“?"
    ]


def test_a_picture_in_a_line_of_its_own_is_a_figure() -> None:
    result = prose('Eins\n\n![Ein Platz](bilder/a.jpg "Der Platz | Stadt | CC0")\n\nZwei')
    _, figure, _ = result.parts
    assert isinstance(figure, Figure)
    assert figure.use.file == Ref("bilder/a.jpg", Mark("x.md", 12, 14))
    assert (figure.use.alt, figure.use.caption) == ("Ein Platz", "Der Platz")
    assert (figure.use.credit, figure.use.licence) == ("Stadt", "CC0")


HOW = 'So schreiben: ![Alternativtext](a.jpg "Bildunterschrift | Urheber | Lizenz").'


@pytest.mark.parametrize("text", ["![x](a.jpg)", '![x](a.jpg "y")', '![](a.jpg "x | y | z")',
                                  '![x](a.jpg "y | | z")'])  # fmt: skip
def test_a_picture_without_its_texts_is_refused_with_an_example(text: str) -> None:
    (complaint,) = complaints(text)
    assert complaint.endswith(f"Zum Bild fehlen Angaben – {HOW}")


@pytest.mark.parametrize("text", ['Text ![x](a.jpg "a | b | c")', '- ![x](a.jpg "a | b | c")'])
def test_a_picture_within_a_sentence_is_refused(text: str) -> None:
    (complaint,) = complaints(text)
    assert complaint.endswith(
        "Ein Bild steht mitten in einem Satz – "
        "Das Bild in eine eigene Zeile mit Leerzeilen davor und danach setzen."
    )


def test_a_scene_of_a_tour_is_one_line() -> None:
    result = prose("![Der Platz](tour:stadt/platz)")
    assert result.parts == (Scene(Ref("stadt/platz", Mark("x.md", 10, 14)), "Der Platz"),)


ALLOWED: dict[str, set[str]] = {
    "a": {"href", "rel", "title", "class", "role", "aria-label"},
    "div": {"class", "role", "tabindex", "aria-label", "aria-hidden"},
    "figure": {"class"},
    "section": {"class", "role", "aria-label"},  # of footnotes, and so are the next two
    "sup": {"class", "id"},
    "li": {"id"},
    "img": {"src", "alt", "title"},  # always a fault; see the test above
    "ol": {"start"},
    "td": {"style"},
    "th": {"style"},
    **{f"h{level}": {"id"} for level in range(1, 7)},
    **{
        tag: set()
        for tag in ("p", "em", "strong", "code", "pre", "br", "hr", "blockquote", "ul",
                    "figcaption", "caption", "dl", "dt", "dd", "table", "thead", "tbody", "tr")
    },
}  # fmt: skip


ALIGNMENTS = {f"text-align: {side};" for side in ("left", "right", "center")}


class Audit(HTMLParser):
    """Notes everything in markup that is not on the list."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.offences: list[str] = []
        self.has_image = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.has_image |= tag == "img"
        if tag not in ALLOWED:
            self.offences.append(f"<{tag}>")
        for name, value in attrs:
            if name not in ALLOWED.get(tag, set()):
                self.offences.append(f"<{tag} {name}>")
            if name == "href" and not self._is_safe(value or ""):
                self.offences.append(f"href={value}")
            if name == "style" and value not in ALIGNMENTS:
                self.offences.append(f"style={value}")

    @staticmethod
    def _is_safe(target: str) -> bool:
        return target.startswith("#") or urlsplit(target).scheme in (
            "http", "https", "mailto", "tel", "artikel",
        )  # fmt: skip

    def handle_comment(self, data: str) -> None:
        self.offences.append("<!-- -->")

    def handle_decl(self, decl: str) -> None:
        self.offences.append("<!>")

    def unknown_decl(self, data: str) -> None:
        self.offences.append("<![>")

    def handle_pi(self, data: str) -> None:
        self.offences.append("<?>")


PIECES = st.sampled_from(
    [
        "<", ">", "</", "<script>", "</script>", "<b ", "onclick=x", '"', "'", "`", "``", "    ",
        "\n", "\n\n", "- ", "1. ", "> ", "# ", "## ", "|", "|---|", "[", "]", "](", ")", "![", "*",
        "**", "_", "\\", "&", "&lt;", "&#60;", "&#x3c;script&#x3e;", "javascript:", "https://a.de/",
        "artikel:x", "data:", "<https://a.de/", "<a@b.de>", "[x]: ", "[x]", ":   ", "<!--", "-->",
        "<?", "?>", "<![CDATA[", "]]>", "a", "ä", " ", "\t", "{: onclick=x}", "wzxhzdk:0", "[^a]",
        "[^a]: ", "[^<b>]", "Tabelle: ", "> – ", ">> ", "\n![a](a.jpg",
        "klzzwxh:0001", "hubslot", "<hubslot>", "amp", "style=", "\u200b", "tour:a/b",
        '"x | y | z"',
    ]
)  # fmt: skip


def audited(result: Prose) -> Audit:
    """Look through the markup as a page would print it, a harmless text in every slot."""
    audit = Audit()
    audit.feed("".join(p.html if isinstance(p, Html) else "artikel:x" if isinstance(p, Link) else ""
                       for p in result.parts))  # fmt: skip
    audit.close()
    return audit


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.lists(PIECES, max_size=25).map("".join), st.text(max_size=80)))
@example("[x](https://a.de 'a\" onclick=\"b')")
@example('![x](a.jpg "&quot; onerror=x")')
@example('<https://a.de/" onclick=x>')
@example("[<b>](javascript:x)")
@example("`<script>")
@example("\\<script>")
@example("&lt;script&gt;")
def test_no_text_can_become_a_tag_or_an_attribute_outside_the_list(text: str) -> None:
    """Control characters never get this far: files and values that hold one are refused."""
    text = re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]", "", text)
    result, found = read(text)
    audit = audited(result)
    assert audit.offences == []
    assert found or not audit.has_image


def test_a_table_column_without_a_heading_is_a_fault() -> None:
    report = Report()
    ProseReader().read("Text.\n\n| | Zwei |\n| --- | --- |\n| a | b |\n", Mark("a.md", 5), report)
    assert [str(fault) for fault in report.faults] == [
        "a.md:7:5: Die Tabelle hat eine Spalte ohne Überschrift"
        " – In der ersten Zeile über jede Spalte ein Wort setzen."
    ]


def test_a_fault_in_the_text_under_a_key_is_placed_where_it_was_typed() -> None:
    report = Report()
    mapping = parse("text: >-\n    Ein Satz\n    mit [Ziel](x.html).\n", "x.yaml", report)
    assert mapping is not None
    ((_, node),) = mapping
    field = LongText("text", "").read(node, report)
    assert field is not None
    READER.read_field(field, report)
    assert [fault.split(" ")[0] for fault in faults(report)] == ["x.yaml:3:16:"]
