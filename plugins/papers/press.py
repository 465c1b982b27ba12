"""XHTML and what it shows -> a tagged PDF (PDF/UA-1), set by WeasyPrint, which only workers load.

Nothing is fetched: what the sheet names is handed over beside it, everything else is refused.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import weasyprint
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError, URLFetcherResponse

from plugins.papers.artifacts import mend_tags

BASE = "https://paper.invalid/"  # a name that no network knows
_TYPES = {"jpg": "image/jpeg", "svg": "image/svg+xml", "css": "text/css", "woff2": "font/woff2"}


class Refused(FatalURLFetchingError):  # type: ignore[misc]
    """A sheet asked for something that was not handed over with it."""


@dataclass(frozen=True)
class Printed:
    """A finished PDF and how many pages it has."""

    content: bytes
    pages: int


@dataclass(frozen=True)
class _Shelf:
    """Hands out the parts of a paper by name; it knows no disk and no network."""

    parts: Mapping[str, bytes] = field(default_factory=dict)

    def __call__(self, url: str, *_: Any, **__: Any) -> URLFetcherResponse:
        name = url.removeprefix(BASE)
        if not url.startswith(BASE) or name not in self.parts:
            raise Refused(f"the paper asks for {url}, which is none of its parts")
        kind = _TYPES[name.rpartition(".")[2]]
        return URLFetcherResponse(url, self.parts[name], {"Content-Type": kind})


def print_pdf(sheet: str, parts: Mapping[str, bytes], identifier: str) -> Printed:
    """Return a sheet as PDF/UA-1; the same sheet and parts give the same bytes."""
    fonts = FontConfiguration()
    source = weasyprint.HTML(string=sheet, base_url=BASE, url_fetcher=_Shelf(parts))
    document = source.render(font_config=fonts)
    stream = io.BytesIO()
    document.write_pdf(
        stream,
        pdf_variant="pdf/ua-1",
        pdf_identifier=identifier.encode(),
        finisher=mend_tags,
    )
    return Printed(stream.getvalue(), len(document.pages))
