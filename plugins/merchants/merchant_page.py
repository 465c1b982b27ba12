"""One merchant -> its page and its contact file."""

from __future__ import annotations

import datetime as dt

from plugins.core import linked_data, routes
from plugins.core.belongings import belongings
from plugins.core.cards import ArticleCard, AssetCard, ProjectCard, SceneCard, TopicCard
from plugins.core.desk import Desk
from plugins.core.graph import neighbours
from plugins.core.hourstable import calendar
from plugins.core.offers import DisplayCard, MerchantCard
from plugins.core.pages import Crumb, Document, Head, Page
from plugins.core.pictures import PictureView
from plugins.core.prose import fill, scripts_of, styles_of
from plugins.core.site import NavItem
from plugins.core.socialcards import labelled, social_card
from plugins.core.teasers import (
    Teaser,
    article_teasers,
    newest_first,
    project_teaser,
    scene_teaser,
)
from plugins.merchants.hours import hours_view
from plugins.merchants.model import Merchant, MerchantView, Position
from plugins.merchants.places import places_of
from plugins.merchants.structured import local_business
from plugins.merchants.vcard import vcard
from plugins.merchants.words import ACCESS, DISTRICTS, OFFERS, TRADES

CRUMBS = (Crumb("Startseite", routes.HOME), Crumb("Händler", routes.MERCHANTS))
SCRIPT = "merchants.js"


def merchant_page(id: str, since: str, desk: Desk) -> Page:
    """Return the page of a merchant; its table of hours begins on a month's first day."""
    merchant = desk.catalogue.get(Merchant, id)
    card, month = merchant.card, dt.date.fromisoformat(since)
    view = _view(merchant, month, desk)
    images = tuple(desk.absolute(one.share) for one in _shown(view) if one.share)
    business = local_business(merchant, desk.absolute(card.url), images, month)
    way = (*view.crumbs, Crumb(card.title, card.url))
    shown = merchant.pictures[0] if merchant.pictures else None
    head = Head(
        title=f"{card.title} – {view.trade.title}",
        description=card.summary,
        url=card.url,
        image=view.picture.share if view.picture else "",
        image_alt=view.picture.alt if view.picture else "",
        card=social_card(card.url, labelled(view.trade.title, card.demo), card.title, shown, desk),
        crumbs=view.crumbs,
        json_ld=linked_data.dump(business, linked_data.breadcrumbs(way, desk.settings.site_url)),
        uses_tour=any(part.kind == "scene" for part in view.body),
        styles=styles_of(merchant.prose, desk),
        scripts=scripts_of(merchant.prose, desk),
    )
    return Page("merchants/merchant.html", head, view)


def contact_file(id: str, desk: Desk) -> Document:
    """Return the file by which a merchant comes into an address book."""
    merchant = desk.catalogue.get(Merchant, id)
    content = vcard(merchant, desk.absolute(merchant.card.url))
    return Document(routes.merchant_contact(id), content)


def _view(merchant: Merchant, month: dt.date, desk: Desk) -> MerchantView:
    card = merchant.card
    desk.catalogue.look_up_all(TopicCard, merchant.topics, desk.report)
    pictures = tuple(desk.pictures.view(use) for use in merchant.pictures)
    script = desk.catalogue.find(AssetCard, SCRIPT)
    return MerchantView(
        title=card.title,
        summary=card.summary,
        demo=card.demo,
        trade=NavItem(TRADES[card.trade], routes.merchants_by_trade(card.trade)),
        district=NavItem(DISTRICTS[card.district], routes.merchants_by_district(card.district))
        if card.district
        else None,
        crumbs=CRUMBS,
        picture=pictures[0] if pictures else None,
        pictures=pictures[1:],
        body=fill(merchant.prose, desk) if merchant.prose else (),
        address=merchant.address,
        position=in_degrees(merchant.position) if merchant.position else "",
        hours=hours_view(card.hours, month),
        calendar=calendar(month),
        access=tuple(ACCESS[key] for key in card.access),
        offers=tuple(OFFERS[key] for key in card.offers),
        shops=merchant.shops,
        contact=routes.merchant_contact(card.id),
        places=places_of(merchant, desk),
        scenes=_scenes(merchant, desk),
        projects=_projects(merchant, desk),
        articles=_articles(merchant, desk),
        belongs=belongings(MerchantCard, card.id, desk, (DisplayCard, TopicCard)),
        script=script.url if script else "",
    )


def _shown(view: MerchantView) -> tuple[PictureView, ...]:
    return (view.picture, *view.pictures) if view.picture else ()


def in_degrees(position: Position) -> str:
    """Return a place as people read it: 49,87256° N, 8,65128° O."""
    north = "N" if position.lat >= 0 else "S"
    east = "O" if position.lon >= 0 else "W"
    degrees = f"{abs(position.lat):.5f}° {north}; {abs(position.lon):.5f}° {east}"
    return degrees.replace(".", ",").replace(";", ",")


def _scenes(merchant: Merchant, desk: Desk) -> tuple[Teaser, ...]:
    """Return the scene that the merchant names, then those whose hotspots lead to it."""
    named = (merchant.scene,) if merchant.scene else ()
    desk.catalogue.look_up_all(SceneCard, named, desk.report)
    ids = neighbours(MerchantCard, merchant.id, desk.catalogue, SceneCard)
    return tuple(scene_teaser(card) for card in desk.catalogue.cards(SceneCard, ids))


def _projects(merchant: Merchant, desk: Desk) -> tuple[Teaser, ...]:
    cards = desk.catalogue.look_up_all(ProjectCard, merchant.projects, desk.report)
    return tuple(project_teaser(card, desk) for card in cards)


def _articles(merchant: Merchant, desk: Desk) -> tuple[Teaser, ...]:
    """Return the articles that the merchant names and those that name it, newest first."""
    desk.catalogue.look_up_all(ArticleCard, merchant.articles, desk.report)
    ids = neighbours(MerchantCard, merchant.id, desk.catalogue, ArticleCard)
    return article_teasers(newest_first(desk.catalogue.cards(ArticleCard, ids)), desk)
