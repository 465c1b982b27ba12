"""An edition as a letter by mail: its words, and what the page of it shows."""

from __future__ import annotations

from plugins.core.pages import Crumb, DateView
from plugins.core.value import Value


class Run(Value, frozen=True):
    """A piece of a paragraph: its text, where it leads, whether it stands out."""

    text: str
    address: str = ""
    strong: bool = False


class Paragraph(Value, frozen=True):
    """A paragraph of the editors' word; `kind` is text, heading or item."""

    kind: str
    runs: tuple[Run, ...]


class LetterPicture(Value, frozen=True):
    """A picture with its whole address; width and height as it is shown."""

    address: str
    alt: str
    width: int
    height: int
    credit: str


class Item(Value, frozen=True):
    """An article as the letter announces it; addresses are whole."""

    kicker: str
    title: str
    text: str
    address: str
    badge: str
    picture: LetterPicture | None = None


class LetterSection(Value, frozen=True):
    """The articles of a rubric."""

    title: str
    items: tuple[Item, ...]


class Letter(Value, frozen=True):
    """Everything that a letter says, the same in HTML and in plain text."""

    id: str
    subject: str
    preheader: str
    name: str
    title: str
    date: str
    iso_date: str
    address: str
    cover: LetterPicture
    editorial: tuple[Paragraph, ...]
    lead: Item | None
    sections: tuple[LetterSection, ...]
    demo: str
    notice: str
    site: str
    site_address: str
    operator: str
    imprint: str
    language: str


class LetterFile(Value, frozen=True):
    """A file by which a letter is sent: what it is for, its format and size in words."""

    title: str
    facts: str
    use: str
    url: str


class NewsletterView(Value, frozen=True):
    """The page of a newsletter: what it says, and the files by which editors send it."""

    title: str
    letter: Letter
    date: DateView
    crumbs: tuple[Crumb, ...]
    files: tuple[LetterFile, ...]
    stylesheet: str
