"""Articles to pages: every name becomes a link, every neighbour a teaser."""

from __future__ import annotations

from typing import Any, Protocol, TypeVar

from plugins.articles.model import (
    Article,
    ArticleView,
    Links,
    Note,
    NoteView,
    Origin,
    OriginView,
    Showcase,
    ShowcaseView,
)
from plugins.articles.part import part_view
from plugins.core import linked_data, routes
from plugins.core.belongings import belongings, has_events
from plugins.core.cards import (
    ArticleCard,
    Card,
    EditionCard,
    PersonCard,
    ProjectCard,
    Ref,
    RelatedCard,
    RubricCard,
    SceneCard,
    TopicCard,
    TourCard,
)
from plugins.core.desk import Desk
from plugins.core.occasions import marking_script
from plugins.core.offers import DisplayCard, EventCard, MerchantCard, ServiceCard
from plugins.core.pages import Crumb, FeedLink, Head, Page, Planned
from plugins.core.printcode import PrintCode
from plugins.core.prose import Heading, fill, recording, scripts_of
from plugins.core.site import NavItem
from plugins.core.socialcards import labelled, social_card
from plugins.core.teasers import Teaser, article_teasers, date_view

BESIDE = (
    EditionCard, ProjectCard, MerchantCard, ServiceCard, DisplayCard, EventCard, TourCard,
    SceneCard, TopicCard,
)  # fmt: skip


class _Titled(Card, Protocol):
    """A card that a link can show."""

    @property
    def title(self) -> str: ...

    @property
    def url(self) -> str: ...


_T = TypeVar("_T", bound=_Titled)


def compile_articles(desk: Desk) -> tuple[Planned, ...]:
    """Plan the page of every article."""
    ids = desk.catalogue.ids(Article)
    return tuple(Planned(routes.article(id), article_page, (id,)) for id in ids)


def article_page(id: str, desk: Desk) -> Page:
    """Return the page of an article; unknown names are faults."""
    article = desk.catalogue.get(Article, id)
    view = _view(article, desk)
    card = article.card
    head = Head(
        title=card.title,
        description=card.teaser,
        url=card.url,
        kind="article",
        image=view.picture.share,
        image_alt=view.picture.alt,
        card=social_card(
            card.url, labelled(view.rubric.title, card.demo), card.title, card.picture, desk
        ),
        crumbs=view.crumbs,
        json_ld=_json_ld(article, view, desk),
        feeds=_feeds(view.rubric),
        published=card.date.isoformat(),
        modified=card.modified.isoformat(),
        section=view.rubric.title,
        uses_tour=any(part.kind == "scene" for part in view.body),
        styles=(desk.site.reading_style,) if desk.site.reading_style else (),
        scripts=_scripts(article, view, desk),
        indexed=not card.withdrawn,
    )
    return Page("articles/article.html", head, view, changed=card.modified)


def _scripts(article: Article, view: ArticleView, desk: Desk) -> tuple[str, ...]:
    dates = marking_script(desk) if has_events(view.belongs) else ()
    script = "" if view.recording else desk.site.aloud_script
    aloud = (script,) if script else ()
    return (*dates, *aloud, *scripts_of(article.prose, desk))


def _feeds(rubric: NavItem) -> tuple[FeedLink, ...]:
    if not rubric.url:
        return ()
    url = routes.feed("atom.xml", rubric.url)
    return (FeedLink(f"Rubrik {rubric.title}", url, "application/atom+xml"),)


def _view(article: Article, desk: Desk) -> ArticleView:
    card, links = article.card, article.links
    _check(links, desk)
    rubric = _item(desk, RubricCard, links.rubric) or NavItem("", "")
    related = desk.catalogue.find(RelatedCard, card.id)
    return ArticleView(
        title=card.title,
        kicker=card.kicker,
        teaser=card.teaser,
        demo=card.demo,
        pending=card.pending,
        rubric=rubric,
        authors=_items(desk, PersonCard, links.authors),
        date=date_view(card.date),
        modified=date_view(card.modified) if card.modified > card.date else None,
        minutes=card.minutes,
        picture=desk.pictures.view(card.picture),
        code=PrintCode(desk.absolute(card.url)),
        facts=article.facts,
        recording=recording(article.recording, desk) if article.recording else None,
        body=fill(article.prose, desk),
        contents=_contents(article),
        crumbs=(Crumb("Startseite", routes.HOME), Crumb(rubric.title, rubric.url)),
        topics=_items(desk, TopicCard, links.topics),
        edition=_edition(desk, links.edition),
        projects=_items(desk, ProjectCard, links.projects),
        belongs=belongings(ArticleCard, card.id, desk, BESIDE),
        part=part_view(article, desk) if links.series else None,
        source=_origin(article.source),
        changes=tuple(_note(note) for note in article.changes),
        correction=_note(article.correction) if article.correction else None,
        withdrawn=_note(article.withdrawn) if article.withdrawn else None,
        showcase=_showcase(article.showcase, desk) if article.showcase else None,
        same_rubric=_teasers(desk, related.same_rubric if related else ()),
        other_rubrics=_teasers(desk, related.other_rubrics if related else ()),
        previous=_neighbour(desk, related.previous if related else ""),
        next=_neighbour(desk, related.next if related else ""),
    )


def _item(desk: Desk, kind: type[_T], ref: Ref | None) -> NavItem | None:
    card = desk.catalogue.look_up(kind, ref, desk.report) if ref else None
    return NavItem(card.title, card.url) if card else None


def _items(desk: Desk, kind: type[_T], refs: tuple[Ref, ...]) -> tuple[NavItem, ...]:
    found = (_item(desk, kind, ref) for ref in refs)
    return tuple(item for item in found if item)


def _edition(desk: Desk, ref: Ref | None) -> NavItem | None:
    card = desk.catalogue.look_up(EditionCard, ref, desk.report) if ref else None
    return NavItem(card.name, card.url) if card else None


def _check(links: Links, desk: Desk) -> None:
    """Note unknown names among those that the page shows as what belongs to it."""
    desk.catalogue.look_up_all(MerchantCard, links.merchants, desk.report)
    for ref in links.tours:
        desk.catalogue.look_up(SceneCard if "/" in ref.id else TourCard, ref, desk.report)


def _contents(article: Article) -> tuple[Heading, ...]:
    headings = tuple(h for h in article.prose.headings if h.level == 2)
    return headings if len(headings) >= 3 else ()


def _teasers(desk: Desk, ids: tuple[str, ...]) -> tuple[Teaser, ...]:
    return article_teasers((desk.catalogue.get(ArticleCard, id) for id in ids), desk)


def _neighbour(desk: Desk, id: str) -> NavItem | None:
    card = desk.catalogue.find(ArticleCard, id)
    return NavItem(card.title, card.url) if card else None


def _note(note: Note) -> NoteView:
    return NoteView(date_view(note.date), note.text)


def _origin(source: Origin | None) -> OriginView | None:
    if source is None:
        return None
    date = date_view(source.date) if source.date else None
    return OriginView(source.name, source.edition, source.author, date, source.url)


def _showcase(showcase: Showcase, desk: Desk) -> ShowcaseView:
    return ShowcaseView(
        shop=showcase.shop,
        place=showcase.place,
        can_try=showcase.can_try,
        learned=showcase.learned,
        project=_item(desk, ProjectCard, showcase.project),
        scene=_item(desk, SceneCard, showcase.scene),
        merchant=_item(desk, MerchantCard, showcase.merchant),
    )


def _json_ld(article: Article, view: ArticleView, desk: Desk) -> str:
    card = article.card
    described: dict[str, Any] = {
        "@type": "NewsArticle",
        "headline": card.title,
        "description": card.teaser,
        "url": desk.absolute(card.url),
        "inLanguage": desk.settings.language,
        "datePublished": card.date.isoformat(),
        "dateModified": card.modified.isoformat(),
        "articleSection": view.rubric.title,
        "keywords": [topic.title for topic in view.topics],
        "image": [desk.absolute(view.picture.share)] if view.picture.share else [],
        "author": [
            {"@type": "Organization", "name": author.title, "url": desk.absolute(author.url)}
            for author in view.authors
        ],
        "publisher": {
            "@type": "Organization", "name": desk.settings.site_name, "url": desk.absolute("/"),
        },
    }  # fmt: skip
    if view.part:
        described["isPartOf"] = {
            "@type": "CreativeWorkSeries", "name": view.part.title,
            "url": desk.absolute(view.part.url),
        }  # fmt: skip
        described["position"] = view.part.number
    crumbs = (*view.crumbs, Crumb(card.title, card.url))
    return linked_data.dump(described, linked_data.breadcrumbs(crumbs, desk.settings.site_url))
