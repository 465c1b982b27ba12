"""One planned scene -> its page and what the viewer needs of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from plugins.core import linked_data, routes
from plugins.core.cards import ArticleCard, ProjectCard, SceneCard
from plugins.core.desk import Desk
from plugins.core.graph import neighbours
from plugins.core.pages import Crumb, Head, Page
from plugins.core.pictures import PictureView, view_of_still
from plugins.core.prose import fill
from plugins.core.site import NavItem
from plugins.core.teasers import (
    article_teasers,
    newest_first,
    project_teaser,
)
from plugins.core.value import replace
from plugins.tours.badges import stops_around
from plugins.tours.captures import Stop, stop_at
from plugins.tours.embed_page import embed_code
from plugins.tours.floor_map import draw_floors
from plugins.tours.links import hotspot_views, info_views, link_views, way_views
from plugins.tours.map import draw_map
from plugins.tours.model import Scene, Shot
from plugins.tours.nearby import nearby_view
from plugins.tours.plan import ROUGH, STILL, shared_picture, still_of
from plugins.tours.planned import ScenePlan, TourPlan
from plugins.tours.spots import on_picture, seen_on, with_letters
from plugins.tours.views import (
    AudioView,
    FlatView,
    HotspotView,
    MomentView,
    SceneView,
    ViewerScene,
)

START = Crumb("Startseite", routes.HOME)
ALL = Crumb("360°-Touren", routes.TOURS)
_PRIVACY = {
    "no-people": "Auf dem Panorama ist niemand zu erkennen.",
    "blurred": "Gesichter und Kennzeichen sind unkenntlich gemacht.",
}


def scene_page(plan: TourPlan, place: int, desk: Desk) -> tuple[Page, ViewerScene]:
    """Return the page of a tour's scene and its data for the viewer."""
    return _page(plan, place, desk), viewer_scene(plan, place, desk)


def viewer_scene(plan: TourPlan, place: int, desk: Desk) -> ViewerScene:
    """Return what the viewer needs to know of a scene."""
    scene = plan.scenes[place]
    hotspots = hotspot_views(plan.tour.id, scene.aims, desk, foreign(plan.tour.language, desk))
    stop = stop_at(plan, plan.course.stop_of[place])
    return _viewer(scene, hotspots, moment_views(stop, scene.scene.id))


def _page(plan: TourPlan, place: int, desk: Desk) -> Page:
    scene = plan.scenes[place]
    other = foreign(plan.tour.language, desk)
    hotspots = with_letters(hotspot_views(plan.tour.id, scene.aims, desk, other))
    view = _view(plan, place, hotspots, desk)
    head = Head(
        title=_title(scene, plan, desk),
        description=scene.card.summary,
        url=scene.card.url,
        image=shared_picture(scene.job.shots),
        image_alt=scene.card.still.alt,
        crumbs=view.crumbs,
        json_ld=_json_ld(scene, view, desk),
        uses_tour=True,
        versions=desk.versions(routes.scene(scene.card.id)),
    )
    language = desk.site.language
    return Page("tours/scene.html", head, view, changed=scene.scene.date, language=language)


def _title(scene: ScenePlan, plan: TourPlan, desk: Desk) -> str:
    """Return the title of a page; names are often the same in both languages."""
    title = f"{scene.card.title} – {plan.card.title}"
    return title if desk.site.language == "de" else f"{title}, {desk.say('360°-Tour')}"


def bare_viewer(plan: ScenePlan) -> ViewerScene:
    """Return the data of a scene for the viewer without anything that lies over the picture."""
    return _viewer(plan, (), ())


def _view(plan: TourPlan, place: int, hotspots: tuple[HotspotView, ...], desk: Desk) -> SceneView:
    scene = plan.scenes[place]
    card, rights = scene.card, scene.scene.rights
    number, count = plan.course.stop_of[place], len(plan.course.stops)
    mapped = stops_around(plan, place)
    map_title, whole_map = _names_of_map(plan, len(mapped) == count, desk)
    return SceneView(
        title=card.title,
        tour=NavItem(plan.card.title, plan.card.url),
        position=desk.say("Standort {number} von {count}", number=number + 1, count=count),
        language=plan.tour.language,
        demo=plan.tour.demo,
        crumbs=(*crumbs_of(desk), _crumb(plan, desk)),
        data_url=card.data_url,
        still=view_of_still(card.still, "", rights.credit, rights.licence),
        rough=view_of_still(still_of(scene.job.shots, ROUGH, ""), "", ""),
        hotspots=on_picture(hotspots, scene.job.shots.shots[0]),
        paragraphs=scene.scene.description,
        moments=moment_views(stop_at(plan, number), scene.scene.id),
        audio=_audio(scene, desk),
        ways=way_views(plan.tour.id, scene.aims, desk),
        infos=info_views(scene.aims, desk),
        links=link_views(scene.aims, hotspots, desk),
        flats=_flats(scene, hotspots, desk),
        flats_title=_name_of_flats(scene, desk),
        map=draw_map(mapped, count, desk),
        map_title=map_title,
        whole_map=whole_map,
        floors=draw_floors(plan.floors, mapped, desk),
        articles=article_teasers(spoken(_articles(scene, desk), desk), desk),
        projects=tuple(project_teaser(one, desk) for one in spoken(_projects(scene, desk), desk)),
        nearby=nearby_view(card.id, _named(scene, "shop"), desk),
        previous=_neighbour(stop_at(plan, number - 1)) if number else None,
        next=_neighbour(stop_at(plan, number + 1)) if number + 1 < count else None,
        credit=rights.credit,
        licence=rights.licence,
        privacy=desk.say(_PRIVACY[rights.privacy]),
        date=desk.day(scene.scene.date) if scene.scene.date else None,
        embed_code=_embed_code(scene, desk),
    )


def _embed_code(scene: ScenePlan, desk: Desk) -> str:
    title = desk.say("360°-Ansicht {title}", title=scene.card.title)
    return embed_code(desk.absolute(routes.embedded(scene.card.url)), title)


def _crumb(plan: TourPlan, desk: Desk) -> Crumb:
    return Crumb(plan.card.title, plan.card.url, foreign(plan.tour.language, desk))


def foreign(language: str, desk: Desk) -> str:
    """Return the language of a tour's own texts where the page around them has another."""
    return "" if language == desk.site.language else language


def crumbs_of(desk: Desk) -> tuple[Crumb, Crumb]:
    """Return the steps before a tour; the list of all tours is a German page."""
    if desk.site.language == "de":
        return START, ALL
    home = desk.site.home
    return Crumb(desk.say("Startseite"), home), Crumb(desk.say("360°-Touren"), f"{home}#tour")


_C = TypeVar("_C", ArticleCard, ProjectCard)


def spoken(cards: Iterable[_C], desk: Desk) -> tuple[_C, ...]:
    """Return those cards that are in the language of the page."""
    return tuple(card for card in cards if desk.speaks(card.url))


def _names_of_map(plan: TourPlan, whole: bool, desk: Desk) -> tuple[str, NavItem | None]:
    """Return what the map of a scene is called, and the way to the whole one where it is not it."""
    if whole:
        return desk.say("Karte der Tour"), None
    way = NavItem(desk.say("Karte der ganzen Tour"), f"{plan.card.url}#karte")
    return desk.say("Karte der Umgebung"), way


def _name_of_flats(scene: ScenePlan, desk: Desk) -> str:
    """Return what the pictures are called that stand for the panorama."""
    if scene.scene.panorama.extent.whole:
        return desk.say("Rundum in vier Bildern")
    return desk.say("Das Panorama in Bildern")


def moment_views(stop: Stop, current: str = "") -> tuple[MomentView, ...]:
    """Return the captures of a place; one alone is none to choose from."""
    if len(stop.captures) < 2:
        return ()
    return tuple(
        MomentView(one.scene.moment, one.card.url, one.card.data_url, one.scene.id == current)
        for one in stop.captures
    )


def _audio(plan: ScenePlan, desk: Desk) -> AudioView | None:
    audio = plan.scene.audio
    if audio is None or plan.audio is None:
        return None
    other = foreign(audio.language, desk)
    return AudioView(plan.audio.url, audio.credit, other, fill(audio.transcript, desk))


def _flats(scene: ScenePlan, hotspots: tuple[HotspotView, ...], desk: Desk) -> tuple[FlatView, ...]:
    return tuple(
        FlatView(
            desk.say("Blick nach {wind}", wind=desk.wind(shot.view.heading)),
            _flat(scene, shot, desk),
            seen_on(hotspots, shot),
        )
        for shot in scene.job.shots.shots
        if shot.name not in (STILL, ROUGH)
    )


def _flat(scene: ScenePlan, shot: Shot, desk: Desk) -> PictureView:
    alt = desk.say(
        "{title}, Blick nach {wind}", title=scene.card.title, wind=desk.wind(shot.view.heading)
    )
    return view_of_still(still_of(scene.job.shots, shot.name, alt), "", "")


def _articles(scene: ScenePlan, desk: Desk) -> tuple[ArticleCard, ...]:
    """Return the articles that name this scene, and those that one of its hotspots names."""
    ids = neighbours(SceneCard, scene.card.id, desk.catalogue, ArticleCard)
    return newest_first(desk.catalogue.cards(ArticleCard, ids))


def _projects(scene: ScenePlan, desk: Desk) -> tuple[ProjectCard, ...]:
    ids = neighbours(SceneCard, scene.card.id, desk.catalogue, ProjectCard)
    return desk.catalogue.cards(ProjectCard, ids)


def _named(scene: ScenePlan, *kinds: str) -> set[str]:
    hotspots = (aim.hotspot for aim in scene.aims)
    return {h.target.id for h in hotspots if h.kind in kinds and h.target}


def _neighbour(stop: Stop) -> NavItem:
    return NavItem(stop.first.card.title, stop.first.card.url)


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
        "contentLocation": {"@type": "Place", "name": view.title, **_geo(scene)},
    }
    dated = {"dateCreated": view.date.iso} if view.date else {}
    way = (*view.crumbs, Crumb(view.title, plan.card.url))
    crumbs = linked_data.breadcrumbs(way, desk.settings.site_url)
    return linked_data.dump({**picture, **dated}, crumbs)


def _geo(scene: Scene) -> dict[str, Any]:
    position = scene.position
    if position is None:
        return {}
    point = {"latitude": position.lat, "longitude": position.lon}
    return {"geo": {"@type": "GeoCoordinates", **point}}


def _viewer(
    plan: ScenePlan, hotspots: tuple[HotspotView, ...], moments: tuple[MomentView, ...]
) -> ViewerScene:
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
        formats=tuple(tiles.format for tiles in plan.job.tile_sets),
        extent=plan.scene.panorama.extent,
        absent=plan.job.tiles.absent,
        yaw0=round(plan.scene.heading, 2),
        hotspots=hotspots,
        moments=moments,
    )
