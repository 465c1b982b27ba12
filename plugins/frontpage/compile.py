"""Choices and cards to the front page; what is shown once is not shown again."""

from __future__ import annotations

import datetime as dt

from plugins.core import linked_data, routes
from plugins.core.cards import (
    ArticleCard,
    EditionCard,
    ProjectCard,
    RubricCard,
    SceneCard,
    TourCard,
)
from plugins.core.desk import Desk
from plugins.core.pages import FeedLink, Head, Page
from plugins.core.pictures import view_of_still
from plugins.core.teasers import (
    Teaser,
    article_teaser,
    article_teasers,
    edition_teaser,
    newest_first,
    project_teaser,
)
from plugins.core.wording import quoted
from plugins.frontpage.model import Choices, FrontView, Section, TourEntry

PER_SECTION = 3


def compile_front(choices: Choices, desk: Desk) -> tuple[Page, ...]:
    """Return the front page; unknown names are faults and leave it out."""
    cards, report = desk.catalogue, desk.report
    lead = cards.look_up(ArticleCard, choices.lead, report)
    highlights = cards.look_up_all(ArticleCard, choices.highlights, report)
    showcases = cards.look_up_all(ArticleCard, choices.showcases, report)
    _check_articles(choices, desk)
    projects = cards.look_up_all(ProjectCard, choices.projects, report)
    edition = _edition(choices, desk)
    tour = cards.look_up(TourCard, choices.tour, report)
    if lead is None:
        return ()
    shown = {card.id for card in (lead, *highlights, *showcases)}
    view = FrontView(
        title=desk.site.name,
        claim=choices.claim,
        intro=choices.intro,
        lead=article_teaser(lead, desk),
        lead_picture=desk.pictures.view(lead.picture),
        highlights=article_teasers(highlights, desk),
        sections=_sections(shown, desk),
        edition=edition_teaser(edition, desk) if edition else None,
        edition_articles=_of_edition(edition, desk),
        projects=tuple(project_teaser(card, desk) for card in projects),
        showcases=article_teasers(showcases, desk),
        tour=_tour(tour, desk) if tour else None,
    )
    return (Page("frontpage/front.html", _head(view, desk), view, changed=_changed(desk)),)


def _check_articles(choices: Choices, desk: Desk) -> None:
    """Note articles that were chosen twice, and those that were withdrawn."""
    chosen: set[str] = set()
    for ref in (choices.lead, *choices.highlights, *choices.showcases):
        card = desk.catalogue.find(ArticleCard, ref.id)
        if card and card.withdrawn:
            message = f"Der Beitrag {quoted(ref.id)} ist zurückgezogen"
            desk.report.fault(ref.mark, message, "Einen anderen wählen.")
        if ref.id in chosen:
            message = f"Der Beitrag {quoted(ref.id)} steht schon weiter oben auf der Startseite"
            desk.report.fault(ref.mark, message, "Ihn nur einmal nennen.")
        chosen.add(ref.id)


def _changed(desk: Desk) -> dt.date | None:
    """Return the day of the newest change to any article, as the page shows the newest."""
    return max((card.modified for card in desk.catalogue.all(ArticleCard)), default=None)


def _head(view: FrontView, desk: Desk) -> Head:
    site = {
        "@type": "WebSite",
        "name": desk.site.name,
        "url": desk.absolute(routes.HOME),
        "inLanguage": desk.settings.language,
        "description": view.intro,
    }
    feeds = (
        FeedLink("Alle Beiträge (Atom)", routes.feed("atom.xml"), "application/atom+xml"),
        FeedLink("Alle Beiträge (RSS)", routes.feed("rss.xml"), "application/rss+xml"),
        FeedLink("Alle Beiträge (JSON Feed)", routes.feed("feed.json"), "application/feed+json"),
    )
    return Head(
        title=desk.site.name,
        description=view.intro,
        url=routes.HOME,
        image=view.lead_picture.share,
        image_alt=view.lead_picture.alt,
        json_ld=linked_data.dump(site),
        feeds=feeds,
    )


def _edition(choices: Choices, desk: Desk) -> EditionCard | None:
    if choices.edition:
        return desk.catalogue.look_up(EditionCard, choices.edition, desk.report)
    return max(desk.catalogue.all(EditionCard), key=lambda card: card.id, default=None)


def _of_edition(edition: EditionCard | None, desk: Desk) -> tuple[Teaser, ...]:
    if edition is None:
        return ()
    cards = (
        card
        for card in newest_first(desk.catalogue.all(ArticleCard))
        if card.edition == edition.id and not card.withdrawn
    )
    return article_teasers(list(cards)[:4], desk)


def _sections(shown: set[str], desk: Desk) -> tuple[Section, ...]:
    """Return the newest of each rubric that the page does not show above."""
    by_rubric: dict[str, list[ArticleCard]] = {}
    for card in newest_first(desk.catalogue.all(ArticleCard)):
        if card.id not in shown and not card.withdrawn:
            by_rubric.setdefault(card.rubric, []).append(card)
    return tuple(
        Section(
            rubric.title,
            rubric.url,
            rubric.summary,
            article_teasers(by_rubric[rubric.id][:PER_SECTION], desk),
        )
        for rubric in desk.catalogue.all(RubricCard)
        if rubric.id in by_rubric
    )


def _tour(tour: TourCard, desk: Desk) -> TourEntry:
    scenes = tuple(desk.catalogue.get(SceneCard, id) for id in tour.scenes)
    start = desk.catalogue.get(SceneCard, tour.start)
    return TourEntry(
        title=tour.title,
        summary=tour.summary,
        url=tour.url,
        start_url=start.url,
        picture=view_of_still(tour.still, "", start.credit),
        scenes=scenes,
        demo=tour.demo,
    )
