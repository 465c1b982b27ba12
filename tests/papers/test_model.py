"""What a paper shows, each once, in a fixed order."""

from __future__ import annotations

from pathlib import Path

from plugins.papers.model import PaperFiles
from tests.papers.composed import paper


def test_pictures_and_codes_are_named_once_and_sorted() -> None:
    found = paper()
    for named in (found.plates, found.codes):
        names = [one.name for one in named]
        assert names == sorted(set(names))
    assert [piece.id for piece in found.pieces] == ["beitrag-eins", "beitrag-zwei"]
    assert found.cover in found.plates
    assert found.code in found.codes


def test_files_of_a_paper_lie_together() -> None:
    files = PaperFiles(Path("/cache/0123"), ("pdf",))
    assert files.file("pdf").parent == files.note.parent == Path("/cache/0123")
