"""The card of a page: what it says, where it lies, and what makes it another one."""

from __future__ import annotations

from plugins.core.pages import SocialCard
from plugins.core.socialcards import (
    LOOK,
    CardLook,
    CardOrder,
    as_text,
    labelled,
    order_in,
    social_card,
)
from plugins.core.value import Value, replace
from tests.cases import make_desk, use_of
from tests.core.builders import picture
from tests.core.test_languages import real_words, speaking_desk

URL = "/artikel/eins/"
CARD_LOOK = CardLook(LOOK, "0123456789ab", "Hub")


def ordered(
    title: str = "Titel", look: CardLook = CARD_LOOK, shown: Value | None = None
) -> tuple[SocialCard, CardOrder]:
    """Return a card and what was ordered for it."""
    desk = make_desk(look, shown or picture("bilder/bild.jpg")).fresh()
    card = social_card(URL, "Handel", title, use_of("bilder/bild.jpg"), desk)
    (text,) = desk.pictures.orders
    order = order_in(text)
    assert card and order
    return card, order


def test_a_card_says_what_others_are_to_see() -> None:
    card, order = ordered()
    assert order == CardOrder(
        card.url, "Handel", "Titel", "Bild: Redaktion, CC BY 4.0", "bilder/bild.jpg"
    )
    assert card.alt == "Titelkarte – Handel: Titel. Bild: Ein Platz."
    assert card.url.startswith("/karten/artikel-eins.") and card.url.endswith(".png")


def test_an_english_page_has_an_english_card() -> None:
    items = (CARD_LOOK, picture("bilder/bild.jpg"))
    desk = speaking_desk(*items, words=real_words()).fresh().speaking("en")
    card = social_card(URL, "Retail", "Title", use_of("bilder/bild.jpg"), desk)
    (text,) = desk.pictures.orders
    order = order_in(text)
    assert card and card.alt == "Title card – Retail: Title. Picture: Ein Platz."
    assert order and order.credit == "Picture: Redaktion, CC BY 4.0"


def test_a_title_a_picture_or_another_look_make_another_address() -> None:
    first = ordered()[0].url
    assert ordered()[0].url == first
    others = {
        ordered(title="Anders")[0].url,
        ordered(look=replace(CARD_LOOK, look="ba9876543210"))[0].url,
        ordered(look=replace(CARD_LOOK, name="Anders"))[0].url,
        ordered(shown=replace(picture("bilder/bild.jpg"), fingerprint="ffffffffffff"))[0].url,
    }
    assert len(others | {first}) == 5


def test_a_page_depends_on_the_look_of_cards() -> None:
    desk = make_desk(CARD_LOOK).fresh()
    social_card(URL, "Handel", "Titel", None, desk)
    assert any(entry.startswith("CardLook") for entry in desk.notes.entries)


def test_without_a_picture_nobody_is_credited() -> None:
    desk = make_desk(CARD_LOOK).fresh()
    card = social_card(URL, "Partner", "Die Stadt", None, desk)
    assert card and card.alt == "Titelkarte – Partner: Die Stadt."
    order = order_in(desk.pictures.orders[0])
    assert order and (order.credit, order.picture) == ("", "")


def test_a_picture_that_is_missing_is_told_by_its_page_and_not_shown() -> None:
    desk = make_desk(CARD_LOOK).fresh()
    card = social_card(URL, "Handel", "Titel", use_of("bilder/fehlt.jpg"), desk)
    assert card and "Bild" not in card.alt
    assert not desk.report.faults


def test_a_site_without_cards_orders_none() -> None:
    desk = make_desk(picture("bilder/platz.jpg")).fresh()
    assert social_card(URL, "Handel", "Titel", use_of(), desk) is None
    assert desk.pictures.orders == ()


def test_what_is_made_up_says_so() -> None:
    assert labelled("Händler", "Erfunden.") == "Händler · Demo"
    assert labelled("Händler", "") == "Händler"


def test_an_order_comes_back_as_it_was_and_a_picture_is_none() -> None:
    order = CardOrder("/karten/a.png", "Ä", 'Zwei "Wörter"', "", "bilder/a.jpg")
    assert order_in(as_text(order)) == order
    assert order_in("bilder/karte.jpg") is None
