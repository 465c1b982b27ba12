"""Our own checks find no barrier on the pages that people read most; `make a11y` asks all kinds.

axe visits the same pages in test_browser.py, vnu and html-validate read all in test_markup.py.
"""

from __future__ import annotations

import os

import pytest

from tests.site.published import is_for_editors, is_for_windows
from tests.site.samples import kind_of
from tools.a11y.audit import audit
from tools.a11y.model import Depth
from tools.a11y.report import path_of

pytestmark = pytest.mark.browser
EVERY = os.environ.get("HUB_CRAWL") == "all"


# A page takes seconds on a busy machine: these each time, every kind with HUB_CRAWL=all.
FIRST = ("", "artikel", "cityzeitung", "haendler", "projekte", "suche", "termine", "thema")


def test_our_own_checks_find_nothing(chosen: list[str], address: str) -> None:
    kinds: dict[str, str] = {}
    for url in chosen:
        part = url.strip("/").partition("/")[0]
        if (EVERY or part in FIRST) and not is_for_editors(url) and not is_for_windows(url):
            kinds.setdefault(kind_of(url) if EVERY else part, url)
    urls = [f"{address}{url}" for url in kinds.values()]
    depth = Depth(axe=False, markup=False, widths=(320,), every_colour=EVERY, phone=EVERY)
    pages = audit(urls, depth)
    found = [f"{path_of(page.url)}: {one.line()}" for page in pages for one in page.findings]
    assert len(pages) >= len(FIRST)
    assert found == []
