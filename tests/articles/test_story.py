"""An Article -> the Story that papers and letters set anew."""

from __future__ import annotations

from plugins.articles.model import ShowcaseWords, Wording
from plugins.articles.story import retold
from plugins.core.catalogue import Catalogue
from plugins.core.report import Report
from plugins.core.stories import Retold, Story
from tests.cases import make_desk, make_prose
from tests.core.test_languages import make_version
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


def test_an_article_in_another_language_has_its_text_and_what_is_most_important() -> None:
    version, prose = make_version("/artikel/eins/"), make_prose("A text.")
    box = ShowcaseWords("Market", "Touch", "A lot")
    wording = Wording(version.id, version, prose, 1, "", "", "", box, ("A fact.",))
    found = retold(version.id, Catalogue([wording]), Report())
    assert found == Retold(version.id, prose, ("A fact.", "Market", "Touch", "A lot"))
    assert retold("en:/artikel/niemand/", Catalogue(), Report()) is None
