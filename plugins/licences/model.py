"""What is published under which terms, as its page shows it."""

from __future__ import annotations

from plugins.core.pages import Crumb
from plugins.core.rights import PackageCard
from plugins.core.value import Value


class Right(Value, frozen=True):
    """Who made pictures, and under which licence they stand."""

    credit: str
    licence: str
    terms: str
    """Where the licence can be read; empty where that is not known."""


class LicencesView(Value, frozen=True):
    """The page of licences."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    packages: tuple[PackageCard, ...]
    rights: tuple[Right, ...]
    editing: bool
