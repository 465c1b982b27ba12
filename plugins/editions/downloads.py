"""The files in which an edition can be taken along, announced with format and size."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from plugins.core.desk import Desk
from plugins.core.stories import PaperCard, PaperFile
from plugins.core.wording import counted, file_size
from plugins.editions.model import Download

_WORDS: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        "pdf": ("Als Zeitung zum Drucken", "barrierefrei getaggt", "application/pdf"),
        "epub": ("Als Buch fürs Lesegerät", "", "application/epub+zip"),
    }
)


def downloads(id: str, desk: Desk) -> tuple[Download, ...]:
    """Return the files of an edition; none where papers are not made, as in the preview."""
    card = desk.catalogue.find(PaperCard, id)
    return tuple(_download(file) for file in card.files) if card else ()


def _download(file: PaperFile) -> Download:
    title, more, type = _WORDS[file.format]
    pages = counted(file.pages, "Seite", "Seiten") if file.pages else ""
    facts = (file.format.upper(), file_size(file.size), pages, more)
    return Download(title, ", ".join(fact for fact in facts if fact), file.url, type)
