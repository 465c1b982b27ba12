"""Pannellum in the place of our viewer, by a setting."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.builders import make_site
from tests.site.server import POLICY, serving
from tests.site.visits import size, visiting, wait_until
from tests.toureditor.at_work import at_work
from tests.toureditor.conftest import CHANGES, TOUR

# What the README says it needs.
LOOSER = POLICY.split("; require-trusted-types-for")[0].replace(
    "img-src 'self'", "img-src 'self' data:"
)


@pytest.fixture
def address(tmp_path: Path, small_cache: Path) -> Iterator[str]:
    """Return where a small site with Pannellum can be visited."""
    wanted = 'HUB_TOUR_VIEWER = "pannellum"\nHUB_EDITING = True\n'
    site = make_site(tmp_path, CHANGES, small_cache, wanted)
    done = site.build()
    assert done.code == 0, done.stderr
    with serving(site.output, LOOSER) as url:
        yield url


@pytest.mark.browser
def test_pannellum_shows_scenes_where_the_setting_asks_for_it(
    browser: Browser, address: str
) -> None:
    """The editor of tours keeps our viewer."""
    with visiting(browser, address, **size(480, 400)) as visitor:
        page = visitor.open("/touren/rundgang/platz/")
        page.locator(".pano__pannellum .pnlm-render-container canvas").wait_for(timeout=20_000)
        tiles = (
            "performance.getEntriesByType('resource').filter(({ name }) => /kacheln/.test(name))"
        )
        wait_until(page, f"{tiles}.length >= 6")
        expect(page.locator(".pnlm-hotspot")).to_have_count(2)
        expect(page.locator(".pano__hotspots a").first).to_be_visible()
        visitor.narrow(page, 320)
        assert visitor.faults == []
    with at_work(browser, address) as work:
        work.open(TOUR)
        expect(work.page.locator(".pano__hotspots button", has_text="Die Halle")).to_be_visible()
