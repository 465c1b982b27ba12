"""An Article -> the Story that papers and letters set anew."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.articles.model import Article, Note, Origin, Wording
from plugins.core.catalogue import Catalogue
from plugins.core.report import Report
from plugins.core.stories import Retold, Story
from plugins.core.wording import long_date


def story_of(id: str, catalogue: Catalogue, _: Report) -> Story | None:
    """Return an article with its text; made when one asks for it."""
    article = catalogue.find(Article, id)
    if article is None:
        return None
    return Story(
        id=id,
        card=article.card,
        prose=article.prose,
        facts=tuple(_facts(article)),
        source=_line(article.source) if article.source else "",
        notes=tuple(_notes(article)),
    )


def retold(id: str, catalogue: Catalogue, _: Report) -> Retold | None:
    """Return an article's text in another language; made when one asks for it."""
    wording = catalogue.find(Wording, id)
    if wording is None:
        return None
    shop = wording.showcase
    words = (shop.place, shop.can_try, shop.learned) if shop else ()
    return Retold(id, wording.prose, (*wording.facts, *words))


def _facts(article: Article) -> Iterator[tuple[str, str]]:
    if article.showcase:
        yield "Ort", article.showcase.place
        yield "Zum Ausprobieren", article.showcase.can_try
        yield "Was daraus gelernt wurde", article.showcase.learned


def _line(source: Origin) -> str:
    parts = [
        source.name,
        f"Ausgabe {source.edition}" if source.edition else "",
        source.author,
        long_date(source.date) if source.date else "",
    ]
    return ", ".join(part for part in parts if part)


def _notes(article: Article) -> Iterator[str]:
    if article.correction:
        yield _dated("Berichtigung vom", article.correction)
    for change in article.changes:
        yield _dated("Geändert am", change)


def _dated(what: str, note: Note) -> str:
    return f"{what} {long_date(note.date)}: {note.text}"
