"""Facts of all files -> what leads nowhere, what is asked of others, what is too heavy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from plugins.core import routes
from plugins.publish.model import Facts, Wrong

_HERE = ("http://127.0.0.1", "http://localhost", "http://[::1]")
# A direction of looking in a scene, which its viewer reads: #heading=120&pitch=-5&fov=60.
_VIEW = re.compile(r"(?:(?:heading|pitch|fov)=-?\d+(?:\.\d+)?(?:&|$))+")


class Allowed(NamedTuple):
    """What a page may weigh, in bytes as gzip sends them, and what else depends on settings."""

    page: int = 30_000
    script: int = 15_000
    style: int = 20_000
    drawn: bool = False
    """Whether stylesheets may hold pictures themselves, as `data:` addresses."""


OTHER_VIEWER = Allowed(script=25_000, drawn=True)
"""Where tours are shown with Pannellum, which weighs more than our viewer; see README."""


class Known(NamedTuple):
    """What the release has: its files with the bytes that are sent of each, anchors of pages."""

    weights: Mapping[str, int]
    ids: Mapping[str, Set[str]]
    site_url: str
    allowed: Allowed = Allowed()


def name_of(path: str) -> str:
    """Return the file that a server sends for a path."""
    name = unquote(path).lstrip("/")
    return f"{name}index.html" if name.endswith("/") or not name else name


def url_of(name: str) -> str:
    """Return the path at which a server sends a file."""
    if name == "index.html" or name.endswith("/index.html"):
        return f"/{name.removesuffix('index.html')}"
    return f"/{name}"


def wrongs_of(name: str, facts: Facts, known: Known) -> Iterator[Wrong]:
    """Give everything that is wrong with a finished file, as far as others are concerned."""
    for use in facts.uses:
        own = _own(use.address, known.site_url)
        if own is not None:
            if fault := _dead(own, known):
                yield Wrong(f"„{use.address}“ {fault}", _DEAD, use.offset)
        elif use.address.startswith(_HERE):
            yield Wrong(f"„{use.address}“ ist die Adresse einer Vorschau", _PREVIEW, use.offset)
        elif use.loads and not (known.allowed.drawn and use.address.startswith("data:image/")):
            yield Wrong(f"„{use.address}“ wird von anderswo geladen", _FOREIGN, use.offset)
    if name.endswith(".html") and not f"/{name}".startswith(routes.EDITORIAL):
        yield from _heavy(name, facts, known)


_DEAD = "Adresse berichtigen oder das Ziel mitveröffentlichen."
_PREVIEW = "Mit „make publish“ bauen und HUB_SITEURL setzen."
_FOREIGN = "Die Datei auf die eigene Website legen."
_LIGHTER = "Weniger laden oder auf mehrere Seiten verteilen."


def _own(address: str, site_url: str) -> str | None:
    """Return an address of ours without the host; None when it is not one of ours."""
    if address == site_url or address.startswith((f"{site_url}/", f"{site_url}#")):
        return address.removeprefix(site_url) or "/"
    if address.startswith("/") and not address.startswith("//"):
        return address
    return None


def _dead(address: str, known: Known) -> str:
    parts = urlsplit(address)
    name = name_of(parts.path)
    if name not in known.weights:
        return "führt zu keiner Datei"
    if parts.path.startswith(routes.TOURS) and _VIEW.fullmatch(parts.fragment):
        return ""
    anchors = known.ids.get(name)
    if parts.fragment and anchors is not None and unquote(parts.fragment) not in anchors:
        return "führt zu keinem Anker"
    return ""


def _heavy(name: str, facts: Facts, known: Known) -> Iterator[Wrong]:
    allowed = known.allowed
    sorts = (
        ("Die Seite", (url_of(name),), allowed.page),
        ("Was die Seite an Skripten lädt,", facts.scripts, allowed.script),
        ("Was die Seite an Gestaltung lädt,", facts.styles, allowed.style),
    )
    for what, addresses, most in sorts:
        weight = _weight(addresses, known)
        if weight > most:
            said = f"{what} wiegt {weight / 1000:.1f} kB statt höchstens {most / 1000:g} kB"
            yield Wrong(said, _LIGHTER, 0)


def _weight(addresses: Iterable[str], known: Known) -> int:
    own = (_own(address, known.site_url) for address in addresses)
    return sum(known.weights.get(name_of(urlsplit(path).path), 0) for path in own if path)
