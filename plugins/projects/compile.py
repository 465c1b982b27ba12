"""Projects to pages: the board, its filters, each project."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from plugins.core import linked_data, routes
from plugins.core.backlinks import scenes_pointing
from plugins.core.cards import (
    ArticleCard,
    EditionCard,
    PartnerCard,
    SceneCard,
    TourCard,
)
from plugins.core.desk import Desk
from plugins.core.pages import Crumb, Head, Page
from plugins.core.prose import fill
from plugins.core.site import NavItem
from plugins.core.teasers import (
    KIND_WORDS,
    STATUS_WORDS,
    Teaser,
    article_teasers,
    date_view,
    newest_first,
    project_teaser,
    scene_teaser,
    tour_teaser,
)
from plugins.core.wording import month_and_year, quoted
from plugins.projects.model import BoardView, Filter, Period, Project, ProjectView, StepView
from plugins.projects.timeline import timeline

START = Crumb("Startseite", routes.HOME)
BOARD = Crumb("Projekte", routes.PROJECTS)
SUMMARY = (
    "Was in Darmstadt auf den Weg gebracht ist: schnelle, sichtbare Quick Wins und größere "
    "Bausteine mit mehr Vorlauf."
)


def compile_projects(projects: Sequence[Project], desk: Desk) -> tuple[Page, ...]:
    """Return the board, one board for each status and partner, and the page of each project."""
    pages = [_board(projects, "", BOARD.title, SUMMARY, desk)]
    for status in _statuses(projects):
        some = [p for p in projects if p.card.status == status]
        title = f"Projekte: {STATUS_WORDS[status]}"
        text = f"Alle Projekte mit dem Stand {quoted(STATUS_WORDS[status])}."
        pages.append(_board(some, routes.projects_by_status(status), title, text, desk, projects))
    for partner in _partners(projects, desk):
        some = [p for p in projects if partner.id in p.card.partners]
        title = f"Projekte mit {partner.title}"
        text = f"Alle Projekte, an denen {partner.title} mitwirkt."
        url = routes.projects_by_partner(partner.id)
        pages.append(_board(some, url, title, text, desk, projects))
    linked = _articles_by_project(desk)
    scenes = scenes_pointing(desk.catalogue, lambda scene: scene.projects)
    for project in projects:
        tours = _tours(project, scenes.get(project.card.id, ()), desk)
        pages.append(_page(project, linked.get(project.card.id, []), tours, desk))
    return tuple(pages)


def _statuses(projects: Iterable[Project]) -> list[str]:
    used = {project.card.status for project in projects}
    return [status for status in STATUS_WORDS if status in used]


def _partners(projects: Iterable[Project], desk: Desk) -> list[PartnerCard]:
    used = {id for project in projects for id in project.card.partners}
    return [card for card in desk.catalogue.all(PartnerCard) if card.id in used]


def _articles_by_project(desk: Desk) -> dict[str, list[ArticleCard]]:
    linked: dict[str, list[ArticleCard]] = {}
    for card in newest_first(desk.catalogue.all(ArticleCard)):
        for id in card.projects:
            if not card.withdrawn:
                linked.setdefault(id, []).append(card)
    return linked


def _board(
    projects: Sequence[Project],
    url: str,
    title: str,
    summary: str,
    desk: Desk,
    every: Sequence[Project] | None = None,
) -> Page:
    address = url or routes.PROJECTS
    crumbs = (START, BOARD) if url else (START,)
    view = BoardView(
        title=title,
        summary=summary,
        crumbs=crumbs,
        quick_wins=_teasers(projects, "quick-win", desk),
        building_blocks=_teasers(projects, "building-block", desk),
        by_status=_status_filters(every or projects, address),
        by_partner=_partner_filters(every or projects, address, desk),
        timeline=timeline(projects, sorted(desk.catalogue.all(EditionCard), key=lambda e: e.id)),
    )
    way = (*crumbs, Crumb(title, address))
    json_ld = linked_data.dump(linked_data.breadcrumbs(way, desk.settings.site_url))
    head = Head(title, summary, address, crumbs=crumbs, json_ld=json_ld)
    return Page("projects/board.html", head, view)


def _teasers(projects: Iterable[Project], kind: str, desk: Desk) -> tuple[Teaser, ...]:
    return tuple(project_teaser(p.card, desk) for p in projects if p.card.kind == kind)


def _status_filters(projects: Sequence[Project], here: str) -> tuple[Filter, ...]:
    every = Filter("Alle", routes.PROJECTS, len(projects), here == routes.PROJECTS)
    return (
        every,
        *(
            Filter(
                STATUS_WORDS[status],
                routes.projects_by_status(status),
                sum(1 for p in projects if p.card.status == status),
                here == routes.projects_by_status(status),
            )
            for status in _statuses(projects)
        ),
    )


def _partner_filters(projects: Sequence[Project], here: str, desk: Desk) -> tuple[Filter, ...]:
    return tuple(
        Filter(
            card.title,
            routes.projects_by_partner(card.id),
            sum(1 for p in projects if card.id in p.card.partners),
            here == routes.projects_by_partner(card.id),
        )
        for card in _partners(projects, desk)
    )


def _tours(project: Project, scenes: Sequence[SceneCard], desk: Desk) -> tuple[Teaser, ...]:
    """Return the tours that the project names, then the scenes that name it."""
    named = desk.catalogue.look_up_all(TourCard, project.tours, desk.report)
    return (*map(tour_teaser, named), *map(scene_teaser, scenes))


def _page(
    project: Project, articles: Sequence[ArticleCard], tours: tuple[Teaser, ...], desk: Desk
) -> Page:
    card = project.card
    view = _view(project, articles, tours, desk)
    thing = {
        "@type": "Project",
        "name": card.title,
        "description": card.summary,
        "url": desk.absolute(card.url),
    }
    way = (*view.crumbs, Crumb(card.title, card.url))
    head = Head(
        title=f"{card.title} – Projekt",
        description=card.summary,
        url=card.url,
        image=view.picture.share,
        image_alt=view.picture.alt,
        crumbs=view.crumbs,
        json_ld=linked_data.dump(thing, linked_data.breadcrumbs(way, desk.settings.site_url)),
        uses_tour=any(part.kind == "scene" for part in view.body),
    )
    return Page("projects/project.html", head, view, changed=project.history[-1].date)


def _view(
    project: Project, articles: Sequence[ArticleCard], tours: tuple[Teaser, ...], desk: Desk
) -> ProjectView:
    card, report = project.card, desk.report
    contact = project.contact
    asked = desk.catalogue.look_up(PartnerCard, contact.organisation, report) if contact else None
    partners = desk.catalogue.look_up_all(PartnerCard, project.partners, report)
    return ProjectView(
        title=card.title,
        summary=card.summary,
        demo=card.demo,
        kind=KIND_WORDS[card.kind],
        status=card.status,
        status_word=STATUS_WORDS[card.status],
        status_url=routes.projects_by_status(card.status),
        crumbs=(START, BOARD),
        picture=desk.pictures.view(card.picture),
        pictures=tuple(desk.pictures.view(use) for use in project.pictures),
        body=fill(project.prose, desk),
        goals=project.goals,
        figures=project.figures,
        period=_period(project.period),
        period_note=project.period.note,
        history=tuple(
            StepView(date_view(s.date), s.status, STATUS_WORDS[s.status], s.note)
            for s in project.history
        ),
        partners=tuple(NavItem(partner.title, partner.url) for partner in partners),
        contact=contact.role if contact else "",
        contact_partner=NavItem(asked.title, asked.url) if asked else None,
        links=project.links,
        tours=tours,
        articles=article_teasers(articles, desk),
        editions=_editions(articles, desk),
    )


def _period(period: Period) -> str:
    start = month_and_year(period.start)
    if period.end is None:
        return f"seit {start}, Ende offen"
    return f"{start} bis {month_and_year(period.end)}"


def _editions(articles: Iterable[ArticleCard], desk: Desk) -> tuple[NavItem, ...]:
    ids = sorted({card.edition for card in articles if card.edition})
    cards = (desk.catalogue.find(EditionCard, id) for id in ids)
    return tuple(NavItem(card.name, card.url) for card in cards if card)
