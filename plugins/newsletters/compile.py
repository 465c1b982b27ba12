"""Editions to newsletters: a page that shows the letter, and the files by which it is sent."""

from __future__ import annotations

import datetime as dt

from plugins.core import linked_data, routes
from plugins.core.cards import ArticleCard, AssetCard, EditionCard
from plugins.core.desk import Desk
from plugins.core.pages import Crumb, Document, Head, Page, Planned
from plugins.core.teasers import date_view
from plugins.core.wording import file_size
from plugins.newsletters.letter import letter_of
from plugins.newsletters.mail import mail_html
from plugins.newsletters.message import mail_message
from plugins.newsletters.model import Letter, LetterFile, NewsletterView
from plugins.newsletters.plaintext import mail_text

START = Crumb("Startseite", routes.HOME)
ALL = Crumb("Cityzeitung", routes.EDITIONS)
STYLE = "newsletters.css"
# Markup is handed out as text: it is to be copied, and no page of this site has styles on elements.
DRAFT, MARKUP, PLAIN = "eml", "html.txt", "txt"


def compile_newsletters(desk: Desk) -> tuple[Planned, ...]:
    """Plan the newsletter of every edition: its page and its three files."""
    planned = []
    for id in sorted(desk.catalogue.ids(EditionCard)):
        planned.append(Planned(routes.newsletter(id), newsletter_page, (id,)))
        for format in (DRAFT, MARKUP, PLAIN):
            url = routes.newsletter_file(id, format)
            planned.append(Planned(url, newsletter_file, (id, format)))
    return tuple(planned)


def newsletter_file(id: str, format: str, desk: Desk) -> Document:
    """Return a file of an edition's newsletter."""
    return Document(routes.newsletter_file(id, format), _content(letter_of(id, desk), format))


def newsletter_page(id: str, desk: Desk) -> Page:
    """Return the page of an edition's newsletter."""
    letter = letter_of(id, desk)
    card = desk.catalogue.get(EditionCard, id)
    crumbs = (START, ALL, Crumb(card.name, card.url))
    title = f"Newsletter zur {card.name}"
    style = desk.catalogue.find(AssetCard, STYLE)
    view = NewsletterView(
        title, letter, date_view(card.date), crumbs, _files(letter), style.url if style else ""
    )
    url = routes.newsletter(id)
    way = (*crumbs, Crumb("Newsletter", url))
    head = Head(
        title=title,
        description=letter.preheader,
        url=url,
        crumbs=crumbs,
        json_ld=linked_data.dump(linked_data.breadcrumbs(way, desk.settings.site_url)),
        indexed=False,  # it says again what the edition's page says
    )
    return Page("newsletters/newsletter.html", head, view, _changed(id, card.date, desk), False)


def _changed(id: str, day: dt.date, desk: Desk) -> dt.date:
    ids = desk.catalogue.group(ArticleCard, "sound edition", id)
    return max([day, *(card.modified for card in desk.catalogue.cards(ArticleCard, ids))])


def _content(letter: Letter, format: str) -> bytes:
    if format == DRAFT:
        return mail_message(letter)
    return (mail_html(letter) if format == MARKUP else mail_text(letter)).encode()


def _files(letter: Letter) -> tuple[LetterFile, ...]:
    """Return the files with their sizes, each with a word on what it is for."""
    words = (
        (DRAFT, "Als Entwurf für das Mailprogramm", "EML", "mit HTML und Text, zum Öffnen"),
        (MARKUP, "Als HTML-Quelltext", "Text", "zum Einfügen in einen Versanddienst"),
        (PLAIN, "Als reiner Text", "Text", "für Empfänger, die kein HTML lesen"),
    )
    return tuple(
        LetterFile(
            title,
            f"{kind}, {file_size(len(_content(letter, format)))}",
            use,
            routes.newsletter_file(letter.id, format),
        )
        for format, title, kind, use in words
    )
