"""Python-Markdown as it is set up for us: nothing of its own HTML, everything looked through."""

from __future__ import annotations

import pytest

from plugins.core.errors import Mark
from plugins.core.prose import Html
from plugins.core.prosereader import ProseReader
from plugins.core.report import Report

START = Mark("x.md", 3)


def test_it_is_set_up_for_the_first_text_that_needs_it() -> None:
    reader = ProseReader()
    reader.read("Ein *Wort*.", START, Report())
    assert reader._markdown is None
    reader.read("Ein `Wort`.", START, Report())
    first = reader._markdown
    assert first is not None
    reader.read("Noch `eins`.", START, Report())
    assert reader._markdown is first


@pytest.mark.parametrize("tag", ["<b>", "</b>", "<script>", "<!--"])
def test_raw_html_is_printed_as_it_is_and_told(tag: str) -> None:
    report = Report()
    prose = ProseReader().read(f"Ein {tag} Wort", START, report)
    assert [str(fault.mark) for fault in report.faults] == ["x.md:3:5"]
    assert "ist im Text nicht erlaubt" in report.faults[0].message
    assert prose.parts == (
        Html(f"<p>Ein {tag.replace('<', '&lt;').replace('>', '&gt;')} Wort</p>"),
    )


def test_entities_stay_what_was_typed() -> None:
    report = Report()
    prose = ProseReader().read("`a` &uuml;", START, report)
    assert report.faults == ()
    assert prose.parts == (Html("<p><code>a</code> &uuml;</p>"),)
