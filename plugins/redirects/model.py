"""What has moved and what is gone, as written and as the pages at the old addresses say it."""

from __future__ import annotations

from plugins.core.cards import Ref
from plugins.core.value import Value


class Move(Value, frozen=True):
    """An address that was ours, and the one that answers in its place."""

    old: Ref
    new: Ref


class Redirects(Value, frozen=True):
    """content/redirects.yaml."""

    moved: tuple[Move, ...]
    gone: tuple[Ref, ...]

    @property
    def id(self) -> str:
        """Return its name: there is only one."""
        return "redirects"


class Rule(Value, frozen=True):
    """What a server is to answer at an old address; without `new` it is gone."""

    old: str
    new: str = ""


class MovedView(Value, frozen=True):
    """The page at the old address of something that has moved."""

    title: str
    target: str


class GoneView(Value, frozen=True):
    """The page that says that there was something once."""

    title: str
