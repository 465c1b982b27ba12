"""Tours -> plans -> pages: what is wrong between scenes, which files and pages there are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from plugins.core import linked_data, routes
from plugins.core.belongings import belongings
from plugins.core.cards import ArticleCard, ProjectCard, TopicCard, TourCard
from plugins.core.desk import Desk
from plugins.core.graph import neighbours
from plugins.core.pages import Crumb, Head, Page, Planned
from plugins.core.pictures import view_of_still
from plugins.core.report import Report
from plugins.core.site import NavItem
from plugins.core.teasers import article_teasers, project_teaser, tour_teaser
from plugins.core.value import replace
from plugins.tours.badges import mapped_stops
from plugins.tours.captures import Stop, stops_of
from plugins.tours.embed_page import embed_page
from plugins.tours.extent import check_extents
from plugins.tours.floor_map import draw_floors
from plugins.tours.map import draw_map
from plugins.tours.model import Tour
from plugins.tours.overlaps import remind_of_overlaps
from plugins.tours.plan import plan_tour, shared_picture
from plugins.tours.planned import EnglishPlan, Making, ScenePlan, TourPlan
from plugins.tours.scene_page import (
    ALL,
    START,
    crumbs_of,
    foreign,
    moment_views,
    scene_page,
    spoken,
)
from plugins.tours.views import SceneTeaser, ToursView, TourView
from plugins.tours.walk import check_walk

SUMMARY = "Rundgänge in 360°-Bildern: von Ort zu Ort gehen, sich umsehen, nachlesen."


def plan_tours(
    tours: Iterable[Tour], cache: Path, making: Making, report: Report
) -> tuple[TourPlan, ...]:
    """Return the plans of tours after checking how their scenes hang together."""
    plans = []
    for tour in tours:
        check_walk(tour, report)
        if tour.english or any(scene.english for scene in tour.scenes):
            from plugins.tours.translations import check_english  # noqa: PLC0415 - few tours do

            check_english(tour, report)
        plan = plan_tour(tour, cache, making)
        check_extents(plan, report)
        remind_of_overlaps(plan, report)
        plans.append(plan)
    return tuple(plans)


def compile_tours(plans: Sequence[TourPlan]) -> tuple[Planned, ...]:
    """Plan the overview, the page of every tour and of every scene."""
    pages = [Planned(routes.TOURS, overview_page)]
    for plan in plans:
        pages.append(Planned(plan.card.url, tour_page, (plan.id,)))
        pages += (
            Planned(url, make, (plan.id, place))
            for place, scene in enumerate(plan.scenes)
            for url, make in (
                (scene.card.url, scene_output),
                (routes.embedded(scene.card.url), embed_output),
            )
        )
    return tuple(pages)


def scene_output(tour: str, place: int, desk: Desk) -> Page:
    """Return the page of a tour's scene."""
    page, _ = scene_page(desk.catalogue.get(TourPlan, tour), place, desk)
    return page


def embed_output(tour: str, place: int, desk: Desk) -> Page:
    """Return the page of a tour's scene made for iframes of other sites."""
    return embed_page(scene_output(tour, place, desk))


def overview_page(desk: Desk) -> Page:
    """Return the page of all tours."""
    teasers = tuple(tour_teaser(plan.card) for plan in desk.catalogue.all(TourPlan))
    view = ToursView(ALL.title, SUMMARY, (START,), teasers)
    head = Head(
        title="360°-Touren",
        description=SUMMARY,
        url=routes.TOURS,
        crumbs=view.crumbs,
        json_ld=linked_data.dump(linked_data.breadcrumbs((START, ALL), desk.settings.site_url)),
    )
    return Page("tours/overview.html", head, view)


def tour_page(id: str, desk: Desk) -> Page:
    """Return the page of a tour."""
    return _tour_page(desk.catalogue.get(TourPlan, id), desk)


def english_tour_page(id: str, desk: Desk) -> Page:
    """Return the English page of a tour."""
    from plugins.tours.english_pages import in_english  # noqa: PLC0415 - few sites have any

    return _tour_page(*in_english(id, desk))


def compile_english(plans: Sequence[EnglishPlan]) -> tuple[Planned, ...]:
    """Plan the English pages of every tour that has any."""
    if not plans:
        return ()
    from plugins.tours.english_pages import plan_english  # noqa: PLC0415 - few sites have any

    return tuple(plan_english(plans, english_tour_page))


def _tour_page(plan: TourPlan, desk: Desk) -> Page:
    view = _tour_view(plan, desk)
    start = _start(plan)
    days = [scene.scene.date for scene in plan.scenes if scene.scene.date]
    head = Head(
        title=f"{plan.card.title} – {desk.say('360°-Tour')}",
        description=plan.card.summary,
        url=plan.card.url,
        image=shared_picture(start.job.shots),
        image_alt=start.card.still.alt,
        crumbs=view.crumbs,
        json_ld=_json_ld(plan, view, desk),
        versions=desk.versions(routes.tour(plan.id)),
    )
    changed, language = max(days, default=None), desk.site.language
    return Page("tours/tour.html", head, view, changed=changed, language=language)


def _tour_view(plan: TourPlan, desk: Desk) -> TourView:
    card = plan.card
    start, stops = _start(plan), stops_of(plan)
    mapped = mapped_stops(plan)
    ids = neighbours(TourCard, plan.id, desk.catalogue, ArticleCard)
    articles = desk.catalogue.cards(ArticleCard, ids)
    ids = neighbours(TourCard, plan.id, desk.catalogue, ProjectCard)
    projects = desk.catalogue.cards(ProjectCard, ids)
    desk.catalogue.look_up_all(TopicCard, plan.tour.topics, desk.report)
    return TourView(
        title=card.title,
        summary=card.summary,
        language=plan.tour.language,
        foreign=foreign(plan.tour.language, desk),
        demo=plan.tour.demo,
        crumbs=crumbs_of(desk),
        picture=view_of_still(card.still, "", start.card.credit),
        start=NavItem(start.card.title, start.card.url),
        count=_count(len(stops), desk),
        scenes=tuple(_scene_teaser(stop) for stop in stops),
        map=draw_map(mapped, len(mapped), desk),
        floors=draw_floors(plan.floors, mapped, desk),
        articles=article_teasers(spoken(articles, desk), desk),
        projects=tuple(project_teaser(project, desk) for project in spoken(projects, desk)),
        belongs=belongings(TourCard, plan.id, desk, (TopicCard,)),
    )


def _count(stops: int, desk: Desk) -> str:
    return desk.say("1 Standort") if stops == 1 else desk.say("{n} Standorte", n=stops)


def _scene_teaser(stop: Stop) -> SceneTeaser:
    card = stop.first.card
    return SceneTeaser(
        number=stop.number,
        title=card.title,
        summary=card.summary,
        url=card.url,
        picture=view_of_still(replace(card.still, alt=""), "", ""),
        moments=moment_views(stop),
    )


def _start(plan: TourPlan) -> ScenePlan:
    return next(scene for scene in plan.scenes if scene.card.id == plan.card.start)


def _json_ld(plan: TourPlan, view: TourView, desk: Desk) -> str:
    scenes = {
        "@type": "ItemList",
        "name": view.title,
        "description": view.summary,
        "url": desk.absolute(plan.card.url),
        "inLanguage": view.language,
        "numberOfItems": len(view.scenes),
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": scene.number,
                "name": scene.title,
                "url": desk.absolute(scene.url),
            }
            for scene in view.scenes
        ],
    }
    way = (*view.crumbs, Crumb(view.title, plan.card.url))
    return linked_data.dump(scenes, linked_data.breadcrumbs(way, desk.settings.site_url))
