"""Finished files that are no pages -> facts: which addresses of the site they name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import urljoin

from plugins.core import routes
from plugins.publish.model import Facts, Use

_CSS = re.compile(r"url\(\s*+[\"']?([^\"')\s]++)|@import\s++[\"']([^\"']++)")
_WHOLE = r"[^\s\"'<>\\(){}]*+"
# A whole address of a page or a file; not a folder or a pattern of which a script makes some.
_JSON = re.compile(r'"(/(?:(?:[^\s"{}\\%#]|%[0-9A-Fa-f]{2})*(?:/|\.[a-z0-9]+))?(?:#[^\s"{}\\]*)?)"')
_FOLDED = re.compile(r"\r?\n[ \t]")
_FOLDING = frozenset((".ics", ".vcf"))
_KINDS = frozenset(
    (".css", ".geojson", ".ics", ".json", ".svg", ".txt", ".vcf", ".xml", ".webmanifest")
)


def has_addresses(name: str) -> bool:
    """Tell whether a file that is no page may name addresses."""
    own = not f"/{name}".startswith(routes.EDITORIAL)  # its paths are those of a repository
    return own and PurePosixPath(name).suffix in _KINDS


def facts_of_text(text: str, name: str, site_url: str) -> Facts:
    """Return the facts of a stylesheet, a feed, a calendar and the like."""
    suffix = PurePosixPath(name).suffix
    return Facts(uses=tuple(_uses(text, name, suffix, site_url)))


def _uses(text: str, name: str, suffix: str, site_url: str) -> Iterator[Use]:
    if suffix == ".css":
        for match in _CSS.finditer(text):
            yield Use(urljoin(f"/{name}", match[1] or match[2]), True, match.start())
        return
    if suffix in _FOLDING:
        text = _FOLDED.sub("", text)
    for match in re.finditer(re.escape(site_url) + _WHOLE, text):
        yield Use(match[0].rstrip(".,;:!?*"), False, match.start())
    if suffix == ".json":
        for match in _JSON.finditer(text):
            yield Use(match[1], False, match.start())
