"""What the tour editor is given: the tours of the site, and the names that hotspots may lead to."""

from __future__ import annotations

from plugins.core.pages import Crumb
from plugins.core.value import Value


class TourChoice(Value, frozen=True):
    """A tour that can be opened."""

    title: str
    file: str
    """Its tour.yaml as authors know it, relative to the project."""
    kit_url: str
    """What the editor needs to know of it."""


class Kind(Value, frozen=True):
    """What a hotspot can be."""

    key: str
    """As in tour.yaml."""
    title: str


class EditorView(Value, frozen=True):
    """The page of the tour editor."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    tours: tuple[TourChoice, ...]
    file: str
    """That of the tour that is chosen at first."""
    kinds: tuple[Kind, ...]
    names_url: str
    stylesheet: str
    script: str


class Name(Value, frozen=True):
    """A thing that a hotspot may lead to, as authors write it and as readers see it."""

    id: str
    title: str


class Names(Value, frozen=True):
    """All that hotspots may lead to outside of their tour."""

    articles: tuple[Name, ...]
    projects: tuple[Name, ...]
    shops: tuple[Name, ...]
