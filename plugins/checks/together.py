"""What only shows when all files are known: equal titles, small leads, lists that nobody fills."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks.model import Finding
from plugins.core.cards import (
    ArticleCard,
    EditionCard,
    PersonCard,
    PictureFile,
    ProjectCard,
    RubricCard,
    SeriesCard,
    TopicCard,
    TourCard,
)
from plugins.core.catalogue import Catalogue
from plugins.core.errors import Mark, SourceError
from plugins.core.wording import quoted

LEAD_WIDTH = 1080  # pixels; what a lead picture needs on a common screen
Titled = ArticleCard | EditionCard | ProjectCard | SeriesCard | TourCard
_TITLED: tuple[type[Titled], ...] = (ArticleCard, EditionCard, ProjectCard, SeriesCard, TourCard)
Entry = RubricCard | TopicCard | PersonCard | SeriesCard


def find(catalogue: Catalogue) -> Iterator[Finding]:
    """Give what does not fit together."""
    yield from _equal_titles(catalogue)
    yield from _small_leads(catalogue)
    yield from _unused(catalogue)


def _equal_titles(catalogue: Catalogue) -> Iterator[Finding]:
    for kind in _TITLED:
        cards: tuple[Titled, ...] = catalogue.all(kind)
        first: dict[str, Mark] = {}
        for card in cards:
            other = first.setdefault(card.title.casefold(), card.mark)
            if other != card.mark:
                yield _hint(
                    card.mark,
                    f"Den Titel {quoted(card.title)} gibt es schon ({other})",
                    "Verschieden nennen: in Listen und Suchergebnissen sind sie sonst gleich.",
                )


def _small_leads(catalogue: Catalogue) -> Iterator[Finding]:
    for article in catalogue.all(ArticleCard):
        picture = catalogue.find(PictureFile, article.picture.file.id)
        if picture and picture.width < LEAD_WIDTH:
            yield _hint(
                article.picture.file.mark,
                f"Das Aufmacherbild ist nur {picture.width} Pixel breit",
                f"Ein Original mit mindestens {LEAD_WIDTH} Pixeln verwenden.",
            )


def _unused(catalogue: Catalogue) -> Iterator[Finding]:
    articles = catalogue.all(ArticleCard)
    used: tuple[tuple[type[Entry], str, set[str]], ...] = (
        (RubricCard, "Die Rubrik", {article.rubric for article in articles}),
        (TopicCard, "Das Thema", {topic for article in articles for topic in article.topics}),
        (PersonCard, "Die Person", {name for article in articles for name in article.authors}),
        (SeriesCard, "Die Serie", {article.series for article in articles}),
    )
    for kind, noun, ids in used:
        entries: tuple[Entry, ...] = catalogue.all(kind)
        for card in entries:
            if card.id not in ids:
                yield _hint(
                    card.mark,
                    f"{noun} {quoted(card.id)} kommt in keinem Beitrag vor",
                    "Verwenden oder löschen.",
                )


def _hint(mark: Mark, message: str, hint: str) -> Finding:
    return Finding(SourceError(mark, message, hint))
