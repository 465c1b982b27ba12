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
from plugins.core.occasions import OccasionLine, coming, marking_script, occasion_lines
from plugins.core.offers import EventCard
from plugins.core.pages import Document, FeedLink, Head, Page, Planned
from plugins.core.pictures import view_of_still
from plugins.core.teasers import (
    Teaser,
    article_teaser,
    article_teasers,
    edition_teaser,
    project_teaser,
)
from plugins.core.times import Occasion
from plugins.core.wording import quoted
from plugins.frontpage.model import Choices, FrontView, Section, TourEntry

PER_SECTION = 3
NEWEST = 30  # among the newest so many is the last change
OF_EDITION = 4
NEXT_DATES = 4


def compile_front(desk: Desk) -> tuple[Planned, ...]:
    """Plan the front page, once its choices could be read."""
    ids = desk.catalogue.ids(Choices)
    return tuple(Planned(routes.HOME, front_page, (id,)) for id in ids)


def front_page(id: str, desk: Desk) -> Page | Document:
    """Return the front page; unknown names are faults."""
    choices = desk.catalogue.get(Choices, id)
    cards, report = desk.catalogue, desk.report
    lead = cards.look_up(ArticleCard, choices.lead, report)
    highlights = cards.look_up_all(ArticleCard, choices.highlights, report)
    showcases = cards.look_up_all(ArticleCard, choices.showcases, report)
    _check_articles(choices, desk)
    projects = cards.look_up_all(ProjectCard, choices.projects, report)
    edition = _edition(choices, desk)
    tour = cards.look_up(TourCard, choices.tour, report) if choices.tour else None
    if lead is None:
        return Document(routes.HOME, b"")  # the fault is noted, nothing is published
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
        dates=_dates(desk),
    )
    return Page("frontpage/front.html", _head(view, desk), view, changed=_changed(desk))


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
    """Return the day of the last change to one of the newest articles, which the page shows."""
    newest = desk.catalogue.first(ArticleCard, "sound", "", NEWEST)
    return max((card.modified for card in desk.catalogue.cards(ArticleCard, newest)), default=None)


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
        scripts=marking_script(desk) if view.dates else (),
    )


def _edition(choices: Choices, desk: Desk) -> EditionCard | None:
    if choices.edition:
        return desk.catalogue.look_up(EditionCard, choices.edition, desk.report)
    return max(desk.catalogue.all(EditionCard), key=lambda card: card.id, default=None)


def _of_edition(edition: EditionCard | None, desk: Desk) -> tuple[Teaser, ...]:
    if edition is None:
        return ()
    ids = desk.catalogue.first(ArticleCard, "sound edition", edition.id, OF_EDITION)
    return article_teasers(desk.catalogue.cards(ArticleCard, ids), desk)


def _dates(desk: Desk) -> tuple[OccasionLine, ...]:
    """Return what comes next; of an event that repeats only the next time."""
    soonest: dict[str, tuple[EventCard, Occasion]] = {}
    for card, occasion in coming(desk.catalogue.all(EventCard), desk):
        if not (card.cancelled or occasion.cancelled):
            soonest.setdefault(card.id, (card, occasion))
    return occasion_lines(list(soonest.values())[:NEXT_DATES])


def _sections(shown: set[str], desk: Desk) -> tuple[Section, ...]:
    """Return the newest of each rubric that the page does not show above."""
    sections = []
    for rubric in desk.catalogue.all(RubricCard):
        enough = PER_SECTION + len(shown)
        ids = desk.catalogue.first(ArticleCard, "sound rubric", rubric.id, enough)
        cards = desk.catalogue.cards(ArticleCard, [id for id in ids if id not in shown])
        if cards:
            teasers = article_teasers(cards[:PER_SECTION], desk)
            sections.append(Section(rubric.title, rubric.url, rubric.summary, teasers))
    return tuple(sections)


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
