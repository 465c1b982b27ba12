"""What the tour editor is given: the tours of the site, and the names that hotspots may lead to."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.core.pages import Crumb


@dataclass(frozen=True)
class TourChoice:
    """A tour that can be opened."""

    title: str
    file: str
    """Its tour.yaml as authors know it, relative to the project."""
    kit_url: str
    """What the editor needs to know of it."""


@dataclass(frozen=True)
class Kind:
    """What a hotspot can be."""

    key: str
    """As in tour.yaml."""
    title: str


@dataclass(frozen=True)
class EditorView:
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


@dataclass(frozen=True)
class Name:
    """A thing that a hotspot may lead to, as authors write it and as readers see it."""

    id: str
    title: str


@dataclass(frozen=True)
class Names:
    """All that hotspots may lead to outside of their tour."""

    articles: tuple[Name, ...]
    projects: tuple[Name, ...]
    shops: tuple[Name, ...]
