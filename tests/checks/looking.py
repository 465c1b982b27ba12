"""One rule over one text in one line."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from plugins.checks.model import Finding, Source
from plugins.checks.sources import source_of

NAME = "content/artikel/eins.md"
HEAD = "---\ntitle: Eins\n---\n"


def said(find: Callable[[Source], Iterator[Finding]], body: str, head: str = HEAD) -> list[str]:
    """Return what a rule says of an article's text."""
    return [found.error.message for found in find(source_of(NAME, head + body))]
