"""Pelican and ours: its settings become HubSettings, its generators get our three steps.

A feature's `plugin.py` derives one class from `HubGenerator`:

    gather()   read its files, announce its cards      (nothing of other features is known)
    compile()  plan its pages from the desk            (all cards are known)
    outputs()  give its planned pages and finished files

The order of the steps is in `plugins/build/plugin.py`; nothing is written before every
feature has compiled and the report is clean.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import urlsplit

from pelican.generators import Generator

from plugins.core.cards import Card, Catalogue, duplicates
from plugins.core.desk import Desk
from plugins.core.errors import SettingsError
from plugins.core.pages import Output
from plugins.core.pictures import PictureOrders
from plugins.core.prose import ProseReader
from plugins.core.report import Report
from plugins.core.site import HubSettings, SiteView

HUB = "HUB_STATE"  # the key under which Pelican's shared context carries the Hub


class Hub:
    """One build: its settings, what is found, and, once all cards are known, its desk."""

    def __init__(self, settings: HubSettings) -> None:
        """Start an empty build."""
        self.settings = settings
        self.report = Report()
        self.prose = ProseReader()
        self._cards: list[Card] = []
        self._broken: list[tuple[type, str]] = []
        self._desk: Desk | None = None
        self._planned: list[Output] = []

    def announce(self, cards: Iterable[Card]) -> None:
        """Make cards known to all features."""
        self._cards.extend(cards)

    def announce_broken(self, kind: type, ids: Iterable[str]) -> None:
        """Say that things exist although their files have faults: links to them are none."""
        self._broken.extend((kind, id) for id in ids)

    def open_desk(self, site: SiteView) -> None:
        """Close the gathering: from here on every card is known."""
        duplicates(self._cards, self.report)
        catalogue = self.catalogue()
        orders = PictureOrders(catalogue, self.report)
        self._desk = Desk(catalogue, orders, self.report, self.settings, site)

    def catalogue(self) -> Catalogue:
        """Return the cards announced so far."""
        return Catalogue(self._cards, self._broken)

    def plan(self, outputs: Iterable[Output]) -> None:
        """Take over what a feature wants to have written."""
        self._planned.extend(outputs)

    @property
    def planned(self) -> tuple[Output, ...]:
        """Return what all features asked so far want to have written."""
        return tuple(self._planned)

    @property
    def desk(self) -> Desk:
        """Return the desk; asking for it while features still gather is our own bug."""
        if self._desk is None:
            raise RuntimeError("the desk opens when all features have gathered")
        return self._desk


class HubGenerator(Generator):  # type: ignore[misc]
    """The base of every feature's generator."""

    hub_feature: ClassVar[bool] = True

    @property
    def hub(self) -> Hub:
        """Return the build that all features share."""
        hub = self.context[HUB]
        assert isinstance(hub, Hub)
        return hub

    def gather(self) -> None:
        """Read the feature's files and announce its cards."""

    def compile(self) -> None:
        """Plan the feature's pages from the desk."""

    def outputs(self) -> Iterable[Output]:
        """Give the planned pages and finished files."""
        return ()

    def generate_context(self) -> None:
        """Gather, as Pelican's first step."""
        self.gather()


def hub_settings(settings: Mapping[str, Any]) -> HubSettings:
    """Return Pelican's settings as ours; a wrong one raises SettingsError."""
    root = Path(settings["PATH"]).parent
    return HubSettings(
        root=root,
        content=_folder(settings, "PATH"),
        tours=_folder(settings, "HUB_TOURS"),
        theme=_folder(settings, "THEME"),
        output=Path(settings["OUTPUT_PATH"]),
        cache=Path(_text(settings, "CACHE_PATH")),
        node_modules=Path(_text(settings, "HUB_NODE_MODULES")),
        site_name=_text(settings, "SITENAME"),
        site_url=_site_url(settings),
        language=_text(settings, "DEFAULT_LANG"),
        published=_switch(settings, "HUB_PUBLISHED"),
        epoch=_epoch(),
        workers=_count(settings, "HUB_WORKERS") or os.cpu_count() or 1,
        tour_viewer=_choice(settings, "HUB_TOUR_VIEWER", ("own", "pannellum")),
    )


def _text(settings: Mapping[str, Any], key: str) -> str:
    value = settings.get(key)
    if not isinstance(value, str) or not value:
        raise SettingsError(f"{key} must be a text that is not empty, not {value!r}")
    return value


def _folder(settings: Mapping[str, Any], key: str) -> Path:
    path = Path(_text(settings, key))
    if not path.is_dir():
        raise SettingsError(f"{key} must be a folder that exists, not {path}")
    return path


def _switch(settings: Mapping[str, Any], key: str) -> bool:
    value = settings.get(key)
    if not isinstance(value, bool):
        raise SettingsError(f"{key} must be True or False, not {value!r}")
    return value


def _choice(settings: Mapping[str, Any], key: str, choices: tuple[str, ...]) -> str:
    """Return one of some words; the first where the setting is silent."""
    value = settings.get(key, choices[0])
    if value not in choices:
        raise SettingsError(f"{key} must be one of {', '.join(choices)}, not {value!r}")
    return str(value)


def _count(settings: Mapping[str, Any], key: str) -> int:
    value = settings.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise SettingsError(f"{key} must be a whole number from 0, not {value!r}")
    return value


def _site_url(settings: Mapping[str, Any]) -> str:
    url = _text(settings, "SITEURL")
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path:
        raise SettingsError(f"SITEURL must be scheme and host without a final slash, not {url!r}")
    return url


def _epoch() -> int:
    """Return SOURCE_DATE_EPOCH in seconds, or 0; the build itself never asks the clock."""
    value = os.environ.get("SOURCE_DATE_EPOCH", "0")
    if not value.isdigit():
        raise SettingsError(f"SOURCE_DATE_EPOCH must be seconds as digits, not {value!r}")
    return int(value)
