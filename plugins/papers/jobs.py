"""Whether the files of a paper are there, and what pages say of them; nothing is loaded for it."""

from __future__ import annotations

from plugins.core import routes
from plugins.core.errors import Mark
from plugins.core.sealed import is_sealed
from plugins.core.stories import PaperCard, PaperFile
from plugins.papers.model import PaperFiles


def is_made(files: PaperFiles) -> bool:
    """Tell whether every file of a paper lies in the cache as it was made."""
    own = (files.note, *map(files.file, files.formats))
    return is_sealed(files.folder, (file.relative_to(files.folder).as_posix() for file in own))


def card_of(id: str, files: PaperFiles, mark: Mark) -> PaperCard:
    """Return the finished files of an edition with their sizes."""
    pages = int(files.note.read_text(encoding="utf-8"))
    return PaperCard(id, tuple(_file(id, format, files, pages) for format in files.formats), mark)


def _file(id: str, format: str, files: PaperFiles, pages: int) -> PaperFile:
    size = files.file(format).stat().st_size
    return PaperFile(format, routes.paper(id, format), size, pages if format == "pdf" else 0)
