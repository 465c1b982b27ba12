"""The made-up newspaper as content of the hub: what `make html` would be given."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

from tests.bench.corpus import PARTNERS, PICTURES, PROJECTS, Corpus, Issue, Named, Piece

ROOT = Path(__file__).resolve().parents[2]
LEAN_THEME = ROOT / "tests" / "bench" / "lean_theme"
SITE_NAME, SITE_URL = "Digitalstadt Darmstadt", "https://digitalstadt.example"
PAGES = {
    "impressum": "Impressum",
    "datenschutz": "Datenschutz",
    "barrierefreiheit": "Barrierefreiheit",
    "ueber": "Über diesen Hub",
}
PAGE_TEXT = "Hier steht, was **für alle** gilt. Es ist mit Absicht kurz."
STATUSES = ("quick-win", "laufend", "geplant", "abgeschlossen")

_SETTINGS = """\
import sys
from pathlib import Path

sys.path.insert(0, {root!r})
from pelicanconf import *

HERE = Path(__file__).resolve().parent
PATH = str(HERE / "content")
OUTPUT_PATH = str(HERE / "output")
CACHE_PATH = str(HERE / "cache")
THEME = str(HERE / "theme")
SITENAME = {name!r}
SITEURL = {url!r}
HUB_TOURS = str(HERE / "tours")
HUB_EDITING = False
HUB_API = False
HUB_SEARCH = False
HUB_OFFLINE = False
HUB_SOCIAL_CARDS = False
HUB_PUBLISHED = True
HUB_PAPERS = []  # Hugo makes neither papers
PLUGINS.remove(newsletters)  # nor letters
"""
_PICTURE = """\
  file: {file}
  alt: "Eine gezeichnete Ansicht der Stadt mit Häusern und Himmel."
  caption: "So könnte es aussehen: eine Zeichnung."
  credit: "Werkstatt der Hauptstelle"
  licence: CC0
"""


def write_hub(corpus: Corpus, folder: Path, theme: Path = LEAN_THEME) -> None:
    """Write a site of the hub: siteconf.py, content/, tours/ and a copy of the theme."""
    settings = _SETTINGS.format(root=str(ROOT), name=SITE_NAME, url=SITE_URL)
    shutil.copytree(theme, folder / "theme", dirs_exist_ok=True)
    write_files(folder, [("siteconf.py", settings.encode())])
    write_files(folder, _files(corpus))
    (folder / "tours").mkdir(exist_ok=True)  # the hub asks for the folder, not for a tour


def write_files(folder: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Write files below a folder, making the folders they need."""
    made = set()
    for name, content in files:
        path = folder / name
        if path.parent not in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            made.add(path.parent)
        path.write_bytes(content)


def article_path(piece: Piece) -> str:
    """Return where an article lies below the site's folder."""
    return f"content/artikel/{piece.id}.md"


def article_text(piece: Piece) -> str:
    """Return an article as its author would write it."""
    lines = [
        f'title: "{piece.title}"',
        f"kicker: {piece.kicker}",
        f'teaser: "{piece.teaser}"',
        f"authors: [{', '.join(piece.authors)}]",
        f"date: {piece.date}",
        *([f"modified: {piece.modified}"] if piece.modified else []),
        f"rubric: {piece.rubric}",
        f"topics: [{', '.join(piece.topics)}]",
        *([f'edition: "{piece.edition}"'] if piece.edition else []),
        *([f"projects: [{', '.join(piece.projects)}]"] if piece.projects else []),
        f"picture:\n{_PICTURE.format(file=piece.picture).rstrip()}",
    ]
    return "\n".join(["---", *lines, "---", piece.body, ""])


def drawn(number: int, size: tuple[int, int], format: str) -> bytes:
    """Return a small plain picture: a sky and some houses; colours follow the number."""
    image = Image.new("RGB", size, (214 - number * 9, 226, 236))
    pen = ImageDraw.Draw(image)
    step = size[0] // 8
    for place in range(8):
        top = size[1] // 2 + (place * (number + 3) % 5) * size[1] // 24
        colour = (120 + number * 12, 90 + place * 8, 70)
        pen.rectangle((place * step, top, place * step + step - 4, size[1]), fill=colour)
    stream = BytesIO()
    image.save(stream, format)
    return stream.getvalue()


def _files(corpus: Corpus) -> Iterator[tuple[str, bytes]]:
    yield from ((article_path(p), article_text(p).encode()) for p in corpus.articles)
    yield from ((name, text.encode()) for name, text in _texts(corpus))
    for number, name in enumerate(PICTURES):
        yield f"content/{name}", drawn(number, (640, 400), "PNG")


def _texts(corpus: Corpus) -> Iterator[tuple[str, str]]:
    yield "content/rubriken.yaml", _entries("rubrics", corpus.rubrics)
    yield "content/themen.yaml", _entries("topics", corpus.topics)
    yield "content/personen.yaml", _people(corpus.authors)
    yield "content/startseite.yaml", _front(corpus)
    for edition in corpus.editions:
        yield f"content/cityzeitung/{edition.id}.md", _edition(edition)
    for place, id in enumerate(PROJECTS):
        yield f"content/projekte/{id}.yaml", _project(id, place)
    for id in PARTNERS:
        yield f"content/partner/{id}.yaml", _partner(id)
    for id, title in PAGES.items():
        text = f'---\ntitle: "{title}"\nsummary: "Was hier steht."\n---\n{PAGE_TEXT}\n'
        yield f"content/seiten/{id}.md", text


def _entries(key: str, things: Iterable[Named]) -> str:
    lines = [f'  - {{id: {t.id}, title: "{t.title}", summary: "{t.summary}"}}\n' for t in things]
    return f"{key}:\n{''.join(lines)}"


def _people(people: Iterable[Named]) -> str:
    lines = [
        f'  - {{id: {p.id}, name: "{p.title}", role: Redaktion, summary: "{p.summary}"}}\n'
        for p in people
    ]
    return f"people:\n{''.join(lines)}"


def _front(corpus: Corpus) -> str:
    lead, *highlights = [piece.id for piece in corpus.articles[-5:]][::-1]
    return (
        f"lead: {lead}\nhighlights: [{', '.join(highlights)}]\n"
        f"projects: [{', '.join(PROJECTS)}]\n"
        'claim: "Wege in die Stadt"\nintro: "Was sich bewegt und wer es bewegt."\n'
    )


def _edition(edition: Issue) -> str:
    cover = _PICTURE.format(file=PICTURES[edition.number % len(PICTURES)])
    return (
        f'---\ntitle: "{edition.title}"\nnumber: {edition.number}\nyear: {edition.year}\n'
        f'date: {edition.date}\nsummary: "Die Themen dieser Wochen."\ncover:\n{cover}---\n'
        "Ein Wort zum Anfang: Diese Ausgabe sammelt, was **in diesen Wochen** geschah.\n"
    )


def _project(id: str, place: int) -> str:
    return (
        f"title: {id.title()}\nsummary: Ein Vorhaben der Stadt.\n"
        f"kind: {'quick-win' if place % 2 else 'building-block'}\nstatus: {STATUSES[place]}\n"
        f'history:\n  - {{date: 2012-03-04, status: {STATUSES[place]}, note: "Begonnen."}}\n'
        f"period: {{start: 2012-03}}\npartners: [{PARTNERS[place % len(PARTNERS)]}]\n"
        f"goals: [Wege verkürzen.]\npicture:\n{_PICTURE.format(file=PICTURES[0])}"
        "text: |\n  Ein Vorhaben, das in **kleinen Schritten** wächst.\n"
    )


def _partner(id: str) -> str:
    return f"name: {id.title()}\nsummary: Wirkt mit.\nkind: stadt\nroles: Trägt bei.\n"
