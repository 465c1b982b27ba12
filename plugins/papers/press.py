"""XHTML and what it shows -> a tagged PDF (PDF/UA-1), set by WeasyPrint, which only workers load.

Nothing is fetched: what the sheet names is handed over beside it, everything else is refused.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import weasyprint
from weasyprint.images import ImageFile
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError, URLFetcherResponse

from plugins.papers.artifacts import mend_tags

# Importing WeasyPrint lets Pillow accept half a picture, in all of the process: an author's fault
# would go to print, and in the pages.
ImageFile.LOAD_TRUNCATED_IMAGES = False
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


@contextmanager
def _without_clock() -> Iterator[None]:
    """Keep fontTools from writing into each font that it cuts down when it did so."""
    before = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = "0"
    try:
        yield
    finally:
        del os.environ["SOURCE_DATE_EPOCH"]
        if before is not None:
            os.environ["SOURCE_DATE_EPOCH"] = before


def print_pdf(sheet: str, parts: Mapping[str, bytes], identifier: str) -> Printed:
    """Return a sheet as PDF/UA-1; the same sheet and parts give the same bytes."""
    with _without_clock():
        return _printed(sheet, parts, identifier)


def _printed(sheet: str, parts: Mapping[str, bytes], identifier: str) -> Printed:
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
