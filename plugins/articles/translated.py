"""An article and its wording in another language -> that article as its page shows it."""

from __future__ import annotations

from plugins.articles.model import Article, Note, Showcase, Wording
from plugins.core.cards import ArticleCard
from plugins.core.desk import Desk
from plugins.core.languages import EASY
from plugins.core.value import replace
from plugins.core.wording import quoted


def in_language(article: Article, wording: Wording, desk: Desk) -> Article:
    """Return an article with the words of another language; `desk` speaks it.

    A correction or a withdrawal must be told in every language: one that is not is a fault.
    """
    card = desk.catalogue.get(ArticleCard, article.id)
    return replace(
        article,
        card=replace(card, demo=_demo(article, wording, desk), minutes=wording.minutes),
        prose=wording.prose,
        changes=(),  # they tell of the German text
        facts=wording.facts,
        recording=wording.recording,
        correction=_told(article.correction, wording.correction, "correction", wording, desk),
        withdrawn=_told(article.withdrawn, wording.withdrawn, "withdrawn", wording, desk),
        showcase=_showcase(article, wording, desk),
        sign=article.sign if wording.version.language == EASY.code else None,
    )


def _told(note: Note | None, text: str, key: str, wording: Wording, desk: Desk) -> Note | None:
    if note and not text:
        desk.report.fault(
            wording.mark,
            f"Das Original hat die Angabe {quoted(key)}, die Fassung nicht",
            f"{quoted(key)} ergänzen.",
        )
    if text and not note:
        desk.report.fault(
            wording.mark,
            f"Die Fassung hat die Angabe {quoted(key)}, das Original nicht",
            f"{quoted(key)} löschen oder im Original ergänzen.",
        )
    return replace(note, text=text) if note else None


def _demo(article: Article, wording: Wording, desk: Desk) -> str:
    """Return what is made up; what the original says of it no version may keep quiet."""
    if article.card.demo and not wording.demo:
        desk.report.fault(
            wording.mark,
            f"Das Original hat die Angabe {quoted('demo')}, die Fassung nicht",
            f"{quoted('demo')} ergänzen.",
        )
    return wording.demo


def _showcase(article: Article, wording: Wording, desk: Desk) -> Showcase | None:
    words, shop = wording.showcase, article.showcase
    if wording.version.language == EASY.code or (words is None and shop is None):
        return None
    if words is None or shop is None:
        desk.report.fault(
            wording.mark,
            "Nur eines von Original und Fassung hat die Angabe „showcase“",
            "In beiden eintragen oder in beiden weglassen.",
        )
        return None
    return replace(shop, place=words.place, can_try=words.can_try, learned=words.learned)
