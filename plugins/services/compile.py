"""Services to pages: the list, each service, and the code that leads to it from paper."""

from __future__ import annotations

from typing import Any

from plugins.core import linked_data, routes
from plugins.core.belongings import belongings
from plugins.core.cards import ArticleCard, PartnerCard, ProjectCard, SceneCard, TopicCard
from plugins.core.desk import Desk
from plugins.core.offers import ServiceCard
from plugins.core.pages import Crumb, Document, Head, Page, Planned
from plugins.core.prose import fill, scripts_of, styles_of
from plugins.core.site import NavItem
from plugins.core.socialcards import labelled, social_card
from plugins.core.teasers import Teaser, scene_teaser
from plugins.services.model import Service, ServicesView, ServiceView, StepView

START = Crumb("Startseite", routes.HOME)
ALL = Crumb("Dienste", routes.SERVICES)
SUMMARY = "Was die Stadt verleiht und anbietet: wo es das gibt und wie es geht."


def compile_services(desk: Desk) -> tuple[Planned, ...]:
    """Plan the list, the services and their codes; where there is no service there is none."""
    ids = desk.catalogue.ids(Service)
    if not ids:
        return ()
    return (
        Planned(routes.SERVICES, overview_page),
        *(Planned(routes.service(id), service_page, (id,)) for id in ids),
        *(Planned(routes.service_code(id), service_code, (id,)) for id in ids),
    )


def overview_page(desk: Desk) -> Page:
    """Return the list of all services."""
    cards = desk.catalogue.all(ServiceCard)
    view = ServicesView(ALL.title, SUMMARY, (START,), tuple(_teaser(card, desk) for card in cards))
    json_ld = linked_data.dump(linked_data.breadcrumbs((START, ALL), desk.settings.site_url))
    head = Head(ALL.title, SUMMARY, routes.SERVICES, crumbs=view.crumbs, json_ld=json_ld)
    return Page("services/overview.html", head, view)


def _teaser(card: ServiceCard, desk: Desk) -> Teaser:
    return Teaser(
        title=card.title,
        kicker="Dienst",
        text=card.summary,
        url=card.url,
        picture=desk.pictures.view(card.picture, alt=""),
        badge="Demo" if card.demo else "",
    )


def service_code(id: str, desk: Desk) -> Document:
    """Return the code that leads to the page of a service."""
    from plugins.core.qrcode import draw_code  # noqa: PLC0415 - when one has changed only

    return Document(routes.service_code(id), draw_code(desk.absolute(routes.service(id))))


def service_page(id: str, desk: Desk) -> Page:
    """Return the page of a service; unknown names are faults."""
    service = desk.catalogue.get(Service, id)
    card, view = service.card, _view(service, desk)
    way = (*view.crumbs, Crumb(card.title, card.url))
    thing = _described(service, view, desk)
    head = Head(
        title=f"{card.title} – Dienst",
        description=card.summary,
        url=card.url,
        image=view.picture.share,
        image_alt=view.picture.alt,
        card=social_card(card.url, labelled("Dienst", card.demo), card.title, card.picture, desk),
        crumbs=view.crumbs,
        json_ld=linked_data.dump(thing, linked_data.breadcrumbs(way, desk.settings.site_url)),
        uses_tour=any(part.kind == "scene" for part in view.body),
        styles=styles_of(service.prose, desk),
        scripts=scripts_of(service.prose, desk),
    )
    return Page("services/service.html", head, view)


def _view(service: Service, desk: Desk) -> ServiceView:
    card, place, contact, catalogue = (
        service.card, service.place, service.contact, desk.catalogue
    )  # fmt: skip
    scene = catalogue.look_up(SceneCard, place.scene, desk.report) if place.scene else None
    asked = catalogue.look_up(PartnerCard, contact.organisation, desk.report) if contact else None
    _check(service, desk)
    return ServiceView(
        title=card.title,
        summary=card.summary,
        demo=card.demo,
        crumbs=(START, ALL),
        picture=desk.pictures.view(card.picture),
        place=place.name,
        address=place.address,
        scene=NavItem(scene.title, scene.url) if scene else None,
        hours=service.hours,
        conditions=service.conditions,
        steps=tuple(
            StepView(s.title, s.text, desk.pictures.view(s.picture) if s.picture else None)
            for s in service.steps
        ),
        accessibility=service.accessibility,
        contact=contact.role if contact else "",
        contact_partner=NavItem(asked.title, asked.url) if asked else None,
        body=fill(service.prose, desk),
        belongs=belongings(ServiceCard, card.id, desk, (ProjectCard, ArticleCard, TopicCard)),
        scenes=(scene_teaser(scene),) if scene else (),
        code=routes.service_code(card.id),
        address_of_page=desk.absolute(card.url),
    )


def _check(service: Service, desk: Desk) -> None:
    """Note unknown names among those that the page shows as what belongs to it."""
    desk.catalogue.look_up_all(ProjectCard, service.projects, desk.report)
    desk.catalogue.look_up_all(ArticleCard, service.articles, desk.report)
    desk.catalogue.look_up_all(TopicCard, service.topics, desk.report)


def _described(service: Service, view: ServiceView, desk: Desk) -> dict[str, Any]:
    place = service.place
    where: dict[str, Any] = {"@type": "Place", "name": place.name}
    if place.address:
        where["address"] = place.address
    if place.lat is not None and place.lon is not None:
        point = {"latitude": place.lat, "longitude": place.lon}
        where["geo"] = {"@type": "GeoCoordinates", **point}
    described: dict[str, Any] = {
        "@type": "Service",
        "name": view.title,
        "description": view.summary,
        "url": desk.absolute(service.card.url),
        "availableChannel": {"@type": "ServiceChannel", "serviceLocation": where},
    }
    if view.contact_partner:
        described["provider"] = {
            "@type": "Organization",
            "name": view.contact_partner.title,
            "url": desk.absolute(view.contact_partner.url),
        }
    return described
