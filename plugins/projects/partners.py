"""Partners to pages: the list by kind, and each entry with its links back."""

from __future__ import annotations

from collections.abc import Sequence

from plugins.core import linked_data, routes
from plugins.core.cards import ArticleCard, ProjectCard
from plugins.core.desk import Desk
from plugins.core.pages import Crumb, Head, Page
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
SUMMARY = "Digitalisierung geht nur gemeinsam: wer die Projekte mitträgt und woran."


def compile_partners(partners: Sequence[Partner], desk: Desk) -> tuple[Page, ...]:
    """Return the list of all partners and the entry of each."""
    by_partner: dict[str, list[ProjectCard]] = {}
    for card in desk.catalogue.all(ProjectCard):
        for id in card.partners:
            by_partner.setdefault(id, []).append(card)
    by_project: dict[str, list[ArticleCard]] = {}
    for article in newest_first(desk.catalogue.all(ArticleCard)):
        for id in article.projects if not article.withdrawn else ():
            by_project.setdefault(id, []).append(article)
    pages = [_overview(partners, by_partner, desk)]
    for partner in partners:
        projects = by_partner.get(partner.card.id, [])
        articles = {a.id: a for p in projects for a in by_project.get(p.id, [])}
        pages.append(_page(partner, projects, newest_first(articles.values())[:6], desk))
    return tuple(pages)


def _overview(
    partners: Sequence[Partner], projects: dict[str, list[ProjectCard]], desk: Desk
) -> Page:
    groups = (
        PartnerGroup(
            title,
            tuple(
                PartnerLine(
                    p.card.title,
                    p.card.summary,
                    p.card.url,
                    counted(len(projects.get(p.card.id, [])), "Projekt", "Projekte"),
                )
                for p in partners
                if p.card.kind == kind
            ),
        )
        for kind, title in GROUPS.items()
    )
    view = PartnersView("Partner", SUMMARY, (START,), tuple(g for g in groups if g.partners))
    json_ld = linked_data.dump(linked_data.breadcrumbs((START, ALL), desk.settings.site_url))
    head = Head("Partner", SUMMARY, routes.PARTNERS, crumbs=view.crumbs, json_ld=json_ld)
    return Page("projects/partners.html", head, view)


def _page(
    partner: Partner, projects: Sequence[ProjectCard], articles: Sequence[ArticleCard], desk: Desk
) -> Page:
    card = partner.card
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
    )
    thing = {"@type": "Organization", "name": card.title, "url": desk.absolute(card.url)}
    way = (*view.crumbs, Crumb(card.title, card.url))
    head = Head(
        title=f"{card.title} – Partner",
        description=card.summary,
        url=card.url,
        crumbs=view.crumbs,
        json_ld=linked_data.dump(thing, linked_data.breadcrumbs(way, desk.settings.site_url)),
    )
    return Page("projects/partner.html", head, view)
