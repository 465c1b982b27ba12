"""A building -> the page for a screen that stands in it, and what renews that page."""

from __future__ import annotations

import json

from plugins.core import routes
from plugins.core.desk import Desk
from plugins.core.fingerprint import of_value
from plugins.core.pages import Document, Head, Page
from plugins.core.site import NavItem
from plugins.venues.floors import level_view
from plugins.venues.kit import kit_address
from plugins.venues.kit_file import hours_of
from plugins.venues.model import Network, Venue
from plugins.venues.place_page import script
from plugins.venues.views import TerminalView

REFRESH = 600  # seconds after which a screen asks for something new
SCRIPT, MODULE, STYLE = "terminal.js", "terminal-screen.js", "terminal.css"


def terminal_page(id: str, since: str, desk: Desk) -> Page:
    """Return the page of a screen; what it shows stands on other pages, so robots stay away."""
    venue, network = desk.catalogue.get(Venue, id), desk.catalogue.get(Network, id)
    card = venue.card
    levels = reversed(list(enumerate(venue.levels)))
    view = TerminalView(
        title=card.title,
        stylesheet=script(desk, STYLE),
        demo=card.demo,
        demo_en=venue.demo_en,
        venue=NavItem(card.title, card.url),
        levels=tuple(level_view(venue, number, level, network) for number, level in levels),
        kit=kit_address(id),
        content=routes.terminal_content(id),
        address=desk.absolute(card.url),
        version=_version(id, since, desk),
        module=script(desk, MODULE),
        worker=routes.TERMINAL_WORKER,
        credit=venue.credit,
        licence=venue.licence,
    )
    code = script(desk, SCRIPT)
    head = Head(
        title=f"{card.title} – Terminal",
        description=f"{card.title}: Wege im Haus auf einem Bildschirm zum Berühren.",
        url=routes.terminal(id),
        scripts=(code,) if code else (),
        indexed=False,
    )
    return Page("venues/terminal.html", head, view, in_sitemap=False)


def terminal_content(id: str, since: str, desk: Desk) -> Document:
    """Return the version of the page, by which a screen sees that there is another one."""
    content = {"version": _version(id, since, desk), "refresh": REFRESH}
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return Document(routes.terminal_content(id), text.encode())


def _version(id: str, since: str, desk: Desk) -> str:
    """Return what changes when anything does of which the page or its kit is made."""
    venue, network = desk.catalogue.get(Venue, id), desk.catalogue.get(Network, id)
    assets = tuple(script(desk, name) for name in (SCRIPT, MODULE, STYLE))
    return of_value((venue, network, tuple(hours_of(network, desk).items()), since, assets))
