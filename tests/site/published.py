"""A built site as visitors and robots find it: pages, addresses, what an address leads to."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as etree
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

from tests.builders import Done

HOST = "http://127.0.0.1:8000"  # SITEURL in pelicanconf.py
OTHER_PATHS = {"redaktion/konfiguration.json"}  # its paths are those of a repository
_SUBRESOURCES = {
    ("img", "src"), ("script", "src"), ("source", "src"), ("video", "src"), ("audio", "src"),
    ("video", "poster"), ("iframe", "src"), ("object", "data"), ("embed", "src"),
    ("image", "href"),
}  # fmt: skip
_LINKS = ("href", "src", "poster", "action", "data-scene", "content", "data")
_SETS = ("srcset", "imagesrcset")
_IDREFS = ("aria-labelledby", "aria-describedby", "aria-controls", "popovertarget", "for")
_CSS_URL = re.compile(r"url\(\s*[\"']?([^\"')]+)")


@dataclass(frozen=True)
class Use:
    """An address that a file uses, and how."""

    file: str
    address: str
    loads: bool = False  # fetched by the browser on its own

    def __str__(self) -> str:
        """Return the use as a fault names it."""
        return f"{self.file} -> {self.address}"


@dataclass(frozen=True)
class Published:
    """An output folder and the build that made it."""

    folder: Path
    done: Done

    @cached_property
    def files(self) -> frozenset[str]:
        """Return the path of every file."""
        found = (path for path in self.folder.rglob("*") if path.is_file())
        return frozenset(path.relative_to(self.folder).as_posix() for path in found)

    @cached_property
    def pages(self) -> dict[str, BeautifulSoup]:
        """Return every HTML page by its address, sorted."""
        names = sorted(name for name in self.files if name.endswith(".html"))
        return {_address(name): self.parsed(name) for name in names}

    @cached_property
    def ids(self) -> dict[str, set[str]]:
        """Return every page's anchors."""
        return {
            url: {str(t["id"]) for t in soup.select("[id]")} for url, soup in self.pages.items()
        }

    def parsed(self, name: str) -> BeautifulSoup:
        """Return an HTML file as a tree."""
        return BeautifulSoup(self.text(name), "html.parser")

    def text(self, name: str) -> str:
        """Return a file's text."""
        return (self.folder / name).read_text(encoding="utf-8")

    def answers(self, address: str) -> bool:
        """Tell whether an address of ours leads to a file, and its fragment to an element."""
        parts = urlsplit(address)
        path = unquote(parts.path)
        name = f"{path}index.html" if path.endswith("/") else path
        if name.lstrip("/") not in self.files:
            return False
        if parts.fragment.startswith("heading=") and path.startswith("/touren/"):
            return True  # a view of a panorama
        return not parts.fragment or unquote(parts.fragment) in self.ids.get(path, set())

    def uses(self) -> Iterator[Use]:
        """Give every address in pages, stylesheets, feeds, the sitemap and scene files."""
        for url, soup in self.pages.items():
            yield from _of_page(url, soup)
        for name in sorted(self.files):
            yield from self._of_file(name)

    def _of_file(self, name: str) -> Iterator[Use]:
        url = f"/{name}"
        if name.endswith(".css"):
            for address in _CSS_URL.findall(self.text(name)):
                yield Use(url, urljoin(url, address), loads=True)
        elif name.endswith(".json") and name not in OTHER_PATHS:
            for text in _strings(json.loads(self.text(name))):
                if text.startswith(("/", HOST)) and "{" not in text:
                    yield Use(url, text)
                yield from _of_markup(url, text)
        elif name.endswith(".xml"):
            for element in etree.fromstring(self.text(name)).iter():
                yield from _of_element(url, element)


def _of_element(url: str, element: etree.Element) -> Iterator[Use]:
    text = (element.text or "").strip()
    if text.startswith(HOST):
        yield Use(url, text)
    yield from _of_markup(url, text)
    for attribute in ("href", "url", "src"):
        if element.get(attribute):
            yield Use(url, urljoin(HOST + url, element.get(attribute)))


def is_withdrawn(soup: BeautifulSoup) -> bool:
    """Tell whether an article's page says that it no longer holds."""
    return any("Zurückgezogen" in notice.get_text() for notice in soup.select("main .notice"))


def leads_on(soup: BeautifulSoup) -> bool:
    """Tell the page at an old address, which leads to a new one at once."""
    return soup.select_one('meta[http-equiv="refresh"]') is not None


def is_for_frames(url: str) -> bool:
    """Tell whether a page is a copy of a scene's page made for iframes of other sites."""
    return url.endswith("/einbetten/")


def is_for_editors(url: str) -> bool:
    """Tell whether a page is a tool of those who write, which no reader's page leads to."""
    return url.startswith("/redaktion/")


def is_for_windows(url: str) -> bool:
    """Tell whether a page fills a screen in a shop window; all it says has a page of its own."""
    return url.startswith("/display/")


def ours(address: str) -> str | None:
    """Return an address of our site without scheme and host; None when it is another's."""
    if address.startswith(HOST):
        return address.removeprefix(HOST) or "/"
    parts = urlsplit(address)
    return None if parts.scheme or parts.netloc else address


def is_foreign(address: str) -> bool:
    """Tell whether loading an address asks another host."""
    return ours(address) is None and not address.startswith("data:")


def broken_idrefs(url: str, soup: BeautifulSoup, ids: set[str]) -> Iterator[str]:
    """Give every name of an element that a page refers to and does not have."""
    for attribute in _IDREFS:
        for tag in soup.select(f"[{attribute}]"):
            for id in _words(tag, attribute):
                if id not in ids:
                    yield f"{url}: {attribute}={id}"


def _of_page(url: str, soup: BeautifulSoup) -> Iterator[Use]:
    for tag in soup.find_all(True):
        for attribute in _LINKS:
            address = str(tag.get(attribute) or "")
            if not address or (attribute == "content" and not address.startswith(("/", "http"))):
                continue
            loads = (tag.name, attribute) in _SUBRESOURCES or (
                tag.name == "link" and attribute == "href" and _loads(tag)
            )
            yield Use(url, urljoin(url, address), loads)
        for attribute in _SETS:
            for candidate in str(tag.get(attribute) or "").split(","):
                if candidate.strip():
                    yield Use(url, urljoin(url, candidate.split()[0]), loads=True)
        if tag.name == "textarea":  # code to paste into other sites
            yield from (Use(url, use.address) for use in _of_markup(url, tag.get_text()))
        if tag.name == "script" and tag.get("type") == "application/ld+json":
            for text in _strings(json.loads(tag.get_text())):
                if text.startswith(HOST):
                    yield Use(url, text)


def _of_markup(url: str, text: str) -> Iterator[Use]:
    """Give the addresses in a piece of HTML inside a feed; a reader has no page to resolve them."""
    if "<" in text and ">" in text:
        for use in _of_page(HOST + "/", BeautifulSoup(text, "html.parser")):
            yield Use(url, use.address)


def _loads(tag: Tag) -> bool:
    return bool(
        {"stylesheet", "preload", "icon", "modulepreload", "manifest"} & set(_words(tag, "rel"))
    )


def _words(tag: Tag, attribute: str) -> list[str]:
    value = tag.get(attribute) or ""
    return value.split() if isinstance(value, str) else list(value)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def _address(name: str) -> str:
    return "/" + name.removesuffix("index.html") if name.endswith("index.html") else f"/{name}"
