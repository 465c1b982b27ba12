"""The editors' word as paragraphs."""

from __future__ import annotations

from plugins.core.prose import BodyPart
from plugins.newsletters.model import Paragraph, Run
from plugins.newsletters.words import paragraphs

SITE = "https://hub.example"


def words(*html: str) -> tuple[Paragraph, ...]:
    return paragraphs([BodyPart("html", html=text) for text in html], SITE)


def test_links_are_whole_and_those_within_the_text_are_none() -> None:
    (found,) = words('<p>Ein <a href="/artikel/a/">Wort</a>, <a href="#b">dort</a>.</p>')
    assert found.runs == (
        Run("Ein "),
        Run("Wort", f"{SITE}/artikel/a/"),
        Run(", "),
        Run("dort"),
        Run("."),
    )


def test_headings_items_and_what_stands_out() -> None:
    found = words("<h2>Titel</h2><ul><li>eins</li><li><strong>zwei</strong></li></ul>\n<p>Ende</p>")
    assert [(p.kind, p.runs[0].text, p.runs[0].strong) for p in found] == [
        ("heading", "Titel", False),
        ("item", "eins", False),
        ("item", "zwei", True),
        ("text", "Ende", False),
    ]


def test_lines_of_the_source_become_one_and_signs_are_signs() -> None:
    (found,) = words("<p>a &amp;\nb &lt;c&gt;</p>")
    assert "".join(run.text for run in found.runs) == "a & b <c>"


def test_pictures_and_empty_pieces_are_left_out() -> None:
    assert paragraphs([BodyPart("figure"), BodyPart("html", html="<p> </p>")], SITE) == ()


def test_a_row_of_a_table_is_a_paragraph() -> None:
    found = words("<table><tr><th>Was</th><th>Wie</th></tr><tr><td>a</td><td>b</td></tr></table>")
    assert len(found) == 2
