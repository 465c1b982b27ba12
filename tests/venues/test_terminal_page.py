"""The page for a screen in a building, and what renews it."""

from __future__ import annotations

import json
from pathlib import Path

from plugins.core.cards import AssetCard
from plugins.venues.terminal_page import terminal_content, terminal_page
from plugins.venues.views import TerminalView
from tests.cases import make_desk
from tests.venues.test_compile import announced

SINCE = "2026-11-01"


def version(folder: Path, *changes: tuple[str, str], script: str = "/t.js") -> str:
    """Return the version, which page and content must share."""
    desk = make_desk(*announced(folder, *changes), AssetCard("terminal.js", script))
    view = terminal_page("haus", SINCE, desk).view
    assert isinstance(view, TerminalView)
    content = json.loads(terminal_content("haus", SINCE, desk).content)
    assert content["version"] == view.version
    return view.version


def test_the_page_is_for_screens_and_can_be_read_without_one(tmp_path: Path) -> None:
    files = AssetCard("terminal.js", "/t.js"), AssetCard("terminal-screen.js", "/s.js")
    desk = make_desk(*announced(tmp_path), *files)
    page = terminal_page("haus", SINCE, desk)
    assert isinstance(page.view, TerminalView)
    assert (page.url, page.in_sitemap, page.head.indexed) == ("/wege/haus/terminal/", False, False)
    assert (page.head.scripts, page.view.module) == (("/t.js",), "/s.js")
    assert [level.id for level in page.view.levels] == ["og", "eg"]
    assert (page.view.kit, page.view.demo) == ("/wege/haus/plan.json", "Erfunden.")
    assert page.view.demo_en == ""
    assert page.view.worker == "/wege/dienst.js"


def test_it_knows_the_whole_address_that_its_codes_lead_to(tmp_path: Path) -> None:
    desk = make_desk(*announced(tmp_path))
    page = terminal_page("haus", SINCE, desk)
    assert isinstance(page.view, TerminalView)
    assert page.view.address == desk.absolute("/wege/haus/") != "/wege/haus/"
    assert page.head.scripts == ()
    content = json.loads(terminal_content("haus", SINCE, desk).content)
    assert content == {"version": page.view.version, "refresh": 600}


def test_the_version_is_that_of_everything_a_screen_shows(tmp_path: Path) -> None:
    first = version(tmp_path)
    assert version(tmp_path) == first
    assert version(tmp_path, ("name: Laden", "name: Lager")) != first
    assert version(tmp_path, ("goods: [Kreisel]", "goods: [Kreisel], hours: 24/7")) != first
    assert version(tmp_path, script="/t2.js") != first
