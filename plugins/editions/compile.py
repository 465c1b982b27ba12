"""Editions to pages: each lists its articles by rubric, all of them hang together."""

from __future__ import annotations

from collections.abc import Sequence

from plugins.core import linked_data, routes
from plugins.core.belongings import told_of
from plugins.core.cards import ArticleCard, EditionCard, RubricCard
from plugins.core.desk import Desk
from plugins.core.pages import Crumb, FeedLink, Head, Page, Planned
from plugins.core.prose import fill, scripts_of, styles_of
from plugins.core.site import NavItem
from plugins.core.socialcards import labelled, social_card
from plugins.core.teasers import (
    article_teaser,
    article_teasers,
    date_view,
    edition_teaser,
)
from plugins.core.wording import counted, quoted
from plugins.editions.downloads import downloads
from plugins.editions.model import Edition, EditionsView, EditionView, Section

START = Crumb("Startseite", routes.HOME)
ALL = Crumb("Cityzeitung", routes.EDITIONS)


def compile_editions(desk: Desk) -> tuple[Planned, ...]:
    """Plan the page of every edition and the page of all."""
    ids = tuple(sorted(desk.catalogue.ids(Edition)))
    pages = (
        Planned(
            routes.edition(id),
            edition_page,
            (id, ids[place - 1] if place else "", ids[place + 1] if id != ids[-1] else ""),
        )
        for place, id in enumerate(ids)
    )
    return (Planned(routes.EDITIONS, overview_page, (ids[::-1],)), *pages)


def overview_page(ids: tuple[str, ...], desk: Desk) -> Page:
    """Return the page of all editions, newest first."""
    cards = desk.catalogue.cards(EditionCard, ids)
    summary = "Alle Ausgaben mit Titelbild, Leitartikel und ihren Beiträgen."
    view = EditionsView(
        "Cityzeitung", summary, (START,), tuple(edition_teaser(card, desk) for card in cards)
    )
    head = Head(
        title="Cityzeitung: alle Ausgaben",
        description=summary,
        url=routes.EDITIONS,
        crumbs=view.crumbs,
        json_ld=linked_data.dump(linked_data.breadcrumbs((START, ALL), desk.settings.site_url)),
    )
    return Page("editions/overview.html", head, view)


def edition_page(id: str, before: str, after: str, desk: Desk) -> Page:
    """Return the page of an edition; `before` and `after` are its neighbours or empty."""
    edition = desk.catalogue.get(Edition, id)
    card = edition.card
    articles = desk.catalogue.cards(ArticleCard, desk.catalogue.group(ArticleCard, "edition", id))
    neighbours = desk.catalogue.find(EditionCard, before), desk.catalogue.find(EditionCard, after)
    view = _view(edition, articles, neighbours, desk)
    head = Head(
        title=f"{card.name}: {card.title}",
        description=card.summary,
        url=card.url,
        image=view.cover.share,
        image_alt=view.cover.alt,
        card=social_card(card.url, labelled(card.name, card.demo), card.title, card.cover, desk),
        crumbs=view.crumbs,
        json_ld=_json_ld(card, view, desk),
        feeds=(FeedLink(card.name, view.feed, "application/atom+xml"),),
        styles=styles_of(edition.editorial, desk),
        scripts=scripts_of(edition.editorial, desk),
    )
    changed = max([card.date, *(article.modified for article in articles)])
    return Page("editions/edition.html", head, view, changed)


def _view(
    edition: Edition,
    articles: Sequence[ArticleCard],
    neighbours: tuple[EditionCard | None, EditionCard | None],
    desk: Desk,
) -> EditionView:
    card = edition.card
    lead = _lead(edition, desk)
    before, after = neighbours
    return EditionView(
        name=card.name,
        title=card.title,
        summary=card.summary,
        date=date_view(card.date),
        demo=card.demo,
        cover=desk.pictures.view(card.cover),
        crumbs=(START, ALL),
        editorial=fill(edition.editorial, desk),
        lead=article_teaser(lead, desk) if lead else None,
        sections=_sections([a for a in articles if lead is None or a.id != lead.id], desk),
        count=counted(len(articles), "Beitrag", "Beiträge"),
        previous=NavItem(before.name, before.url) if before else None,
        next=NavItem(after.name, after.url) if after else None,
        feed=routes.feed("atom.xml", card.url),
        belongs=told_of(articles, desk),
        downloads=downloads(card.id, desk),
        newsletter=routes.newsletter(card.id),
    )


def _lead(edition: Edition, desk: Desk) -> ArticleCard | None:
    """Return the article that opens an edition; one of another edition is a fault."""
    if edition.lead is None:
        return None
    lead = desk.catalogue.look_up(ArticleCard, edition.lead, desk.report)
    if lead and lead.edition != edition.card.id:
        desk.report.fault(
            edition.lead.mark,
            f"Der Aufmacher {quoted(lead.id)} gehört nicht zu dieser Ausgabe",
            f"Im Beitrag „edition: {edition.card.id}“ eintragen oder einen anderen wählen.",
        )
    return lead


def _sections(articles: Sequence[ArticleCard], desk: Desk) -> tuple[Section, ...]:
    """Return the articles by rubric, in the order of the paper's rubrics."""
    by_rubric: dict[str, list[ArticleCard]] = {}
    for card in articles:
        by_rubric.setdefault(card.rubric, []).append(card)
    return tuple(
        Section(rubric.title, rubric.url, article_teasers(by_rubric[rubric.id], desk))
        for rubric in desk.catalogue.all(RubricCard)
        if rubric.id in by_rubric
    )


def _json_ld(card: EditionCard, view: EditionView, desk: Desk) -> str:
    issue = {
        "@type": "PublicationIssue",
        "name": f"{card.name}: {card.title}",
        "issueNumber": f"{card.number:02d}/{card.year}",
        "datePublished": card.date.isoformat(),
        "url": desk.absolute(card.url),
        "isPartOf": {"@type": "Periodical", "name": "Cityzeitung"},
        "encoding": [
            {
                "@type": "MediaObject",
                "contentUrl": desk.absolute(file.url),
                "encodingFormat": file.type,
                "inLanguage": desk.settings.language,
            }
            for file in view.downloads
        ],
    }
    crumbs = (*view.crumbs, Crumb(card.name, card.url))
    return linked_data.dump(issue, linked_data.breadcrumbs(crumbs, desk.settings.site_url))
