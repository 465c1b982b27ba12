"""Series to pages: the list of all, and each with its parts in order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from plugins.core import linked_data, routes
from plugins.core.belongings import belongings, has_events
from plugins.core.cards import (
    ArticleCard,
    ProjectCard,
    SeriesCard,
    TopicCard,
)
from plugins.core.desk import Desk
from plugins.core.occasions import marking_script
from plugins.core.pages import Crumb, FeedLink, Head, Page, Planned
from plugins.core.prose import fill, scripts_of, styles_of
from plugins.core.socialcards import labelled, social_card
from plugins.core.teasers import article_teaser, date_view
from plugins.core.wording import counted, long_date, quoted
from plugins.series.model import AllSeriesView, PartView, Series, SeriesLine, SeriesView
from plugins.series.parts import parts_of

START = Crumb("Startseite", routes.HOME)
ALL = Crumb("Serien", routes.SERIES)
SUMMARY = "Beiträge, die aufeinander folgen: Was zusammengehört, steht hier in seiner Reihenfolge."
BESIDE = (ProjectCard, TopicCard)


def compile_series(desk: Desk) -> tuple[Planned, ...]:
    """Plan the list and the page of each series; where there is no series there is none."""
    ids = desk.catalogue.ids(Series)
    if not ids:
        return ()
    pages = (Planned(routes.series(id), series_page, (id,)) for id in ids)
    return (Planned(routes.SERIES, overview_page), *pages)


def overview_page(desk: Desk) -> Page:
    """Return the list of all series."""
    lines = tuple(_line(series, desk) for series in desk.catalogue.all(Series))
    view = AllSeriesView(ALL.title, SUMMARY, (START,), lines)
    json_ld = linked_data.dump(linked_data.breadcrumbs((START, ALL), desk.settings.site_url))
    head = Head(ALL.title, SUMMARY, routes.SERIES, crumbs=view.crumbs, json_ld=json_ld)
    return Page("series/overview.html", head, view)


def _line(series: Series, desk: Desk) -> SeriesLine:
    card = series.card
    ids = desk.catalogue.group(ArticleCard, "sound series", series.id)
    newest = desk.catalogue.get(ArticleCard, ids[0]).date if ids else None
    count = counted(len(ids), "Teil", "Teile")
    return SeriesLine(
        card.title, card.summary, card.url, count, date_view(newest) if newest else None
    )


def series_page(id: str, desk: Desk) -> Page:
    """Return the page of a series; unknown names are faults."""
    series = desk.catalogue.get(Series, id)
    ids = tuple(row.id for row in parts_of(series, desk.catalogue))
    _check(series, desk)
    articles = desk.catalogue.cards(ArticleCard, ids)
    card, view = series.card, _view(series, articles, desk)
    way = (*view.crumbs, Crumb(card.title, card.url))
    crumbs = linked_data.breadcrumbs(way, desk.settings.site_url)
    head = Head(
        title=f"{card.title} – Serie",
        description=card.summary,
        url=card.url,
        image=view.picture.share if view.picture else "",
        image_alt=view.picture.alt if view.picture else "",
        card=social_card(card.url, labelled("Serie", card.demo), card.title, card.picture, desk),
        crumbs=view.crumbs,
        json_ld=linked_data.dump(_described(card, articles, desk), crumbs),
        feeds=(FeedLink(f"Serie {card.title}", view.feed, "application/atom+xml"),),
        uses_tour=any(part.kind == "scene" for part in view.body),
        styles=styles_of(series.prose, desk),
        scripts=(
            *(marking_script(desk) if has_events(view.belongs) else ()),
            *scripts_of(series.prose, desk),
        ),
    )
    changed = max((article.modified for article in articles), default=None)
    return Page("series/series.html", head, view, changed)


def _view(series: Series, articles: Sequence[ArticleCard], desk: Desk) -> SeriesView:
    card = series.card
    return SeriesView(
        title=card.title,
        summary=card.summary,
        demo=card.demo,
        note=_note(articles),
        crumbs=(START, ALL),
        picture=desk.pictures.view(card.picture) if card.picture else None,
        body=fill(series.prose, desk),
        parts=tuple(
            PartView(number, article_teaser(article, desk))
            for number, article in enumerate(articles, 1)
        ),
        belongs=belongings(SeriesCard, card.id, desk, BESIDE),
        feed=routes.feed("atom.xml", card.url),
    )


def _note(articles: Sequence[ArticleCard]) -> str:
    """Return how many parts there are and when the last one appeared."""
    count = counted(len(articles), "Teil", "Teile")
    if not articles:
        return count
    return f"{count} · zuletzt am {long_date(max(article.date for article in articles))}"


def _described(card: SeriesCard, articles: Sequence[ArticleCard], desk: Desk) -> dict[str, Any]:
    return {
        "@type": "CreativeWorkSeries",
        "name": card.title,
        "description": card.summary,
        "url": desk.absolute(card.url),
        "inLanguage": desk.settings.language,
        "hasPart": [
            {
                "@type": "NewsArticle",
                "headline": article.title,
                "url": desk.absolute(article.url),
                "position": number,
            }
            for number, article in enumerate(articles, 1)
        ],
    }


def _check(series: Series, desk: Desk) -> None:
    """Note unknown names, and parts that do not say that they are some."""
    catalogue, report = desk.catalogue, desk.report
    catalogue.look_up_all(ProjectCard, (series.project,) if series.project else (), report)
    catalogue.look_up_all(TopicCard, series.topics, report)
    for ref in series.parts:
        if (ArticleCard, ref.id) in catalogue.shelves.later and not catalogue.find(
            ArticleCard, ref.id
        ):
            continue  # a part that is to come
        card = catalogue.look_up(ArticleCard, ref, report)
        if card and card.series != series.id:
            report.fault(
                ref.mark,
                f"Der Beitrag {quoted(ref.id)} gehört nicht zu dieser Serie",
                f"Im Beitrag „series: {series.id}“ eintragen oder ihn hier streichen.",
            )
