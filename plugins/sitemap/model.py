"""What search engines are told of the site."""

from __future__ import annotations

import datetime as dt

from plugins.core.value import Value


class Alternate(Value, frozen=True):
    """The same page in a language; `tag` is that of BCP 47, the address is absolute."""

    tag: str
    url: str


class SitemapEntry(Value, frozen=True):
    """A page as search engines are told of it; addresses are absolute."""

    url: str
    changed: dt.date | None
    """The day of its last change, where known."""
    image: str = ""
    """The picture that stands for the page: of an article its own, of a scene the first view."""
    alternates: tuple[Alternate, ...] = ()
    """The page in all languages, itself among them; none if there is one only."""


class NewsEntry(Value, frozen=True):
    """An article of these days as search engines for news are told of it."""

    url: str
    title: str
    day: dt.date


class SecurityNote(Value, frozen=True):
    """Whom those tell who find a weakness, and until when that holds."""

    contact: str
    expires: dt.date
    url: str
    """Where the note itself is found."""
