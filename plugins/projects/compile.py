"""Projects to pages: the board, its filters, each project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from plugins.core import linked_data, routes
from plugins.core.belongings import Belonging, belonging, belongings
from plugins.core.cards import (
    ArticleCard,
    EditionCard,
    PartnerCard,
    ProjectCard,
    SceneCard,
    SeriesCard,
    TopicCard,
    TourCard,
)
from plugins.core.desk import Desk
from plugins.core.languages import ENGLISH, version_id
from plugins.core.occasions import OccasionLine, event_lines, marking_script
from plugins.core.offers import DisplayCard, EventCard, MerchantCard, ServiceCard
from plugins.core.pages import Crumb, Head, Page, Planned
from plugins.core.prose import fill, scripts_of, styles_of
from plugins.core.site import NavItem
from plugins.core.socialcards import labelled, social_card
from plugins.core.teasers import (
    KIND_WORDS,
    STATUS_WORDS,
    Teaser,
    article_teasers,
    project_teaser,
    scene_teaser,
    tour_teaser,
)
from plugins.core.wording import quoted
from plugins.projects.model import (
    BoardView,
    Filter,
    Period,
    Project,
    ProjectView,
    ProjectWording,
    StepView,
)
from plugins.projects.timeline import timeline

START = Crumb("Startseite", routes.HOME)
BOARD = Crumb("Projekte", routes.PROJECTS)
BESIDE = (SeriesCard, ServiceCard, DisplayCard, MerchantCard, TopicCard)
SUMMARY = (
    "Was in Darmstadt auf den Weg gebracht ist: schnelle, sichtbare Quick Wins und größere "
    "Bausteine mit mehr Vorlauf."
)


def compile_projects(desk: Desk) -> tuple[Planned, ...]:
    """Plan the board, one board for each status and partner, and the page of each project."""
    cards = desk.catalogue.all(ProjectCard)
    boards = [Planned(routes.PROJECTS, board_page)]
    for status in _statuses(cards):
        boards.append(Planned(routes.projects_by_status(status), status_page, (status,)))
    for partner in _partners(cards, desk):
        boards.append(Planned(routes.projects_by_partner(partner.id), partner_page, (partner.id,)))
    ids = desk.catalogue.ids(Project)
    pages = (Planned(routes.project(id), project_page, (id,)) for id in ids)
    return (*boards, *pages, *_translated(ids, desk))


def _translated(ids: Iterable[str], desk: Desk) -> Iterator[Planned]:
    """Plan the English page of every project that has one."""
    wordings = frozenset(desk.catalogue.ids(ProjectWording))
    for id in ids if wordings else ():
        url = routes.project(id)
        if version_id(ENGLISH.code, url) in wordings:
            yield Planned(ENGLISH.address(url), english_page, (id,))


def _statuses(cards: Iterable[ProjectCard]) -> list[str]:
    used = {card.status for card in cards}
    return [status for status in STATUS_WORDS if status in used]


def _partners(cards: Iterable[ProjectCard], desk: Desk) -> list[PartnerCard]:
    used = {id for card in cards for id in card.partners}
    return [card for card in desk.catalogue.all(PartnerCard) if card.id in used]


def board_page(desk: Desk) -> Page:
    """Return the board of all projects."""
    projects = desk.catalogue.all(Project)
    return _board(projects, "", BOARD.title, SUMMARY, desk)


def status_page(status: str, desk: Desk) -> Page:
    """Return the board of the projects of one status."""
    some = [p for p in desk.catalogue.all(Project) if p.card.status == status]
    title = f"Projekte: {STATUS_WORDS[status]}"
    text = f"Alle Projekte mit dem Stand {quoted(STATUS_WORDS[status])}."
    return _board(some, routes.projects_by_status(status), title, text, desk)


def partner_page(id: str, desk: Desk) -> Page:
    """Return the board of the projects of one partner."""
    partner = desk.catalogue.get(PartnerCard, id)
    some = [p for p in desk.catalogue.all(Project) if id in p.card.partners]
    title = f"Projekte mit {partner.title}"
    text = f"Alle Projekte, an denen {partner.title} mitwirkt."
    return _board(some, routes.projects_by_partner(id), title, text, desk)


def _board(projects: Sequence[Project], url: str, title: str, summary: str, desk: Desk) -> Page:
    address = url or routes.PROJECTS
    crumbs = (START, BOARD) if url else (START,)
    every = desk.catalogue.all(ProjectCard)
    view = BoardView(
        title=title,
        summary=summary,
        crumbs=crumbs,
        quick_wins=_teasers(projects, "quick-win", desk),
        building_blocks=_teasers(projects, "building-block", desk),
        by_status=_status_filters(every, address),
        by_partner=_partner_filters(every, address, desk),
        timeline=timeline(projects, sorted(desk.catalogue.all(EditionCard), key=lambda e: e.id)),
    )
    way = (*crumbs, Crumb(title, address))
    json_ld = linked_data.dump(linked_data.breadcrumbs(way, desk.settings.site_url))
    head = Head(title, summary, address, crumbs=crumbs, json_ld=json_ld)
    return Page("projects/board.html", head, view)


def _teasers(projects: Iterable[Project], kind: str, desk: Desk) -> tuple[Teaser, ...]:
    return tuple(project_teaser(p.card, desk) for p in projects if p.card.kind == kind)


def _status_filters(projects: Sequence[ProjectCard], here: str) -> tuple[Filter, ...]:
    every = Filter("Alle", routes.PROJECTS, len(projects), here == routes.PROJECTS)
    return (
        every,
        *(
            Filter(
                STATUS_WORDS[status],
                routes.projects_by_status(status),
                sum(1 for p in projects if p.status == status),
                here == routes.projects_by_status(status),
            )
            for status in _statuses(projects)
        ),
    )


def _partner_filters(projects: Sequence[ProjectCard], here: str, desk: Desk) -> tuple[Filter, ...]:
    return tuple(
        Filter(
            card.title,
            routes.projects_by_partner(card.id),
            sum(1 for p in projects if card.id in p.partners),
            here == routes.projects_by_partner(card.id),
        )
        for card in _partners(projects, desk)
    )


def _tours(project: Project, desk: Desk) -> tuple[Teaser, ...]:
    """Return the tours that the project names, then the scenes that name it."""
    named = desk.catalogue.look_up_all(TourCard, project.tours, desk.report)
    ids = desk.catalogue.group(SceneCard, "project", project.id)
    scenes = desk.catalogue.cards(SceneCard, ids)
    kicker = desk.say("360°-Tour")
    return (
        *(tour_teaser(card, kicker) for card in named if desk.speaks(card.url)),
        *(scene_teaser(card, kicker) for card in scenes if desk.speaks(card.url)),
    )


def project_page(id: str, desk: Desk) -> Page:
    """Return the page of a project."""
    return _page(desk.catalogue.get(Project, id), desk)


def english_page(id: str, desk: Desk) -> Page:
    """Return the page of a project in English."""
    from plugins.projects.translations import in_english, with_rest  # noqa: PLC0415 - few have any

    project = desk.catalogue.get(Project, id)
    wording = desk.catalogue.get(ProjectWording, version_id(ENGLISH.code, routes.project(id)))
    desk = desk.speaking(ENGLISH.code)
    return with_rest(_page(in_english(project, wording, desk), desk), id, desk)


def _page(project: Project, desk: Desk) -> Page:
    card = project.card
    ids = desk.catalogue.group(ArticleCard, "sound project", project.id)
    articles, tours = desk.catalogue.cards(ArticleCard, ids), _tours(project, desk)
    view = _view(project, articles, tours, desk)
    thing = {
        "@type": "Project",
        "name": card.title,
        "description": card.summary,
        "url": desk.absolute(card.url),
    }
    way = (*view.crumbs, Crumb(card.title, card.url))
    head = Head(
        title=f"{card.title} – {desk.say('Projekt')}",
        description=card.summary,
        url=card.url,
        image=view.picture.share,
        image_alt=view.picture.alt,
        card=social_card(
            card.url, labelled(desk.say("Projekt"), card.demo), card.title, card.picture, desk
        ),
        crumbs=view.crumbs,
        json_ld=linked_data.dump(thing, linked_data.breadcrumbs(way, desk.settings.site_url)),
        uses_tour=any(part.kind == "scene" for part in view.body),
        styles=styles_of(project.prose, desk),
        scripts=(*(marking_script(desk) if view.events else ()), *scripts_of(project.prose, desk)),
        versions=desk.versions(routes.project(project.id)),
    )
    changed = project.history[-1].date
    return Page("projects/project.html", head, view, changed=changed, language=desk.site.language)


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
        kind=desk.say(KIND_WORDS[card.kind]),
        status=card.status,
        status_word=desk.say(STATUS_WORDS[card.status]),
        status_url=routes.projects_by_status(card.status),
        crumbs=_crumbs(desk),
        picture=desk.pictures.view(card.picture),
        pictures=tuple(desk.pictures.view(use) for use in project.pictures),
        body=fill(project.prose, desk),
        goals=project.goals,
        figures=project.figures,
        period=_period(project.period, desk),
        period_note=project.period.note,
        history=tuple(
            StepView(desk.day(s.date), s.status, desk.say(STATUS_WORDS[s.status]), s.note)
            for s in project.history
        ),
        partners=tuple(NavItem(partner.title, partner.url) for partner in partners),
        contact=contact.role if contact else "",
        contact_partner=NavItem(asked.title, asked.url) if asked else None,
        links=project.links,
        tours=tours,
        belongs=_belongs(project, articles, desk),
        events=_events(card.id, desk),
        articles=article_teasers((one for one in articles if desk.speaks(one.url)), desk),
        editions=_editions(articles, desk),
    )


def _belongs(
    project: Project, articles: Sequence[ArticleCard], desk: Desk
) -> tuple[Belonging, ...]:
    """Return what belongs to a project besides what its page shows at length."""
    desk.catalogue.look_up_all(TopicCard, project.topics, desk.report)
    ids = [id for id in _edition_ids(articles) if desk.catalogue.find(EditionCard, id)]
    of_paper = (belonging(EditionCard, ids, desk),) if ids else ()
    return (*of_paper, *belongings(ProjectCard, project.id, desk, BESIDE))


def _crumbs(desk: Desk) -> tuple[Crumb, ...]:
    """Return the steps before a project; the board is a German page."""
    if desk.site.language == "de":
        return START, BOARD
    home = desk.site.home
    return Crumb(desk.say("Startseite"), home), Crumb(desk.say("Projekte"), f"{home}#project")


def _events(id: str, desk: Desk) -> tuple[OccasionLine, ...]:
    """Return when there is something to a project; lines of events are German."""
    if desk.site.language != "de":
        return ()
    return event_lines(desk.catalogue.group(EventCard, "project", id), desk)


def _period(period: Period, desk: Desk) -> str:
    start = desk.month(period.start)
    if period.end is None:
        return desk.say("seit {start}, Ende offen", start=start)
    return desk.say("{start} bis {end}", start=start, end=desk.month(period.end))


def _editions(articles: Iterable[ArticleCard], desk: Desk) -> tuple[NavItem, ...]:
    cards = (desk.catalogue.find(EditionCard, id) for id in _edition_ids(articles))
    return tuple(NavItem(card.name, card.url) for card in cards if card)


def _edition_ids(articles: Iterable[ArticleCard]) -> list[str]:
    return sorted({card.edition for card in articles if card.edition})
