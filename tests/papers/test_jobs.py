"""Whether a paper's files are there, and what pages say of them."""

from __future__ import annotations

from pathlib import Path

from plugins.core.errors import Mark
from plugins.core.stories import PaperFile
from plugins.papers.jobs import card_of, is_made
from plugins.papers.model import PaperFiles


def test_a_paper_is_made_when_all_its_files_are_there(tmp_path: Path) -> None:
    files = PaperFiles(tmp_path, ("pdf", "epub"))
    for name, content in (("zeitung.pdf", b"x" * 7), ("zeitung.epub", b"x" * 5)):
        assert not is_made(files)
        (tmp_path / name).write_bytes(content)
    assert not is_made(files)
    files.note.write_text("12\n", encoding="utf-8")
    assert is_made(files)
    assert card_of("2018-03", files, Mark("x")).files == (
        PaperFile("pdf", "/cityzeitung/2018-03/cityzeitung-2018-03.pdf", 7, 12),
        PaperFile("epub", "/cityzeitung/2018-03/cityzeitung-2018-03.epub", 5),
    )
