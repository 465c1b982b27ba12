"""How authors link to our own things, and what they meant when they gave an address instead."""

from __future__ import annotations

from plugins.core.wording import quoted

_FOLDERS = {  # of addresses on this site, with the scheme by which authors link to them
    "artikel": "artikel", "projekte": "projekt", "partner": "partner", "touren": "tour",
    "cityzeitung": "cityzeitung", "thema": "thema", "rubrik": "rubrik", "autor": "autor",
}  # fmt: skip


def link_by_name(address: str) -> str:
    """Return how to write a link that was given as an address on this site."""
    folder, _, name = address.strip("/").partition("/")
    scheme = _FOLDERS.get(folder)
    return f"Meinten Sie {quoted(f'{scheme}:{name}')}?" if scheme and name else ""
