"""Whether what was read of a hostile text may be printed: judged by others than who read it."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from typing import Any
from urllib.parse import urlsplit

from bs4 import BeautifulSoup
from bs4.element import Comment, Declaration, Doctype, ProcessingInstruction, Tag

from plugins.core.prose import Html, Phrase, Prose, markup_of
from plugins.core.value import Value
from tests.core.builders import desk

# Said once more, apart from the code: what a text may become.
_PLAIN = frozenset(
    [
        "blockquote",
        "br",
        "code",
        "dd",
        "dl",
        "dt",
        "em",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "strong",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_ATTRIBUTES = {
    "a": {"href", "rel", "title"}, "div": {"class", "role", "tabindex", "aria-label"},
    "ol": {"start"}, "th": {"scope"}, **{f"h{level}": {"id"} for level in range(2, 7)},
}  # fmt: skip
_SCHEMES = ("", "http", "https", "mailto", "tel")


def harm_in(value: Any) -> str:
    """Return what a browser should never get of anything that was read; empty when all is well."""
    return next((harm for prose in proses_in(value) if (harm := _harm_of(prose))), "")


def proses_in(value: Any) -> Iterator[Prose]:
    """Give every text within a value."""
    if isinstance(value, Prose):
        yield value
    elif isinstance(value, Value):
        for name in type(value).__struct_fields__:  # type: ignore[attr-defined]
            yield from proses_in(getattr(value, name))
    elif isinstance(value, tuple | list):
        for member in value:
            yield from proses_in(member)


def _harm_of(prose: Prose) -> str:
    slot = "/"  # as an address of ours
    german = desk()
    within = (
        markup_of(part, german) if isinstance(part, Html | Phrase) else slot for part in prose.parts
    )
    return harm_of("".join(within))


def harm_of(html: str) -> str:
    """Return what is harmful in markup."""
    soup = BeautifulSoup(html, "html.parser")
    for node in soup.descendants:
        if isinstance(node, Comment | Declaration | Doctype | ProcessingInstruction):
            return f"a {type(node).__name__}"
        if isinstance(node, Tag):
            harm = _harm_of_tag(node)
            if harm:
                return harm
    return ""


def _harm_of_tag(tag: Tag) -> str:
    allowed = _ATTRIBUTES.get(tag.name, set() if tag.name in _PLAIN else None)
    if allowed is None:
        return f"<{tag.name}>"
    if tag.attrs.keys() - allowed:
        return f"<{tag.name}> with {sorted(tag.attrs.keys() - allowed)}"
    address = unescape(str(tag.get("href", "")))
    shown = "".join(sign for sign in address if sign > " ")  # as browsers read it
    if urlsplit(shown).scheme.lower() not in _SCHEMES or shown.startswith("//"):
        return f"a link to {address}"
    return ""
