"""An article in plain German -> its page; what every version says of its source and original."""

from __future__ import annotations

from typing import Any

from plugins.articles.aloud import heard, reading_scripts, reading_styles
from plugins.articles.model import Article, EasyView, Note, Origin, OriginView
from plugins.core import linked_data, routes
from plugins.core.desk import Desk
from plugins.core.languages import GERMAN
from plugins.core.pages import Crumb, Head, Page
from plugins.core.prose import fill
from plugins.core.signing import sign_view
from plugins.core.site import NavItem


def easy_page(article: Article, desk: Desk) -> Page:
    """Return the page of an article in plain German: one column, one thing after the other."""
    card = article.card
    notices = (*_notices(article, desk), *([f"Demo: {card.demo}"] if card.demo else []))
    view = EasyView(
        title=card.title,
        teaser=card.teaser,
        crumbs=(Crumb("Startseite", routes.HOME), Crumb("Leichte Sprache", routes.EASY)),
        pending=card.pending,
        notices=notices,
        picture=desk.pictures.view(card.picture),
        body=fill(article.prose, desk),
        source=origin_view(article.source, desk),
        sign=sign_view(article.sign, desk),
        recording=heard(article, desk),
        original=NavItem(GERMAN.name, routes.article(card.id)),
    )
    head = Head(
        title=f"{card.title} – Leichte Sprache",
        description=card.teaser,
        url=card.url,
        kind="article",
        image=view.picture.share,
        image_alt=view.picture.alt,
        crumbs=view.crumbs,
        json_ld=_json_ld(article, view, desk),
        styles=reading_styles(article, desk),
        scripts=reading_scripts(article, desk),
        uses_tour=any(part.kind == "scene" for part in view.body),
        indexed=not card.withdrawn,
        versions=desk.versions(routes.article(card.id)),
    )
    return Page(
        "articles/easy.html", head, view, changed=card.modified, language=desk.site.language
    )


def _json_ld(article: Article, view: EasyView, desk: Desk) -> str:
    card = article.card
    thing = {
        "@type": "NewsArticle",
        "headline": card.title,
        "description": card.teaser,
        "url": desk.absolute(card.url),
        "inLanguage": desk.site.tag,
        **translation_of(card.id, desk),
        "datePublished": card.date.isoformat(),
        "image": [desk.absolute(view.picture.share)] if view.picture.share else [],
    }
    way = (*view.crumbs, Crumb(card.title, card.url))
    return linked_data.dump(thing, linked_data.breadcrumbs(way, desk.settings.site_url))


def origin_view(source: Origin | None, desk: Desk) -> OriginView | None:
    """Return the publication on which an article rests, as shown under it."""
    if source is None:
        return None
    date = desk.day(source.date) if source.date else None
    return OriginView(source.name, source.edition, source.author, date, source.url)


def translation_of(id: str, desk: Desk) -> dict[str, Any]:
    """Return what machines are told of the original of a version; of the original, nothing."""
    if desk.site.language == GERMAN.code:
        return {}
    url = desk.absolute(routes.article(id))
    return {"translationOfWork": {"@type": "NewsArticle", "url": url, "inLanguage": GERMAN.tag}}


def _notices(article: Article, desk: Desk) -> tuple[str, ...]:
    told: tuple[tuple[str, Note | None], ...] = (
        ("Zurückgezogen am", article.withdrawn),
        ("Berichtigung vom", article.correction),
    )
    return tuple(f"{what} {desk.day(note.date).text}: {note.text}" for what, note in told if note)
