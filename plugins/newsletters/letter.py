"""Issue and article cards -> Letter: the words of a newsletter, every address whole."""

from __future__ import annotations

from collections.abc import Iterable

from plugins.core import routes
from plugins.core.cards import ArticleCard, PictureUse
from plugins.core.desk import Desk
from plugins.core.prose import fill
from plugins.core.stories import Issue, chapters, sound_articles
from plugins.core.wording import weekday_and_date
from plugins.newsletters.model import Item, Letter, LetterPicture, LetterSection
from plugins.newsletters.words import paragraphs

COVER_WIDTH, PICTURE_WIDTH = 240, 552  # as shown; the files are sharper


def letter_of(id: str, desk: Desk) -> Letter:
    """Return an edition as a letter."""
    issue = desk.catalogue.get(Issue, id)
    card, site = issue.card, desk.site
    articles = sound_articles(id, desk)
    lead = next((article for article in articles if article.id == issue.lead), None)
    others = [article for article in articles if article is not lead]
    return Letter(
        id=id,
        subject=f"{card.name}: {card.title}",
        preheader=card.summary,
        name=card.name,
        title=card.title,
        date=weekday_and_date(card.date),
        iso_date=card.date.isoformat(),
        address=desk.absolute(card.url),
        cover=_picture(card.cover, COVER_WIDTH, desk),
        editorial=paragraphs(fill(issue.editorial, desk), desk.settings.site_url),
        lead=_item(lead, desk, _picture(lead.picture, PICTURE_WIDTH, desk)) if lead else None,
        sections=_sections(others, desk),
        demo=card.demo,
        notice=site.notice,
        site=site.name,
        site_address=site.url,
        operator=site.operator,
        imprint=desk.absolute(routes.page("impressum")),
        language=desk.settings.language,
    )


def _sections(articles: Iterable[ArticleCard], desk: Desk) -> tuple[LetterSection, ...]:
    return tuple(
        LetterSection(chapter.rubric.title, tuple(_item(card, desk) for card in chapter.articles))
        for chapter in chapters(articles, desk)
    )


def _item(card: ArticleCard, desk: Desk, picture: LetterPicture | None = None) -> Item:
    badge = card.pending or ("Demo" if card.demo else "")
    return Item(card.kicker, card.title, card.teaser, desk.absolute(card.url), badge, picture)


def _picture(use: PictureUse, width: int, desk: Desk) -> LetterPicture:
    view = desk.pictures.view(use)
    height = round(view.height * width / view.width)
    credit = f"Bild: {view.credit}, {view.licence}" if view.licence else f"Bild: {view.credit}"
    return LetterPicture(desk.absolute(view.src), view.alt, width, height, credit)
