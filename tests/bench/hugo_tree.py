"""The same newspaper as content of Hugo: rubrics are sections, topics and authors taxonomies."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from tests.bench.corpus import PARTNERS, PICTURES, PROJECTS, Corpus, Issue, Piece
from tests.bench.hub_tree import PAGE_TEXT, PAGES, ROOT, STATUSES, drawn, write_files

HUGO_SITE = ROOT / "tests" / "bench" / "hugo_site"
_FEEDS = ("outputs: [html, atom, rss, feed]",)
_PICTURE = (
    'picture: {{file: /{file}, alt: "Eine gezeichnete Ansicht der Stadt mit Häusern und Himmel.",'
    ' caption: "So könnte es aussehen: eine Zeichnung.", credit: "Werkstatt der Hauptstelle",'
    " licence: CC0}}"
)


def write_hugo(corpus: Corpus, folder: Path) -> None:
    """Write a site of Hugo: its settings, layouts, assets, static files and content."""
    shutil.copytree(HUGO_SITE, folder, dirs_exist_ok=True)
    write_files(folder, ((name, text.encode()) for name, text in _texts(corpus)))
    pictures = ((f"assets/{name}", number) for number, name in enumerate(PICTURES))
    write_files(folder, ((name, drawn(number, (640, 400), "PNG")) for name, number in pictures))


def article_path(piece: Piece) -> str:
    """Return where an article lies below the site's folder."""
    return f"content/rubrik/{piece.rubric}/{piece.id}.md"


def article_text(piece: Piece) -> str:
    """Return an article with the same head and text as in the hub's content."""
    head = (
        f"kicker: {piece.kicker}",
        f"date: {piece.date}",
        *([f"lastmod: {piece.modified}"] if piece.modified else []),
        f"thema: [{', '.join(piece.topics)}]",
        f"autor: [{', '.join(piece.authors)}]",
        *([f'cityzeitung: ["{piece.edition}"]'] if piece.edition else []),
        *([f"projekte: [{', '.join(piece.projects)}]"] if piece.projects else []),
        _PICTURE.format(file=piece.picture),
    )
    body = re.sub(r"\(artikel:([^)]+)\)", r"(/artikel/\1/)", piece.body)
    return _file(piece.title, piece.teaser, *head, body=body)


def _file(title: str, summary: str, *head: str, body: str = "") -> str:
    lines = [f'title: "{title}"', f'description: "{summary}"', *head]
    return "\n".join(["---", *lines, "---", body, ""])


def _texts(corpus: Corpus) -> Iterator[tuple[str, str]]:
    yield from ((article_path(piece), article_text(piece)) for piece in corpus.articles)
    yield from _lists(corpus)
    yield "content/cityzeitung/_index.md", _file("Cityzeitung", "Alle Ausgaben.")
    for edition in corpus.editions:
        yield f"content/cityzeitung/{edition.id}/_index.md", _edition(edition)
    yield "content/archiv/_index.md", _file("Archiv", "Alle Beiträge nach Jahr und Monat.")
    for year in corpus.years:
        summary = f"Alle Beiträge des Jahres {year}."
        yield f"content/archiv/{year}.md", _file(f"Archiv {year}", summary, f"year: {year}")
    yield from _projects()
    yield from _single_pages()
    yield "content/_index.md", _front(corpus)


def _lists(corpus: Corpus) -> Iterator[tuple[str, str]]:
    kinds = (
        ("rubrik", "Rubrik", "Rubriken", corpus.rubrics, _FEEDS),
        ("thema", "Thema", "Themen", corpus.topics, ()),
        ("autor", "Autor", "Autoren", corpus.authors, ()),
    )
    for folder, one, many, things, feeds in kinds:
        yield f"content/{folder}/_index.md", _file(many, "Alles auf einen Blick.")
        for place, thing in enumerate(things, 1):
            head = (f"kind: {one}", f"weight: {place}", *feeds)
            yield f"content/{folder}/{thing.id}/_index.md", _file(thing.title, thing.summary, *head)


def _edition(edition: Issue) -> str:
    head = (
        f"name: Cityzeitung {edition.number:02d}/{edition.year}",
        f"kicker: Cityzeitung {edition.number:02d}/{edition.year}",
        f"number: {edition.number:02d}/{edition.year}",
        f"date: {edition.date}",
        _PICTURE.format(file=PICTURES[edition.number % len(PICTURES)]),
        *_FEEDS,
    )
    body = "Ein Wort zum Anfang: Diese Ausgabe sammelt, was **in diesen Wochen** geschah."
    return _file(edition.title, "Die Themen dieser Wochen.", *head, body=body)


def _projects() -> Iterator[tuple[str, str]]:
    yield "content/projekte/_index.md", _file("Projekte", "Was auf den Weg gebracht ist.")
    for place, id in enumerate(PROJECTS):
        kind = "Quick Win" if place % 2 else "Größerer Baustein"
        head = (
            f"kind: {kind}",
            f"kicker: {kind}",
            f"status: {STATUSES[place]}",
            f"partner: {PARTNERS[place % len(PARTNERS)]}",
            "period: seit März 2012, Ende offen",
            "goal: Wege verkürzen.",
            "step: 4. März 2012. Begonnen.",
            _PICTURE.format(file=PICTURES[0]),
        )
        body = "Ein Vorhaben, das in **kleinen Schritten** wächst."
        text = _file(id.title(), "Ein Vorhaben der Stadt.", *head, body=body)
        yield f"content/projekte/{id}.md", text
    for key, values in (("status", STATUSES), ("partner", PARTNERS)):
        for value in values:
            head = ("layout: board", f"only_{key}: {value}")
            text = _file(f"Projekte: {value}", "Eine Auswahl.", *head)
            yield f"content/projekte/{key}/{value}.md", text
    yield "content/partner/_index.md", _file("Partner", "Wer mitwirkt.")
    for id in PARTNERS:
        yield f"content/partner/{id}.md", _file(id.title(), "Wirkt mit. Trägt bei.")


def _single_pages() -> Iterator[tuple[str, str]]:
    for id, title in PAGES.items():
        yield f"content/{id}.md", _file(title, "Was hier steht.", body=PAGE_TEXT)
    yield "content/lizenzen.md", _file("Lizenzen", "Unter welchen Bedingungen alles steht.")
    yield "content/touren/_index.md", _file("360°-Touren", "Zurzeit gibt es keine.")


def _front(corpus: Corpus) -> str:
    first = [f"/rubrik/{piece.rubric}/{piece.id}" for piece in corpus.articles[-5:]][::-1]
    head = ("claim: Wege in die Stadt", f"first: [{', '.join(first)}]")
    return _file("Digitalstadt Darmstadt", "Was sich bewegt und wer es bewegt.", *head)
