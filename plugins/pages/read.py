"""content/seiten/*.md to single pages."""

from __future__ import annotations

from pathlib import Path

from plugins.core import routes
from plugins.core.cards import PageCard
from plugins.core.errors import Mark
from plugins.core.fields import Form, Text
from plugins.core.frontmatter import files_below, read_source
from plugins.core.prose import ProseReader
from plugins.core.report import Report
from plugins.core.wording import quoted, slugify
from plugins.pages.model import SinglePage

FOLDER = "seiten"
REQUIRED = ("impressum", "datenschutz", "barrierefreiheit")  # by German law
PAGE = Form(
    (
        Text("title", "Die Überschrift.", limit=80),
        Text("summary", "Ein Satz, der sagt, was hier steht."),
        Text("placeholder", "Was noch eingetragen werden muss.", required=False),
    )
)


def read_pages(content: Path, reader: ProseReader, report: Report) -> tuple[SinglePage, ...]:
    """Return every single page; a placeholder is a reminder, a missing legal page a fault."""
    pages = []
    found = set()
    for path, name in files_below(content / FOLDER, content.parent, ".md", report):
        found.add(path.stem)
        source = read_source(path, name, report)
        if source is None:
            continue
        if path.stem != slugify(path.stem):
            report.fault(
                Mark(name),
                f"Der Dateiname {quoted(path.stem)} ist in einer Adresse nicht erlaubt",
                f"Die Datei {quoted(slugify(path.stem) + '.md')} nennen.",
            )
        values = PAGE.read(source.head, report)
        if values["placeholder"]:
            report.remind(Mark(name), f"Platzhalter: {values['placeholder']}")
        card = PageCard(path.stem, values["title"], routes.page(path.stem), Mark(name))
        prose = reader.read(source.body, source.body_mark, report)
        pages.append(SinglePage(card, values["summary"], values["placeholder"], prose))
    for id in REQUIRED:
        if id not in found:
            name = f"{content.name}/{FOLDER}/{id}.md"
            report.fault(Mark(name), "Diese Seite ist vorgeschrieben und fehlt", "Sie anlegen.")
    return tuple(pages)
