"""Prose as `prosereader.py` read it, and how its open slots are filled from the cards.

What depends on other files (links, pictures, tour scenes) stays an open slot: reading needs
only the text itself, filling only the cards.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from msgspec import Struct

from plugins.core.cards import (
    ArticleCard,
    EditionCard,
    PageCard,
    PartnerCard,
    PersonCard,
    PictureUse,
    ProjectCard,
    Ref,
    RubricCard,
    SceneCard,
    SeriesCard,
    TopicCard,
    TourCard,
)
from plugins.core.clips import MediumCard
from plugins.core.desk import Desk
from plugins.core.languages import ENGLISH, GERMAN
from plugins.core.offers import EventCard, MerchantCard, ServiceCard, VenueCard
from plugins.core.pictures import PictureView, view_of_still
from plugins.core.value import Value
from plugins.core.wording import quoted

MEDIUM = "medium:"
"""How a text, and an order, names a film or a recording."""
SCHEMES: dict[str, Any] = {
    "artikel": ArticleCard,
    "projekt": ProjectCard,
    "partner": PartnerCard,
    "cityzeitung": EditionCard,
    "serie": SeriesCard,
    "tour": TourCard,
    "thema": TopicCard,
    "rubrik": RubricCard,
    "seite": PageCard,
    "termin": EventCard,
    "dienst": ServiceCard,
    "autor": PersonCard,
    "haendler": MerchantCard,
    "wege": VenueCard,
}


class Html(Struct, frozen=True, tag=True):
    """Finished markup, safe to print."""

    html: str


class Phrase(Struct, frozen=True, tag=True):
    """What the house itself says within the markup, in German; it is said as the page speaks."""

    text: str
    values: dict[str, str] = {}


Say = Callable[[Phrase], str]
"""Keeps a phrase open and returns the sign that stands for it in the markup."""


class Link(Struct, frozen=True, tag=True):
    """The address of a link to something of ours, to be filled in."""

    scheme: str
    ref: Ref


class Figure(Struct, frozen=True, tag=True):
    """A picture in the text."""

    use: PictureUse


class Scene(Struct, frozen=True, tag=True):
    """A tour scene in the text."""

    ref: Ref
    caption: str


class Gallery(Struct, frozen=True, tag=True):
    """Several pictures in the text that are looked at one after the other."""

    uses: tuple[PictureUse, ...]


class Medium(Struct, frozen=True, tag=True):
    """A film or a recording in the text."""

    ref: Ref
    caption: str


Slot = Link | Phrase | Figure | Scene | Gallery | Medium
Words = Html | Link | Phrase
"""What stands within the markup; all else is a block of its own."""


class Heading(Value, frozen=True):
    """A heading of the text, for its table of contents."""

    level: int
    id: str
    title: str


class Prose(Value, frozen=True):
    """A text read once: markup with open slots, its headings, its length in words."""

    parts: tuple[Html | Slot, ...]
    headings: tuple[Heading, ...]
    words: int
    styled: bool = False
    """Whether its markup has more than the site's stylesheet dresses: quotations, footnotes."""

    @property
    def links(self) -> tuple[Link, ...]:
        """Return the links to our own things, in the order of the text."""
        return tuple(part for part in self.parts if isinstance(part, Link))


class BodyPart(Value, frozen=True):
    """A piece of a body; `kind` is html, figure, gallery, medium or scene."""

    kind: str
    html: str = ""
    picture: PictureView | None = None
    pictures: tuple[PictureView, ...] = ()
    scene: SceneCard | None = None
    medium: MediumCard | None = None
    caption: str = ""
    language: str = ""
    """Of the words of a film or recording, where that is another than the page's."""


def fill(prose: Prose, desk: Desk) -> tuple[BodyPart, ...]:
    """Return the prose as parts to print, every slot filled from the cards."""
    parts: list[BodyPart] = []
    markup = sign = ""
    for part in prose.parts:
        if isinstance(part, Words):
            text = markup_of(part, desk)
            if sign and isinstance(part, Html):  # what follows the address of a link ends it
                text, sign = text.replace("</a>", f"{sign}</a>", 1), ""
            elif isinstance(part, Link):
                sign = desk.german_sign(text)
            markup += text
        else:
            parts += [BodyPart("html", html=markup), _block(part, desk)]
            markup = ""
    parts.append(BodyPart("html", html=markup))
    return tuple(part for part in parts if part.kind != "html" or part.html.strip())


def markup_of(part: Words, desk: Desk) -> str:
    """Return the markup of a part that stands within the text."""
    if isinstance(part, Html):
        return part.html
    if isinstance(part, Phrase):
        return escape(desk.say(part.text, **part.values))
    return escape(link_url(part, desk))


def link_url(link: Link, desk: Desk) -> str:
    """Return the address a link of ours leads to; an unknown target is a fault."""
    kind = SCHEMES[link.scheme]
    if kind is TourCard and "/" in link.ref.id:
        kind = SceneCard
    card = desk.catalogue.look_up(kind, link.ref, desk.report)
    return "#" if card is None else str(card.url)


def styles_of(prose: Prose | None, desk: Desk) -> tuple[str, ...]:
    """Return the stylesheets that a page needs for a text besides the site's own."""
    style = desk.site.reading_style
    return (style,) if style and prose and (prose.styled or _has(prose, Gallery, Medium)) else ()


def scripts_of(prose: Prose | None, desk: Desk) -> tuple[str, ...]:
    """Return the scripts that make a text easier to use; it can be read without them."""
    script = desk.site.gallery_script
    return (script,) if script and prose and _has(prose, Gallery) else ()


def _has(prose: Prose, *kinds: type) -> bool:
    return any(isinstance(part, kinds) for part in prose.parts)


def _block(slot: Figure | Scene | Gallery | Medium, desk: Desk) -> BodyPart:
    if isinstance(slot, Figure):
        return BodyPart("figure", picture=desk.pictures.view(slot.use))
    if isinstance(slot, Gallery):
        return BodyPart("gallery", pictures=tuple(map(desk.pictures.view, slot.uses)))
    if isinstance(slot, Medium):
        return _recording(slot, desk)
    scene = desk.catalogue.look_up(SceneCard, slot.ref, desk.report)
    if scene is None:
        return BodyPart("html")
    picture = view_of_still(scene.still, slot.caption, scene.credit, scene.licence)
    return BodyPart("scene", picture=picture, scene=scene, caption=slot.caption)


def recording(ref: Ref, desk: Desk) -> MediumCard | None:
    """Return the recording that reads a text; its text is that one."""
    card = desk.catalogue.look_up(MediumCard, ref, desk.report)
    if card is None:
        return None
    if card.poster:
        desk.report.fault(
            ref.mark, f"{quoted(card.id)} ist ein Film und keine Aufnahme", "In den Text setzen."
        )
    if _foreign(card, desk):
        desk.report.fault(
            ref.mark,
            f"{quoted(card.id)} ist in einer anderen Sprache als der Text, den sie vorliest",
            "Eine Aufnahme in der Sprache des Textes nennen; „language“ in ihren Angaben sagt sie.",
        )
    desk.pictures.order(MEDIUM + card.id)
    return card


def _recording(slot: Medium, desk: Desk) -> BodyPart:
    card = desk.catalogue.look_up(MediumCard, slot.ref, desk.report)
    if card is None:
        return BodyPart("html")
    if not card.transcript:
        desk.report.fault(
            slot.ref.mark,
            f"Zu {quoted(card.id)} fehlt der Text zum Nachlesen",
            f"In {card.mark.path} „transcript“ eintragen: was zu hören und zu sehen ist.",
        )
    desk.pictures.order(MEDIUM + card.id)
    poster = desk.pictures.view(card.poster) if card.poster else None
    return BodyPart(
        "medium", picture=poster, medium=card, caption=slot.caption, language=_foreign(card, desk)
    )


def _foreign(card: MediumCard, desk: Desk) -> str:
    """Return the language of a medium, or nothing where the page is in it."""
    spoken = ENGLISH.code if desk.site.language == ENGLISH.code else GERMAN.code
    return "" if card.language == spoken else card.language
