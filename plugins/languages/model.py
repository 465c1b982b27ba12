"""The way into what the site has in another language: as written, and as its page shows it."""

from __future__ import annotations

from plugins.core.errors import Mark
from plugins.core.pages import Crumb
from plugins.core.prose import BodyPart, Prose
from plugins.core.signing import SignUse, SignView
from plugins.core.teasers import Teaser
from plugins.core.value import Value


class Entrance(Value, frozen=True):
    """One file of content/sprachen/: what readers of a language are told first."""

    id: str
    """The language, as authors call it."""
    title: str
    summary: str
    prose: Prose
    mark: Mark
    sign: SignUse | None = None
    """The same in sign language."""


class Shelf(Value, frozen=True):
    """The things of one kind that there are in the language; `id` is the place on the page."""

    id: str
    title: str
    teasers: tuple[Teaser, ...]


class EntranceView(Value, frozen=True):
    """The page that lists what there is in a language."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    body: tuple[BodyPart, ...]
    shelves: tuple[Shelf, ...]
    german: str
    """The address of the German front page."""
    sign: SignView | None = None
