"""A single page such as the imprint, as written and as shown."""

from __future__ import annotations

from plugins.core.cards import PageCard
from plugins.core.pages import Crumb
from plugins.core.prose import BodyPart, Heading, Prose
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


class SinglePageView(Value, frozen=True):
    """What a single page shows."""

    title: str
    summary: str
    placeholder: str
    crumbs: tuple[Crumb, ...]
    body: tuple[BodyPart, ...]
    contents: tuple[Heading, ...]


class NotFoundView(Value, frozen=True):
    """What stands on the page for addresses that do not exist."""

    title: str
    crumbs: tuple[Crumb, ...]
