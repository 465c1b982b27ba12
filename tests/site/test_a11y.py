"""Our own checks find no barrier on any kind of page.

axe visits the same pages in test_browser.py, vnu and html-validate read all in test_markup.py.
"""

from __future__ import annotations

import pytest

from tests.site.published import Published, is_for_editors, is_for_windows
from tests.site.samples import samples
from tools.a11y.audit import audit
from tools.a11y.model import Depth
from tools.a11y.report import path_of

pytestmark = pytest.mark.browser


def test_our_own_checks_find_nothing_on_any_kind_of_page(site: Published, address: str) -> None:
    urls = [
        f"{address}{url}"
        for url in samples(site.pages)
        if not is_for_editors(url) and not is_for_windows(url)
    ]
    pages = audit(urls, Depth(axe=False, markup=False, widths=(320,)))
    found = [f"{path_of(page.url)}: {one.line()}" for page in pages for one in page.findings]
    assert len(pages) > 20
    assert found == []
