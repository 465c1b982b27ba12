"""An Article -> the Story that papers and letters set anew."""

from __future__ import annotations

from plugins.core.stories import Story
from tests.cases import make_desk
from tests.papers.composed import SHOWCASE, SOURCE, article, edition_desk


def story(**changes: str) -> Story:
    return edition_desk(article("eins", **changes)).catalogue.get(Story, "eins")


def test_source_changes_and_correction_are_lines() -> None:
    found = story(
        source=SOURCE,
        correction="{date: 2018-07-05, reason: Ein Wort.}",
        changes="[{date: 2018-07-06, note: Neu.}]",
    )
    assert found.source == "Zeitung, Ausgabe 03/2018, A, 4. Juli 2018"
    assert found.notes == (
        "Berichtigung vom 5. Juli 2018: Ein Wort.",
        "Geändert am 6. Juli 2018: Neu.",
    )


def test_a_retailers_box_is_facts() -> None:
    assert story(kind="showcase", showcase=SHOWCASE).facts == (
        ("Ort", "Markt"),
        ("Zum Ausprobieren", "Anfassen"),
        ("Was daraus gelernt wurde", "Viel"),
    )
    assert story().facts == () and story().source == ""


def test_an_article_that_is_not_there_has_none() -> None:
    desk = make_desk()
    assert edition_desk().catalogue.find(Story, "niemand") is None
    assert desk.catalogue.find(Story, "eins") is None
