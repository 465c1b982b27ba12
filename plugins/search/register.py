"""What the pages of the search have in common: their register, and that they name each other."""

from __future__ import annotations

import string
from collections.abc import Iterable

from plugins.core import routes
from plugins.core.languages import ENGLISH, GERMAN, Language
from plugins.core.pages import VersionLink
from plugins.core.wording import slugify
from plugins.search.model import Entry, Letter

STYLE = "search.css"
_OTHERS = "0–9"


def versions_of(current: Language) -> tuple[VersionLink, ...]:
    """Return the pages of the search in both languages, as one of them names them."""
    return tuple(
        VersionLink(one.tag, one.name, one.address(routes.SEARCH), one is current)
        for one in (GERMAN, ENGLISH)
    )


def letters_of(found: Iterable[Entry]) -> tuple[Letter, ...]:
    """Return the entries by their first letter; what begins with none comes last."""
    entries = sorted(found, key=lambda one: (slugify(one.title), one.kind, one.url))
    shelves: dict[str, list[Entry]] = {letter: [] for letter in string.ascii_uppercase}
    others: list[Entry] = []
    for entry in entries:
        first = slugify(entry.title)[:1].upper()
        shelves.get(first, others).append(entry)
    rows = [(letter.lower(), letter, row) for letter, row in shelves.items()]
    rows.append(("ziffern", _OTHERS, others))
    return tuple(Letter(f"register-{id}", title, tuple(row)) for id, title, row in rows if row)
