"""What is found: a record for each page, the files of the index, and the page of the search."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.core.pages import Crumb
from plugins.core.site import NavItem
from plugins.core.value import Value

KINDS = {
    "article": "Beitrag",
    "project": "Projekt",
    "event": "Termin",
    "service": "Dienst",
    "merchant": "Händler",
    "venue": "Wege im Haus",
    "place": "Platz im Haus",
    "tour": "360°-Tour",
    "scene": "360°-Ort",
    "edition": "Cityzeitung",
    "series": "Serie",
    "topic": "Thema",
    "rubric": "Rubrik",
    "person": "Person",
    "partner": "Partner",
    "page": "Seite",
}
PLURALS = {
    "article": "Beiträge",
    "project": "Projekte",
    "event": "Termine",
    "service": "Dienste",
    "merchant": "Händler",
    "venue": "Wege in Häusern",
    "place": "Plätze in Häusern",
    "tour": "360°-Touren",
    "scene": "360°-Orte",
    "edition": "Ausgaben der Cityzeitung",
    "series": "Serien",
    "topic": "Themen",
    "rubric": "Rubriken",
    "person": "Personen",
    "partner": "Partner",
    "page": "Seiten",
}


class Record(Value, frozen=True):
    """A page as the search knows it; `day` is written 2018-07-04, or empty."""

    url: str
    kind: str
    title: str
    kicker: str
    summary: str
    body: str
    """Everything else that one may look for, without markup."""
    day: str = ""
    rubric: str = ""
    edition: str = ""
    demo: bool = False

    @property
    def year(self) -> str:
        """Return the year of its day, or nothing."""
        return self.day[:4]


class IndexFile(Value, frozen=True):
    """A file of the index; `name` stands below the address of the index."""

    name: str
    content: bytes


class Block(Value, frozen=True):
    """The words of some pages in a row, counted; pages are numbered from 0."""

    pages: int
    postings: dict[str, bytes]
    """For each term its pages and how much it counts there, two bytes each."""
    spelled: dict[str, int]
    """How often a word stands there as it is written."""
    stems: dict[str, str]
    """The terms of folded words."""


@dataclass(frozen=True)
class Choice:
    """Something by which results can be narrowed."""

    id: str
    title: str


@dataclass(frozen=True)
class Filter:
    """A list of choices under one name."""

    id: str
    title: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Entry:
    """A line of the register."""

    title: str
    kind: str
    url: str
    demo: bool = False


@dataclass(frozen=True)
class Letter:
    """The lines of the register under one letter."""

    id: str
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class SearchView:
    """The page of the search; without `script` and `index` it is the register alone."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    stylesheet: str
    script: str
    index: str
    kinds: tuple[Choice, ...]
    filters: tuple[Filter, ...]
    narrowing: str
    """What the filters are called together."""
    articles: NavItem
    """Where articles are listed, which are not in the register."""
    letters: tuple[Letter, ...]
    elsewhere: str = ""
    """The search of the German pages, on the page of another language."""
