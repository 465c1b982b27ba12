"""An edition of the Cityzeitung, and what its page shows."""

from __future__ import annotations

from plugins.core.belongings import Belonging
from plugins.core.cards import EditionCard, Ref
from plugins.core.pages import Crumb, DateView
from plugins.core.pictures import PictureView
from plugins.core.prose import BodyPart, Prose
from plugins.core.site import NavItem
from plugins.core.teasers import Teaser
from plugins.core.value import Value


class Edition(Value, frozen=True):
    """One file of content/cityzeitung/."""

    card: EditionCard
    lead: Ref | None
    editorial: Prose

    @property
    def id(self) -> str:
        """Return year and number."""
        return self.card.id


class Download(Value, frozen=True):
    """A file that an edition can be taken along as: what it is, its format and size in words."""

    title: str
    facts: str
    url: str
    type: str


class Section(Value, frozen=True):
    """The articles of one rubric within an edition."""

    title: str
    url: str
    teasers: tuple[Teaser, ...]


class EditionView(Value, frozen=True):
    """The page of an edition."""

    name: str
    title: str
    summary: str
    date: DateView
    demo: str
    cover: PictureView
    crumbs: tuple[Crumb, ...]
    editorial: tuple[BodyPart, ...]
    lead: Teaser | None
    sections: tuple[Section, ...]
    count: str
    previous: NavItem | None
    next: NavItem | None
    feed: str
    belongs: tuple[Belonging, ...]
    downloads: tuple[Download, ...]
    newsletter: str


class EditionsView(Value, frozen=True):
    """All editions with their covers, newest first."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    editions: tuple[Teaser, ...]
