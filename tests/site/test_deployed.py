"""The whole site behind the real web servers with deploy/, visited: nothing is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.deploy.servers import SERVERS, Server
from tests.site.published import Published
from tests.site.visits import Visitor, size, visiting
from tools.setup.programs import find

pytestmark = pytest.mark.browser
PLAIN = ("/", "/artikel/stadtmarketingtag-hanau/", "/termine/", "/haendler/", "/wege/luisencenter/")
SCENE = "/touren/watch-my-city/luisenplatz/"


@pytest.fixture(scope="module", params=SERVERS)
def server(
    request: pytest.FixtureRequest, site: Published, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """Let each server in its turn serve the site as the live release."""
    program, serve = SERVERS[request.param]
    path = find(program)
    if path is None:
        pytest.skip(f"{program.title} is missing. {program.remedy}")
    folder = tmp_path_factory.mktemp(request.param)
    public = folder / "public"
    public.mkdir()
    for link in ("current", "previous"):
        (public / link).symlink_to(site.folder)
    with serve(path, public, folder) as running:
        yield running


def visited(visitor: Visitor) -> None:
    """Visit pages as people do: read, search, look around, wait at a display."""
    for url in PLAIN:
        visitor.open(url).close()
    page = visitor.open("/suche/?q=Leitsystem")
    expect(page.get_by_role("status")).to_contain_text("Ergebnis")
    page = visitor.open(SCENE)
    expect(page.locator("canvas")).to_be_visible()
    page.locator("canvas").press("ArrowRight")
    visitor.scroll_through(page)
    page = visitor.open("/display/")
    page.locator("main a[href^='/display/']").first.click()
    expect(page.locator("[data-clock]")).to_have_text(re.compile(" Uhr$"))
    page = visitor.open("/kalender/")
    assert page.url.endswith("/termine/")


def test_nothing_of_a_visit_is_refused_or_missing(browser: Browser, server: Server) -> None:
    known = {"ignore_https_errors": True, **size(1280)}
    with visiting(browser, server.address, **known) as visitor:
        visited(visitor)
        # Chromium starts no worker behind a certificate that nobody vouches for.
        faults = [fault for fault in visitor.faults if "SSL certificate" not in fault]
        assert faults == []
