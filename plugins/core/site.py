"""Checked settings, and the few facts about the site that every page may show."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from plugins.core.repository import Repository
from plugins.core.value import Value

FEATURE = re.compile(r"plugins\.[a-z_]+\.plugin")
"""The module by which a feature takes part in a build."""


@dataclass(frozen=True)
class HubSettings:
    """What pelicanconf.py decides, checked once; folders are absolute."""

    root: Path
    content: Path
    tours: Path
    theme: Path
    output: Path
    cache: Path
    node_modules: Path
    site_name: str
    site_url: str
    language: str
    published: bool
    epoch: int
    workers: int
    today: dt.date | None = None
    tile_formats: tuple[str, ...] = ("jpg",)
    """Suffixes of the sets of tiles that panoramas get, best compressed first."""
    executor: str = ""
    """`module:function` that opens an executor for panoramas; empty for local processes."""
    tour_viewer: str = "own"
    preview: bool = False
    """Whether what is not to be seen yet is shown and marked as such."""
    detectors: Path | None = None
    """Where OpenCV's detectors of faces and number plates may lie; None: nothing is searched."""
    editing: bool = False
    """Whether the site brings its editors' tools along, under /redaktion/."""
    api: bool = False
    """Whether what the site knows is published for programs, too, under /api/."""
    search: bool = False
    """Whether the site can be searched, under /suche/."""
    offline: bool = False
    """Whether readers may take pages along, under /offline/."""
    social_cards: bool = False
    """Whether pages get a card that stands for them elsewhere, under /karten/."""
    security_contact: str = ""
    """Whom finders of a weakness tell, as an address; empty: nobody is named."""
    releases: int = 5
    """How many releases of the published site are kept to go back to."""
    papers: tuple[str, ...] = ()
    """Formats in which editions can be taken along: pdf, epub."""
    repository: Repository | None = None
    """Into which the browser's editor commits; without one it works on a folder only."""

    @property
    def month(self) -> dt.date:
        """Return the first day of the month in which the site is built, by what it was told."""
        day = self.today or dt.datetime.fromtimestamp(self.epoch, dt.UTC).date()
        return day.replace(day=1)


class NavItem(Value, frozen=True):
    """An entry of the navigation; `tag` is its language where that is not the page's."""

    title: str
    url: str
    tag: str = ""


class SiteView(Value, frozen=True):
    """What the frame of every page shows."""

    name: str
    url: str
    tagline: str
    operator: str
    navigation: tuple[NavItem, ...]
    rubrics: tuple[NavItem, ...]
    service: tuple[NavItem, ...]
    notice: str
    stylesheet: str
    tour_stylesheet: str
    tour_script: str
    tour_vr_script: str
    icon: str
    fonts: tuple[str, ...]
    feed: str
    published: bool
    merchants: str = ""
    """Where the directory of merchants is; empty where there are none."""
    series: str = ""
    """Where the list of series is; empty where there are none."""
    api: str = ""
    """Where the data for programs are explained; empty where there are none."""
    search: str = ""
    """Where the site is searched; empty where it cannot be."""
    reading_style: str = ""
    """What dresses footnotes, quotations, galleries, where a text has some."""
    gallery_script: str = ""
    aloud_script: str = ""
    """What offers to have an article read aloud by the device itself."""
    reading_script: str = ""
    """What reads it, for those who want that."""
    share_script: str = ""
    code_script: str = ""
    """What draws QR codes, for those who ask for one."""
    offline: str = ""
    """Where reading without network is switched on; empty where it cannot be."""
    manifest: str = ""
    """Where a phone reads how it keeps the site among its programs; empty where it does not."""
    touch_icon: str = ""
    displays: str = ""
    """Where the list of displays is; empty where there are none."""
    venues: str = ""
    """Where the buildings with a wayfinder are; empty where there are none."""
    language: str = "de"
    """The language of the pages that show this frame; see core/languages.py."""
    tag: str = "de"
    locale: str = "de_DE"
    home: str = "/"
    languages: tuple[NavItem, ...] = ()
    """Where it says what there is in other languages; nothing where there is nothing."""
    words: Mapping[str, str] = {}
    """What the house says itself, by what it says in German; empty for German."""
    own_stylesheet: str = ""
    """What only pages in another language need."""
    others: tuple[SiteView, ...] = ()
    """The frames of pages in other languages."""

    def speaking(self, code: str) -> SiteView:
        """Return the frame of pages in a language."""
        return next((other for other in self.others if other.language == code), self)
