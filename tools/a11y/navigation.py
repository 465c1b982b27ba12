"""Compares pages: what several have in common comes in the same order and has the same name."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from tools.a11y.model import Visited
from tools.a11y.scripts import act

LINKS = act("navigation_links")
_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.DOTALL | re.IGNORECASE)
_HELP = re.compile(r"(?:hilfe|kontakt|help|contact|support|service-?telefon)\b", re.IGNORECASE)
_HEADING = re.compile(r"<h1[^>]*>(.*?)</h1>", re.DOTALL | re.IGNORECASE)


def compare(pages: Sequence[Visited]) -> None:
    """Note on each page what differs from most of the others."""
    if len(pages) < 2:
        return
    _compare_titles(pages)
    usual = _usual_order(pages)
    names = _usual_names(pages)
    for page in pages:
        for part, links in _parts(page).items():
            order = usual.get(part, [])
            shared = [name for name, _ in links if name in order]
            if shared != [name for name in order if name in shared]:
                visited_text = f"die Links von „{part.strip()}“ stehen anders als sonst"
                page.note("navigation-anders", visited_text, part)
            for name, address in links:
                known = names.get((part, address))
                if known and (known, address) not in links and address != "button":
                    text = f"heißt hier „{name}“, sonst „{known}“"
                    page.note("anders-benannt", text, f"{part} > {address[:60]}")
    _compare_help(pages)


def _compare_titles(pages: Iterable[Visited]) -> None:
    """Note pages with one title for contents that are headed differently, each by its own words."""
    alike: dict[str, list[tuple[str, Visited]]] = defaultdict(list)
    for page in pages:
        title, heading = (_words(pattern, page.source) for pattern in (_TITLE, _HEADING))
        if title and heading:
            alike[title].append((heading, page))
    for title, some in alike.items():
        if 1 < len(some) == len({heading for heading, _ in some}):
            for _, page in some:
                text = f"der Titel „{title}“ steht auch auf Seiten mit anderer Überschrift"
                page.note("seitentitel-gleich", text, "title")


def _words(pattern: re.Pattern[str], source: str) -> str:
    found = pattern.search(source)
    return " ".join(re.sub(r"<[^>]*>", " ", found.group(1)).split()) if found else ""


def _parts(page: Visited) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for part, link in page.navigation:
        address, _, name = link.partition("\n")
        if (name, address) not in found[part]:
            found[part].append((name, address))
    return found


def _usual_order(pages: Iterable[Visited]) -> dict[str, list[str]]:
    orders: dict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
    for page in pages:
        for part, links in _parts(page).items():
            orders[part][tuple(name for name, _ in links)] += 1
    return {part: list(count.most_common(1)[0][0]) for part, count in orders.items()}


def _usual_names(pages: Iterable[Visited]) -> dict[tuple[str, str], str]:
    names: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for page in pages:
        for part, links in _parts(page).items():
            for name, address in links:
                names[part, address][name] += 1
    return {key: count.most_common(1)[0][0] for key, count in names.items() if len(count) > 1}


def _compare_help(pages: Iterable[Visited]) -> None:
    """Note pages that offer help, a way to write or to call, in another part than most."""
    places: dict[str, list[tuple[frozenset[str], Visited]]] = defaultdict(list)
    for page in pages:
        kinds: dict[str, set[str]] = defaultdict(set)
        for part, links in _parts(page).items():
            for name, address in links:
                if address.startswith(("mailto:", "tel:")) or _HELP.match(name):
                    kinds[address].add(part.split(" ")[0])
        for address, some in kinds.items():
            places[address].append((frozenset(some), page))
    for there in places.values():
        usual = Counter(parts for parts, _ in there).most_common(1)[0][0]
        for parts, page in there:
            if not parts & usual:
                here, elsewhere = sorted(parts)[0], sorted(usual)[0]
                text = f"die Hilfe steht hier in „{here}“, sonst in „{elsewhere}“"
                page.note("hilfe-woanders", text, here)
