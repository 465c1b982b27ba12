"""Joins our order of a build to Pelican, which is loaded only where it takes part in one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from plugins.build.hub_pelican import HubPelican


def hub_pelican(settings: dict[str, Any]) -> HubPelican:
    """Return Pelican with our order; what it calls where it would set up a class of its own."""
    from plugins.build.hub_pelican import HubPelican  # noqa: PLC0415 - loads all of Pelican

    return HubPelican(settings)


def register() -> None:
    """Join Pelican: the order of the build is in `order.py`, this module in pelicanconf.py."""
