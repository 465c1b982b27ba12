"""A planned output: a page is a template and one frozen view, a document is ready bytes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

from plugins.core.value import Value


class Crumb(Value, frozen=True):
    """A step on the way from the front page to a page."""

    title: str
    url: str
    language: str = ""
    """Of its title, where that is another than the page's."""


class DateView(Value, frozen=True):
    """A day for machines and for people."""

    iso: str
    text: str


class FeedLink(Value, frozen=True):
    """A feed that a page offers to feed readers."""

    title: str
    url: str
    type: str


class VersionLink(Value, frozen=True):
    """A version as the page of another one names it."""

    tag: str
    name: str
    url: str
    current: bool


class SocialCard(Value, frozen=True):
    """The picture that stands for a page where others name it, 1200 × 630 pixels."""

    url: str
    alt: str


class Head(Value, frozen=True):
    """What browsers, search engines and other sites read of a page."""

    title: str
    description: str
    url: str
    kind: str = "website"
    image: str = ""
    image_alt: str = ""
    card: SocialCard | None = None
    """What others show of the page; without one they take its picture."""
    crumbs: tuple[Crumb, ...] = ()
    json_ld: str = ""
    feeds: tuple[FeedLink, ...] = ()
    published: str = ""
    modified: str = ""
    section: str = ""
    uses_tour: bool = False
    scripts: tuple[str, ...] = ()
    """Addresses of the scripts that the page loads besides; it can be read without them."""
    styles: tuple[str, ...] = ()
    """Addresses of the stylesheets that the page needs besides the site's own."""
    indexed: bool = True
    versions: tuple[VersionLink, ...] = ()
    """The page in all languages that there are, itself among them; none if there is one only."""
    canonical_of: str = ""
    """The address of the page whose copy this is; empty when it stands for itself."""

    @property
    def canonical(self) -> str:
        """Return the address by which search engines and other sites are to know the page."""
        return self.canonical_of or self.url


class Page(Value, frozen=True):
    """An HTML page to be rendered: the template sees `site`, `head` and `view`, nothing else."""

    template: str
    head: Head
    view: object
    changed: dt.date | None = None
    in_sitemap: bool = True
    language: str = "de"
    """In whose frame it is shown; see core/languages.py."""

    @property
    def url(self) -> str:
        """Return the page's address."""
        return self.head.url


class Document(Value, frozen=True):
    """A file whose bytes are ready."""

    url: str
    content: bytes


class CachedFile(Value, frozen=True):
    """An immutable file that lies finished in the cache and belongs at an address."""

    url: str
    source: Path


Output = Page | Document | CachedFile


class MadePage(Value, frozen=True):
    """What other outputs may know of a page that is made: its address and what it shows."""

    url: str
    changed: dt.date | None
    listed: bool
    image: str
    pictures: tuple[str, ...]
    """What it has ordered: pictures by id, its card, films and recordings."""


class Planned(Value, frozen=True):
    """An output that is made only when one of its inputs has changed.

    `make` is a function of a module, called with the arguments and, last, the desk.  What is
    made must depend on nothing else: the arguments are fingerprinted by their representation,
    and the desk notes what is asked of it.
    """

    url: str
    make: Callable[..., Page | Document]
    arguments: tuple[Any, ...] = ()
