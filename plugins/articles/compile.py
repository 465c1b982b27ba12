"""Articles to pages: every name becomes a link, every neighbour a teaser."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Protocol, TypeVar

from plugins.articles.aloud import heard, reading_scripts, reading_styles
from plugins.articles.easy import easy_page, origin_view, translation_of
from plugins.articles.model import (
    Article,
    ArticleView,
    Links,
    Note,
    NoteView,
    Showcase,
    ShowcaseView,
    Wording,
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
from plugins.core.languages import EASY, language_of, original_url, version_id
from plugins.core.occasions import marking_script
from plugins.core.offers import DisplayCard, EventCard, MerchantCard, ServiceCard
from plugins.core.pages import Crumb, FeedLink, Head, Page, Planned
from plugins.core.printcode import PrintCode
from plugins.core.prose import Heading, fill
from plugins.core.signing import sign_view
from plugins.core.site import NavItem
from plugins.core.socialcards import labelled, social_card
from plugins.core.teasers import Teaser, article_teasers

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
    """Plan the page of every article, and of each of its versions in other languages."""
    ids = desk.catalogue.ids(Article)
    pages = tuple(Planned(routes.article(id), article_page, (id,)) for id in ids)
    wordings = desk.catalogue.ids(Wording)
    return (*pages, *_translated(ids, wordings)) if wordings else pages


def _translated(ids: Iterable[str], wordings: Iterable[str]) -> Iterator[Planned]:
    """Plan versions of what is shown; that of a draft appears together with it."""
    shown = {routes.article(id): id for id in ids}
    for name in wordings:
        url = original_url(name)
        if url in shown:
            language = language_of(name)
            yield Planned(language.address(url), translated_page, (shown[url], language.code))


def article_page(id: str, desk: Desk) -> Page:
    """Return the page of an article; unknown names are faults."""
    return _page(desk.catalogue.get(Article, id), desk)


def translated_page(id: str, code: str, desk: Desk) -> Page:
    """Return the page of an article in another language."""
    from plugins.articles.translated import in_language  # noqa: PLC0415 - few sites have any

    wording = desk.catalogue.get(Wording, version_id(code, routes.article(id)))
    article = desk.catalogue.get(Article, id)
    desk = desk.speaking(code)
    article = in_language(article, wording, desk)
    return easy_page(article, desk) if code == EASY.code else _page(article, desk)


def _page(article: Article, desk: Desk) -> Page:
    view = _view(article, desk)
    card, german = article.card, not desk.site.words
    label = view.rubric.title if german else view.kicker
    head = Head(
        title=card.title,
        description=card.teaser,
        url=card.url,
        kind="article",
        image=view.picture.share,
        image_alt=view.picture.alt,
        card=social_card(card.url, labelled(label, card.demo), card.title, card.picture, desk),
        crumbs=view.crumbs,
        json_ld=_json_ld(article, view, desk),
        feeds=_feeds(view.rubric) if german else (),
        published=card.date.isoformat(),
        modified=card.modified.isoformat(),
        section=view.rubric.title,
        uses_tour=any(part.kind == "scene" for part in view.body),
        styles=reading_styles(article, desk),
        scripts=_scripts(article, view, desk),
        indexed=not card.withdrawn,
        versions=desk.versions(routes.article(card.id)),
    )
    language = desk.site.language
    return Page("articles/article.html", head, view, changed=card.modified, language=language)


def _scripts(article: Article, view: ArticleView, desk: Desk) -> tuple[str, ...]:
    dates = marking_script(desk) if has_events(view.belongs) else ()
    return (*dates, *reading_scripts(article, desk))


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
    same, others = _beside(related, desk)
    return ArticleView(
        title=card.title,
        kicker=card.kicker,
        teaser=card.teaser,
        demo=card.demo,
        pending=card.pending,
        rubric=rubric,
        authors=_items(desk, PersonCard, links.authors),
        date=desk.day(card.date),
        modified=desk.day(card.modified) if card.modified > card.date else None,
        minutes=card.minutes,
        picture=desk.pictures.view(card.picture),
        code=PrintCode(desk.absolute(card.url)),
        facts=article.facts,
        recording=heard(article, desk),
        body=fill(article.prose, desk),
        contents=_contents(article),
        crumbs=(Crumb(desk.say("Startseite"), desk.site.home), _crumb(rubric, desk)),
        topics=_items(desk, TopicCard, links.topics),
        edition=_edition(desk, links.edition),
        projects=_items(desk, ProjectCard, links.projects),
        belongs=belongings(ArticleCard, card.id, desk, BESIDE),
        part=part_view(article, desk) if links.series else None,
        source=origin_view(article.source, desk),
        changes=tuple(_note(note, desk) for note in article.changes),
        correction=_note(article.correction, desk) if article.correction else None,
        withdrawn=_note(article.withdrawn, desk) if article.withdrawn else None,
        showcase=_showcase(article.showcase, desk) if article.showcase else None,
        same_rubric=_teasers(desk, same),
        other_rubrics=_teasers(desk, others),
        previous=_neighbour(desk, related.previous if related else ""),
        next=_neighbour(desk, related.next if related else ""),
        sign=sign_view(article.sign, desk),
    )


def _beside(related: RelatedCard | None, desk: Desk) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the articles of the same rubric and the others that stand below one."""
    if related is None:
        return (), ()
    if desk.site.language == "de":
        return related.same_rubric, related.other_rubrics
    return (), (*related.same_rubric, *related.other_rubrics)  # elsewhere rubrics divide nothing


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
    cards = (desk.catalogue.get(ArticleCard, id) for id in ids)
    return article_teasers((card for card in cards if desk.speaks(card.url)), desk)


def _neighbour(desk: Desk, id: str) -> NavItem | None:
    card = desk.catalogue.find(ArticleCard, id)
    return NavItem(card.title, card.url) if card and desk.speaks(card.url) else None


def _note(note: Note, desk: Desk) -> NoteView:
    return NoteView(desk.day(note.date), note.text)


def _crumb(rubric: NavItem, desk: Desk) -> Crumb:
    """Return the step between the front page and an article: rubrics have German pages only."""
    if desk.site.language == "de":
        return Crumb(rubric.title, rubric.url)
    return Crumb(desk.say("Beiträge"), f"{desk.site.home}#article")


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
        "inLanguage": desk.site.tag,
        **translation_of(card.id, desk),
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
