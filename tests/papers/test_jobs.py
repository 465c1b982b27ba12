"""Whether a paper's files are there, and what pages say of them."""

from __future__ import annotations

from pathlib import Path

from plugins.core.errors import Mark
from plugins.core.stories import PaperFile
from plugins.papers.jobs import card_of, is_made
from plugins.papers.model import PaperFiles
from tests.finished import put_finished


def test_a_paper_is_made_when_all_its_files_are_there(tmp_path: Path) -> None:
    files = PaperFiles(tmp_path / "a", ("pdf", "epub"))
    contents = {"zeitung.pdf": b"x" * 7, "zeitung.epub": b"x" * 5, files.note.name: b"12\n"}
    assert not is_made(files)
    for lacking in contents:
        other = PaperFiles(tmp_path / lacking, files.formats)
        put_finished(other.folder, {k: v for k, v in contents.items() if k != lacking})
        assert not is_made(other)
    put_finished(files.folder, contents)
    assert is_made(files)
    assert card_of("2018-03", files, Mark("x")).files == (
        PaperFile("pdf", "/cityzeitung/2018-03/cityzeitung-2018-03.pdf", 7, 12),
        PaperFile("epub", "/cityzeitung/2018-03/cityzeitung-2018-03.epub", 5),
    )
