"""Which pages stand for all: one of each kind of address, one for each special trait."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag

from tests.site.published import leads_on

# Parts of an address that say what a page is; any other part below the first is a name.
_WORDS = frozenset(
    {"status", "partner", "seite", "einbetten", "schilder", "artikel", "projekte", "touren"}
)

# What makes a page special, whatever its address: how to find it.
TRAITS = (
    "main .pano[data-scene]",
    'main .notice--strong:-soup-contains("Zurückgezogen")',
    'main .notice--strong:-soup-contains("Berichtigung")',
    "main #schaufenster",
    "main .moments",
    "main .audio",
    "main .map__drawing--floor",
    "main .track",
    "main .way__note",
    "main .info figure",
    "main .changes",
    "main table.month",
    "main .times__cancelled",
    'main .notice--strong:-soup-contains("Abgesagt")',
    'main h1:-soup-contains("Vergangene Termine")',
    "main table",
    "main blockquote",
    "main dl",
    "main svg",
)

_NAME = re.compile(r"main ([.#]?[\w-]+)")


def kind_of(url: str) -> str:
    """Return the pattern of an address: /artikel/*/ for every article."""
    first, *rest = url.strip("/").split("/")
    parts = [first, *(part if part in _WORDS else "*" for part in rest)]
    return "/" + "/".join(parts) + ("/" if url.endswith("/") and first else "")


def samples(pages: dict[str, BeautifulSoup]) -> list[str]:
    """Return few addresses with every kind and every trait; all of them with HUB_CRAWL=all.

    Of each kind it is the page with most traits that are not there yet.  Pages at old addresses
    show nothing: a browser has left before anybody looks.
    """
    pages = {url: soup for url, soup in pages.items() if not leads_on(soup)}
    if os.environ.get("HUB_CRAWL") == "all":
        return list(pages)
    kinds: dict[str, list[str]] = {}
    for url in pages:
        kinds.setdefault(kind_of(url), []).append(url)
    traits = {url: traits_of(soup) for url, soup in pages.items()}
    chosen: list[str] = []
    met: set[str] = set()
    for urls in sorted(kinds.values(), key=len):  # who has most to choose from comes last
        url = max(urls, key=lambda one: len(traits[one] - met))  # the first of equals
        chosen.append(url)
        met |= traits[url]
    for url in pages:
        if traits[url] - met:
            chosen.append(url)
            met |= traits[url]
    return sorted(chosen)


def traits_of(soup: BeautifulSoup) -> frozenset[str]:
    """Return what makes a page special."""
    main = soup.find("main")
    if not isinstance(main, Tag):
        return frozenset()
    names = set(_names(main))
    # Most pages lack the name: looking for a selector in all of them would take seconds.
    likely = (trait for trait in TRAITS if _NAME.match(trait)[1] in names)
    return frozenset(trait for trait in likely if soup.select_one(trait))


def _names(main: Tag) -> Iterator[str]:
    """Give the kinds of elements in a part of a page, their classes and ids as selectors do."""
    for tag in main.find_all(True):
        yield tag.name
        yield from (f".{name}" for name in tag.get_attribute_list("class"))
        yield f"#{tag.get('id')}"
