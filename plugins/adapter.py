"""Pelican and ours: its settings become HubSettings, its generators get our four steps.

A feature's `plugin.py` derives one class from `HubGenerator`:

    gather()   have its files read, announce its cards   (nothing of other features is known)
    gathered() announce what another process made        (all have read)
    compile()  plan its outputs from the desk            (all cards are known)
    prepare()  make what pages tell the size of          (nothing was at fault so far)
    review()   note what only shows now                  (all pages are made)
    outputs()  give finished files                       (nothing is at fault)

The order of the steps is in `plugins/build/order.py`; nothing is written before every
page is made and the report is clean.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Executor
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

from plugins.core.catalogue import Catalogue, Maker, duplicates
from plugins.core.contact import contact_of
from plugins.core.desk import Desk, open_desk
from plugins.core.environment import day_of, epoch_of, is_preview
from plugins.core.errors import Mark, SettingsError
from plugins.core.folders import listing
from plugins.core.formats import paper_formats, tile_formats
from plugins.core.kinds import Kind
from plugins.core.packing import Packed
from plugins.core.pages import CachedFile, Document, MadePage, Planned
from plugins.core.readings import Input, ReadInput, file_inputs
from plugins.core.report import Report
from plugins.core.repository import repository_of
from plugins.core.site import HubSettings, SiteView
from plugins.core.wording import long_date, quoted


class Reads(Protocol):
    """What remembers readings from build to build."""

    def read(
        self, feature: str, inputs: Sequence[Input], read: ReadInput, report: Report
    ) -> tuple[list[Packed], list[tuple[type, str]]]:
        """Return the values of inputs in their order, and the names of broken things."""

    def remember(self, name: str, make: Callable[[], str]) -> str:
        """Return a text that depends on code, packages and settings only, made once."""


class Hub:
    """One build: its settings, what is found, and, once all cards are known, its desk."""

    def __init__(
        self, settings: HubSettings, reads: Reads, features: Sequence[type[HubGenerator]] = ()
    ) -> None:
        """Start an empty build; what lies in content/ and tours/ is looked at once."""
        self.settings = settings
        self.report = Report()
        self.content = listing(settings.content, settings.root)
        self.tours = listing(settings.tours, settings.tours.parent)
        self.planned: list[Planned] = []
        """What the features that were asked so far have planned."""
        self.made: tuple[MadePage, ...] = ()
        self._reads = reads
        self._features = features
        self._items: list[Any] = []
        self._broken: list[tuple[type, str]] = []
        self._hidden: dict[tuple[type, str], dt.date | None] = {}
        self._amended: dict[tuple[type, str], Any] = {}
        self._makers: dict[type, Maker] = {}
        self._desk: Desk | None = None

    def files(self, folder: str, suffix: str) -> tuple[Input, ...]:
        """Return the files of a folder below content/, each as an input of its own."""
        files = tuple(file for file in self.content if not file.linked)
        return file_inputs(files, f"{self.settings.content.name}/{folder}", suffix)

    def file(self, name: str) -> Input:
        """Return one file below content/ as an input, also when it is missing."""
        path = self.settings.content / name
        known = f"{self.settings.content.name}/{name}"
        parts = tuple(file for file in self.content if file.name == known and not file.linked)
        return Input(path, known, parts)

    def read(self, feature: str, inputs: Sequence[Input], read: ReadInput) -> list[Packed]:
        """Return what inputs say and announce it; unchanged ones are not read again."""
        values, broken = self._reads.read(feature, inputs, read, self.report)
        self.announce(values)
        self._broken += broken
        return values

    def remember(self, name: str, make: Callable[[], str]) -> str:
        """Return a text that depends on code, packages and settings only, made once."""
        return self._reads.remember(name, make)

    def kinds(self) -> tuple[Kind, ...]:
        """Return every kind of file that editors write for the features of this site."""
        return tuple(kind for feature in self._features for kind in feature.kinds())

    def announce(self, items: Iterable[Any]) -> None:
        """Make cards, or values of a feature's own, known by kind and id."""
        self._items.extend(items)

    def derive(self, kind: type, make: Maker) -> None:
        """Let cards of a kind be made when a page asks for them."""
        self._makers[kind] = make

    def withhold(self, id: str, mark: Mark, day: dt.date | None, kinds: tuple[type, ...]) -> None:
        """Keep a thing that was announced from being seen before its day; no day: a draft."""
        self._hidden.update({(kind, id): day for kind in kinds})
        why = f"erscheint erst am {long_date(day)}" if day else "ist ein Entwurf"
        self.report.remind(mark, f"{quoted(id)} {why} und wird noch nicht gezeigt")

    def amend(self, items: Iterable[Any]) -> None:
        """Let others see things that were announced as these ones, of the same kind and id."""
        self._amended.update({_key(item): item for item in items})

    def catalogue(self) -> Catalogue:
        """Return what was announced so far."""
        items = (self._amended.get(_key(item), item) for item in self._items)
        seen = [item for item in items if _key(item) not in self._hidden]
        catalogue = Catalogue(seen, self._broken, self._hidden)
        catalogue.shelves.amended = frozenset(self._amended)
        for kind, make in self._makers.items():
            catalogue.derive(kind, make)
        return catalogue

    def open_desk(self, catalogue: Catalogue, site: SiteView) -> Desk:
        """Close the gathering: from here on every card is known."""
        duplicates(self._items, self.report)
        self._desk = open_desk(catalogue, self.settings, site, self.report)
        return self._desk

    @property
    def desk(self) -> Desk:
        """Return the desk; asking for it while features still gather is our own bug."""
        if self._desk is None:
            raise RuntimeError("the desk opens when all features have gathered")
        return self._desk


def _key(item: Any) -> tuple[type, str]:
    return (item.kind if type(item) is Packed else type(item)), item.id


class HubGenerator:
    """The base of every feature's generator."""

    def __init__(self, hub: Hub) -> None:
        """Take the build that all features share."""
        self.hub = hub

    @classmethod
    def kinds(cls) -> tuple[Kind, ...]:
        """Name the kinds of files that editors write for this feature, with their forms."""
        return ()

    def gather(self) -> None:
        """Have the feature's files read and announce its cards."""

    def gathered(self) -> None:
        """Announce what another process made while all features gathered."""

    def compile(self) -> Iterable[Planned]:
        """Plan the feature's outputs from the desk; none is made here."""
        return ()

    def prepare(self) -> None:
        """Make finished files of which pages say how large they are; never for a check."""

    def review(self) -> None:
        """Note what only shows when all pages are made."""

    def outputs(self) -> Iterable[CachedFile | Document]:
        """Give finished files, and what can only be written when all pages are made."""
        return ()


def join(generator: Callable[[Any], type[HubGenerator]]) -> None:
    """Make a feature's generator known to Pelican, which is loaded only then."""
    from pelican.plugins import signals  # noqa: PLC0415 - see build/door.py

    signals.get_generators.connect(generator)


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
        epoch=epoch_of(os.environ),
        workers=_count(settings, "HUB_WORKERS") or os.cpu_count() or 1,
        today=day_of(os.environ),
        tile_formats=tile_formats(settings),
        executor=_executor(settings),
        tour_viewer=_choice(settings, "HUB_TOUR_VIEWER", ("own", "pannellum")),
        preview=is_preview(os.environ),
        editing=_switch(settings, "HUB_EDITING"),
        api=_switch(settings, "HUB_API"),
        search=_switch(settings, "HUB_SEARCH"),
        offline=_switch(settings, "HUB_OFFLINE"),
        social_cards=_switch(settings, "HUB_SOCIAL_CARDS"),
        detectors=_place(settings, "HUB_DETECTORS"),
        security_contact=contact_of(settings.get("HUB_SECURITY_CONTACT", "")),
        releases=_count({"HUB_RELEASES": 5, **settings}, "HUB_RELEASES") or 1,
        papers=paper_formats(settings, is_preview(os.environ)),
        repository=repository_of(settings.get("HUB_EDITING_BACKEND", {})),
    )


def open_executor(name: str) -> Executor:
    """Return what the function of a setting `module:function` opens."""
    module, _, function = name.partition(":")
    executor = getattr(import_module(module), function)()
    if not isinstance(executor, Executor):
        raise SettingsError(f"HUB_EXECUTOR must open an executor; {name} returned {executor!r}")
    return executor


def _text(settings: Mapping[str, Any], key: str) -> str:
    value = settings.get(key)
    if not isinstance(value, str) or not value:
        raise SettingsError(f"{key} must be a text that is not empty, not {value!r}")
    return value


def _place(settings: Mapping[str, Any], key: str) -> Path | None:
    """Return a folder that need not exist; None where the setting is empty or silent."""
    value = settings.get(key, "")
    if not isinstance(value, str) or (value and not Path(value).is_absolute()):
        raise SettingsError(f"{key} must be empty or an absolute path, not {value!r}")
    return Path(value) if value else None


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


def _executor(settings: Mapping[str, Any]) -> str:
    """Return `module:function` after a look whether there is such a function."""
    name = settings.get("HUB_EXECUTOR", "")
    if name == "":
        return ""
    module, _, function = name.partition(":") if isinstance(name, str) else ("", "", "")
    try:
        found = callable(getattr(import_module(module), function)) if module else False
    except (ImportError, AttributeError):
        found = False
    if not found:
        raise SettingsError(f"HUB_EXECUTOR must be module:function that exists, not {name!r}")
    return str(name)


def _site_url(settings: Mapping[str, Any]) -> str:
    url = _text(settings, "SITEURL")
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path:
        raise SettingsError(f"SITEURL must be scheme and host without a final slash, not {url!r}")
    return url
