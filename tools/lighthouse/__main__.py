"""Lets Lighthouse measure one page of each kind: make lighthouse, or python -m tools.lighthouse.

    python -m tools.lighthouse --output output.publish [--runs 5] [--quick] [ADDRESS …]

The result is written to docs/lighthouse.md, unless single addresses are asked about.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bs4 import BeautifulSoup

from tests.builders import ROOT, Done
from tests.site.published import Published, is_for_editors, leads_on
from tests.site.samples import kind_of
from tests.site.server import serving
from tools.lighthouse import table
from tools.lighthouse.measure import SLOWEST, Looked, Question, look_at
from tools.setup.browser import CHROMIUM
from tools.setup.programs import answer, find

DOCUMENT = ROOT / "docs" / "lighthouse.md"


def main(words: Sequence[str]) -> int:
    """Measure what the command line names; 1 when a limit is missed."""
    chosen = _arguments(words)
    site = Published(chosen.output.resolve(), Done(0, "", ""))
    addresses = chosen.addresses or one_of_each_kind(site.pages)
    hidden = {url for url in addresses if is_hidden(site.pages[url])}
    with serving(site.folder, packed=True) as base:
        asked = [Question(base + url, url in hidden) for url in addresses]
        found = look_at(asked, chosen.runs, chosen.at_once, lambda one: _show(one, base))
    pages = [replace(one, url=one.url.removeprefix(base)) for one in found]
    browser = answer(find(CHROMIUM) or "", "--version")
    around = table.today(pages[0].version, browser)
    text = table.document(pages, hidden, chosen.runs, around)
    print(text)
    if not chosen.addresses:
        DOCUMENT.write_text(text, encoding="utf-8")
    return int(any(is_missed(page) for page in pages))


def one_of_each_kind(pages: dict[str, BeautifulSoup]) -> list[str]:
    """Return an address for each kind of page, rather one that robots may visit."""
    readers = [url for url in pages if not leads_on(pages[url]) and not is_for_editors(url)]
    chosen: dict[str, str] = {}
    for url in sorted(readers, key=lambda url: is_hidden(pages[url])):
        chosen.setdefault(kind_of(url), url)
    return sorted(chosen.values())


def is_hidden(soup: BeautifulSoup) -> bool:
    """Tell whether a page asks robots to stay away."""
    return soup.select_one('meta[name="robots"][content*="noindex"]') is not None


def is_missed(page: Looked) -> bool:
    """Tell whether a page misses a limit that holds for its kind; speed is one of articles."""
    article = page.url.startswith("/artikel/")
    return bool((page if article else replace(page, lcp=min(page.lcp, SLOWEST))).complaints())


def _arguments(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.lighthouse", description=__doc__)
    parser.add_argument("addresses", nargs="*", help="pages, as /artikel/name/; none: each kind")
    parser.add_argument("--output", type=Path, default=ROOT / "output.publish")
    parser.add_argument("--runs", type=int, default=5, help="how often speed is measured")
    parser.add_argument("--at-once", type=int, default=1, help="browsers beside one another")
    return parser.parse_args(words)


def _show(page: Looked, base: str) -> None:
    said = "; ".join(page.complaints()) or "all is well"
    print(f"{page.url.removeprefix(base)}: {page.lcp:.0f} ms; {said}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
