"""content/seiten/*.md to single pages."""

from __future__ import annotations

from plugins.core import routes
from plugins.core.cards import PageCard
from plugins.core.errors import Mark
from plugins.core.fields import Form, Text
from plugins.core.frontmatter import Source, read_source
from plugins.core.kinds import Kind
from plugins.core.naming import note_file_name
from plugins.core.prosereader import ProseReader
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.pages.model import SinglePage

# The first folders of all our addresses, those of files included.
TAKEN = frozenset(
    f"/{url.split('/')[1]}/"
    for url in (
        routes.PROJECTS, routes.PARTNERS, routes.EDITIONS, routes.TOURS, routes.MERCHANTS,
        routes.ARCHIVE, routes.RUBRICS, routes.TOPICS, routes.AUTHORS, routes.EVENTS,
        routes.SERVICES, routes.SERIES, routes.SEARCH, routes.API, routes.DISPLAYS, routes.VENUES,
        routes.FEEDS, routes.EDITORIAL, routes.EDITING_FILES, routes.article("a"), "/bilder/",
    )
)  # fmt: skip
PAGE = Form(
    (
        Text("title", "Die Überschrift.", limit=80),
        Text("summary", "Ein Satz, der sagt, was hier steht."),
        Text("placeholder", "Was noch eingetragen werden muss.", required=False),
    )
)
FILE_KINDS = (Kind("page", "Einzelne Seite", "Einzelne Seiten", "content/seiten/*.md", PAGE),)


def read_file(item: Input, prose: Prosaist, report: Report) -> Found:
    """Return a single page and its card; a placeholder is a reminder."""
    source = read_source(item.path, item.name, report)
    if source is None:
        return Found(broken=((PageCard, item.path.stem),))
    page = _page(item.path.stem, source, prose.reader, report)
    if page.card.url in TAKEN:
        return Found(broken=((PageCard, page.card.id),))
    return Found((page.card, page))


def _page(stem: str, source: Source, reader: ProseReader, report: Report) -> SinglePage:
    mark = Mark(source.path)
    url = routes.page(stem)
    note_file_name(source.path, stem, ".md", report)
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
