"""A single page such as the imprint, as written and as shown."""

from __future__ import annotations

import datetime as dt

from plugins.core.cards import PageCard
from plugins.core.pages import Crumb, DateView
from plugins.core.prose import BodyPart, Heading, Prose
from plugins.core.site import NavItem
from plugins.core.value import Value


class SinglePage(Value, frozen=True):
    """One file of content/seiten/; `placeholder` says what the operator must still fill in."""

    card: PageCard
    summary: str
    placeholder: str
    prose: Prose

    @property
    def id(self) -> str:
        """Return the name in its address."""
        return self.card.id


class Barrier(Value, frozen=True):
    """Something that an audit of accessibility found: on which page, by which rule, in words."""

    page: str
    rule: str
    text: str


class Audit(Value, frozen=True):
    """content/barrierefreiheit.json: when which pages were examined with what, and the result."""

    date: dt.date
    tools: tuple[str, ...]
    surroundings: tuple[str, ...]
    kinds: int
    pages: int
    barriers: tuple[Barrier, ...]

    @property
    def id(self) -> str:
        """Return its name: there is only one."""
        return "barrierefreiheit"


class AuditView(Value, frozen=True):
    """What the statement of accessibility shows of an audit; `changed` if the site is newer."""

    date: DateView
    changed: DateView | None
    extent: str
    tools: tuple[str, ...]
    surroundings: tuple[str, ...]
    barriers: tuple[Barrier, ...]


class SinglePageView(Value, frozen=True):
    """What a single page shows."""

    title: str
    summary: str
    placeholder: str
    crumbs: tuple[Crumb, ...]
    body: tuple[BodyPart, ...]
    contents: tuple[Heading, ...]
    audit: AuditView | None = None


class NotFoundView(Value, frozen=True):
    """What stands on the page for addresses that do not exist."""

    title: str
    crumbs: tuple[Crumb, ...]
    addresses: str = ""
    """Where the script finds all addresses; empty where there is no script."""
    english: str = ""
    """The same in English, where there is anything in English."""
    way: NavItem | None = None
    """Where an English reader goes on."""
