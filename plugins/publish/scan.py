"""A finished page -> facts: what it names, what browsers load, what must not be in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from urllib.parse import urljoin

from plugins.publish.model import Facts, Use, Wrong
from plugins.publish.tags import Tag, tags

_EMPTY = frozenset(
    (
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr",
    )
)  # fmt: skip
_LINKS = ("href", "src", "poster", "action", "formaction", "data", "data-scene", "xlink:href")
_SETS = ("srcset", "imagesrcset")
_LOADED = frozenset(("stylesheet", "preload", "modulepreload", "icon", "manifest"))
_LINKING = frozenset(("a", "area", "form", "button"))  # browsers wait until somebody asks
_DATA = frozenset(("application/ld+json", "application/json", "text/plain"))
_FOREIGN = frozenset(("svg", "math"))

_NESTING = "Die Vorlage der Seite prüfen: Elemente müssen ganz ineinander liegen."
_OWN_FILE = "In eine Datei des Themes verlegen: Die Sicherheitsregeln der Website sperren es."


def scan(page: str, url: str) -> Facts:
    """Return the facts of a page at an address."""
    ids: list[str] = []
    uses: list[Use] = []
    scripts: list[str] = []
    styles: list[str] = []
    wrongs: list[Wrong] = []
    open_tags: list[str] = []
    for tag in tags(page):
        wrongs += _nested(tag, open_tags)
        if tag.ends:
            continue
        wrongs += _inline(tag)
        found = tuple(_uses(tag, url))
        uses += found
        if "id" in tag.attributes:
            ids.append(tag.attributes["id"])
        if tag.name == "script" and "src" in tag.attributes:
            scripts += (use.address for use in found)
        elif tag.name == "link" and "stylesheet" in _rel(tag):
            styles += (use.address for use in found)
    wrongs += _ended(open_tags, page)
    wrongs += _doubled(ids)
    return Facts(tuple(ids), tuple(uses), tuple(scripts), tuple(styles), tuple(wrongs))


def _nested(tag: Tag, open_tags: list[str]) -> Iterator[Wrong]:
    """Follow how elements lie in one another; give what does not fit."""
    if tag.doubled:
        yield Wrong(f"<{tag.name}> hat ein Attribut doppelt", "Eines entfernen.", tag.offset)
    if tag.ends:
        if open_tags and open_tags[-1] == tag.name:
            open_tags.pop()
        elif tag.name in open_tags:
            while open_tags.pop() != tag.name:
                pass
            yield Wrong(f"</{tag.name}> steht an der falschen Stelle", _NESTING, tag.offset)
        else:
            yield Wrong(f"</{tag.name}> beendet nichts", _NESTING, tag.offset)
    elif tag.name not in _EMPTY and not (tag.closed and not _FOREIGN.isdisjoint({*open_tags})):
        open_tags.append(tag.name)


def _ended(open_tags: list[str], page: str) -> Iterator[Wrong]:
    for name in open_tags:
        yield Wrong(f"<{name}> hat kein Ende", _NESTING, len(page))
    if not page.lower().startswith("<!doctype html"):
        yield Wrong("Die Seite beginnt nicht mit <!doctype html>", "Die Vorlage prüfen.", 0)


def _doubled(ids: list[str]) -> Iterator[Wrong]:
    for id, count in Counter(ids).items():
        if count > 1:
            yield Wrong(f"Den Anker „{id}“ gibt es zweimal", "Einen davon umbenennen.", 0)


def _inline(tag: Tag) -> Iterator[Wrong]:
    """Give what the site's Content Security Policy forbids a page to bring along."""
    kind = tag.attributes.get("type", "")
    if tag.name == "script" and "src" not in tag.attributes and kind not in _DATA:
        yield Wrong("Ein Skript steht in der Seite selbst", _OWN_FILE, tag.offset)
    if tag.name == "style" or "style" in tag.attributes:
        yield Wrong("Eine Gestaltung steht in der Seite selbst", _OWN_FILE, tag.offset)
    if tag.name == "base":
        yield Wrong("<base> verlegt alle Adressen der Seite", "Entfernen.", tag.offset)
    for key, value in tag.attributes.items():
        code = key in _LINKS and value.strip().lower().startswith(("javascript:", "vbscript:"))
        if code or key.startswith("on"):
            yield Wrong(f"{key}= ist ein Skript in der Seite selbst", _OWN_FILE, tag.offset)


def _uses(tag: Tag, url: str) -> Iterator[Use]:
    for key, value in tag.attributes.items():
        if key in _LINKS:
            yield Use(_whole(value.strip(), url), key != "data-scene" and _loads(tag), tag.offset)
        elif key in _SETS:
            for candidate in value.split(","):
                if candidate.strip():
                    yield Use(_whole(candidate.split()[0], url), True, tag.offset)
        elif key == "content" and value.startswith(("/", "http://", "https://")):
            yield Use(value, False, tag.offset)


def _whole(address: str, url: str) -> str:
    """Return an address as seen from the site's root."""
    if address.startswith("/") and not address.startswith("//"):
        return address
    return url + address if address.startswith("#") else urljoin(url, address)


def _loads(tag: Tag) -> bool:
    """Tell whether browsers fetch what a tag names without being asked."""
    return tag.name not in _LINKING and (tag.name != "link" or not _rel(tag).isdisjoint(_LOADED))


def _rel(tag: Tag) -> frozenset[str]:
    return frozenset(tag.attributes.get("rel", "").lower().split())
