"""An article as its author wrote it, and as its page shows it."""

from __future__ import annotations

import datetime as dt

from plugins.core.belongings import Belonging
from plugins.core.cards import ArticleCard, Ref
from plugins.core.clips import MediumCard
from plugins.core.errors import Mark
from plugins.core.languages import Version
from plugins.core.pages import Crumb, DateView
from plugins.core.pictures import PictureView
from plugins.core.printcode import PrintCode
from plugins.core.prose import BodyPart, Heading, Prose
from plugins.core.signing import SignUse, SignView
from plugins.core.site import NavItem
from plugins.core.teasers import Teaser
from plugins.core.value import Value


class Origin(Value, frozen=True):
    """The publication that an article rests on."""

    name: str
    edition: str
    author: str
    date: dt.date | None
    url: str


class Note(Value, frozen=True):
    """A dated sentence: a change, a correction, a withdrawal."""

    date: dt.date
    text: str


class Showcase(Value, frozen=True):
    """What a retailer shows: where, what one can try, what was learned."""

    shop: str
    place: str
    can_try: str
    learned: str
    project: Ref | None
    scene: Ref | None
    merchant: Ref | None


class Links(Value, frozen=True):
    """The names of other things that the head of an article gives."""

    rubric: Ref
    topics: tuple[Ref, ...]
    authors: tuple[Ref, ...]
    edition: Ref | None
    projects: tuple[Ref, ...]
    tours: tuple[Ref, ...]
    related: tuple[Ref, ...]
    merchants: tuple[Ref, ...]
    series: Ref | None


class Article(Value, frozen=True):
    """One file of content/artikel/."""

    card: ArticleCard
    links: Links
    prose: Prose
    source: Origin | None
    changes: tuple[Note, ...]
    correction: Note | None
    withdrawn: Note | None
    showcase: Showcase | None
    draft: bool = False
    recording: Ref | None = None
    facts: tuple[str, ...] = ()
    sign: SignUse | None = None

    @property
    def id(self) -> str:
        """Return the name in its address."""
        return self.card.id

    @property
    def mark(self) -> Mark:
        """Return where its author wrote it."""
        return self.card.mark


class Draft(Value, frozen=True):
    """Says that an article must not be seen yet, whatever its day."""

    id: str


class ShowcaseWords(Value, frozen=True):
    """What the box of a retailer showcase says in another language."""

    place: str
    can_try: str
    learned: str


class Wording(Value, frozen=True):
    """An article in another language; `id` is that of its version.

    What is no text (days, links, the picture's file) the original alone says.
    """

    id: str
    version: Version
    prose: Prose
    minutes: int
    demo: str
    correction: str
    withdrawn: str
    showcase: ShowcaseWords | None
    facts: tuple[str, ...] = ()
    recording: Ref | None = None

    @property
    def mark(self) -> Mark:
        """Return where its author wrote it."""
        return self.version.mark


class NoteView(Value, frozen=True):
    """A dated sentence as shown."""

    date: DateView
    text: str


class OriginView(Value, frozen=True):
    """The publication an article rests on, as shown under it."""

    name: str
    edition: str
    author: str
    date: DateView | None
    url: str


class ShowcaseView(Value, frozen=True):
    """The box of a retailer showcase."""

    shop: str
    place: str
    can_try: str
    learned: str
    project: NavItem | None
    scene: NavItem | None
    merchant: NavItem | None


class PartLine(Value, frozen=True):
    """A part of a series in the list of its parts; the one that is read has no address."""

    title: str
    url: str
    badge: str


class PartView(Value, frozen=True):
    """Where an article stands in its series, and its neighbours there."""

    title: str
    url: str
    number: int
    count: int
    first: int
    parts: tuple[PartLine, ...]
    previous: NavItem | None
    next: NavItem | None


class ArticleView(Value, frozen=True):
    """Everything the page of an article shows."""

    title: str
    kicker: str
    teaser: str
    demo: str
    pending: str
    rubric: NavItem
    authors: tuple[NavItem, ...]
    date: DateView
    modified: DateView | None
    minutes: int
    picture: PictureView
    code: PrintCode
    """What leads from the printed page to this one."""
    facts: tuple[str, ...]
    recording: MediumCard | None
    """The article read aloud by somebody; without one the device can read it."""
    body: tuple[BodyPart, ...]
    contents: tuple[Heading, ...]
    crumbs: tuple[Crumb, ...]
    topics: tuple[NavItem, ...]
    edition: NavItem | None
    projects: tuple[NavItem, ...]
    belongs: tuple[Belonging, ...]
    """What belongs to it by kind; edition, projects and topics are among it."""
    part: PartView | None
    source: OriginView | None
    changes: tuple[NoteView, ...]
    correction: NoteView | None
    withdrawn: NoteView | None
    showcase: ShowcaseView | None
    same_rubric: tuple[Teaser, ...]
    other_rubrics: tuple[Teaser, ...]
    previous: NavItem | None
    next: NavItem | None
    sign: SignView | None = None


class EasyView(Value, frozen=True):
    """The page of an article in plain German."""

    title: str
    teaser: str
    crumbs: tuple[Crumb, ...]
    pending: str
    notices: tuple[str, ...]
    """What has been corrected or withdrawn, and what is made up."""
    picture: PictureView
    body: tuple[BodyPart, ...]
    source: OriginView | None
    original: NavItem
    sign: SignView | None = None
    recording: MediumCard | None = None
