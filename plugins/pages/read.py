"""content/seiten/*.md to single pages."""

from __future__ import annotations

from pathlib import Path

from plugins.core import routes
from plugins.core.cards import PageCard
from plugins.core.errors import Mark
from plugins.core.fields import Form, Text
from plugins.core.frontmatter import Source, files_below, read_source
from plugins.core.prose import ProseReader
from plugins.core.report import Report
from plugins.core.wording import quoted, slugify
from plugins.pages.model import SinglePage

FOLDER = "seiten"
REQUIRED = ("impressum", "datenschutz", "barrierefreiheit")  # by German law
TAKEN = (
    routes.PROJECTS,
    routes.PARTNERS,
    routes.EDITIONS,
    routes.TOURS,
    routes.ARCHIVE,
    routes.RUBRICS,
    routes.TOPICS,
    routes.AUTHORS,
)
PAGE = Form(
    (
        Text("title", "Die Überschrift.", limit=80),
        Text("summary", "Ein Satz, der sagt, was hier steht."),
        Text("placeholder", "Was noch eingetragen werden muss.", required=False),
    )
)


def read_pages(
    content: Path, reader: ProseReader, report: Report
) -> tuple[tuple[SinglePage, ...], tuple[str, ...]]:
    """Return the readable single pages, and the names of those whose files are not.

    A placeholder is a reminder, a missing legal page a fault.
    """
    pages, broken = [], []
    for path, name in files_below(content / FOLDER, content.parent, ".md", report):
        source = read_source(path, name, report)
        if source is None:
            broken.append(path.stem)
        else:
            pages.append(_page(path.stem, source, reader, report))
    found = {*broken, *(page.card.id for page in pages)}
    for id in REQUIRED:
        if id not in found:
            name = f"{content.name}/{FOLDER}/{id}.md"
            report.fault(Mark(name), "Diese Seite ist vorgeschrieben und fehlt", "Sie anlegen.")
    return tuple(pages), tuple(broken)


def _page(stem: str, source: Source, reader: ProseReader, report: Report) -> SinglePage:
    mark = Mark(source.path)
    url = routes.page(stem)
    if stem != slugify(stem):
        report.fault(
            mark,
            f"Der Dateiname {quoted(stem)} ist in einer Adresse nicht erlaubt",
            f"Die Datei {quoted(slugify(stem) + '.md')} nennen.",
        )
    if url in TAKEN:
        report.fault(
            mark, f"Die Adresse {url} hat schon eine andere Seite", "Die Datei anders nennen."
        )
    values = PAGE.read(source.head, report)
    if values["placeholder"]:
        report.remind(mark, f"Platzhalter: {values['placeholder']}")
    card = PageCard(stem, values["title"], url, mark)
    prose = reader.read(source.body, source.body_mark, report)
    return SinglePage(card, values["summary"], values["placeholder"], prose)
