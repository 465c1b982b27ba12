"""The hotspots of a scene -> what readers see of them: links over the picture, and in words."""

from __future__ import annotations

from collections.abc import Sequence

from plugins.core.cards import ArticleCard, ProjectCard, Ref, SceneCard
from plugins.core.desk import Desk
from plugins.core.offers import MerchantCard
from plugins.core.prose import fill
from plugins.core.wording import did_you_mean, nearest, quoted
from plugins.tours.geography import about
from plugins.tours.model import Aim
from plugins.tours.views import HotspotView, InfoView, LinkView, WayView

SHOWCASE = "showcase"  # the kind of article that presents a shop
_KINDS = {
    "article": "Beitrag", "project": "Projekt", "shop": "Geschäft", "url": "Adresse im Netz",
}  # fmt: skip
_SAME_PLACE = 1.0  # metres: closer than one can walk


def hotspot_views(
    tour: str, aims: Sequence[Aim], desk: Desk, foreign: str = ""
) -> tuple[HotspotView, ...]:
    """Return the links over the picture, in the order of the author.

    `foreign` is the language of the tour where the page around it has another.
    """
    infos = 0
    views = []
    for aim in aims:
        spot = aim.hotspot
        infos += spot.kind == "info"
        title, url, data_url = _target(tour, aim, infos, desk)
        own = spot.title or spot.kind == "scene"
        views.append(
            HotspotView(
                spot.kind, title, url, aim.heading, spot.pitch, data_url,
                language=foreign if own else "",
            )
        )  # fmt: skip
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
    title, url = _card(hotspot.kind, hotspot.target, desk)
    return hotspot.title or title, url, ""


def _card(kind: str, target: Ref, desk: Desk) -> tuple[str, str]:
    """Return name and address of an article, project or shop; an unknown one is a fault."""
    if kind == "shop":
        return _shop(target, desk)
    card: ArticleCard | ProjectCard | None
    if kind == "article":
        card = desk.catalogue.look_up(ArticleCard, target, desk.report)
    else:
        card = desk.catalogue.look_up(ProjectCard, target, desk.report)
    return (card.title, card.url) if card else ("", "#")


def _shop(target: Ref, desk: Desk) -> tuple[str, str]:
    """Return name and address of a shop: its entry among the merchants, or its showcase."""
    merchant = desk.catalogue.find(MerchantCard, target.id)
    if merchant:
        return merchant.title, merchant.url
    if _is_meant_for_a_merchant(target, desk):
        desk.catalogue.look_up(MerchantCard, target, desk.report)
        return "", "#"
    card = desk.catalogue.look_up(ArticleCard, target, desk.report)
    if card is None:
        return "", "#"
    if card.kind != SHOWCASE:
        shops = [one.id for one in desk.catalogue.all(ArticleCard) if one.kind == SHOWCASE]
        desk.report.fault(
            target.mark,
            f"Der Beitrag {quoted(target.id)} ist kein Schaufenster aus dem Handel",
            did_you_mean(target.id, shops) or "„article: “ verwenden.",
        )
    return card.shop or card.title, card.url


def _is_meant_for_a_merchant(target: Ref, desk: Desk) -> bool:
    """Tell whether a name that no merchant has is the misspelt one of a merchant."""
    if (MerchantCard, target.id) in desk.catalogue.shelves.broken:
        return True
    if desk.catalogue.find(ArticleCard, target.id):
        return False
    merchants = [card.id for card in desk.catalogue.all(MerchantCard)]
    return bool(nearest(target.id, merchants))


def way_views(tour: str, aims: Sequence[Aim], desk: Desk) -> tuple[WayView, ...]:
    """Return the ways to other scenes in words."""
    return tuple(
        WayView(title, url, _direction(aim, desk))
        for aim in aims
        if aim.hotspot.kind == "scene"
        for title, url, _ in [_target(tour, aim, 0, desk)]
    )


def _direction(aim: Aim, desk: Desk) -> str:
    direction = desk.say("nach {wind}", wind=desk.wind(aim.heading))
    if aim.metres is None:
        return direction
    if aim.metres < _SAME_PLACE:
        return desk.say("am selben Ort")
    return f"{direction}, {about(aim.metres, desk.site.language)}"


def info_views(aims: Sequence[Aim], desk: Desk) -> tuple[InfoView, ...]:
    """Return what the info points of a scene say and show."""
    infos = [aim for aim in aims if aim.hotspot.kind == "info"]
    return tuple(
        InfoView(
            id=f"info-{number}",
            title=aim.hotspot.title,
            direction=_side(aim, desk),
            body=fill(aim.hotspot.prose, desk) if aim.hotspot.prose else (),
            picture=desk.pictures.view(aim.hotspot.picture) if aim.hotspot.picture else None,
        )
        for number, aim in enumerate(infos, 1)
    )


def _side(aim: Aim, desk: Desk) -> str:
    return desk.say("im {wind}", wind=desk.wind(aim.heading))


def link_views(
    aims: Sequence[Aim], hotspots: Sequence[HotspotView], desk: Desk
) -> tuple[LinkView, ...]:
    """Return the ways out of the tour in words."""
    return tuple(
        LinkView(
            title=view.title,
            url=view.url,
            direction=_side(aim, desk),
            kind=desk.say(_KINDS[view.kind]),
            external=view.kind == "url",
            language=view.language,
        )
        for aim, view in zip(aims, hotspots, strict=True)
        if view.kind in _KINDS
    )
