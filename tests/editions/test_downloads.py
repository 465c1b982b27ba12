"""Files to take along are announced with format, size and pages."""

from __future__ import annotations

from plugins.core.errors import Mark
from plugins.core.stories import PaperCard, PaperFile
from plugins.editions.downloads import downloads
from plugins.editions.model import Download
from tests.cases import make_desk


def test_each_file_says_what_it_is() -> None:
    files = (PaperFile("pdf", "/a.pdf", 2_340_000, 12), PaperFile("epub", "/a.epub", 48_600))
    desk = make_desk(PaperCard("2018-03", files, Mark("x")))
    assert downloads("2018-03", desk) == (
        Download(
            "Als Zeitung zum Drucken",
            "PDF, 2,3 MB, 12 Seiten, barrierefrei getaggt",
            "/a.pdf",
            "application/pdf",
        ),
        Download("Als Buch fürs Lesegerät", "EPUB, 49 KB", "/a.epub", "application/epub+zip"),
    )


def test_where_none_is_made_none_is_offered() -> None:
    assert downloads("2018-03", make_desk()) == ()
