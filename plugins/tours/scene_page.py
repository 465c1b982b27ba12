"""One planned scene -> its page and what the viewer needs of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from plugins.core import linked_data, routes
from plugins.core.cards import ArticleCard, ProjectCard, SceneCard
from plugins.core.desk import Desk
from plugins.core.pages import Crumb, Head, Page
from plugins.core.pictures import PictureView, view_of_still
from plugins.core.prose import fill
from plugins.core.site import NavItem
from plugins.core.teasers import article_teasers, date_view, newest_first, project_teaser
from plugins.tours.embed_page import embed_code
from plugins.tours.geography import about, wind
from plugins.tours.map import Mapped, draw_map
from plugins.tours.model import Aim, ScenePlan, TourPlan
from plugins.tours.plan import DIRECTIONS, STILL, shared_picture, still_of
from plugins.tours.views import (
    FlatView,
    HotspotView,
    InfoView,
    LinkView,
    SceneView,
    ViewerScene,
    WayView,
)

START = Crumb("Startseite", routes.HOME)
ALL = Crumb("360°-Touren", routes.TOURS)
_PRIVACY = {
    "no-people": "Auf dem Panorama ist niemand zu erkennen.",
    "blurred": "Gesichter und Kennzeichen sind unkenntlich gemacht.",
}
_KINDS = {"article": "Beitrag", "project": "Projekt", "url": "Adresse im Netz"}
_SAME_PLACE = 1.0  # metres: closer than one can walk


def scene_page(plan: TourPlan, place: int, desk: Desk) -> tuple[Page, ViewerScene]:
    """Return the page of a tour's scene and its data for the viewer."""
    scene = plan.scenes[place]
    hotspots = _hotspots(plan.tour.id, scene.aims, desk)
    view = _view(plan, place, hotspots, desk)
    head = Head(
        title=f"{scene.card.title} – {plan.card.title}",
        description=scene.card.summary,
        url=scene.card.url,
        image=shared_picture(scene.job.shots),
        image_alt=scene.card.still.alt,
        crumbs=view.crumbs,
        json_ld=_json_ld(scene, view, desk),
        uses_tour=True,
    )
    page = Page("tours/scene.html", head, view, changed=scene.scene.date)
    return page, _viewer(scene, hotspots)


def _view(plan: TourPlan, place: int, hotspots: Sequence[HotspotView], desk: Desk) -> SceneView:
    scene = plan.scenes[place]
    card, rights = scene.card, scene.scene.rights
    mapped = [Mapped(other.scene, other.card.url) for other in plan.scenes]
    return SceneView(
        title=card.title,
        tour=NavItem(plan.card.title, plan.card.url),
        position=f"Standort {place + 1} von {len(plan.scenes)}",
        language=plan.tour.language,
        demo=plan.tour.demo,
        crumbs=(START, ALL, Crumb(plan.card.title, plan.card.url)),
        data_url=card.data_url,
        still=view_of_still(card.still, "", rights.credit, rights.licence),
        hotspots=tuple(hotspots),
        paragraphs=scene.scene.description,
        ways=_ways(plan.tour.id, scene.aims, desk),
        infos=_infos(scene.aims, desk),
        links=_links(scene.aims, hotspots),
        flats=_flats(scene),
        map=draw_map(mapped, scene.scene.id),
        articles=article_teasers(_articles(scene, desk), desk),
        projects=tuple(project_teaser(project, desk) for project in _projects(scene, desk)),
        previous=_neighbour(plan.scenes[place - 1] if place else None),
        next=_neighbour(plan.scenes[place + 1] if place + 1 < len(plan.scenes) else None),
        credit=rights.credit,
        licence=rights.licence,
        privacy=_PRIVACY[rights.privacy],
        date=date_view(scene.scene.date) if scene.scene.date else None,
        embed_code=embed_code(desk.absolute(routes.embedded(card.url)), card.title),
    )


def _hotspots(tour: str, aims: Sequence[Aim], desk: Desk) -> tuple[HotspotView, ...]:
    infos = 0
    views = []
    for aim in aims:
        infos += aim.hotspot.kind == "info"
        title, url, data_url = _target(tour, aim, infos, desk)
        views.append(
            HotspotView(aim.hotspot.kind, title, url, aim.heading, aim.hotspot.pitch, data_url)
        )
    return tuple(views)


def _target(tour: str, aim: Aim, infos: int, desk: Desk) -> tuple[str, str, str]:
    """Return what a hotspot is called, where it leads, and the data of the scene it leads to."""
    hotspot = aim.hotspot
    if hotspot.kind == "info":
        return hotspot.title, f"#info-{infos}", ""
    if hotspot.target is None:
        return hotspot.title, hotspot.url, ""
    if hotspot.kind == "scene":
        scene = desk.catalogue.get(SceneCard, f"{tour}/{hotspot.target.id}")
        return hotspot.title or scene.title, scene.url, scene.data_url
    card: ArticleCard | ProjectCard | None
    if hotspot.kind == "article":
        card = desk.catalogue.look_up(ArticleCard, hotspot.target, desk.report)
    else:
        card = desk.catalogue.look_up(ProjectCard, hotspot.target, desk.report)
    return (hotspot.title or card.title, card.url, "") if card else (hotspot.title, "#", "")


def _ways(tour: str, aims: Sequence[Aim], desk: Desk) -> tuple[WayView, ...]:
    return tuple(
        WayView(title, url, _direction(aim))
        for aim in aims
        if aim.hotspot.kind == "scene"
        for title, url, _ in [_target(tour, aim, 0, desk)]
    )


def _direction(aim: Aim) -> str:
    if aim.metres < _SAME_PLACE:
        return "am selben Ort"
    return f"nach {wind(aim.heading)}, {about(aim.metres)}"


def _infos(aims: Sequence[Aim], desk: Desk) -> tuple[InfoView, ...]:
    infos = [aim for aim in aims if aim.hotspot.kind == "info"]
    return tuple(
        InfoView(
            id=f"info-{number}",
            title=aim.hotspot.title,
            direction=f"im {wind(aim.heading)}",
            body=fill(aim.hotspot.prose, desk) if aim.hotspot.prose else (),
        )
        for number, aim in enumerate(infos, 1)
    )


def _links(aims: Sequence[Aim], hotspots: Sequence[HotspotView]) -> tuple[LinkView, ...]:
    return tuple(
        LinkView(
            title=view.title,
            url=view.url,
            direction=f"im {wind(aim.heading)}",
            kind=_KINDS[view.kind],
            external=view.kind == "url",
        )
        for aim, view in zip(aims, hotspots, strict=True)
        if view.kind in _KINDS
    )


def _flats(scene: ScenePlan) -> tuple[FlatView, ...]:
    return tuple(
        FlatView(f"Blick nach {wind(heading)}", _flat(scene, name, wind(heading)))
        for name, heading in DIRECTIONS
    )


def _flat(scene: ScenePlan, name: str, side: str) -> PictureView:
    alt = f"{scene.card.title}, Blick nach {side}"
    return view_of_still(still_of(scene.job.shots, name, alt), "", "")


def _articles(scene: ScenePlan, desk: Desk) -> list[ArticleCard]:
    """Return the articles that name this scene, and those that one of its hotspots names."""
    named = _named(scene, "article")
    return [
        card
        for card in newest_first(desk.catalogue.all(ArticleCard))
        if not card.withdrawn and (scene.card.id in card.tours or card.id in named)
    ]


def _projects(scene: ScenePlan, desk: Desk) -> list[ProjectCard]:
    named = _named(scene, "project")
    return [
        card
        for card in desk.catalogue.all(ProjectCard)
        if scene.card.id in card.tours or card.id in named
    ]


def _named(scene: ScenePlan, kind: str) -> set[str]:
    hotspots = (aim.hotspot for aim in scene.aims)
    return {h.target.id for h in hotspots if h.kind == kind and h.target}


def _neighbour(plan: ScenePlan | None) -> NavItem | None:
    return NavItem(plan.card.title, plan.card.url) if plan else None


def _json_ld(plan: ScenePlan, view: SceneView, desk: Desk) -> str:
    scene = plan.scene
    picture = {
        "@type": "ImageObject",
        "name": f"{view.title}, {view.tour.title}",
        "description": plan.card.summary,
        "url": desk.absolute(plan.card.url),
        "contentUrl": desk.absolute(shared_picture(plan.job.shots)),
        "inLanguage": view.language,
        "creditText": scene.rights.credit,
        "copyrightNotice": scene.rights.licence,
        "contentLocation": {
            "@type": "Place",
            "name": view.title,
            "geo": {
                "@type": "GeoCoordinates",
                "latitude": scene.position.lat,
                "longitude": scene.position.lon,
            },
        },
    }
    dated = {"dateCreated": view.date.iso} if view.date else {}
    way = (*view.crumbs, Crumb(view.title, plan.card.url))
    crumbs = linked_data.breadcrumbs(way, desk.settings.site_url)
    return linked_data.dump({**picture, **dated}, crumbs)


def _viewer(plan: ScenePlan, hotspots: tuple[HotspotView, ...]) -> ViewerScene:
    still = plan.job.shots.shots[0]
    assert still.name == STILL
    width = still.widths[-1]
    return ViewerScene(
        id=plan.scene.id,
        title=plan.card.title,
        tour=plan.card.tour,
        url=plan.card.url,
        data_url=plan.card.data_url,
        view=replace(plan.scene.view, heading=round(plan.scene.view.heading, 2)),
        still_size=(width, still.height(width)),
        pyramid=plan.job.tiles.pyramid,
        tiles=plan.job.tiles.url,
        yaw0=round(plan.scene.heading, 2),
        hotspots=hotspots,
    )
