"""Reading without network: the page that switches it on, what it takes along, the manifest."""

from __future__ import annotations

import json

from plugins.core import linked_data, routes
from plugins.core.cards import ArticleCard, AssetCard, EditionCard
from plugins.core.desk import Desk
from plugins.core.pages import Crumb, Document, Head, Page, Planned
from plugins.offline.model import OfflineView

START = Crumb("Startseite", routes.HOME)
TITLE = "Offline lesen"
SUMMARY = (
    "Die aktuelle Ausgabe und alles, was Sie gelesen haben, auch ohne Netz: im Zug, im Keller, "
    "im Funkloch. Erst wenn Sie es einschalten, und nur auf diesem Gerät."
)
SCRIPT = "offline.js"
PAPER, ROOFS = "#fbf8f2", "#9a3324"  # of tokens.css
ICONS = (
    ("icon-192.png", 192, "any"),
    ("icon-512.png", 512, "any"),
    ("icon-maskable.png", 512, "maskable"),
)


def compile_offline(desk: Desk) -> tuple[Planned, ...]:
    """Plan the page, the list of what is taken along, and the manifest."""
    return (
        Planned(routes.OFFLINE, offline_page),
        Planned(routes.OFFLINE_CONTENT, offline_content),
        Planned(routes.MANIFEST, manifest),
    )


def offline_page(desk: Desk) -> Page:
    """Return the page that explains and switches; ask for an unknown page and it is the answer."""
    edition = _current(desk)
    script = desk.catalogue.find(AssetCard, SCRIPT)
    way = (START, Crumb(TITLE, routes.OFFLINE))
    view = OfflineView(
        title=TITLE,
        summary=SUMMARY,
        crumbs=(START,),
        edition=Crumb(edition.title, edition.url) if edition else None,
        count=len(_articles(edition, desk)),
        worker=routes.OFFLINE_WORKER,
        content=routes.OFFLINE_CONTENT,
    )
    head = Head(
        title=TITLE,
        description=SUMMARY,
        url=routes.OFFLINE,
        crumbs=view.crumbs,
        scripts=(script.url,) if script else (),
        json_ld=linked_data.dump(linked_data.breadcrumbs(way, desk.settings.site_url)),
    )
    return Page("offline/offline.html", head, view)


def offline_content(desk: Desk) -> Document:
    """Return the addresses of the pages that are taken along, the most wanted first."""
    edition = _current(desk)
    articles = desk.catalogue.cards(ArticleCard, _articles(edition, desk))
    pages = [
        routes.OFFLINE,
        routes.HOME,
        *([edition.url] if edition else []),
        *(card.url for card in articles),
    ]
    return Document(routes.OFFLINE_CONTENT, _dump({"pages": pages}))


def manifest(desk: Desk) -> Document:
    """Return the web application manifest: with it a phone keeps the site among its programs."""
    icons = [
        {"src": card.url, "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
        for id, size, purpose in ICONS
        if (card := desk.catalogue.find(AssetCard, id))
    ]
    name = desk.settings.site_name
    said = {
        "id": routes.HOME, "name": name, "short_name": name.split(" ")[0],
        "lang": desk.settings.language, "dir": "ltr",
        "description": desk.site.tagline, "start_url": routes.HOME, "scope": routes.HOME,
        "display": "minimal-ui", "background_color": PAPER, "theme_color": ROOFS,
        "categories": ["news"], "icons": icons,
    }  # fmt: skip
    return Document(routes.MANIFEST, _dump(said))


def _current(desk: Desk) -> EditionCard | None:
    """Return the newest edition."""
    return max(desk.catalogue.all(EditionCard), key=lambda card: card.id, default=None)


def _articles(edition: EditionCard | None, desk: Desk) -> tuple[str, ...]:
    return desk.catalogue.group(ArticleCard, "sound edition", edition.id) if edition else ()


def _dump(said: object) -> bytes:
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()
