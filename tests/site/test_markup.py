"""Valid HTML: the checkers vnu and html-validate have nothing to say."""

from __future__ import annotations

from collections.abc import Iterable

from tests.site.published import Published
from tools.a11y import markup

SHOWN = 40


def test_vnu_has_nothing_to_say(site: Published) -> None:
    assert _said(site, markup.vnu(site.folder))[:SHOWN] == []


def test_html_validate_has_nothing_to_say(site: Published) -> None:
    assert _said(site, markup.html_validate(f"{site.folder}/**/*.html"))[:SHOWN] == []


def _said(site: Published, found: Iterable[markup.Found]) -> list[str]:
    return [f"{path.removeprefix(str(site.folder))}: {one.line()}" for path, one in found]


def test_every_heading_of_a_table_and_every_link_says_something(site: Published) -> None:
    """What both checkers let pass; axe sees it, but only on the pages it visits."""
    silent = [
        f"{url}: {tag}"
        for url, soup in site.pages.items()
        for tag in soup.select("th, main a[href]")
        if not tag.get_text().strip()
        and not tag.select_one('img:not([alt=""])')
        and not tag.get("aria-label")
        and tag.get("aria-hidden") != "true"
    ]
    assert silent == []
