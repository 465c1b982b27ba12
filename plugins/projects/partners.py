"""Partners to pages: the list by kind, and each entry with its links back."""

from __future__ import annotations

from plugins.core import linked_data, routes
from plugins.core.belongings import belongings, has_events
from plugins.core.cards import ArticleCard, PartnerCard, ProjectCard
from plugins.core.desk import Desk
from plugins.core.graph import neighbours
from plugins.core.occasions import marking_script
from plugins.core.offers import EventCard, ServiceCard
from plugins.core.pages import Crumb, Head, Page, Planned
from plugins.core.socialcards import labelled, social_card
from plugins.core.teasers import article_teasers, newest_first, project_teaser
from plugins.core.wording import counted
from plugins.projects.model import Partner, PartnerGroup, PartnerLine, PartnersView, PartnerView

START = Crumb("Startseite", routes.HOME)
ALL = Crumb("Partner", routes.PARTNERS)
GROUPS = {
    "stadt": "Stadt und Stadtmarketing",
    "kammer": "Kammer",
    "verband": "Verbände",
    "unternehmen": "Unternehmen",
    "verein": "Vereine vor Ort",
}
ARTICLES = 6
SUMMARY = "Digitalisierung geht nur gemeinsam: wer die Projekte mitträgt und woran."


def compile_partners(desk: Desk) -> tuple[Planned, ...]:
    """Plan the list of all partners and the entry of each."""
    ids = desk.catalogue.ids(Partner)
    pages = (Planned(routes.partner(id), partner_page, (id,)) for id in ids)
    return (Planned(routes.PARTNERS, overview_page), *pages)


def overview_page(desk: Desk) -> Page:
    """Return the list of all partners by kind."""
    partners = desk.catalogue.all(PartnerCard)
    groups = (
        PartnerGroup(
            title,
            tuple(
                PartnerLine(
                    card.title,
                    card.summary,
                    card.url,
                    counted(
                        len(desk.catalogue.group(ProjectCard, "partner", card.id)),
                        "Projekt",
                        "Projekte",
                    ),
                )
                for card in partners
                if card.kind == kind
            ),
        )
        for kind, title in GROUPS.items()
    )
    view = PartnersView("Partner", SUMMARY, (START,), tuple(g for g in groups if g.partners))
    json_ld = linked_data.dump(linked_data.breadcrumbs((START, ALL), desk.settings.site_url))
    head = Head("Partner", SUMMARY, routes.PARTNERS, crumbs=view.crumbs, json_ld=json_ld)
    return Page("projects/partners.html", head, view)


def partner_page(id: str, desk: Desk) -> Page:
    """Return the entry of a partner, with its projects and their newest articles."""
    partner = desk.catalogue.get(Partner, id)
    card = partner.card
    ids = neighbours(PartnerCard, id, desk.catalogue, ProjectCard)
    projects = desk.catalogue.cards(ProjectCard, ids)
    articles = _newest(ids, desk)
    view = PartnerView(
        title=card.title,
        kind=GROUPS[card.kind],
        summary=card.summary,
        roles=card.roles,
        demo=card.demo,
        website=partner.website,
        crumbs=(START, ALL),
        projects=tuple(project_teaser(project, desk) for project in projects),
        articles=article_teasers(articles, desk),
        belongs=belongings(PartnerCard, id, desk, (ServiceCard, EventCard)),
    )
    thing = {"@type": "Organization", "name": card.title, "url": desk.absolute(card.url)}
    way = (*view.crumbs, Crumb(card.title, card.url))
    head = Head(
        title=f"{card.title} – Partner",
        description=card.summary,
        url=card.url,
        crumbs=view.crumbs,
        card=social_card(card.url, labelled("Partner", card.demo), card.title, None, desk),
        json_ld=linked_data.dump(thing, linked_data.breadcrumbs(way, desk.settings.site_url)),
        scripts=marking_script(desk) if has_events(view.belongs) else (),
    )
    return Page("projects/partner.html", head, view)


def _newest(projects: tuple[str, ...], desk: Desk) -> tuple[ArticleCard, ...]:
    """Return the newest articles on any of some projects."""
    ids = {
        id: None
        for project in projects
        for id in desk.catalogue.first(ArticleCard, "sound project", project, ARTICLES)
    }
    return newest_first(desk.catalogue.cards(ArticleCard, ids))[:ARTICLES]
