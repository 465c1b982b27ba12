"""The editors' word as paragraphs of plain pieces, from which HTML mail and text are both made."""

from __future__ import annotations

from collections.abc import Iterable
from html.parser import HTMLParser

from plugins.core.prose import BodyPart
from plugins.newsletters.model import Paragraph, Run

_KINDS = {"p": "text", "li": "item", "h2": "heading", "h3": "heading", "h4": "heading"}
_STRONG = ("strong", "b", "th", "dt")


def paragraphs(parts: Iterable[BodyPart], site_url: str) -> tuple[Paragraph, ...]:
    """Return the words of a body; pictures and scenes stay on the site."""
    reader = _Words(site_url)
    for part in parts:
        if part.kind == "html":
            reader.feed(part.html)
    reader.close()
    reader.end_paragraph()
    return tuple(reader.paragraphs)


class _Words(HTMLParser):
    """Collects words between the marks of paragraphs, list items and headings."""

    def __init__(self, site_url: str) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[Paragraph] = []
        self._site_url = site_url
        self._kind = "text"
        self._runs: list[Run] = []
        self._address = ""
        self._strong = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _KINDS:
            self.end_paragraph()
            self._kind = _KINDS[tag]
        elif tag == "a":
            address = dict(attrs).get("href") or ""
            self._address = self._site_url + address if address.startswith("/") else address
        elif tag in _STRONG:
            self._strong += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in _KINDS or tag in ("tr", "dd", "ul", "ol", "table"):
            self.end_paragraph()
        elif tag == "a":
            self._address = ""
        elif tag in _STRONG:
            self._strong -= 1

    def handle_data(self, data: str) -> None:
        text = " ".join(data.split())
        if not text:
            text = " " if self._runs and data else ""
        else:
            text = (" " if data[0].isspace() else "") + text + (" " if data[-1].isspace() else "")
        if text:
            within = "" if self._address.startswith("#") else self._address
            self._runs.append(Run(text, within, self._strong > 0))

    def end_paragraph(self) -> None:
        """Keep what was collected, if it says anything."""
        if any(run.text.strip() for run in self._runs):
            self.paragraphs.append(Paragraph(self._kind, tuple(self._runs)))
        self._runs, self._kind = [], "text"
