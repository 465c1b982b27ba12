"""Which pages stand for all: one of each kind of address, one for each special trait."""

from __future__ import annotations

import os
from collections.abc import Iterable

from bs4 import BeautifulSoup

from tests.site.published import leads_on

# Parts of an address that say what a page is; any other part below the first is a name.
_WORDS = frozenset(
    {"status", "partner", "seite", "einbetten", "schilder", "artikel", "projekte", "touren"}
)

# What makes a page special, whatever its address: how to find one.
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


def kind_of(url: str) -> str:
    """Return the pattern of an address: /artikel/*/ for every article."""
    first, *rest = url.strip("/").split("/")
    parts = [first, *(part if part in _WORDS else "*" for part in rest)]
    return "/" + "/".join(parts) + ("/" if url.endswith("/") and first else "")


def samples(pages: dict[str, BeautifulSoup]) -> list[str]:
    """Return one address for each kind and trait; all of them with HUB_CRAWL=all.

    Pages at old addresses show nothing: a browser has left before anybody looks.
    """
    pages = {url: soup for url, soup in pages.items() if not leads_on(soup)}
    if os.environ.get("HUB_CRAWL") == "all":
        return list(pages)
    chosen = dict.fromkeys(_first_of_each_kind(pages))
    for trait in TRAITS:
        if not any(pages[url].select_one(trait) for url in chosen):
            chosen |= dict.fromkeys(_first_with(trait, pages))
    return list(chosen)


def _first_of_each_kind(pages: Iterable[str]) -> list[str]:
    first: dict[str, str] = {}
    for url in pages:
        first.setdefault(kind_of(url), url)
    return list(first.values())


def _first_with(trait: str, pages: dict[str, BeautifulSoup]) -> list[str]:
    return [url for url, soup in pages.items() if soup.select_one(trait)][:1]
