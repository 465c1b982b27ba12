"""An edition of two articles as a desk knows it, and as a paper, without a site."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from plugins.articles.model import Article
from plugins.articles.read import read_article
from plugins.articles.story import story_of
from plugins.core.cards import PictureFile
from plugins.core.desk import Desk
from plugins.core.errors import Mark
from plugins.core.prosereader import ProseReader
from plugins.core.report import Report
from plugins.core.stories import Issue, Story
from plugins.editions.issue import issue_of
from plugins.editions.model import Edition
from plugins.papers.compile import compile_paper
from plugins.papers.model import PRESS, Paper, PaperFiles, PaperJob, Press
from tests.builders import ROOT, photo
from tests.cases import article_file, make_desk, make_edition_card, make_prose, ref, source_of

EDITORIAL = "Ein Wort zu [eins](artikel:eins) und [zum Projekt](https://stadt.example/plan)."
BODY = (
    "Ein Satz mit [dem anderen](artikel:zwei), siehe [unten](#ende).\n\n"
    "## Ende\n\n> Ein Wort, das bleibt.\n\n"
    "| Was | Wie |\n| --- | --- |\n| a | b |\n\n"
    '![Ein Platz](bilder/platz.jpg "Am Morgen | Redaktion | CC0")\n\n'
    "![Rundblick](tour:rundgang/platz)\n\n- eins\n- zwei\n"
)
SHOWCASE = "{shop: Laden, place: Markt, try: Anfassen, learned: Viel}"
SOURCE = "{name: Zeitung, edition: 03/2018, author: A, date: 2018-07-04}"
ANY_PRESS = Press(PRESS, ("pdf", "epub"), "look")


def article(id: str, body: str = "Ein Satz.", **changes: Any) -> Article:
    """Return an article of edition 2018-03 as it is read."""
    text = article_file(body, **{"title": f"Titel {id}", "edition": "2018-03", **changes})
    report = Report()
    found = read_article(source_of(text, f"content/artikel/{id}.md"), ProseReader(), report)
    assert found and not report.faults, [str(fault) for fault in report.faults]
    return found


def edition_desk(*articles: Article, lead: str = "eins", editorial: str = EDITORIAL) -> Desk:
    """Return a desk with edition 2018-03 and these articles, or two usual ones."""
    shown = articles or (
        article("eins", BODY, source=SOURCE, demo="Erfunden."),
        article("zwei", rubric="innenstadt", kind="showcase", showcase=SHOWCASE),
    )
    card = make_edition_card("2018-03", demo="Ausgedacht.")
    edition = Edition(card, ref(lead) if lead else None, make_prose(editorial))
    desk = make_desk(edition, card, *shown, *(one.card for one in shown))
    desk.catalogue.derive(Story, story_of)
    desk.catalogue.derive(Issue, issue_of)
    return desk


def paper(desk: Desk | None = None) -> Paper:
    """Return the edition of a desk as a paper."""
    own = (desk or edition_desk()).fresh()
    composed = compile_paper("2018-03", own)
    assert not own.report.faults
    return composed


def job_in(folder: Path, composed: Paper, formats: tuple[str, ...] = ("pdf", "epub")) -> PaperJob:
    """Return the job of a paper whose pictures lie in a folder."""
    for plate in composed.plates:
        target = folder / "content" / plate.file
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(photo(640, 420))
    files = PaperFiles(folder / "cache" / "0123456789ab", formats)
    mark = Mark("content/cityzeitung/2018-03.md")
    return PaperJob(
        mark, composed, files, folder / "content", ROOT / "theme", ROOT / "node_modules"
    )


def picture_file(fingerprint: str) -> PictureFile:
    """Return the picture that all articles show, with other bytes."""
    name = "bilder/platz.jpg"
    return PictureFile(name, f"content/{name}", 1600, 1000, fingerprint, Mark("bilder"))
