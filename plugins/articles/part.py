"""An article of a series -> the box that says where it stands, and what is before and after it."""

from __future__ import annotations

from plugins.articles.model import Article, PartLine, PartView
from plugins.core.cards import ArticleCard, PartCard, SeriesCard
from plugins.core.desk import Desk
from plugins.core.site import NavItem
from plugins.core.wording import quoted


def part_view(article: Article, desk: Desk) -> PartView | None:
    """Return where an article stands in its series; an unknown series is a fault."""
    named = article.links.series
    series = desk.catalogue.look_up(SeriesCard, named, desk.report) if named else None
    part = desk.catalogue.find(PartCard, article.id) if series else None
    if series is None or part is None:
        return None
    _check(article, part, series, desk)
    cards = desk.catalogue.cards(ArticleCard, part.near)
    place = part.number - part.first
    return PartView(
        title=series.title,
        url=series.url,
        number=part.number,
        count=part.count,
        first=part.first,
        parts=tuple(
            PartLine(card.title, "" if card.id == article.id else card.url, card.pending)
            for card in cards
        ),
        previous=_item(cards[place - 1], desk) if place else None,
        next=_item(cards[place + 1], desk) if place + 1 < len(cards) else None,
    )


def _item(card: ArticleCard, desk: Desk) -> NavItem | None:
    return NavItem(card.title, card.url) if desk.speaks(card.url) else None


def _check(article: Article, part: PartCard, series: SeriesCard, desk: Desk) -> None:
    """Note a number that another part has, and a place that the series does not give."""
    named, number = article.links.series, article.card.part
    assert named is not None
    if part.lists and number:
        desk.report.fault(
            named.mark,
            f"Die Reihenfolge der Serie {quoted(series.id)} steht schon in ihrer Datei",
            "„part“ hier löschen oder „parts“ dort.",
        )
    elif part.lists and not part.listed:
        desk.report.fault(
            named.mark,
            f"Der Beitrag fehlt in der Reihenfolge der Serie {quoted(series.id)}",
            f"{quoted(article.id)} in {series.mark.path} unter „parts“ eintragen.",
        )
    elif part.twin:
        desk.report.fault(
            named.mark,
            f"Teil {number} der Serie {quoted(series.id)} ist schon {quoted(part.twin)}",
            "Eine andere Nummer bei „part“ eintragen.",
        )
